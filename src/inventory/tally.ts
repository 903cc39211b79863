/** Counts hits per field and rule while a source is read. */
import { scoreStep } from '../evidence/score.ts'
import type { Claimed, ClaimSink, Repeats } from '../model/claim.ts'
import { NO_FIELD } from '../model/field.ts'
import { addPerson, createPeople } from '../model/people-sketch.ts'
import { commonScore, countScore } from './scores.ts'
import type { Place, Tally } from './inventory.ts'
import { MANY_FIELDS, placesKept, saveRoom, stepOf } from './room.ts'
import { addHash, createSketch, EXACT, FEW_EXACT, mergeSketches } from './sketch.ts'

/** Hits per tally that are compared with published test values; the share among them stands for all. */
const SYNTHETIC_SAMPLE = 256

export class Tallies implements ClaimSink {
  private readonly maxLocations: number
  /** Of each field its few rules. */
  private readonly byField: Tally[][] = []
  private readonly inText: (Tally | undefined)[] = []
  readonly all: Tally[] = []
  /** Of `all` those in fields. */
  private inFields = 0

  constructor(maxLocations: number) {
    this.maxLocations = maxLocations
  }

  wantsPlace(field: number, rule: number): boolean {
    const tally = this.find(field, rule)
    return tally === undefined || tally.places.length < this.room(field)
  }

  wantsSynthetic(field: number, rule: number): boolean {
    const tally = this.find(field, rule)
    return tally === undefined || tally.judged < SYNTHETIC_SAMPLE || tally.places.length < this.room(field)
  }

  add(rule: number, claimed: Claimed): void {
    const tally = this.find(claimed.field, rule) ?? this.open(claimed.field, rule)
    tally.hits++
    if (claimed.whole) tally.whole++
    countScore(tally.scores, scoreStep(claimed.bits), 1, claimed.whole ? 1 : 0)
    const keeps = tally.places.length < this.room(claimed.field)
    if (tally.judged < SYNTHETIC_SAMPLE || keeps) {
      tally.judged++
      if (claimed.synthetic) tally.synthetic++
    }
    addHash(tally.sketch, claimed.hash)
    if (claimed.person >= 0) addPerson((tally.people ??= createPeople()), claimed.person)
    if (keeps) tally.places.push(placeOf(claimed))
  }

  repeat(field: number, rule: number): Repeats | null {
    const tally = this.find(field, rule)
    if (tally === undefined || tally.whole < tally.hits || tally.places.length < this.room(field)) return null
    const step = commonScore(tally.scores)
    const count = (hits: number): void => {
      tally.hits += hits
      tally.whole += hits
      countScore(tally.scores, step, hits, hits)
    }
    return {
      one: (hash) => {
        count(1)
        addHash(tally.sketch, hash)
      },
      many: (hits, sketch) => {
        count(hits)
        tally.sketch = mergeSketches(tally.sketch, sketch)
      },
    }
  }

  private find(field: number, rule: number): Tally | undefined {
    return field === NO_FIELD ? this.inText[rule] : this.byField[field]?.find((tally) => tally.rule === rule)
  }

  private open(field: number, rule: number): Tally {
    const tally: Tally = {
      field,
      rule,
      hits: 0,
      whole: 0,
      synthetic: 0,
      judged: 0,
      scores: [],
      sketch: createSketch(this.inFields < MANY_FIELDS ? EXACT : FEW_EXACT),
      people: null,
      places: [],
    }
    this.all.push(tally)
    if (field === NO_FIELD) this.inText[rule] = tally
    else {
      const ofField = this.byField[field]
      if (ofField === undefined) this.byField[field] = [tally]
      else ofField.push(tally)
      this.inFields++
      if (this.inFields > MANY_FIELDS && stepOf(this.inFields) > stepOf(this.inFields - 1))
        saveRoom(this.all, [], this.maxLocations)
    }
    return tally
  }

  private room(field: number): number {
    return placesKept(field, this.inFields, this.maxLocations)
  }
}

function placeOf(claimed: Claimed): Place {
  return {
    start: claimed.start,
    length: claimed.end - claimed.start,
    line: claimed.line,
    extent: claimed.extent,
    record: claimed.record,
    bits: claimed.bits,
    synthetic: claimed.synthetic,
    whole: claimed.whole,
    evidence: claimed.evidence,
    note: claimed.note,
    reasons: claimed.reasons,
  }
}
