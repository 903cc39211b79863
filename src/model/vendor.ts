/** What a vendor calls its tables, exports and events, and their fields: facts from public documentation, one file per vendor. */

export interface VendorTable {
  /** As the vendor calls it: `orders export`, `event webhook`. */
  readonly title: string
  /** Rules of the behaviours that the table records. Empty for tables about people and for neutral ones. */
  readonly about: readonly string[]
  /** Names of the table, file or JSON array, words joined by `_`, parted by blanks. May be empty. */
  readonly names: string
  /**
   * Field names by the rule they are of, written in any case, words joined by `_`, parted by blanks or line ends. Under `other`
   * stand fields that say nothing about a person and help to recognise the table.
   */
  readonly fields: Readonly<Record<string, string>>
}

export interface Vendor {
  readonly name: string
  /** Where the names come from. */
  readonly sources: readonly string[]
  readonly tables: readonly VendorTable[]
}
