/** Header fields of mails: RFC 5322, 2047 (words in other character sets), 2231 (parameters in several pieces). */
import { labelOf } from '../sources/charset.ts'
import { decoderOf } from '../sources/charset-decoder.ts'

/** By name in small letters; of a field that comes twice the first. @param lines as written */
export function headerFields(lines: readonly string[]): ReadonlyMap<string, string> {
  const fields = new Map<string, string>()
  let name = ''
  for (const line of lines) {
    if (/^[ \t]/.test(line)) {
      if (name !== '') fields.set(name, `${fields.get(name)} ${line.trim()}`)
      continue
    }
    const colon = line.indexOf(':')
    name = colon > 0 ? line.slice(0, colon).trim().toLowerCase() : ''
    if (fields.has(name)) name = ''
    if (name !== '') fields.set(name, line.slice(colon + 1).trim())
  }
  return fields
}

/** The value of `; name="…"`, empty if there is none. */
export function parameterOf(field: string, name: string): string {
  const plain = new RegExp(`[;\\s]${name}\\s*=\\s*(?:"((?:[^"\\\\]|\\\\.)*)"|([^\\s;]+))`, 'i').exec(field)
  if (plain !== null) return decodeWord((plain[1] ?? plain[2] ?? '').replace(/\\(.)/g, '$1'))
  const pieces = [...field.matchAll(new RegExp(`[;\\s]${name}\\*(\\d{1,2})?\\*?\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, 'gi'))]
  const joined = pieces
    .sort((a, b) => Number(a[1] ?? 0) - Number(b[1] ?? 0))
    .map((piece) => piece[2] ?? piece[3] ?? '')
    .join('')
  const [charset, , text] = joined.split("'")
  return text === undefined ? joined : decodeBytes(percentBytes(text), charset ?? '')
}

/** What fields say that hold encoded words: those alone, for all else stands in the mail. */
export function decodeWords(fields: ReadonlyMap<string, string>): string[] {
  const lines: string[] = []
  for (const [name, value] of fields) {
    if (!value.includes('=?')) continue
    const words = [...value.matchAll(/(?:=\?[^\s?]{1,40}\?[BbQq]\?[^?]{0,2000}\?=\s*)+/g)].map(([run]) => decodeWord(run.trim()))
    if (words.length > 0) lines.push(`${name}: ${words.join(', ')}`)
  }
  return lines
}

function decodeWord(text: string): string {
  return text
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(
      /=\?([^\s?*]{1,40})[^\s?]{0,20}\?([BbQq])\?([^?]{0,2000})\?=/g,
      (_all, charset: string, kind: string, data: string) =>
        decodeBytes(/b/i.test(kind) ? Buffer.from(data, 'base64') : percentBytes(data.replaceAll('_', ' '), '='), charset),
    )
}

function percentBytes(text: string, sign = '%'): Buffer {
  const binary = text.replace(new RegExp(`${sign}([0-9A-Fa-f]{2})`, 'g'), (_all, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  )
  return Buffer.from(binary, 'latin1')
}

function decodeBytes(bytes: Uint8Array, charset: string): string {
  return decoderOf(labelOf(charset) ?? 'utf-8').decode(bytes)
}
