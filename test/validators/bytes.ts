/** Runs a byte validator over a whole text, with bytes around it that must not matter. */
export function over<T>(validate: (bytes: Uint8Array, start: number, end: number) => T, text: string): T {
  const body = Buffer.from(text)
  return validate(Buffer.concat([Buffer.from('7A:'), body, Buffer.from('7A:')]), 3, 3 + body.length)
}
