/**
 * Values of fields that are judged when all have been seen: of a field whose values all differ, two of three that are sampled fall out
 * again, and judging one takes a hundred times what counting it does (bench: decoders). Its slow twin is addValue.
 */
import type { IsKnown } from './first-samples.ts'
import { countValue, type FieldProfile, hashAt } from './profile.ts'

/** Characters that wait to be judged, of all fields together. */
const MOST_WAITING = 2 ** 18

/** What judgeValue is to be given beside a profile's row and text. */
export type Judge = (profile: FieldProfile, row: number, text: string) => void

export class LateValues {
  private readonly judge: Judge
  private readonly waiting = new Map<FieldProfile, string[]>()
  private characters = 0

  constructor(judge: Judge) {
    this.judge = judge
  }

  add(profile: FieldProfile, value: string): void {
    const text = value.trim()
    const row = countValue(profile, text)
    if (row < 0) return
    let texts = this.waiting.get(profile)
    if (texts === undefined) {
      // Those that were judged before wait no more.
      texts = new Array<string>(profile.size - 1).fill(JUDGED)
      this.waiting.set(profile, texts)
    }
    texts.splice(row, 0, text)
    this.limit(profile)
    this.characters += text.length
    if (this.characters > MOST_WAITING) this.finish()
  }

  /** The profile may have come to sample fewer. */
  limit(profile: FieldProfile): void {
    const texts = this.waiting.get(profile)
    if (texts !== undefined && texts.length > profile.size) texts.length = profile.size
  }

  /**
   * All have been seen, or too many wait.
   *
   * @param known of a profile: values, by their hash, that nobody asks about
   */
  finish(known?: (profile: FieldProfile) => IsKnown | undefined): void {
    for (const [profile, texts] of this.waiting) {
      const isKnown = known?.(profile)
      for (const [row, text] of texts.entries())
        if (text !== JUDGED && !isKnown?.(hashAt(profile, row))) this.judge(profile, row, text)
    }
    this.waiting.clear()
    this.characters = 0
  }
}

/** No value that is sampled is empty. */
const JUDGED = ''
