/** What is found in the text that a source's carriers hold, all layers together, until it joins the source's own inventory. */
import type { CompiledRules } from '../detect/compiled-rules.ts'
import type { SourceText } from '../inventory/cell-texts.ts'
import { CellSamples } from '../inventory/cells.ts'
import type { SourceInventory } from '../inventory/inventory.ts'
import { Tallies } from '../inventory/tally.ts'
import { type FieldPlace, NO_FIELD } from '../model/field.ts'
import type { ReaderProblem } from '../model/format.ts'
import type { LineExtent } from '../model/line-extent.ts'
import type { Limits } from '../model/source.ts'

/** Where a carrier lies in the source: what is found in it is told there. */
export interface CarrierPlace {
  /** Source offset, and bytes that are told: the first ones of long carriers. */
  readonly start: number
  readonly length: number
  readonly line: number
  readonly extent: LineExtent
  readonly record: number
}

export interface CarriedOptions {
  readonly maxLocations: number
  /** Records whose cells are sampled, and values of each path. */
  readonly sampleRecords: number
  readonly limits: Limits
  /** The source has records. */
  readonly hasRecords: boolean
  /** The first values are sampled, and not the values of the first records. */
  readonly samplesPaths: boolean
}

/** What is carried has no bytes in the source. */
const NO_TEXT: SourceText = { locate: () => null, slice: () => null }

const MOST_FIELDS = 16_384

export class CarriedFields {
  readonly fields: FieldPlace[] = []
  readonly tallies: Tallies
  readonly cells: CellSamples
  readonly options: CarriedOptions
  private readonly byKey = new Map<string, number>()
  private readonly problems = new Map<string, ReaderProblem>()

  constructor(rules: CompiledRules, options: CarriedOptions) {
    this.options = options
    this.tallies = new Tallies(options.maxLocations)
    this.cells = new CellSamples(NO_TEXT, options.maxLocations, rules.valueTests, rules.digest)
  }

  /**
   * The field of what a carrier in a field holds.
   *
   * @param outer the field, null for text outside of fields
   */
  fieldOf(outer: FieldPlace | null, carrier: string): number {
    if (this.last?.outer === outer && this.last.carrier === carrier) return this.last.field
    const field = this.fieldIn(outer, carrier)
    this.last = { outer, carrier, field }
    return field
  }

  /** Perf: of columns of JSON, each cell. */
  private last: { readonly outer: FieldPlace | null; readonly carrier: string; readonly field: number } | null = null

  private fieldIn(outer: FieldPlace | null, carrier: string): number {
    const above = outer?.path ?? outer?.name ?? null
    const path = above === null ? carrier : `${above}!/${carrier}`
    const carried = outer === null ? 'in-text' : (outer.carried ?? 'in-field')
    return this.add({ table: outer?.table ?? null, name: outer?.name ?? null, index: outer?.index ?? null, path, carried })
  }

  /** The field of a value in JSON that lies in `around`; NO_FIELD if there is no room. */
  within(around: number, { name, path }: FieldPlace): number {
    const outer = this.fields[around] as FieldPlace
    if (this.fields.length >= MOST_FIELDS) return NO_FIELD
    return this.add({ ...outer, name, path: `${outer.path}!/${path}` })
  }

  tell(problem: ReaderProblem): void {
    this.problems.set(problem.message, problem)
  }

  /** Adds all of it to the inventory of the source, behind its own fields. */
  join(inventory: SourceInventory): void {
    inventory.problems.push(...this.problems.values())
    if (this.tallies.all.length === 0 && this.fields.length === 0) return
    const first = inventory.fields.length
    inventory.fields = [...inventory.fields, ...this.fields]
    const samples = [...inventory.samples]
    this.cells.taken().forEach((sample, field) => {
      samples[first + field] = sample
    })
    inventory.samples = samples
    inventory.tallies = [...inventory.tallies, ...this.tallies.all.map((tally) => ({ ...tally, field: first + tally.field }))]
  }

  private add(place: FieldPlace): number {
    const key = JSON.stringify([place.table, place.index, place.path])
    const known = this.byKey.get(key)
    if (known !== undefined) return known
    // What there is no room for shares the last field.
    const field = this.fields.length < MOST_FIELDS ? this.fields.push(place) - 1 : MOST_FIELDS - 1
    this.byKey.set(key, field)
    return field
  }
}
