/** Labels for keys: two keys of one map must not be called alike, and what was called alike is so in the copy. */

const LABELS = /\[[A-Z][A-Z0-9-]*\]/g

export class KeyLabels {
  private readonly taken: Set<string>
  private readonly known = new Map<string, string>()

  /** @param text what labels there are already is seen in it */
  constructor(text: string) {
    this.taken = new Set(text.match(LABELS))
  }

  /** `[EMAIL]`, and `[EMAIL-2]` for the next value. */
  of(label: string, value: Uint8Array): string {
    const key = `${label} ${Buffer.from(value).toString('latin1')}`
    const known = this.known.get(key)
    if (known !== undefined) return known
    let own = label
    for (let n = 2; this.taken.has(own); n++) own = label.replace(/\]?$/, (end) => `-${n}${end}`)
    this.taken.add(own)
    this.known.set(key, own)
    return own
  }
}
