/** Letters that Unicode does not decompose but people write without their stroke or ligature. */
const LETTERS: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', þ: 'th', ð: 'd' }

/** Lower case without diacritics, apostrophes and full stops: the form in which words are listed and looked up. */
export function fold(word: string): string {
  const lower = word.toLowerCase()
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII
  const plain = /^[\x00-\x7f]*$/.test(lower)
    ? lower
    : lower
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .replace(/[øłđßæœıþð]/g, (letter) => LETTERS[letter] as string)
  return plain.replace(/['’`.]/g, '')
}

/** 32-bit hash of a string's UTF-16 units: FNV-1a, then Murmur3's finaliser. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return finished(hash)
}

/** The second half of hashOf. @param sum FNV-1a */
export function finished(sum: number): number {
  let hash = Math.imul(sum ^ (sum >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
