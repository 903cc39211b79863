/** Which lines of a file its own comments ask to ignore, and which comments ask in vain. */
import type { Directive } from '../model/directive.ts'
import type { Problem } from '../model/problem.ts'
import { anyFits, type RuleNames } from './rule-names.ts'

/** `piiscope-ignore-file` counts in the first lines only, where a reader of the file sees it. */
const FILE_LINES = 20

interface Scope {
  readonly directive: Directive
  readonly from: number
  readonly to: number
  uses: number
}

export interface InlineIgnores {
  /** True if a comment covers the line for the rule; marks the comment as used. */
  covers(rule: string, line: number): boolean
  /** True if a comment covers all of the file for the rule. `count` findings were covered by it. */
  coversFile(rule: string, count: number): boolean
  /** Comments that were not followed, or covered nothing. */
  problems(file: string): Problem[]
}

/** @param whole false where only part of the file is reported: then a comment without use is no mistake */
export function inlineIgnores(directives: readonly Directive[], rules: RuleNames, whole: boolean): InlineIgnores {
  const faults: { line: number; why: string }[] = []
  const scopes: Scope[] = []
  let opened: Directive[] = []
  for (const directive of directives) {
    const why = faultOf(directive, rules)
    const { kind, line } = directive
    if (why !== null) faults.push({ line, why })
    else if (kind === 'start') opened.push(directive)
    else if (kind === 'end') {
      const ended = opened.filter((one) => directive.rules.length === 0 || same(one.rules, directive.rules))
      if (ended.length === 0) faults.push({ line, why: 'there is no piiscope-ignore-start before it' })
      for (const one of ended) scopes.push({ directive: one, from: one.line, to: line, uses: 0 })
      opened = opened.filter((one) => !ended.includes(one))
    } else if (kind === 'file') {
      if (line > FILE_LINES) faults.push({ line, why: `piiscope-ignore-file counts in the first ${FILE_LINES} lines only` })
      else scopes.push({ directive, from: 1, to: Number.POSITIVE_INFINITY, uses: 0 })
    } else {
      const at = kind === 'next-line' ? line + 1 : line
      scopes.push({ directive, from: at, to: at, uses: 0 })
    }
  }
  for (const { line } of opened) faults.push({ line, why: 'piiscope-ignore-start without its piiscope-ignore-end' })
  return {
    covers(rule, line) {
      let covered = false
      for (const scope of scopes) {
        if (line < scope.from || line > scope.to || !anyFits(scope.directive.rules, rule, rules)) continue
        scope.uses++
        covered = true
      }
      return covered
    },
    coversFile(rule, count) {
      const scope = scopes.find(({ directive }) => directive.kind === 'file' && anyFits(directive.rules, rule, rules))
      if (scope !== undefined) scope.uses += count
      return scope !== undefined
    },
    problems(file) {
      const problems = faults.map(({ line, why }) => problem(file, 'ignore-invalid', line, `${why}; it was not followed`))
      for (const { directive, uses } of scopes) {
        if (uses > 0 || !whole || !directive.rules.some((pattern) => rules.selected(pattern))) continue
        problems.push(problem(file, 'ignore-unused', directive.line, 'nothing there needs to be ignored; take the comment out'))
      }
      return problems.sort((a, b) => a.line - b.line).map((one) => one.problem)
    },
  }
}

const FORM = 'piiscope-ignore <rule> -- <reason>'

/** Never quotes the comment: whatever stands there may be what was to be kept secret. */
function faultOf({ fault, rules: patterns }: Directive, rules: RuleNames): string | null {
  if (fault === 'no-rule') return `an ignore needs a rule: ${FORM}`
  if (fault === 'no-reason') return `an ignore needs a reason: ${FORM}`
  if (fault === 'unknown-kind') return 'unknown comment: there are piiscope-ignore, -next-line, -start, -end and -file'
  const unknown = patterns.find((pattern) => !rules.known(pattern))
  if (unknown === undefined) return null
  const near = rules.nearest(unknown)
  return near === null ? 'it names no rule there is' : `it names no rule there is (did you mean ${near}?)`
}

function problem(file: string, code: Problem['code'], line: number, message: string): { line: number; problem: Problem } {
  return { line, problem: { file, code, message: `line ${line}: ${message}`, incomplete: false } }
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one) => b.includes(one))
}
