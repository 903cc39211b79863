import { SEVERITIES } from '../model/policy.ts'
import type { Rule } from '../model/rule.ts'
import { heading } from '../reporters/pretty/findings.ts'
import { countOf, type Style } from '../reporters/pretty/style.ts'
import { cutEnd, padEnd } from '../reporters/pretty/width.ts'

const CATEGORIES = ['identifiable', 'non-identifiable', 'behavioral'] as const

/** A line for each rule, by category and class. */
export function rulesText(rules: readonly Rule[], style: Style): string {
  const { paint, symbol, width } = style
  const severity = Math.max(...SEVERITIES.map((name) => name.length))
  const lines: string[] = []
  for (const category of CATEGORIES) {
    const members = rules.filter((rule) => rule.category === category).sort(byClassThenId)
    if (members.length === 0) continue
    const id = Math.max(...members.map((rule) => rule.id.length))
    const classWidth = Math.max(...members.map((rule) => rule.class.length))
    const room = width - 1 - id - 2 - classWidth - 2 - severity - 2
    lines.push(heading(category.toUpperCase(), countOf(members.length, 'rule'), style))
    for (const rule of members) {
      const word = style.severity(rule.severity)(padEnd(rule.severity, severity))
      const title = cutEnd(style.text(rule.title), room, symbol.ellipsis)
      lines.push(` ${padEnd(rule.id, id)}  ${paint.dim(padEnd(rule.class, classWidth))}  ${word}  ${title}`)
    }
    lines.push('')
  }
  lines.push(` ${paint.dim('piiscope explain <rule>: what it finds and how it decides')}`)
  return `${lines.join('\n')}\n`
}

function byClassThenId(a: Rule, b: Rule): number {
  if (a.class !== b.class) return a.class < b.class ? -1 : 1
  return a.id < b.id ? -1 : 1
}
