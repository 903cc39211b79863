/** How far each token is from numbers, from the words of streets, and from what announces somebody or an address. */
import { CUE } from '../../../rules/words/text-cues.ts'
import type { Room } from './room.ts'
import { STREETS } from './street-cues.ts'
import type { Tokens } from './tokens.ts'
import type { Word, Words } from './words.ts'

/** Farther than anything is told apart. */
const FAR = 99
/** Distances that are told apart, in tokens. */
const MOST = { number: 7, street: 8, untilStreet: 7, cue: 6 } as const

export function measureDistances(room: Room, tokens: Tokens, words: Words): void {
  lookAhead(room, tokens, words)
  lookBack(room, tokens, words)
}

function lookAhead({ untilStreet }: Room, tokens: Tokens, words: Words): void {
  let until = FAR
  for (let i = tokens.count - 1; i >= 0; i--) {
    until = (words.all[tokens.word[i] as number] as Word).cues & STREETS ? 0 : until + 1
    untilStreet[i] = Math.min(until, MOST.untilStreet)
  }
}

function lookBack(room: Room, tokens: Tokens, words: Words): void {
  const { count } = tokens
  let number = FAR
  let street = FAR
  let cue = 0
  let since = FAR
  for (let i = 0; i < count; i++) {
    const one = words.all[tokens.word[i] as number] as Word
    room.glue[i] =
      (i > 0 && tokens.start[i] === tokens.end[i - 1] ? 1 : 0) | (i + 1 < count && tokens.start[i + 1] === tokens.end[i] ? 2 : 0)
    room.sinceNumber[i] = Math.min(number, MOST.number)
    room.sinceStreet[i] = Math.min(street, MOST.street)
    room.cue[i] = cue
    room.sinceCue[i] = Math.min(since, MOST.cue)
    number = one.hasDigit ? 1 : number + 1
    street = one.cues & STREETS ? 1 : street + 1
    const speaks = one.cues & SPEAKING
    if (speaks) {
      cue = speaks
      since = 0
    } else since++
  }
}

const SPEAKING: number = CUE.nameLabel | CUE.addressLabel | CUE.greeting | CUE.title | CUE.role | CUE.personVerb
