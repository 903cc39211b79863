/**
 * How sure a find is, in bits. Names: a logistic model of the margin and of what else is known of the find, one for prose and one for machine data;
 * addresses, which have no such circumstances: monotone steps of the margin. Fitted on labelled text by scripts/calibrate-tagger.ts.
 */
import type { CalibrationClass, Steps } from './calibration-classes.ts'
import { FITTED_STEPS, FITTED_WEIGHTS } from './calibration-data.ts'

/** What is known of a name, in the order of the weights. */
export const CIRCUMSTANCES = [
  'always',
  /** Margin, in hundreds, at most 4. */
  'margin',
  /** ln(1 + margin / 10). */
  'size',
  'several',
  'sizeOfSeveral',
  /** Three words or more. */
  'many',
  /** Named before in the same source. */
  'known',
  'sizeOfKnown',
  /** A label, a title or a greeting stands before it. */
  'cued',
  'sizeOfCued',
  /** The highest level of a word in the lists of given names and surnames, 0..1. */
  'given',
  'surname',
  /** One word is in the list of given names, another in that of surnames. */
  'pair',
  /** Shares of its words that are in no list of names, that are ordinary words, that are words at all. */
  'unlisted',
  'ordinary',
  'common',
  /** A single word at the start of a sentence. */
  'starts',
  'shouted',
  'muttered',
  /** A city, and no given name. */
  'city',
  /** It has an initial. */
  'initial',
  /** What the next best reading takes it for. */
  'maybeOrganisation',
  'maybePlace',
  /** `"name":"…"` without a blank: data packed by a program, whose `name` may be anything's. */
  'packed',
  /** `the`, `a`, `this` before it: things have articles, people seldom. */
  'article',
  /** What people do right behind it, or `'s`. */
  'acts',
  'owns',
  /** Words with capitals right before and behind it, that are not part of it. */
  'capitalBefore',
  'capitalAfter',
  /** A word for a person, or what people do, near before it. */
  'role',
  /** ln(1 + margin / 10) to the best reading in which it is nothing, an organisation, a place. */
  'overNothing',
  'overOrganisation',
  'overPlace',
  /** Of single words: in the lists of given names, of surnames, in none; an ordinary word. */
  'givenAlone',
  'surnameAlone',
  'unlistedAlone',
  'ordinaryAlone',
  /** The word was read as a name, or as an organisation or a place, further up; ln(1 + times). */
  'again',
  'otherwise',
  /** Share of machine data in the source so far; for single words. */
  'amongCode',
  'aloneAmongCode',
  /** In prose: share of the other words of its line that are written with capitals. */
  'titled',
  /** Nothing else is on the line, or nothing else before it. */
  'ownLine',
  'opensLine',
  /** A word of software right before or behind it: `the Akita dashboard`, `Akita supports`. */
  'software',
  /** ln(1 + times that its word stood so further up); for single words. */
  'softwareAbove',
  /** In prose: a single word of no list of given names, first on its line and before a colon: labels stand so, as do those who speak. */
  'labels',
  /** In prose: a name with a given name, first on its line and before a colon: who speaks. */
  'speaks',
  /** A handle or an email address right behind it: `Ada Lovelace (@ada)`, `Ada Lovelace <ada@example.com>`. */
  'handled',
  /** ln(1 + times) that the word was met in small letters in the source: of single words; of the first of several where a sentence starts. */
  'small',
  'smallFirst',
  /** In machine data: right behind a comma, semicolon, tab or bar, without a blank. */
  'celled',
  /** ln(1 + other lines around on which a name begins as many tokens behind the start), and their share: rosters. For single words. */
  'rowed',
  'rowedShare',
  'rowedAlone',
] as const
export type Circumstance = (typeof CIRCUMSTANCES)[number]

/** Values of CIRCUMSTANCES. */
export type Circumstances = Float64Array

export const calibration: { steps: Record<CalibrationClass, Steps>; prose: readonly number[]; machine: readonly number[] } = {
  steps: { ...FITTED_STEPS },
  prose: FITTED_WEIGHTS.prose,
  machine: FITTED_WEIGHTS.machine,
}

/** More bits than this are not claimed, for or against. */
const MOST_BITS = 6
const LEAST_BITS = -5

/** Bits over even odds. */
export function personBits(circumstances: Circumstances, prose: boolean): number {
  const weights = prose ? calibration.prose : calibration.machine
  let bits = 0
  for (let i = 0; i < CIRCUMSTANCES.length; i++) bits += (weights[i] as number) * (circumstances[i] as number)
  return Math.max(LEAST_BITS, Math.min(MOST_BITS, bits))
}

/** @param margin see Decoder.marginOf, in the model's units */
export function addressBits(margin: number, prose: boolean): number {
  return between(prose ? calibration.steps.addressInProse : calibration.steps.addressInMachine, margin)
}

function between(steps: Steps, margin: number): number {
  let before = steps[0] as readonly [number, number]
  if (margin <= before[0]) return before[1]
  for (const step of steps) {
    if (margin < step[0]) return before[1] + ((margin - before[0]) / (step[0] - before[0])) * (step[1] - before[1])
    before = step
  }
  return before[1]
}
