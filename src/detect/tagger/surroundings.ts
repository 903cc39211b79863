/** What is known of each line and token of a segment before features are read off. */
import { CUE } from '../../../rules/words/text-cues.ts'
import { findActive } from './anchors.ts'
import { measureDistances } from './distances.ts'
import { findLines } from './lines.ts'
import { type Room, roomFor } from './room.ts'
import type { Tokens } from './tokens.ts'
import type { Words } from './words.ts'

/** Reused between segments. */
export class Surroundings {
  readonly room: Room
  /** Lines of the segment, counted from 1. */
  lines = 0
  /** 1 for tokens that may be part of something; the others are O without being looked at. */
  readonly active: Uint8Array
  someActive = false

  /** @param most tokens; @param room arrays for that many, and a few more */
  constructor(most: number, room: Room = roomFor(most)) {
    this.room = room
    this.active = room.active
  }

  /** @param parent key of an empty value that stood above the segment, 0 for none */
  survey(tokens: Tokens, words: Words, parent: number): void {
    this.lines = findLines(this.room, tokens, words, parent)
    measureDistances(this.room, tokens, words)
    this.someActive = findActive(this.room, tokens, words)
  }

  /** The key of a segment of one line, if its value is empty; else null. */
  keyOf(tokens: Tokens, words: Words): number | null {
    this.lines = findLines(this.room, tokens, words, 0)
    return (this.room.lineValue[1] as number) < 0 ? (this.room.lineKey[1] as number) : null
  }

  /** How the token's line is written (VARIANTS). */
  variantAt(i: number): number {
    return this.room.variant[i] as number
  }

  /** What the last word before the token that announces anything announces, as bits of CUE; 0 where it is far. */
  cueAt(i: number): number {
    return (this.room.sinceCue[i] as number) <= 5 ? (this.room.cue[i] as number) : 0
  }

  /** True if a label, a title or a greeting stands right before the token. */
  isCued(i: number): boolean {
    return (this.room.sinceCue[i] as number) <= 3 && ((this.room.cue[i] as number) & NAMING) !== 0
  }

  /** True if the label of an address stands right before the token. */
  isAddressed(i: number): boolean {
    return (this.room.sinceCue[i] as number) <= 3 && ((this.room.cue[i] as number) & CUE.addressLabel) !== 0
  }
}

const NAMING: number = CUE.nameLabel | CUE.title | CUE.greeting
