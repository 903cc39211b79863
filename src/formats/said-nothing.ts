/** What is written into records where something must stand and nothing is known. */
const NOTHING =
  /^(?:unknown|unk|none|null|nil|n\/?a|anonymous|declined|refused|(?:not|un)[ -]?(?:available|given|known|provided|recorded|specified|stated|applicable)|[xX]{3,}|9{7,}|0{4,}|[-?.*_]+)$/i

/** True of a value that is nobody's: `UNKNOWN`, `99999999`. */
export function saysNothing(value: string): boolean {
  return value.length <= 24 && NOTHING.test(value)
}
