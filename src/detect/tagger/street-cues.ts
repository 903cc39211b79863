/** What the words of an address announce. */
import { CUE } from '../../../rules/words/text-cues.ts'

export const STREETS: number = CUE.street | CUE.streetLeading | CUE.streetEnding | CUE.postBox
/** Parts of an address besides its street. */
export const PART_OF_ADDRESS: number = CUE.region | CUE.unit | CUE.direction
