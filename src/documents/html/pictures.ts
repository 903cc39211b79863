/** Pictures: bars, a flow and a heat map. Each is a table, or has one; none needs a script or a style attribute. */
import type { Category, ClassId } from '../../model/class.ts'
import { formatCount } from '../../reporters/pretty/style.ts'
import type { FullRow } from '../columns.ts'
import { html, type Markup } from './markup.ts'
import {
  categoryLabel,
  categoryOf,
  classLabel,
  classOrder,
  datasetName,
  groupBy,
  plural,
  type ReportView,
  shortened,
  sumOf,
} from './report-view.ts'

const CATEGORIES: readonly Category[] = ['identifiable', 'non-identifiable', 'behavioral']

/** @param parts sizes and the classes that colour them, side by side */
export function bar(parts: readonly (readonly [size: number, kind: string])[], whole: number): Markup {
  let x = 0
  const rects = parts.map(([size, kind]) => {
    // Something is never shown as nothing.
    const width = whole === 0 || size === 0 ? 0 : Math.max(0.4, (size / whole) * 100)
    const rect = html`<rect class="${kind}" x="${rounded(x)}" y="0" width="${rounded(width)}" height="10"/>`
    x += width
    return rect
  })
  return html`<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">${rects}</svg>`
}

const MOST_BARS = 15

export function whereSection(view: ReportView): Markup {
  const { held, systems } = view
  if (held.length === 0)
    return html`<section id="where" aria-labelledby="where-title"><h2 id="where-title">Where the data lies</h2><p>No place holds personal data.</p></section>`
  return html`<section id="where" aria-labelledby="where-title">
<h2 id="where-title">Where the data lies</h2>
<p class="legend" aria-hidden="true">${CATEGORIES.map((one) => html`<span><i class="${one}"></i>${categoryLabel(one)}</span>`)}</p>
${barTable(held)}
<h3>From ${view.byFolder ? 'folder' : 'system'} to class</h3>
<p>Each band is as wide as the number of places.${view.common === '' ? null : html` Folders are those in <code>${view.common}</code>.`}</p>
${flow(held, (one) => systems.get(one.dataset.id) ?? '')}
<h3>Class by ${view.byFolder ? 'folder' : 'system'}</h3>
${heatMap(view)}
</section>`
}

function barTable(held: readonly FullRow[]): Markup {
  const groups = [...groupBy(held, ({ dataset }) => dataset)]
    .map(([dataset, rows]) => ({ dataset, rows, values: sumOf(rows, ({ row }) => row.matches) }))
    .sort((a, b) => b.values - a.values)
  const most = groups[0]?.values ?? 0
  const shown = groups.slice(0, MOST_BARS)
  const rest = groups.slice(MOST_BARS)
  return html`<table class="bars"><caption>${rest.length > 0 ? `The ${MOST_BARS} data sets with the most values` : 'Values found, by data set'}</caption>
<thead><tr><th scope="col">Data set</th><th scope="col" class="picture"><span class="hidden">Share by category</span></th><th scope="col" class="n">Values</th><th scope="col" class="n">Places</th></tr></thead>
<tbody>${shown.map(({ dataset, rows, values }) => {
    const parts = CATEGORIES.map(
      (category) =>
        [
          sumOf(
            rows.filter(({ row }) => row.category === category),
            ({ row }) => row.matches,
          ),
          category as string,
        ] as const,
    )
    return html`<tr><th scope="row" class="path">${datasetName(dataset)}</th><td class="picture">${bar(parts, most)}</td><td class="n">${formatCount(values)}</td><td class="n">${formatCount(rows.length)}</td></tr>`
  })}</tbody>${
    rest.length === 0
      ? null
      : html`<tfoot><tr><th scope="row">${plural(rest.length, 'other data set')}</th><td class="picture"></td><td class="n">${formatCount(sumOf(rest, ({ values }) => values))}</td><td class="n">${formatCount(sumOf(rest, ({ rows }) => rows.length))}</td></tr></tfoot>`
  }</table>`
}

/** More than this on either side are bands too thin to follow. */
const MOST_SYSTEMS = 9
const MOST_CLASSES = 14
const WIDTH = 960
const LABEL = 230
const NODE = 10
const GAP = 9

interface Node {
  readonly name: string
  readonly kind: string
  readonly size: number
  y: number
  used: number
}

