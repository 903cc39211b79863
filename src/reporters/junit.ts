import type { EndEvent, ProblemEvent } from '../model/event.ts'
import { CONFIDENCE } from '../model/policy.ts'
import type { Reporter } from '../model/reporter.ts'
import { xmlText } from './encode.ts'
import { openGate } from './outcome.ts'
import { openResults, projectPath } from './results/collect.ts'
import { openRanked } from './results/ranked.ts'
import { placeText, type Result, resultMessage } from './results/result.ts'
import { coverageText } from './results/verdict.ts'

/** Cases written; GitLab takes files of up to 30 MB. */
const MOST_CASES = 10_000

/**
 * JUnit XML: a test case for each finding that counts and each file that could not be read, and one for the run. Names are unique,
 * because GitLab reads only the first of a name.
 */
export const reporter: Reporter = {
  name: 'junit',
  title: 'JUnit XML, for test reports',
  open(options) {
    const gate = openGate(options.policy)
    const results = openResults(options)
    const ranked = openRanked(MOST_CASES)
    const problems: ProblemEvent[] = []
    return {
      event(event) {
        gate.event(event)
        if (event.event === 'problem' && problems.length < MOST_CASES)
          problems.push({ ...event, file: projectPath(options.base ?? '', event.file) })
        ranked.add(results.event(event))
        return event.event === 'end' ? document(event, ranked.kept, ranked.dropped, problems) : ''
      },
    }
  },
}

function document(end: EndEvent, results: readonly Result[], dropped: number, problems: readonly ProblemEvent[]): string {
  const names = new Map<string, number>()
  const unique = (name: string): string => {
    const before = names.get(name) ?? 0
    names.set(name, before + 1)
    return before === 0 ? name : `${name} (${before + 1})`
  }
  const cases = [
    coverageCase(end, dropped),
    ...results.map((result) => resultCase(result, unique)),
    ...problems.map((problem) => problemCase(problem, unique)),
  ]
  const count = (tag: string): number => cases.filter((text) => text.includes(`<${tag} `) || text.includes(`<${tag}>`)).length
  const counts = `tests="${cases.length}" failures="${count('failure')}" errors="${count('error')}" skipped="${count('skipped')}"`
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="piiscope" tests="${cases.length}" failures="${count('failure')}" errors="${count('error')}">`,
    `<testsuite name="piiscope" ${counts}>`,
    ...cases,
    '</testsuite>',
    '</testsuites>',
    '',
  ].join('\n')
}

/** Low findings and test values pass: they are told, and fail nothing. */
function resultCase(result: Result, unique: (name: string) => string): string {
  const { rule, file, field, severity, state, synthetic, confidence, id } = result
  const name = unique(`${rule} ${file}${field === null ? placeText({ ...result, file: '' }) : ` ${field}`}`)
  const message = xmlText(`${resultMessage(result)} (${severity})`)
  const text = xmlText(`${placeText(result)} ${resultMessage(result)}, ${severity}, ${id}`)
  const body =
    state !== 'new'
      ? `<skipped>${state === 'baseline' ? 'in the baseline' : 'ignored'}</skipped>`
      : synthetic || severity === 'low' || confidence < CONFIDENCE.medium
        ? `<system-out>${text}</system-out>`
        : `<failure type="${xmlText(rule)}" message="${message}">${text}</failure>`
  return testCase(name, file, body)
}

function problemCase({ file, code, message, incomplete }: ProblemEvent, unique: (name: string) => string): string {
  const text = xmlText(message)
  const body = incomplete ? `<error type="${code}" message="${text}">${text}</error>` : `<system-out>${text}</system-out>`
  return testCase(unique(`problem ${code} ${file}`), file, body)
}

function coverageCase(end: EndEvent, dropped: number): string {
  const text = coverageText(end) + (dropped > 0 ? `; ${dropped} findings of less rank were left out` : '')
  const error = '<error type="interrupted" message="interrupted: the rest was not scanned"/>'
  return testCase('coverage', 'piiscope', `${end.status === 'interrupted' ? error : ''}<system-out>${xmlText(text)}</system-out>`)
}

/** Jenkins groups by what stands before the last full stop. */
function testCase(name: string, file: string, body: string): string {
  const group = file.replaceAll('.', '_').replaceAll('/', '.')
  return `<testcase name="${xmlText(name)}" classname="${xmlText(group)}">${body}</testcase>`
}
