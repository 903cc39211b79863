/** Properties of Outlook's objects as TNEF keeps them: [MS-OXTNEF] 2.1.3.4. */
import type { DecodeText } from './code-page.ts'
import { zeroEnded } from './code-page.ts'

export interface MapiProperty {
  readonly id: number
  /** What it is called; null for those that say nothing of anybody. */
  readonly name: string | null
  /** Texts and bytes; numbers and times are left out. */
  readonly values: readonly (string | Buffer)[]
}

export const PROPERTY = {
  headers: 0x007d,
  body: 0x1000,
  rtfBody: 0x1009,
  htmlBody: 0x1013,
  attachData: 0x3701,
  attachName: 0x3704,
  attachLongName: 0x3707,
} as const

/** By their ids in hexadecimal: [MS-OXPROPS]. */
const NAMES: ReadonlyMap<number, string> = new Map(
  (
    '37 subject, 40 receivedByName, 42 sentRepresentingName, 44 receivedRepresentingName, 50 replyTo, ' +
    '65 sentRepresentingEmail, 70 conversationTopic, 76 receivedByEmail, 78 receivedRepresentingEmail, c1a senderName, ' +
    'c1f senderEmail, e02 displayBcc, e03 displayCc, e04 displayTo, e1d normalizedSubject, 1035 messageId, ' +
    '1042 inReplyTo, 3001 displayName, 3003 email, 39fe smtpAddress, 39ff displayName, 3a05 generation, ' +
    '3a06 givenName, 3a08 businessPhone, 3a09 homePhone, 3a0a initials, 3a0b keyword, 3a0d location, 3a11 surname, ' +
    '3a15 postalAddress, 3a16 companyName, 3a17 jobTitle, 3a18 department, 3a1a phone, 3a1c mobilePhone, 3a24 fax, ' +
    '3a26 country, 3a27 city, 3a28 region, 3a29 street, 3a2a postalCode, 3a30 assistant, 3a44 middleName, ' +
    '3a45 namePrefix, 3a46 profession, 3a48 spouseName, 3a4f nickname, 3a59 homeCity, 3a5a homeCountry, ' +
    '3a5b homePostalCode, 3a5c homeRegion, 3a5d homeStreet, 3ff8 creatorName, 3ffa lastModifierName, ' +
    '4030 senderSimpleName, 4031 sentRepresentingSimpleName, 4038 creatorSimpleName, 4039 lastModifierSimpleName, ' +
    '5d01 senderSmtpAddress, 5d02 sentRepresentingSmtpAddress'
  )
    .split(', ')
    .map((pair) => [Number.parseInt(pair, 16), pair.slice(pair.indexOf(' ') + 1)]),
)
/** Texts of nobody: classes, kinds of addresses, sums. */
const NOT_TOLD: ReadonlySet<number> = new Set([
  0x001a, 0x0064, 0x0066, 0x0075, 0x0077, 0x0c1e, 0x1008, 0x10f3, 0x3002, 0x3016, 0x370e,
])

const MULTIPLE = 0x1000
/** Bytes of the kinds of a fixed length, filled up to four. */
const FIXED: Readonly<Record<number, number>> = { 2: 4, 3: 4, 4: 4, 5: 8, 6: 8, 7: 8, 10: 4, 11: 4, 20: 8, 64: 8, 72: 16 }
const KIND = { text: 0x1e, wideText: 0x1f, object: 0x0d, bytes: 0x102 } as const
const MOST = 100_000

/** What can be read of them: nothing behind a kind that is not known. */
export function readProperties(data: Buffer, decode: DecodeText): MapiProperty[] {
  return new Properties(data, decode).list()
}

/** Rows of them. */
export function readPropertyTable(data: Buffer, decode: DecodeText): MapiProperty[][] {
  const input = new Properties(data, decode)
  const rows: MapiProperty[][] = []
  const count = input.count()
  for (let i = 0; i < count && !input.isSpent; i++) rows.push(input.list())
  return rows
}

class Properties {
  isSpent = false
  private at = 0
  private readonly data: Buffer
  private readonly decode: DecodeText

  constructor(data: Buffer, decode: DecodeText) {
    this.data = data
    this.decode = decode
  }

  count(): number {
    return Math.min(this.int(), MOST)
  }

  list(): MapiProperty[] {
    const found: MapiProperty[] = []
    const count = this.count()
    for (let i = 0; i < count && !this.isSpent; i++) {
      const kind = this.short()
      const id = this.short()
      const own = id >= 0x8000 ? (this.ownName() ?? `property ${id.toString(16)}`) : null
      const values = this.values(kind)
      const isText = kind === KIND.text || kind === KIND.wideText
      const name = NOT_TOLD.has(id) ? null : (NAMES.get(id) ?? own ?? (isText ? `property ${id.toString(16)}` : null))
      if (values.length > 0) found.push({ id, name, values })
    }
    return found
  }

  /** Of properties that programs and people have made. */
  private ownName(): string | null {
    this.take(16)
    if (this.int() === 0) {
      this.int()
      return null
    }
    const bytes = this.padded(this.int())
    return bytes.toString('utf16le').replace(/\0[\s\S]*$/, '') || null
  }

  private values(kind: number): (string | Buffer)[] {
    const single = kind & ~MULTIPLE
    const fixed = FIXED[single]
    if (fixed !== undefined) {
      this.take(fixed * ((kind & MULTIPLE) === 0 ? 1 : this.count()))
      return []
    }
    if (single !== KIND.text && single !== KIND.wideText && single !== KIND.object && single !== KIND.bytes) {
      this.isSpent = true
      return []
    }
    const found: (string | Buffer)[] = []
    const count = this.count()
    for (let i = 0; i < count && !this.isSpent; i++) {
      const bytes = this.padded(this.int())
      if (single === KIND.text) found.push(this.decode(zeroEnded(bytes, 0, bytes.length)))
      else if (single === KIND.wideText) found.push(bytes.toString('utf16le').replace(/\0[\s\S]*$/, ''))
      else found.push(bytes)
    }
    return found
  }

  private short(): number {
    const bytes = this.take(2)
    return bytes.length < 2 ? 0 : bytes.readUInt16LE()
  }

  private int(): number {
    const bytes = this.take(4)
    return bytes.length < 4 ? 0 : bytes.readUInt32LE()
  }

  private padded(count: number): Buffer {
    const bytes = this.take(count)
    this.take((4 - (count % 4)) % 4)
    return bytes
  }

  private take(count: number): Buffer {
    const bytes = this.data.subarray(this.at, this.at + count)
    this.at += count
    if (this.at > this.data.length) this.isSpent = true
    return bytes
  }
}
