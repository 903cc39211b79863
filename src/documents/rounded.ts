/** `+ 0` turns the -0 of a small negative into 0. */
export function rounded(value: number, digits: number): number {
  return Math.round(value * 10 ** digits) / 10 ** digits + 0
}
