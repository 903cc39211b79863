/** Comments that speak to piiscope. The kernel finds them as it finds any literal; what they say travels as a place's note. */
import type { Directive, DirectiveFault, DirectiveKind } from '../model/directive.ts'
import { MAX_SPAN } from '../model/hit.ts'
import type { Rule } from '../model/rule.ts'
import { packed, textOf } from './located.ts'

/** As much of `piiscope-ignore` as a kernel literal holds. */
const LITERAL = 'piiscope-ig'
const REST = 'nore'

/** Claims the comment's first bytes only: what its reason says is scanned like all else. */
export const directiveRule: Rule = {
  id: 'piiscope-ignore',
  title: 'Comment that speaks to piiscope',
  class: 'login',
  category: 'identifiable',
  severity: 'low',
  mask: '[COMMENT]',
  about: 'Not a finding: a comment that says what to ignore.',
  references: [],
  literals: [LITERAL],
  shape: 'certain',
  locate: (_, at) => packed(at - LITERAL.length, at),
  examples: { match: [], miss: [] },
}

const KINDS: ReadonlyMap<string, DirectiveKind> = new Map([
  ['', 'line'],
  ['-next-line', 'next-line'],
  ['-start', 'start'],
  ['-end', 'end'],
  ['-file', 'file'],
])

const PLACEHOLDER = /^piiscope-ignore[\s\S]{0,100}?(?:<|&lt;)(?:rule|reason)(?:>|&gt;)/

/** Marks that close a comment, which are no part of its reason. */
const COMMENT_END = /\s*(?:\*\/|-->|#\}|%>|\*\)|\}\}|\]\])\s*$/

/** What the comment at `start` says, for `readDirective`. '' where it is not ours after all. */
export function directiveNote(bytes: Uint8Array, start: number): string {
  let end = start
  while (end < start + MAX_SPAN && bytes[end] !== 10 && bytes[end] !== 13 && bytes[end] !== 0) end++
  const text = textOf(bytes, start, end).replace(COMMENT_END, '')
  // How to write one, as our own reports and a project's documents say.
  if (PLACEHOLDER.test(text)) return ''
  const match = /^piiscope-ignore((?:-[a-z]+)*)(?![\w-])\s*(.*)$/s.exec(text)
  if (match === null) return text.startsWith(LITERAL + REST) ? 'line  unknown-kind' : ''
  const kind = KINDS.get(match[1] as string)
  if (kind === undefined) return 'line  unknown-kind'
  const [names = '', ...reasons] = (match[2] as string).split(/(?:^|\s)--(?=\s|$)/)
  const rules = names.split(',').map((name) => name.trim())
  const isNamed = rules.every((name) => /^[a-z0-9*/-]{1,64}$/.test(name))
  const fault = kind === 'end' ? '' : !isNamed ? 'no-rule' : reasons.join('').trim() === '' ? 'no-reason' : ''
  return `${kind} ${isNamed ? rules.join(',') : ''} ${fault}`
}

/** @param line from 0 */
export function readDirective(note: string, line: number): Directive | null {
  if (note === '') return null
  const [kind, rules, fault] = note.split(' ') as [DirectiveKind, string, DirectiveFault | '']
  return { kind, rules: rules === '' ? [] : rules.split(','), fault: fault === '' ? null : fault, line: line + 1 }
}
