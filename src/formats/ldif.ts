/** LDIF (RFC 2849): entries of a directory, attributes known by name. Base64 values are decoded for their field. */
import type { Format } from '../model/format.ts'
import { base64Text } from './decode-text.ts'
import { contentStart, decodeText } from './decode.ts'
import type { Decode, LineCells, LineGrammar } from './line-reader.ts'
import { LineReader } from './line-reader.ts'
import { MAX_SPAN } from '../model/hit.ts'
import type { PathNode } from './json-path.ts'
import { skipBlanks } from './yaml-tokens.ts'

const COLON = 58
const HASH = 35
const LESS = 60
const COMMA = 44
const BACKSLASH = 92
const LONGEST_NAME = 128
const LOOKED_AT = 4096

export const format: Format = {
  name: 'ldif',
  title: 'LDIF directory exports',
  decodesValues: true,
  hasProse: true,
  samplesPaths: true,
  recognises: (head, name) => {
    const first = (head[contentStart(head)] ?? 0) | 32
    const isNamed = /\.ldif$/i.test(name)
    if (!isNamed && first !== 0x64 && first !== 0x76 && first !== 0x23) return 0 // dn, version, a comment
    const text = decodeText(head, 0, Math.min(head.length, LOOKED_AT)).replace(/^\ufeff/, '')
    const entry = text.split(/\r?\n/).find((line) => !/^(?:#| |$|version:\s*1$)/i.test(line))
    return /^dn::? \S/i.test(entry ?? '') ? 0.97 : isNamed ? 0.6 : 0
  },
  open: (_head, _name, options) => new LineReader(new LdifGrammar(), options),
}

const trimmed: Decode = (raw) => raw.trim()
/** Lines of an address stand between dollars (RFC 4517, 3.3.28). */
const addressLines: Decode = (raw) => raw.trim().replace(/\s*\$\s*/g, ', ')
/** What attributes are called elsewhere. */
const CALLED: Readonly<Record<string, string>> = {
  cn: 'full name',
  sn: 'surname',
  givenname: 'given name',
  l: 'city',
  st: 'state',
  c: 'country',
  co: 'country',
  uid: 'username',
  samaccountname: 'username',
  userprincipalname: 'username',
  memberuid: 'username',
  gecos: 'full name',
  mail: 'email',
  telephonenumber: 'phone',
  mobile: 'mobile phone',
  homephone: 'home phone',
  userpassword: 'password',
  postaladdress: 'address',
  homepostaladdress: 'home address',
  postalcode: 'postal code',
  displayname: 'full name',
}

/**
 * Attributes whose values are the names of entries, of people as a rule (RFC 4519, 2798, 4524; the last lines are Active Directory's and what servers
 * keep themselves).
 */
const POINTERS: ReadonlySet<string> = new Set([
  ...['dn', 'member', 'uniquemember', 'owner', 'roleoccupant', 'seealso'],
  ...['manager', 'secretary', 'documentauthor'],
  ...['managedby', 'directreports', 'assistant', 'msexchassistantname', 'publicdelegates'],
  ...['creatorsname', 'modifiersname'],
])
/** Entries and who keeps them are as often programs and settings: only what their names look like says that they are people's. */
const OF_ANYTHING: ReadonlySet<string> = new Set(['dn', 'creatorsname', 'modifiersname'])
/** The name of an entry begins with what tells it from its siblings: `uid=ann,ou=people,dc=example,dc=com`. */
const FIRST_PART = /^([A-Za-z][A-Za-z0-9-]*) ?= ?/

class LdifGrammar implements LineGrammar {
  private isComment = false
  private hadEntry = false

  read(bytes: Uint8Array, from: number, to: number, whole: boolean, cells: LineCells): void {
    const { isComment, hadEntry } = this
    this.readLine(bytes, from, to, cells)
    if (whole) return
    this.isComment = isComment
    this.hadEntry = hadEntry
  }

  private readLine(bytes: Uint8Array, from: number, to: number, cells: LineCells): void {
    if (from < to && bytes[from] === 32) {
      if (!this.isComment) cells.more(from + 1, to, '')
      return
    }
    this.isComment = bytes[from] === HASH
    if (this.isComment) return
    let colon = from
    while (colon < to && colon < from + LONGEST_NAME && bytes[colon] !== COLON) colon++
    if (colon >= to || bytes[colon] !== COLON || colon === from) return
    const attribute = decodeText(bytes, from, colon)
    if (!/^[A-Za-z0-9.-]+(?:;[\w-]+)*$/.test(attribute)) return
    const name = attribute.replace(/;.*/, '')
    if (/^dn$/i.test(name)) {
      if (this.hadEntry) cells.nextRecord()
      this.hadEntry = true
    }
    const path = cells.paths.child(cells.paths.root, name, CALLED[name.toLowerCase()] ?? name)
    cells.name(path, colon + 1)
    const isBase64 = bytes[colon + 1] === COLON && colon + 1 < to
    if (bytes[colon + 1] === LESS) return
    const start = skipBlanks(bytes, colon + (isBase64 ? 2 : 1), to)
    if (POINTERS.has(name.toLowerCase())) {
      this.entryName(bytes, start, to, path, isBase64, cells)
      return
    }
    const decode = isBase64 ? base64Text : /postaladdress$/i.test(name) ? addressLines : trimmed
    cells.cell(path, start, to, decode)
  }

  /** Whom it names is a field of its own, called as the attribute is that names them; what the entry lies in is the field's own value. */
  private entryName(bytes: Uint8Array, from: number, to: number, path: PathNode, isBase64: boolean, cells: LineCells): void {
    const head = decodeText(bytes, from, Math.min(to, from + LONGEST_NAME))
    const [written = '', type = ''] = FIRST_PART.exec(isBase64 ? base64Text(head) : head) ?? []
    if (type === '') {
      cells.cell(path, from, to, isBase64 ? base64Text : trimmed)
      return
    }
    const attribute = type.toLowerCase()
    const isAnything = attribute === 'cn' && OF_ANYTHING.has(path.path.toLowerCase())
    const part = cells.paths.child(path, attribute, isAnything ? 'name' : (CALLED[attribute] ?? attribute))
    if (isBase64) {
      cells.cell(part, from, to, (raw) => firstValue(base64Text(raw).slice(written.length)))
      return
    }
    const start = from + written.length
    const end = commaBehind(bytes, start, Math.min(to, start + MAX_SPAN))
    cells.name(part, start)
    // A fold may stand before the comma.
    cells.cell(part, start, end < 0 ? to : end, firstValue)
    if (end >= 0) cells.cell(path, end + 1, to, trimmed)
  }
}

/** Up to a comma that is no part of the value; without the signs that make others part of it (RFC 4514). */
function firstValue(raw: string): string {
  const [value = ''] = /^(?:[^,\\]|\\.)*/s.exec(raw) ?? []
  return value.replace(/\\([ "#+,;<=>\\])/g, '$1').trim()
}

/** Of a comma that ends a value; -1: there is none. */
function commaBehind(bytes: Uint8Array, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    if (bytes[at] === BACKSLASH) at++
    else if (bytes[at] === COMMA) return at
  }
  return -1
}
