/** The configuration's own rules, checked, and the examples they come with. */
import { allRules, prepareEngine } from '../pipeline/engine.ts'
import { type CustomRule, PatternError } from '../model/custom-rule.ts'
import type { Rule } from '../model/rule.ts'
import { scan } from '../scan.ts'
import { memorySource } from '../sources/memory.ts'
import type { LoadedConfig } from './config/config.ts'
import type { Io } from './io.ts'
import { readKey } from './key.ts'
import { placeOf } from './setup.ts'
import { UsageError } from './usage-error.ts'

/** @throws UsageError with the place of a rule that cannot be used */
export async function withCustomRules(
  rules: readonly Rule[],
  config: LoadedConfig,
  root: string,
  io: Pick<Io, 'env' | 'cwd'>,
): Promise<readonly Rule[]> {
  const { customRules = [] } = config.config
  if (customRules.length === 0) return rules
  const refuse = (i: number, why: string): UsageError =>
    UsageError.of('PS110', `${placeOf(config, `customRules.${i}`)}: customRules[${i}]: ${why}`)
  customRules.forEach((rule, i) => {
    if (rules.some(({ id }) => id === rule.id)) throw refuse(i, 'there is a rule of that name')
    if (customRules.findIndex(({ id }) => id === rule.id) < i) throw refuse(i, 'it is there twice')
    if ((rule.pattern === undefined) === (rule.words === undefined)) throw refuse(i, 'it needs either a pattern or words')
  })
  await prepareEngine({ customRules })
  try {
    return allRules(customRules, readKey(root, io)?.bytes ?? null)
  } catch (error) {
    if (!(error instanceof PatternError)) throw error
    throw refuse(
      customRules.findIndex(({ id }) => id === error.rule),
      error.message,
    )
  }
}

export interface ExampleFault {
  readonly rule: string
  /** From 1, in its list. Examples are not quoted: they may be real. */
  readonly example: number
  readonly list: 'match' | 'noMatch'
}

/** Runs the examples of custom rules through a scan, as any text: each alone, and in a field of each of the rule's names. */
export async function failedExamples(rules: readonly CustomRule[], valueKey: Uint8Array | null): Promise<ExampleFault[]> {
  const faults: ExampleFault[] = []
  for (const rule of rules) {
    for (const list of ['match', 'noMatch'] as const) {
      for (const [i, text] of (rule.examples?.[list] ?? []).entries()) {
        const found = await finds(rule, text, valueKey)
        if (found !== (list === 'match')) faults.push({ rule: rule.id, example: i + 1, list })
      }
    }
  }
  return faults
}

async function finds(rule: CustomRule, text: string, valueKey: Uint8Array | null): Promise<boolean> {
  // A match that asks for a key word near it is given the first of them.
  const texts = [text, ...(rule.keywords ?? []).slice(0, 1).map((word) => `${word} ${text}`)]
  for (const one of texts) {
    const options = { customRules: [rule], rules: [rule.id], threads: 1, ...(valueKey !== null && { valueKey }) }
    for await (const event of scan([memorySource('example.txt', `${one}\n`)], options)) if (event.event === 'finding') return true
  }
  return false
}
