import { keyBefore, NOT_FOUND, packed, textOf, valueStart } from '../src/detect/located.ts'
import { isIdentifier } from '../src/detect/online/identifier.ts'
import type { Rule } from '../src/model/rule.ts'

export const rule: Rule = {
  id: 'cookie',
  title: 'Tracking or identity cookie',
  class: 'cookie',
  category: 'non-identifiable',
  severity: 'low',
  mask: '[COOKIE]',
  about:
    'A cookie that tells one visitor from another: the well-known analytics and advertising cookies by their names and value forms, wherever they stand ' +
    '(headers, logs, exports). Consent flags, languages and other settings are not findings.',
  references: ['https://www.rfc-editor.org/rfc/rfc6265', 'https://github.com/jkwakman/Open-Cookie-Database'],
  keys: [
    'ga',
    'gid',
    'gclau',
    'gcldc',
    'gclaw',
    'fbp',
    'fbc',
    'utma',
    'utmz',
    'utmv',
    'hstc',
    'hubspotutk',
    'ajsanonymousid',
    'ajsuserid',
    'mpmixpanel',
    'amcv',
    'svi',
    'muid',
    'uetvid',
    'uetsid',
    'ttp',
    'scid',
    'clck',
    'clsk',
    'pinunauth',
    'datr',
    'bcookie',
    'bscookie',
    'licgc',
    'liap',
    'nid',
    'anid',
    'dsid',
    'yandexuid',
    'ymuid',
    'optimizelyenduserid',
    'intercomid',
    'vwouuid',
    'vwouuidv2',
    'gaclientid',
    'mkto',
    'mktotrk',
    'pkid',
    'matomovisitorid',
    'snowplowid',
    'spid',
    'visitorid',
    'cookieid',
    'guestid',
    'personalizationid',
    'anonymousid',
  ],
  literals: ['GA1.', 'fb.1.'],
  locate: (bytes, at) => {
    const atLiteral = literalStart(bytes, at)
    const start = atLiteral >= 0 ? atLiteral : valueStart(bytes, at)
    if (atLiteral < 0 && (isTagAttribute(bytes, start) || isHexadecimal(keyBefore(bytes, start)) || isSheet(bytes, start)))
      return NOT_FOUND
    let end = start
    while (end - start < 200 && isCookieByte(bytes[end] as number)) end++
    if (end - start < 8) return NOT_FOUND
    const value = Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('latin1')
    if (atLiteral >= 0)
      return /^(?:GA1\.\d\.\d{6,10}\.\d{8,10}|fb\.1\.\d{13}\.[\w-]{6,180})$/.test(value) ? packed(start, end) : NOT_FOUND
    return isIdentifier(value) ? packed(start, end) : NOT_FOUND
  },
  weigh: (bytes, start) => (bytes[start] === 71 || bytes[start] === 102 ? 2 : -1),
  value: {
    test: (value) => /^(?:GA1\.\d\.\d{6,10}\.\d{8,10}|fb\.1\.\d{13}\.[\w-]{6,180})$/.test(value),
    hit: 0.6,
    chance: 0.0001,
  },
  examples: {
    match: [
      'Cookie: _ga=<<GA1.2.1033501218.1368477899>>; theme=dark',
      '_fbp=<<fb.1.1558571054389.1098115397>>',
      'Set-Cookie: visitor_id=<<7f3a9c52e8b14d06a1>>; Path=/',
    ],
    miss: [
      'theme=dark',
      'cookie consent: true',
      'lang=en-GB',
      'ga=false',
      'nid=',
      'GA1.2 release notes',
      '<g id="SHAPE_72_"></g>',
      'https://docs.example.com/spreadsheets/d/1/edit?gid=338796691#gid=338796691',
      'x-request-id: 7FBC:9A8D2:A0F742:AF69D2:662219B5',
      '<g id="41c7ae90b2"><path/>',
    ],
    field: [
      {
        name: 'session_cookie',
        values: ['SHOP=2gj9aipfh5at2ad2v913shu22u', 'SHOP=faog9hq8tfi6h68k5va5412ieh', 'SHOP=lsgf05k7vuibreg66k2i24b3e4'],
      },
    ],
  },
}

/** `<g id="...">`: the kernel compares keys without blanks, so that an element and its `id` read `gid`. */
function isTagAttribute(bytes: Uint8Array, start: number): boolean {
  const key = keyBefore(bytes, start)
  return /<[a-z]+ $/i.test(textOf(bytes, Math.max(0, start - 24), start).split(`${key}=`)[0] ?? '')
}

/** `spreadsheets/d/…/edit?gid=338796691#gid=338796691`: the number of a sheet, in an address. */
function isSheet(bytes: Uint8Array, start: number): boolean {
  return /[?&#]gid=$/.test(textOf(bytes, Math.max(0, start - 5), start))
}

/** Ids are written in groups between colons, of which one may read like the name of a cookie: `7FBC:9A8D2`. */
function isHexadecimal(key: string): boolean {
  return /^(?=.*\d)[0-9a-f]+$/i.test(key)
}

function literalStart(bytes: Uint8Array, at: number): number {
  if (bytes[at - 4] === 71 && bytes[at - 3] === 65 && bytes[at - 2] === 49 && bytes[at - 1] === 46) return at - 4
  if (bytes[at - 5] === 102 && bytes[at - 4] === 98 && bytes[at - 3] === 46 && bytes[at - 2] === 49 && bytes[at - 1] === 46)
    return at - 5
  return -1
}

/** RFC 6265 cookie-octet, without the brackets and quotes of the formats that cookies are quoted in. */
function isCookieByte(byte: number): boolean {
  if (byte <= 32 || byte >= 127) return false
  return (
    byte !== 34 &&
    byte !== 39 &&
    byte !== 44 &&
    byte !== 59 &&
    byte !== 92 &&
    byte !== 38 &&
    byte !== 41 &&
    byte !== 93 &&
    byte !== 125 &&
    byte !== 60
  )
}