function flow(held: readonly FullRow[], systemOf: (one: FullRow) => string): Markup {
  const bySystem = capped(groupBy(held, systemOf), MOST_SYSTEMS)
  const byClass = capped(
    groupBy(held, ({ row }) => row.class as string),
    MOST_CLASSES,
  )
  const links = [...groupBy(held, (one) => `${bySystem.at(systemOf(one))}|${byClass.at(one.row.class)}`)].map(([key, rows]) => {
    const [from, to] = key.split('|').map(Number) as [number, number]
    return { from, to, size: rows.length }
  })
  const height = Math.max(bySystem.list.length, byClass.list.length) * 30 + 20
  const left = nodes(
    bySystem.list.map(({ name, size }) => ({ name, size, kind: 'source' })),
    height,
  )
  const right = nodes(
    byClass.list.map(({ name, size, isRest }) => ({
      name: isRest ? name : classLabel(name as ClassId),
      size,
      kind: isRest ? 'rest' : categoryOf(name as ClassId),
    })),
    height,
  )
  const scale = Math.min(left.scale, right.scale)
  place(left.nodes, scale, height)
  place(right.nodes, scale, height)
  links.sort((a, b) => a.from - b.from || a.to - b.to)
  const x0 = LABEL + NODE
  const x1 = WIDTH - LABEL - NODE
  const paths = links.map(({ from, to, size }) => {
    const a = left.nodes[from] as Node
    const b = right.nodes[to] as Node
    const width = size * scale
    const y0 = a.y + a.used + width / 2
    const y1 = b.y + b.used + width / 2
    a.used += width
    b.used += width
    const middle = (x0 + x1) / 2
    return html`<path class="${b.kind}" d="M${x0} ${rounded(y0)}C${middle} ${rounded(y0)} ${middle} ${rounded(y1)} ${x1} ${rounded(y1)}" stroke-width="${rounded(Math.max(width, 0.75))}"><title>${a.name} → ${b.name}: ${plural(size, 'place')}</title></path>`
  })
  const boxes = (list: readonly Node[], x: number, isLeft: boolean): Markup[] =>
    list.map((node) => {
      const size = node.size * scale
      const middle = rounded(node.y + size / 2)
      return html`<g><rect class="${node.kind}" x="${x}" y="${rounded(node.y)}" width="${NODE}" height="${rounded(Math.max(size, 1))}"/><text x="${isLeft ? x - 8 : x + NODE + 8}" y="${middle}" dy=".35em"${isLeft ? html` text-anchor="end"` : null}>${shortened(node.name, 28)} <tspan>${formatCount(node.size)}</tspan></text></g>`
    })
  return html`<div class="scroll" tabindex="0" role="group" aria-label="Flow from source to class"><svg class="flow" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="Flow from source to class; the same numbers are in the table below">
<g class="links">${paths}</g>${boxes(left.nodes, LABEL, true)}${boxes(right.nodes, x1, false)}</svg></div>
<details><summary>The same as a table</summary><table class="compact"><caption class="hidden">Places by source and class</caption><thead><tr><th scope="col">Source</th><th scope="col">Class</th><th scope="col" class="n">Places</th></tr></thead>
<tbody>${links.map(({ from, to, size }) => html`<tr><th scope="row" class="path">${(left.nodes[from] as Node).name}</th><td>${(right.nodes[to] as Node).name}</td><td class="n">${formatCount(size)}</td></tr>`)}</tbody></table></details>`
}

interface Capped {
  readonly list: readonly { readonly name: string; readonly size: number; readonly isRest: boolean }[]
  /** Position in the list of whatever a key belongs to. */
  at(key: string): number
}

/** The largest groups, and the others as one. */
function capped(groups: ReadonlyMap<string, readonly unknown[]>, most: number): Capped {
  const sorted = [...groups].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
  const shown = sorted.length > most ? sorted.slice(0, most - 1) : sorted
  const rest = sorted.slice(shown.length)
  const places = new Map(shown.map(([name], i) => [name, i]))
  return {
    list: [
      ...shown.map(([name, { length }]) => ({ name, size: length, isRest: false })),
      ...(rest.length === 0
        ? []
        : [{ name: `${formatCount(rest.length)} others`, size: sumOf(rest, ([, { length }]) => length), isRest: true }]),
    ],
    at: (key) => places.get(key) ?? shown.length,
  }
}

function nodes(
  list: readonly { readonly name: string; readonly size: number; readonly kind: string }[],
  height: number,
): { nodes: Node[]; scale: number } {
  const sum = sumOf(list, ({ size }) => size)
  return { nodes: list.map((one) => ({ ...one, y: 0, used: 0 })), scale: (height - GAP * (list.length - 1)) / sum }
}

function place(list: readonly Node[], scale: number, height: number): void {
  const sum = sumOf(list, ({ size }) => size) * scale
  const gap = list.length > 1 ? (height - sum) / (list.length - 1) : 0
  let y = list.length > 1 ? 0 : (height - sum) / 2
  for (const node of list) {
    node.y = y
    y += node.size * scale + gap
  }
}

const MOST_ROWS = 24

function heatMap({ held, systems, byFolder }: ReportView): Markup {
  const systemOf = (one: FullRow): string => systems.get(one.dataset.id) ?? ''
  const bySystem = capped(groupBy(held, systemOf), MOST_ROWS)
  const present = classOrder.filter((id) => held.some(({ row }) => row.class === id))
  const counts = new Map<string, number>()
  for (const one of held) {
    const key = `${bySystem.at(systemOf(one))} ${one.row.class}`
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const most = Math.max(...counts.values())
  // By the logarithm: one class with thousands of places would leave all others white.
  const step = (count: number): number => Math.min(4, 1 + Math.floor((Math.log(count) / Math.log(most + 1)) * 4))
  return html`<div class="scroll" tabindex="0" role="group" aria-label="Heat map of classes by ${byFolder ? 'folder' : 'system'}"><table class="heat">
<caption>Places that hold each class. Darker: more places.</caption>
<thead><tr><th scope="col">${byFolder ? 'Folder' : 'System'}</th>${present.map((id) => html`<th scope="col" class="${categoryOf(id)}"><span>${classLabel(id)}</span></th>`)}</tr></thead>
<tbody>${bySystem.list.map(({ name }, i) => {
    const cells = present.map((id) => {
      const count = counts.get(`${i} ${id}`) ?? 0
      return count === 0
        ? html`<td><span class="hidden">0</span></td>`
        : html`<td class="${categoryOf(id)} heat-${step(count)}">${formatCount(count)}</td>`
    })
    return html`<tr><th scope="row" class="path">${name}</th>${cells}</tr>`
  })}</tbody></table></div>`
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}
