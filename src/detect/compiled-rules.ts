/** Rules as the hot path wants them: kernel tables, and per kind, key and literal the rules that may claim a hit. Made by compile.ts. */
import type { ValueTest } from '../model/rule.ts'
import type { CompiledRule } from './compiled-rule.ts'
import type { CueIndex } from './identifier/cue-index.ts'
import type { OwnNames } from './person/own-names.ts'
import type { Digest } from './value-digest.ts'

export interface CompiledRules {
  readonly rules: readonly CompiledRule[]
  readonly byId: ReadonlyMap<string, CompiledRule>
  /** Rules by kernel kind. */
  readonly byKind: readonly (readonly CompiledRule[])[]
  /** Rules by key id, from 1. */
  readonly byKey: readonly (readonly CompiledRule[])[]
  /** Rules by literal id, from 1. */
  readonly byLiteral: readonly (readonly CompiledRule[])[]
  readonly keys: readonly { readonly word: string; readonly id: number }[]
  readonly literals: readonly { readonly literal: string; readonly id: number }[]
  /** Words that announce identifiers, and their forms that need none, for the kernel. */
  readonly cues: readonly string[]
  readonly forms: readonly string[]
  readonly cueIndex: () => CueIndex
  /** The whole-cell tests of the rules that have one, in the order of the rules. */
  readonly valueTests: readonly ValueTest[]
  /** Bit per kernel kind that any rule wants. */
  readonly kinds: number
  /** Names values by the run's key; null without one. */
  readonly digest: Digest | null
  /** What the project is called that is scanned. */
  readonly ownNames: () => OwnNames
  /** Rules that search by themselves. */
  readonly patterns: readonly CompiledRule[]
  /** Comments that speak to us: no rule of the run, with the index after the last. */
  readonly directive: CompiledRule
}
