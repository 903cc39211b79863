/** Milliseconds from some moment on. Node's `performance` says the same, but takes 2 ms to load. */
export function milliseconds(): number {
  return Number(process.hrtime.bigint()) / 1e6
}
