import { lawOf } from '../../../rules/regulations.ts'
import { weightsOf } from '../../../rules/words/weighted.ts'
import type { Kind } from '../../model/hit.ts'
import type { Rule } from '../../model/rule.ts'
import { heading } from '../../reporters/pretty/findings.ts'
import type { Style } from '../../reporters/pretty/style.ts'
import { wrap } from '../../reporters/pretty/width.ts'
import { nearestRule } from '../../pipeline/select-rules.ts'
import { ERRORS } from '../error-codes.ts'
import { UsageError } from '../usage-error.ts'

/** What each kernel kind looks for, in words. */
const KIND_WORDS: Readonly<Record<Kind, string>> = {
  email: 'email addresses',
  ipv4: 'IPv4 addresses',
  ipv6: 'IPv6 addresses',
  mac: 'MAC addresses',
  uuid: 'UUIDs',
  card: "13 to 19 digits with a card issuer's prefix and a right Luhn digit",
  iban: 'a country code, check digits and account with a right mod-97',
  ssn: 'ddd-dd-dddd in ranges that were issued or reserved',
  phoneInternational: '+ or 00 and 8 to 15 digits with phone punctuation',
  phoneNational: '7 to 12 digits with phone punctuation',
  date: 'numeric calendar dates that no time follows',
  key: 'key words before : or =',
  literal: 'fixed beginnings',
  urlLogin: 'scheme://user:password@host',
  ethereum: '0x and 40 hexadecimal digits',
  base58: '26 to 35 base58 characters that begin with 1 or 3',
  identifier: 'letters and digits near a cue word, or in a form of their own',
  carrier: 'text in another form: base64, hexadecimal, escapes',
}

/** Names shown of a list that can be long. */
const NAMES_SHOWN = 24
const LABEL = 13

/** @throws UsageError if no rule is called that */
export function ruleNamed(rules: readonly Rule[], id: string): Rule {
  const rule = rules.find((one) => one.id === id)
  if (rule !== undefined) return rule
  const ofClass = rules.filter((one) => one.class === id || one.category === id)
  const [only] = ofClass
  if (only !== undefined && ofClass.length === 1) return only
  if (ofClass.length > 0)
    throw UsageError.of('PS180', `"${id}" is no rule but a name for ${ofClass.length} of them`, [
      `its rules: ${ofClass.map((one) => one.id).join(', ')}`,
    ])
  if (/^PS\d+$/i.test(id))
    throw UsageError.of('PS180', `no error has the code ${id}`, [`codes: ${Object.keys(ERRORS).join(', ')}`])
  const near = nearestRule(id, rules)
  throw UsageError.of('PS180', `no rule is called "${id}"${near === null ? '' : ` (did you mean "${near}"?)`}`, [
    'all rules: piiscope rules',
  ])
}

/** All that is known about a rule, for people. Examples are shown with the label in place of their value. */
export function explainText(rule: Rule, style: Style): string {
  const { paint, symbol } = style
  const law = lawOf(rule)
  const lines = [
    ` ${paint.bold(rule.id)}  ${style.text(rule.title)}`,
    ` ${paint.dim(`${rule.category}${symbol.dot}${rule.class}${symbol.dot}`)}${style.severity(rule.severity)(`${rule.severity} severity`)}`,
    '',
    ...wrap(style.text(rule.about).split(' '), ' ', style.width - 2).map((line) => ` ${line}`),
    '',
    heading('HOW IT DECIDES', 'evidence adds up in bits: see --explain', style),
    ...row('looks for', sought(rule), style),
    ...row('beginning', some(rule.literals), style),
    ...row('key words', some(rule.keys), style),
    ...row('checks', checks(rule), style),
    ...row('words for', some(rule.nearby), style),
    ...row('words against', some(rule.against), style),
    ...row('field names', some(rule.fields), style),
    ...row('table names', some([...weightsOf(rule.tableWords).keys()]), style),
  ]
  const examples = rule.examples.match.slice(0, 3).map((text) => masked(text, rule))
  const fieldExamples = (rule.examples.field ?? []).slice(0, 2).map(({ name }) => `a field called ${name}`)
  if (examples.length + fieldExamples.length > 0) {
    lines.push('', heading('EXAMPLES', 'values replaced by their label', style))
    for (const example of [...examples, ...fieldExamples]) lines.push(...paragraph(example, style))
  }
  lines.push('', heading('MORE', '', style), ...row('law', law, style), ...row('read', rule.references, style))
  lines.push(
    ...row('leave out', [`piiscope scan --skip-rules ${rule.id}`], style),
    ...row('only this', [`piiscope scan --rules ${rule.id}`], style),
  )
  return `${lines.join('\n')}\n`
}

function sought(rule: Rule): readonly string[] {
  const kinds = (rule.kinds ?? []).map((kind) => KIND_WORDS[kind])
  const literals = rule.literals === undefined ? [] : ['values with a fixed beginning']
  const keys = rule.keys === undefined ? [] : ['values after a key word and : or =']
  const fields = rule.fields === undefined && rule.tokens === undefined ? [] : ['fields, by their name and values']
  return [...kinds, ...literals, ...keys, ...fields]
}

function checks(rule: Rule): readonly string[] {
  const list: string[] = []
  if (rule.check !== undefined) list.push('every hit by its bytes')
  if (rule.weigh !== undefined) list.push('the value after a key word')
  if (rule.value !== undefined) list.push(`values of a field (${percent(rule.value.chance)} of others pass by chance)`)
  if (rule.synthetic !== undefined) list.push('published test values are marked')
  return list
}

function percent(share: number): string {
  return share < 0.001 ? 'less than 0.1 %' : `${Math.round(share * 1000) / 10} %`
}

function some(names: readonly string[] = []): readonly string[] {
  return names.length <= NAMES_SHOWN ? names : [...names.slice(0, NAMES_SHOWN), `and ${names.length - NAMES_SHOWN} more`]
}

function masked(text: string, rule: Rule): string {
  let shown = ''
  let at = 0
  for (let from = text.indexOf('<<'); from >= 0; from = text.indexOf('<<', at)) {
    const to = text.indexOf('>>', from)
    if (to < 0) break
    shown += text.slice(at, from) + rule.mask
    at = to + 2
  }
  return shown + text.slice(at)
}

function row(label: string, parts: readonly string[], style: Style): readonly string[] {
  const lines = wrap(parts.map(style.text), style.symbol.dot, style.width - LABEL - 3)
  return lines.map((line, i) => ` ${style.paint.dim((i === 0 ? label : '').padEnd(LABEL))}  ${line}`)
}

function paragraph(text: string, style: Style): readonly string[] {
  return wrap(style.text(text).split(' '), ' ', style.width - 5).map((line, i) =>
    i === 0 ? ` ${style.symbol.note} ${line}` : `   ${line}`,
  )
}
