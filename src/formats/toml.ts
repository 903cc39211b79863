/** TOML: values known by the path of their keys. */
import type { Format } from '../model/format.ts'
import { LineReader } from './line-reader.ts'
import { TomlGrammar } from './toml-grammar.ts'

export const format: Format = {
  name: 'toml',
  title: 'TOML',
  hasProse: true,
  samplesPaths: true,
  recognises: (_head, name) => (/\.toml$|(?:^|[/\\])(?:Cargo|poetry|uv|pdm)\.lock$|(?:^|[/\\])Pipfile$/.test(name) ? 0.9 : 0),
  open: (_head, _name, options) => new LineReader(new TomlGrammar(), options),
}
