/** A labelled text of the evaluation data; places are UTF-16 code units. */
interface GoldSpan {
  readonly start: number
  readonly end: number
  readonly type: string
  readonly optional?: boolean
}

export interface GoldRecord {
  readonly text: string
  readonly spans: readonly GoldSpan[]
  readonly types?: readonly string[]
  readonly ignore_types?: readonly string[]
}
