/** How sure a margin is: monotone steps fitted on labelled text by scripts/calibrate-tagger.ts. */
import { FITTED } from './calibration-data.ts'

export type Steps = readonly (readonly [margin: number, bits: number])[]

/**
 * Machine data and prose, single words and longer names err differently; so do, in prose, words that are in the lists of names and words that
 * are not, and in machine data what stands behind a label or title and what stands alone.
 */
export const CALIBRATION_CLASSES = [
  'wordInProse',
  'listedWordInProse',
  'nameInProse',
  'listedNameInProse',
  'knownNameInProse',
  'wordInMachine',
  'cuedWordInMachine',
  'nameInMachine',
  'cuedNameInMachine',
  'addressInProse',
  'addressInMachine',
] as const
export type CalibrationClass = (typeof CALIBRATION_CLASSES)[number]

export const calibration: Record<CalibrationClass, Steps> = { ...FITTED }

/** What is known of a name beside its margin. */
export interface NameCircumstances {
  readonly prose: boolean
  /** Of more than one token. */
  readonly several: boolean
  /** A word of it is in the lists of names. */
  readonly listed: boolean
  /** A label, a title or a greeting stands before it. */
  readonly cued: boolean
  /** Named before in the same source. */
  readonly known: boolean
}

/** Bits over even odds. @param margin see Decoder.marginOf, in the model's units */
export function personBits(margin: number, { prose, several, listed, cued, known }: NameCircumstances): number {
  if (prose) {
    if (known) return between(calibration.knownNameInProse, margin)
    if (several) return between(listed ? calibration.listedNameInProse : calibration.nameInProse, margin)
    return between(listed ? calibration.listedWordInProse : calibration.wordInProse, margin)
  }
  if (several) return between(cued ? calibration.cuedNameInMachine : calibration.nameInMachine, margin)
  return between(cued ? calibration.cuedWordInMachine : calibration.wordInMachine, margin)
}

export function addressBits(margin: number, prose: boolean): number {
  return between(prose ? calibration.addressInProse : calibration.addressInMachine, margin)
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
