/** Settings as `key = value` in sections: INI and its kin, Java properties, .env. */
import type { Format } from '../model/format.ts'
import { contentStart, decodeText } from './decode.ts'
import { type IniDialect, IniGrammar } from './ini-grammar.ts'
import { LineReader } from './line-reader.ts'

const NAMED =
  /(?:^|[/\\])(?:\.env(?:\.[\w-]+)*|env)$|\.(?:ini|properties|env|cfg|cnf|conf|inf|desktop|service|prefs|editorconfig|npmrc|pypirc|netrc|gitconfig|flake8|pylintrc)$/i
/** Bytes of the head that decide, and the share of its lines that must be settings. */
const LOOKED_AT = 8192
const ALIKE = 0.6
const SETTING = /^(?:\s*\[[^\]\n]{1,200}\]\s*(?:[#;].*)?$|\s*(?:export\s+)?["']?[\w.$/@-][\w.$/@ -]{0,119}["']?\s*[=:])/

export const format: Format = {
  name: 'ini',
  title: 'INI, properties and .env files',
  hasProse: true,
  samplesPaths: true,
  recognises: (head, name) => {
    if (!NAMED.test(name)) return 0
    const first = head[contentStart(head)]
    if (first === 0x3c || first === 0x7b) return 0 // markup, JSON
    const text = decodeText(head, 0, Math.min(head.length, LOOKED_AT)).replace(/^\ufeff/, '')
    const lines = text.split(/\r?\n/).slice(0, head.length > LOOKED_AT ? -1 : undefined)
    const filled = lines.filter((line, i) => !/^\s*(?:[#;!]|$)/.test(line) && !/\\$/.test(lines[i - 1] ?? ''))
    const settings = filled.filter((line) => SETTING.test(line) && !/[{;]\s*$/.test(line))
    return filled.length > 0 && settings.length >= filled.length * ALIKE ? 0.9 : 0
  },
  open: (_head, name, options) => new LineReader(new IniGrammar(dialectOf(name)), options),
}

function dialectOf(name: string): IniDialect {
  if (/\.properties$/i.test(name)) return 'properties'
  return /(?:^|[/\\])(?:\.env(?:\.[\w-]+)*|env)$|\.env$/i.test(name) ? 'env' : 'ini'
}
