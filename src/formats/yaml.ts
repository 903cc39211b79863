/** YAML: values known by the path of their keys. What is not YAML, templates of it among them, is scanned as text. */
import type { Format } from '../model/format.ts'
import { contentStart, decodeText } from './decode.ts'
import { LineReader } from './line-reader.ts'
import { YamlGrammar } from './yaml-grammar.ts'

/** Bytes of the head that decide where the name does not. */
const LOOKED_AT = 8192
const LIKE_YAML = /^(?:\s*-(?:\s|$)|\s*#|\s{0,64}["']?[\w./ -]{1,120}["']?:(?:\s|$)|\s+\S|---|\.\.\.|%)/

export const format: Format = {
  name: 'yaml',
  title: 'YAML',
  hasProse: true,
  samplesPaths: true,
  recognises: (head, name) => {
    const first = head[contentStart(head)]
    if (/\.(?:ya?ml|cff)$/i.test(name)) return first === 0x3c ? 0 : 0.9 // no markup
    if (first !== 0x2d && first !== 0x25) return 0
    // Perf: only what begins with a document's mark is looked at (bench: small files).
    if (/\.(?:md|markdown|mdx|rst|txt|html?|[a-z]{0,2}sql)$/i.test(name)) return 0
    const lines = decodeText(head, 0, Math.min(head.length, LOOKED_AT))
      .replace(/^\ufeff/, '')
      .split(/\r?\n/)
      .slice(0, -1)
    if (!/^(?:---(?:\s|$)|%YAML )/.test(lines[0] ?? '')) return 0
    const filled = lines.filter((line) => line.trim() !== '')
    const keys = filled.filter((line) => /^\s*(?:- )?["']?[\w./-]+["']?:(?:\s|$)/.test(line)).length
    return filled.length >= 3 && keys * 3 >= filled.length && filled.every((line) => LIKE_YAML.test(line)) ? 0.75 : 0
  },
  open: (_head, _name, options) => new LineReader(new YamlGrammar(), options),
}
