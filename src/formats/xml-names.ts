/** Elements that are called by an attribute: `<field name="email">`, `<entry key="mail.from">`, `<Data Name="User">`. */

const CALLED =
  /^(?:field|column|col|property|prop|entry|string|item|data|param|parameter|argument|attribute|attr|setting|option|add|variable|var|cell|table_data|table_structure|database|table|simpledata|header|meta)$/i
const CALLERS = /^(?:name|key|field|column)$/i
const CALLED_BY_ID = /^(?:field|column|col|property|param|setting|string)$/i

/** True if the value of the attribute is what people call the element. */
export function nameAttribute(element: string, attribute: string): boolean {
  const caller = localName(attribute)
  const called = localName(element)
  return CALLERS.test(caller) ? CALLED.test(called) : /^id$/i.test(caller) && CALLED_BY_ID.test(called)
}

/** The name without its namespace's prefix. */
export function localName(name: string): string {
  return name.slice(name.lastIndexOf(':') + 1)
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

/** Character references, and the entities that every document has. Others stay as written: nothing is expanded. */
export function decodeReferences(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(
    /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-z]{2,4}));/g,
    (all, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return Object.hasOwn(NAMED, name) ? (NAMED[name] as string) : all
      const point = decimal === undefined ? Number.parseInt(hex as string, 16) : Number(decimal)
      return point === 0 || point > 0x10ffff || (point >= 0xd800 && point < 0xe000) ? '\ufffd' : String.fromCodePoint(point)
    },
  )
}
