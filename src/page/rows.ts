/** The rows of the report as they are searched, sorted and grouped. Knows no document. */
import type { Coded, ReportData } from '../model/report-data.ts'

export type SortKey =
  | 'field'
  | 'dataset'
  | 'class'
  | 'severity'
  | 'confidence'
  | 'matches'
  | 'distinct'
  | 'protection'
  | 'decision'
export type GroupKey = 'none' | 'system' | 'dataset' | 'class' | 'category' | 'severity' | 'protection' | 'decision'

export interface Query {
  /** Words that a row must all have. */
  readonly text: string
  /** Texts that a row must have; '' is any. */
  readonly only: Readonly<Partial<Record<GroupKey, string>>>
  readonly sort: SortKey
  readonly descending: boolean
  readonly group: GroupKey
  /** Groups that show no rows. */
  readonly closed: ReadonlySet<string>
}

export interface Group {
  readonly name: string
  readonly count: number
  readonly matches: number
}

export interface Found {
  /** Rows and, below zero, groups (-1 - position): what is shown, in order. */
  readonly items: Int32Array
  readonly groups: readonly Group[]
  /** Rows that fit. */
  readonly rows: number
}

export interface Rows {
  readonly length: number
  find(query: Query): Found
  text(key: GroupKey, row: number): string
  /** What a row can be filtered by, sorted. */
  choices(key: GroupKey): readonly string[]
}

const SEVERITIES = ['low', 'medium', 'high', 'critical']

export function rowsOf({ datasets, rules, decisions, rows }: ReportData): Rows {
  const length = rows.id.length
  const of = (texts: readonly string[], at: readonly number[]): Coded => ({ of: texts, at })
  const byDataset = (read: (dataset: ReportData['datasets'][number]) => string): Coded =>
    merged(of(datasets.map(read), rows.dataset))
  const byRule = (read: (rule: ReportData['rules'][number]) => string): Coded => merged(of(rules.map(read), rows.rule))
  const decision: Coded = merged({
    of: ['undecided', ...decisions.map((one) => one.decision)],
    at: rows.decision.map((at) => at + 1),
  })
  const coded: Readonly<Record<GroupKey, Coded>> = {
    none: of([''], new Array(length).fill(0)),
    system: byDataset(({ system }) => system),
    dataset: of(
      datasets.map(({ name }) => name),
      rows.dataset,
    ),
    class: byRule((rule) => rule.class),
    category: byRule((rule) => rule.category),
    severity: rows.severity,
    protection: rows.protection,
    decision,
  }
  const titles = byRule(({ title, id }) => `${title} ${id}`)
  const stated = byDataset((one) => one.stated.map(([, value]) => value).join(' '))
  const searched = [
    rows.field,
    coded.dataset,
    coded.system,
    coded.class,
    coded.severity,
    coded.protection,
    decision,
    titles,
    stated,
  ]
  const lowered = searched.map((one) => one.of.map((text) => text.toLowerCase()))
  const ranks: Partial<Record<SortKey, ArrayLike<number>>> = {}

  const rankOf = (key: SortKey): ArrayLike<number> => {
    ranks[key] ??= ((): ArrayLike<number> => {
      if (key === 'confidence' || key === 'matches' || key === 'distinct') return rows[key]
      const { of: texts, at } = key === 'field' ? rows.field : coded[key]
      const order = key === 'severity' ? texts.map((text) => SEVERITIES.indexOf(text)) : alphabetical(texts)
      return at.map((one) => order[one] as number)
    })()
    return ranks[key]
  }

  /** Each word is looked for once in each text there is, not in each row. */
  const wordFilter = (word: string): ((row: number) => boolean) => {
    const hits = searched.flatMap(({ at }, i) => {
      const found = (lowered[i] as string[]).map((text) => text.includes(word))
      return found.includes(true) ? [{ at, found }] : []
    })
    return (row) => hits.some(({ at, found }) => found[at[row] as number])
  }

  return {
    length,
    text: (key, row) => coded[key].of[coded[key].at[row] as number] as string,
    choices: (key) => {
      const used = new Set(coded[key].at)
      const texts = [...new Set(coded[key].of.filter((_, i) => used.has(i)))]
      return key === 'severity'
        ? texts.sort((a, b) => SEVERITIES.indexOf(b) - SEVERITIES.indexOf(a))
        : texts.sort((a, b) => (a < b ? -1 : 1))
    },
    find({ text, only, sort, descending, group, closed }) {
      const filters = text
        .toLowerCase()
        .split(/\s+/)
        .filter((word) => word !== '')
        .map(wordFilter)
      for (const [key, wanted] of Object.entries(only)) {
        if (wanted === '') continue
        const { of: texts, at } = coded[key as GroupKey]
        const fits = texts.map((one) => one === wanted)
        filters.push((row) => fits[at[row] as number] as boolean)
      }
      const fitting: number[] = []
      for (let row = 0; row < length; row++) if (filters.every((fits) => fits(row))) fitting.push(row)
      const rank = rankOf(sort)
      const sign = descending ? -1 : 1
      const { of: names, at: groupAt } = coded[group]
      const groupOrder = group === 'severity' ? names.map((name) => -SEVERITIES.indexOf(name)) : alphabetical(names)
      fitting.sort(
        (a, b) =>
          (groupOrder[groupAt[a] as number] as number) - (groupOrder[groupAt[b] as number] as number) ||
          ((rank[a] as number) - (rank[b] as number)) * sign ||
          a - b,
      )
      if (group === 'none') return { items: Int32Array.from(fitting), groups: [], rows: fitting.length }
      const items: number[] = []
      const groups: { name: string; count: number; matches: number }[] = []
      let last = -1
      for (const row of fitting) {
        const own = groupAt[row] as number
        const name = names[own] as string
        if (own !== last) {
          last = own
          items.push(-1 - groups.length)
          groups.push({ name, count: 0, matches: 0 })
        }
        const current = groups.at(-1) as { name: string; count: number; matches: number }
        current.count++
        current.matches += rows.matches[row] as number
        if (!closed.has(name)) items.push(row)
      }
      return { items: Int32Array.from(items), groups, rows: fitting.length }
    },
  }
}

/** Each text once. */
function merged({ of, at }: Coded): Coded {
  const texts = [...new Set(of)]
  const places = new Map(texts.map((text, i) => [text, i]))
  const moved = of.map((text) => places.get(text) as number)
  return { of: texts, at: at.map((one) => moved[one] as number) }
}

/** Place of each text in the order of code points. */
function alphabetical(texts: readonly string[]): number[] {
  const order = texts.map((_, i) => i).sort((a, b) => ((texts[a] as string) < (texts[b] as string) ? -1 : 1))
  const ranks: number[] = new Array(texts.length)
  order.forEach((text, rank) => {
    ranks[text] = rank
  })
  return ranks
}
