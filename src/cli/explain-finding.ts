/** `piiscope explain pf1:…`: one finding, why it was found and what to do about it. The value is never shown. */
import type { FieldEvent, FindingEvent } from '../model/event.ts'
import { anchorOf } from '../model/field.ts'
import type { Rule } from '../model/rule.ts'
import { heading, reasonTexts } from '../reporters/pretty/findings.ts'
import type { Style } from '../reporters/pretty/style.ts'

export function explainFinding(event: FindingEvent | FieldEvent, rule: Rule, style: Style): string {
  const { paint } = style
  const isField = event.event === 'field'
  const anchor = isField ? anchorOf({ ...event, name: event.field }) : event.anchor
  const place = isField ? style.text(event.file) : `${style.text(event.file)}:${event.line}:${event.column}`
  const lines = [
    ` ${paint.bold(event.id)}  ${style.text(rule.title)} ${rule.mask}`,
    ` ${place}${anchor === 'text' ? '' : `, ${style.text(anchor.replace(':', ' '))}`}`,
    ` ${style.severity(event.severity)(`${event.severity} severity`)}, confidence ${event.confidence.toFixed(2)}${event.synthetic ? ', a published test value: never fails a run' : ''}`,
    '',
    heading('WHY', isField ? `${event.hits} of ${event.values} values, ${event.distinct} distinct` : '', style),
    ...event.evidence.flatMap((term) => [
      ` ${term.bits === 0 ? '' : `${term.bits > 0 ? '+' : ''}${term.bits.toFixed(1).padStart(5)} bits  `}${term.kind}`,
      ...reasonTexts(term).map((text) => `              ${text}`),
    ]),
    '',
    heading('WHAT TO DO', '', style),
    ' take the value out, or put a published test value in its place',
    ...(anchor === 'text' ? [` it belongs there:       a comment on its line: piiscope-ignore ${event.rule} -- <reason>`] : []),
    ` it belongs there:       piiscope ignore add ${event.id} --reason "..."`,
    ' it was there before:    piiscope baseline update --reason "..."',
    ` more about the rule:    piiscope explain ${event.rule}`,
  ]
  return `${lines.join('\n')}\n`
}
