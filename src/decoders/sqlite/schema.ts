/** Columns of a table of SQLite, by the statement that made it, which is kept as it was written. */

export interface TableColumns {
  /** In the order in which the values of a row are stored. */
  readonly names: readonly string[]
  /** Index of the column that is the row's number itself and is stored as NULL; -1 if there is none. */
  readonly rowId: number
}

const CONSTRAINT = /^(?:constraint|primary|unique|check|foreign)\b/i

export function columnsOf(sql: string): TableColumns {
  const open = sql.indexOf('(')
  if (open < 0) return { names: [], rowId: -1 }
  const { items, rest } = partsOf(sql, open + 1)
  const columns: { readonly name: string; readonly rest: string }[] = []
  const key: string[] = []
  for (const item of items) {
    const { name, rest: definition, quoted } = nameAt(item)
    if (!quoted && CONSTRAINT.test(item)) {
      const list = /\bprimary\s+key\s*\(/i.exec(item)
      if (list !== null) for (const one of partsOf(item, list.index + list[0].length).items) key.push(nameAt(one).name)
    } else {
      // Columns that are computed when they are read are not stored.
      if (/(?:^|[\s)])as\s*\(/i.test(definition) && !/\bstored\s*$/i.test(definition)) continue
      if (/\bprimary\s+key\b/i.test(definition)) key.push(name)
      columns.push({ name, rest: definition })
    }
  }
  const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()
  if (/\bwithout\s+rowid\b/i.test(rest)) {
    const first = key.flatMap((name) => columns.find((column) => same(column.name, name))?.name ?? [])
    return { names: [...new Set([...first, ...columns.map(({ name }) => name)])], rowId: -1 }
  }
  const rowId =
    key.length === 1
      ? columns.findIndex(({ name, rest: type }) => same(name, key[0] as string) && /^\s*["'`[]?integer\b/i.test(type))
      : -1
  return { names: columns.map(({ name }) => name), rowId }
}

/** What stands between commas up to the closing parenthesis, and what follows it. */
function partsOf(sql: string, from: number): { items: string[]; rest: string } {
  const items: string[] = []
  let item = ''
  let depth = 0
  let at = from
  for (; at < sql.length; at++) {
    const char = sql[at] as string
    const end = quoteEnd(sql, at)
    if (end > at) {
      item += sql.slice(at, end)
      at = end - 1
    } else if (sql.startsWith('--', at)) at = endOf(sql, '\n', at) - 1
    else if (sql.startsWith('/*', at)) at = endOf(sql, '*/', at + 2) - 1
    else if (char === '(') {
      depth++
      item += char
    } else if (char === ')') {
      if (depth-- === 0) break
      item += char
    } else if (char === ',' && depth === 0) {
      items.push(item.trim())
      item = ''
    } else item += char
  }
  if (item.trim() !== '') items.push(item.trim())
  return { items, rest: sql.slice(at + 1) }
}

const CLOSING: Readonly<Record<string, string>> = { '"': '"', "'": "'", '`': '`', '[': ']' }

/** Behind the quoted piece that begins at `at`; `at` itself if none does. */
function quoteEnd(sql: string, at: number): number {
  const close = CLOSING[sql[at] as string]
  if (close === undefined) return at
  let end = sql.indexOf(close, at + 1)
  while (end >= 0 && close !== ']' && sql[end + 1] === close) end = sql.indexOf(close, end + 2)
  return end < 0 ? sql.length : end + 1
}

function endOf(sql: string, what: string, from: number): number {
  const end = sql.indexOf(what, from)
  return end < 0 ? sql.length : end + what.length
}

function nameAt(item: string): { name: string; rest: string; quoted: boolean } {
  const end = quoteEnd(item, 0)
  if (end > 0) {
    const close = CLOSING[item[0] as string] as string
    const name = item.slice(1, end - 1)
    return { name: close === ']' ? name : name.replaceAll(close + close, close), rest: item.slice(end), quoted: true }
  }
  const bare = /^[^\s(]+/.exec(item)?.[0] ?? ''
  return { name: bare, rest: item.slice(bare.length), quoted: false }
}
