/** Which language a file is written in, by its name and its first line. */
import type { Language } from './code-language.ts'
import { LANGUAGES } from './code-languages.ts'

const byEnding = new Map<string, Language>()
const byFile = new Map<string, Language>()
const byInterpreter = new Map<string, Language>()
for (const language of LANGUAGES) {
  for (const ending of language.endings) byEnding.set(ending, language)
  for (const file of language.files ?? []) byFile.set(file, language)
  for (const program of language.interpreters ?? []) byInterpreter.set(program, language)
}

/** Bytes of a first line that name a program. */
const LONGEST_SHEBANG = 128

/** @param name file name, maybe with its folders */
export function languageOf(head: Uint8Array, name: string): Language | undefined {
  const file = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
  const known = byFile.get(file)
  if (known !== undefined) return known
  const dot = file.lastIndexOf('.')
  if (dot >= 0) {
    const ending = byEnding.get(file.slice(dot + 1).toLowerCase())
    if (ending !== undefined) return ending
    // `Dockerfile.dev`
    const stem = byFile.get(file.slice(0, file.indexOf('.')))
    if (stem !== undefined) return stem
    if (dot > 0) return undefined
  }
  return head[0] === 35 && head[1] === 33 ? byShebang(head) : undefined
}

function byShebang(head: Uint8Array): Language | undefined {
  const start = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, LONGEST_SHEBANG)).toString('latin1')
  const words = (/^#![^\n]*/.exec(start)?.[0] ?? '').slice(2).trim().split(/\s+/)
  for (const word of words) {
    const program = word.slice(word.lastIndexOf('/') + 1)
    if (program === 'env' || program.startsWith('-') || program.includes('=')) continue
    return byInterpreter.get(program.toLowerCase().replace(/[\d.]+$/, ''))
  }
  return undefined
}
