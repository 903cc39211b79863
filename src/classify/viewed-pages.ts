/** A page beside the browser that asked for it: `page`, `url`, `referer` in logs of servers, advertisements and events. */
import { addTerm, type Case, caseOf } from './case.ts'
import type { Field } from './field.ts'
import { CONTRADICTED, most } from './judge.ts'

const PAGES: ReadonlySet<string> = new Set('page url uri path pathname referer referrer ref location href'.split(' '))
/** Share of values that are addresses of pages. */
const MOST = 0.5
/** Pages of a site differ. */
const LEAST_PAGES = 2
/** What a visitor leaves; a browser alone may be one of a list of browsers. */
const TRACES: ReadonlySet<string> = new Set(['ip-address', 'cookie', 'session-id', 'user-id', 'advertising-id', 'device-id'])
const LIKELY_BITS = 0.5
/** A verdict of three in four. */
const VIEWED_BITS = 1.5

export function addViewedPages(fields: readonly Field[], cases: readonly (readonly Case[])[]): void {
  const has = (isSought: (rule: string) => boolean): boolean =>
    cases.some((list) => list.some(({ rule, bits }) => isSought(rule.id) && bits >= LIKELY_BITS))
  if (!has((rule) => rule === 'user-agent') || !has((rule) => TRACES.has(rule))) return
  fields.forEach(({ name: { own }, look: { share, distinct } }, i) => {
    if (!PAGES.has(own.at(-1) ?? '') || share.url + share.path < MOST || distinct < LEAST_PAGES) return
    const entry = caseOf(cases, i, 'page-view')
    if (entry === undefined || entry.nameBits < 0 || entry.terms.some(({ kind }) => kind === 'known-schema')) return
    if (entry.bits < VIEWED_BITS) addTerm(entry, 'neighbour-field', VIEWED_BITS - entry.bits)
  })
}

/** Which page of a list is shown, and which comes next: `last_page: 12`, `nextPage: true`. */
const OF_LIST = /^(?:first|last|next|prev|previous|current)_(?:page|pg)(?:_(?:ind|indicator|number|num|no|nr|index|token))?$/

/** A figure, a flag or an opaque mark is no page of a site that somebody saw. */
export function addPagesOfLists(fields: readonly Field[], cases: readonly (readonly Case[])[]): void {
  fields.forEach(({ name, look: { share } }, i) => {
    if (!OF_LIST.test(name.ownKey) || !most(share.number + share.boolean + share.base64)) return
    const entry = caseOf(cases, i, 'page-view')
    if (entry !== undefined) addTerm(entry, 'negative', CONTRADICTED)
  })
}
