/**
 * People as names of fields: columns of a roster (`week,Maria Gonzalez,John Smith`), keys of an object (`{"Maria Gonzalez": 40}`). Such a name is a value: no
 * report shows it as the name of its field, and it is a finding in a field of its own (KEYS).
 */

const LONGEST = 60
/** Two to four words that begin with a capital, or one and what stands before it (`Smith, John`). */
const WRITTEN_AS_NAMES = /^\p{Lu}[\p{L}\p{M}.'’-]*(?:,? \p{Lu}[\p{L}\p{M}.'’-]*){1,3}$/u

/** @param isName whether a text names somebody (model/format.ts) */
export function isNamedAfterSomebody(key: string, isName: ((text: string) => boolean) | undefined | null): boolean {
  return isName != null && isWrittenAsName(key) && isName(key)
}

function isWrittenAsName(key: string): boolean {
  return key.length <= LONGEST && key.includes(' ') && WRITTEN_AS_NAMES.test(key)
}

/**
 * Columns called after somebody. One alone may be called after a place or a product, two are people; and what is written as they are is of their
 * kind, unless most of it is not known for names.
 */
export function columnsNamedAfterPeople(
  names: readonly string[],
  isName: ((text: string) => boolean) | undefined,
): ReadonlySet<number> {
  if (isName === undefined) return new Set()
  const written = names.flatMap((name, column) => (isWrittenAsName(name) ? [column] : []))
  const told = written.filter((column) => isName(names[column] as string)).length
  return told >= 2 && told >= written.length / 2 ? new Set(written) : new Set()
}
