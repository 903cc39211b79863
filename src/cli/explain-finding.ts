/** `piiscope explain pf1:…`: one finding, why it was found and what to do about it. The value is never shown. */
import type { FieldEvent, FindingEvent } from '../model/event.ts'
import type { EvidenceKind } from '../model/finding.ts'
import { anchorOf } from '../model/field.ts'
import type { Rule } from '../model/rule.ts'
import { heading, reasonTexts } from '../reporters/pretty/findings.ts'
import type { Style } from '../reporters/pretty/style.ts'

/** Evidence in words. */
const WORDS: Readonly<Record<EvidenceKind, string>> = {
  shape: 'the form of the value',
  checksum: 'its check digits are right',
  'field-name': 'the name of its field, or the key before it',
  'nearby-word': 'words near it',
  'neighbour-field': 'fields beside its own',
  dictionary: 'words or names that are known',
  model: 'the sentence it stands in',
  values: 'the values of its field, all together',
  'known-schema': "a known vendor's table",
  'event-names': 'names of events among the values',
  'in-comment': 'it stands in a comment',
  'in-string': 'it stands in a string literal',
  'in-code': 'it stands in code, not in a comment or a string literal',
  'project-name': 'the project itself is called so, which speaks against it',
  negative: 'what speaks against it',
}

export function explainFinding(event: FindingEvent | FieldEvent, rule: Rule, style: Style): string {
  const { paint } = style
  const step = (command: string, purpose: string): string => `   ${paint.cyan(command.padEnd(55))} ${paint.dim(purpose)}`
  const isField = event.event === 'field'
  const anchor = isField ? anchorOf({ ...event, name: event.field }) : event.anchor
  const place = isField
    ? style.text(event.file)
    : `${style.text(event.file)}${event.line === null ? (event.place === null ? '' : `, ${style.text(event.place)}`) : `:${event.line}:${event.column}`}`
  const lines = [
    ` ${paint.bold(event.id)}  ${style.text(rule.title)} ${rule.mask}`,
    ` ${place}${anchor === 'text' ? '' : `, ${style.text(anchor.replace(':', ' '))}`}`,
    ` ${style.severity(event.severity)(`${event.severity} severity`)}, confidence ${event.confidence >= 0.995 ? 'over 0.99' : event.confidence.toFixed(2)}${event.synthetic ? ', a published test value: never fails a run' : ''}`,
    '',
    heading('WHY', isField ? `${event.hits} of ${event.values} values, ${event.distinct} distinct` : '', style),
    ...event.evidence.flatMap((term) => [
      ` ${bitsText(term.bits)}${paint.dim(term.kind.padEnd(16))} ${WORDS[term.kind]}`,
      ...reasonTexts(term).map((text) => `             ${text}`),
    ]),
    '',
    heading('WHAT TO DO', '', style),
    ' Take the value out, or put a published test value in its place. Otherwise:',
    '',
    ...(anchor === 'text' ? [step(`piiscope-ignore ${event.rule} -- <reason>`, 'a comment on its line')] : []),
    step(`piiscope ignore add ${event.id} --reason "..."`, 'it belongs there'),
    step('piiscope baseline update --reason "..."', 'it was there before'),
    step(`piiscope explain ${event.rule}`, 'more about the rule'),
  ]
  return `${lines.join('\n')}\n`
}

/** `+  7.0 bits  `; nothing where only the kind is known. */
function bitsText(bits: number): string {
  return bits === 0 ? '' : `${bits < 0 ? '-' : '+'}${Math.abs(bits).toFixed(1).padStart(5)} bits  `
}
