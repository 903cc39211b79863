/** Joins what was found in the ranges of one source. */
import { mergePeople } from '../model/people-sketch.ts'
import { joinDefinitions } from './definitions.ts'
import { mergeTexts } from './field-texts.ts'
import { MOST_ATTRIBUTES } from './attributes.ts'
import { type FieldSample, fieldKey, NO_LINE, type Place, type SourceInventory, type Tally } from './inventory.ts'
import { mergeProfiles } from './profile.ts'
import { saveRoom } from './room.ts'
import { mergeScores } from './scores.ts'
import { mergeSketches } from './sketch.ts'

/**
 * Joins two neighbouring ranges of one source, `a` before `b`. Associative. Lines and records of `b` are shifted behind those of `a`.
 *
 * @param maxLocations places kept per rule and field
 */
export function mergeInventories(a: SourceInventory, b: SourceInventory, maxLocations: number): SourceInventory {
  const fields = [...a.fields]
  const known = new Map(fields.map((field, i) => [fieldKey(field), i]))
  const moved = b.fields.map((field) => {
    const key = fieldKey(field)
    const at = known.get(key)
    if (at !== undefined) return at
    known.set(key, fields.length)
    return fields.push(field) - 1
  })
  const to = (field: number): number => moved[field] ?? field
  const shift = (place: Place): Place => ({
    ...place,
    line: place.line === NO_LINE ? NO_LINE : place.line + a.lines,
    record: place.record + a.records,
  })

  const samples = [...a.samples]
  b.samples.forEach((sample, i) => {
    if (sample === undefined) return
    const at = to(i)
    const mine = samples[at]
    const places = sample.places.map(shift)
    samples[at] =
      mine === undefined
        ? {
            ...sample,
            records: { ...sample.records, isWhole: false },
            places,
            attributes: mergeAttributes(undefined, sample.attributes, shift),
          }
        : {
            profile: mergeProfiles(mine.profile, sample.profile),
            filled: mine.filled + sample.filled,
            empty: mine.empty + sample.empty,
            first: mine.first,
            last: mine.last + sample.last + 1,
            records: { ...mine.records, isWhole: false },
            places: [...mine.places, ...places],
            attributes: mergeAttributes(mine.attributes, sample.attributes, shift),
            texts:
              mine.texts !== null && sample.texts !== null ? mergeTexts(mine.texts, sample.texts) : (mine.texts ?? sample.texts),
          }
  })

  const joined = (own: readonly Tally[], others: readonly Tally[]): Tally[] => {
    const tallies = [...own]
    const tallyAt = new Map(tallies.map((tally, i) => [`${tally.field}/${tally.rule}`, i]))
    for (const tally of others) {
      const field = to(tally.field)
      const at = tallyAt.get(`${field}/${tally.rule}`)
      const places = tally.places.map(shift)
      if (at === undefined) tallies.push({ ...tally, field, places })
      else tallies[at] = mergeTallies(tallies[at] as Tally, { ...tally, field, places })
    }
    return tallies
  }
  const tallies = joined(a.tallies, b.tallies)
  const textTallies = joined(a.textTallies, b.textTallies)
  saveRoom(tallies, samples, maxLocations)
  saveRoom(textTallies, [], maxLocations)
  return {
    ...a,
    bytes: a.bytes + b.bytes,
    records: a.records + b.records,
    lines: a.lines + b.lines,
    beginsIn: a.beginsIn,
    endsIn: b.endsIn,
    fields,
    samples,
    tallies,
    textTallies,
    definitions: joinDefinitions(a.definitions ?? [], b.definitions ?? []),
    problems: [
      ...a.problems,
      ...b.problems.map((problem) => (problem.line === undefined ? problem : { ...problem, line: problem.line + a.lines })),
    ],
  }
}

/** Null where either had too many, or both together have. */
function mergeAttributes(
  a: FieldSample['attributes'],
  b: FieldSample['attributes'],
  shift: (place: Place) => Place,
): FieldSample['attributes'] {
  if (a === null || b === null) return null
  if (b === undefined) return a
  const merged = new Map(a)
  for (const [attribute, sample] of b) {
    const mine = merged.get(attribute)
    const places = sample.places.map(shift)
    merged.set(
      attribute,
      mine === undefined
        ? { ...sample, places }
        : {
            ...mine,
            profile: mergeProfiles(mine.profile, sample.profile),
            filled: mine.filled + sample.filled,
            places: [...mine.places, ...places],
          },
    )
  }
  return merged.size > MOST_ATTRIBUTES ? null : merged
}

function mergeTallies(a: Tally, b: Tally): Tally {
  return {
    field: a.field,
    rule: a.rule,
    hits: a.hits + b.hits,
    whole: a.whole + b.whole,
    synthetic: a.synthetic + b.synthetic,
    judged: a.judged + b.judged,
    scores: mergeScores(a.scores, b.scores),
    sketch: mergeSketches(a.sketch, b.sketch),
    people: a.people !== null && b.people !== null ? mergePeople(a.people, b.people) : (a.people ?? b.people),
    places: [...a.places, ...b.places],
  }
}
