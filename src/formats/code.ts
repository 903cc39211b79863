/** Source code: text without fields, of which it is known what is a comment, what a string, and what code. */
import type { CodePasser } from '../model/code-passer.ts'
import { type FieldPlace, NO_FIELD } from '../model/field.ts'
import type { Format, FormatReader, ReaderProblem } from '../model/format.ts'
import { HIT_FIELD, HIT_RECORD, HIT_WORDS } from '../model/hit.ts'
import type { Regions } from '../model/region.ts'
import { CodeRegions } from './code-regions.ts'
import { languageOf } from './code-name.ts'

/** What no range begins in. */
const UNTOLD = '?'

/** Surer than plain text; a table or dump that is named as a program is what it is. */
const SURENESS = 0.45

export const format: Format = {
  name: 'code',
  title: 'source code',
  isText: true,
  recognises: (head, name) => (languageOf(head, name) === undefined ? 0 : SURENESS),
  open: (head, name, { code }) => new CodeReader(head, name, code),
  resume: (head, name, { before, code }) => new CodeReader(head, name, code, before?.()),
}

class CodeReader implements FormatReader {
  readonly fields: readonly FieldPlace[] = []
  readonly records: number = 0
  readonly problems: readonly ReaderProblem[] = []
  readonly regions?: Regions
  readonly beginsIn: string = ''
  private readonly code: CodeRegions | undefined

  constructor(head: Uint8Array, name: string, passer?: CodePasser, before?: Uint8Array) {
    const language = languageOf(head, name)
    if (language === undefined) return
    this.code = new CodeRegions(language, passer)
    this.regions = this.code
    if (before === undefined) return
    this.code.resume(before)
    this.beginsIn = this.code.state ?? ''
  }

  read(bytes: Uint8Array, from: number, to: number, offset: number, hits: Uint32Array, count: number): void {
    for (let row = 0; row < count * HIT_WORDS; row += HIT_WORDS) {
      hits[row + HIT_FIELD] = NO_FIELD
      hits[row + HIT_RECORD] = 0
    }
    this.code?.give(bytes, to, from - offset)
  }

  get endsIn(): string {
    return this.code === undefined ? '' : (this.code.state ?? UNTOLD)
  }

  end(): void {}
}
