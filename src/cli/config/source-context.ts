/** What `sources` of the configuration says of a data set. */
import { CONTEXT_KEYS, type Context, type Stated } from '../../model/inventory-document.ts'
import { pathMatcher } from '../setup.ts'
import type { ConfigSource } from './config.ts'

/** Subjects that are children. */
const CHILDREN = /^(?:child(?:ren)?|minors?|pupils?|schoolchild(?:ren)?)$/i

/** Of entries that fit, later ones count, key by key; `{table}` in them is the table's name. Paths are from the root of the project. */
export function contextFrom(
  sources: readonly ConfigSource[],
): (file: string, table: string | null) => { readonly context: Context; readonly children: boolean } {
  const entries = sources.map((source) => ({ source, fits: pathMatcher([source.path]), names: tableMatcher(source.table) }))
  return (file, table) => {
    const stated = new Map<string, string>()
    let children = false
    for (const { source, fits, names } of entries) {
      // Members of archives belong to the archive.
      if (!names(table) || !(fits(file) || fits(file.split('!/')[0] as string))) continue
      for (const key of CONTEXT_KEYS) {
        const value = source[key]
        if (value !== undefined) stated.set(key, textOf(value).replaceAll('{table}', table ?? ''))
      }
      children = source.children ?? (children || (source.subjects ?? []).some((one) => CHILDREN.test(one)))
    }
    const context: { -readonly [key in keyof Context]: Stated } = {}
    for (const key of CONTEXT_KEYS) {
      const value = stated.get(key)
      if (value !== undefined) context[key] = { value, from: 'config' }
    }
    return { context, children }
  }
}

/** A name with `*` for anything, without case. Linear: pieces are looked for one after the other. */
function tableMatcher(pattern: string | undefined): (table: string | null) => boolean {
  if (pattern === undefined) return () => true
  const [first = '', ...rest] = pattern.toLowerCase().split('*')
  return (table) => {
    const name = table?.toLowerCase()
    if (name === undefined || !name.startsWith(first)) return false
    if (rest.length === 0) return name === first
    let at = first.length
    for (const [i, piece] of rest.entries()) {
      if (i === rest.length - 1) return name.length - piece.length >= at && name.endsWith(piece)
      const found = name.indexOf(piece, at)
      if (found < 0) return false
      at = found + piece.length
    }
    return true
  }
}

function textOf(value: string | boolean | readonly string[]): string {
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : typeof value === 'string' ? value : value.join(', ')
}
