/** Secrets that their own form gives away. Lengths and alphabets from the vendors' and algorithms' documents named in rules/credential.ts. */
import { NOT_FOUND, packed, textOf } from '../located.ts'

interface TokenFormat {
  readonly prefix: string
  /** What must follow the prefix. Linear: one class, one bounded count. */
  readonly rest: RegExp
  /** True if the value reported leaves the prefix out (`Bearer `). */
  readonly drops?: true
}

const BASE64 = '[A-Za-z0-9+/]'

const FORMATS: readonly TokenFormat[] = [
  { prefix: 'AKIA', rest: /^[A-Z2-7]{16}(?![A-Za-z0-9])/ },
  { prefix: 'ASIA', rest: /^[A-Z2-7]{16}(?![A-Za-z0-9])/ },
  ...['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'].map((prefix) => ({ prefix, rest: /^[A-Za-z0-9]{36,251}/ })),
  { prefix: 'github_pat_', rest: /^[A-Za-z0-9]{22}_[A-Za-z0-9]{59}/ },
  { prefix: 'glpat-', rest: /^[A-Za-z0-9_-]{20,64}/ },
  ...['sk_live_', 'sk_test_', 'rk_live_'].map((prefix) => ({ prefix, rest: /^[A-Za-z0-9]{16,120}/ })),
  ...['xoxb-', 'xoxp-', 'xoxa-', 'xoxs-'].map((prefix) => ({ prefix, rest: /^\d{8,14}-[A-Za-z0-9-]{10,200}/ })),
  { prefix: 'AIza', rest: /^[A-Za-z0-9_-]{35}(?![A-Za-z0-9_-])/ },
  { prefix: 'SG.', rest: /^[A-Za-z0-9_-]{16,32}\.[A-Za-z0-9_-]{16,64}/ },
  { prefix: 'eyJ', rest: /^[A-Za-z0-9_-]{8,220}\.[A-Za-z0-9_-]{4,260}(?:\.[A-Za-z0-9_-]{0,344})?/ },
  // Programs compare with the line that begins a key: closed by a quote or a tag, with nothing like a key near, it is no more than that.
  {
    prefix: '-----BEGIN',
    rest: /^ (?:[A-Z0-9]+ ){0,3}PRIVATE KEY(?: BLOCK)?-----(?!(?:\\[nr]|[\s#*/'"+,|-]){0,24}(?:\.{2}|…|<|\[|\{\{|\$\{|END |fake|your|xxx|[A-Za-z0-9+/]{0,24}\.{3}))(?!(?:\\[nr])*["'`<](?![\s\S]{0,80}[A-Za-z0-9+/]{32}))/,
  },
  ...['$2a$', '$2b$', '$2y$'].map((prefix) => ({ prefix, rest: /^\d\d\$[./A-Za-z0-9]{53}/ })),
  {
    prefix: '$argon2',
    rest: /^(?:id|i|d)\$v=\d{1,3}\$m=\d{1,9},t=\d{1,5},p=\d{1,4}\$[A-Za-z0-9+/]{4,90}\$[A-Za-z0-9+/]{16,180}/,
  },
  { prefix: '$1$', rest: /^[./A-Za-z0-9]{1,8}\$[./A-Za-z0-9]{22}/ },
  { prefix: '$5$', rest: /^(?:rounds=\d{1,9}\$)?[./A-Za-z0-9]{1,16}\$[./A-Za-z0-9]{43}/ },
  { prefix: '$6$', rest: /^(?:rounds=\d{1,9}\$)?[./A-Za-z0-9]{1,16}\$[./A-Za-z0-9]{86}/ },
  { prefix: '$y$', rest: /^[./A-Za-z0-9]{1,16}\$[./A-Za-z0-9]{1,86}\$[./A-Za-z0-9]{43}/ },
  { prefix: '$apr1$', rest: /^[./A-Za-z0-9]{1,8}\$[./A-Za-z0-9]{22}/ },
  { prefix: '$P$', rest: /^[./A-Za-z0-9]{31}/ },
  { prefix: '{SSHA', rest: new RegExp(`^(?:256|384|512)?\\}${BASE64}{27,140}={0,2}`) },
  { prefix: 'pbkdf2_sha', rest: new RegExp(`^(?:1|256|512)\\$\\d{3,8}\\$[^\\s$]{1,64}\\$${BASE64}{20,100}={0,2}`) },
  { prefix: 'npm_', rest: /^[A-Za-z0-9]{36}(?![A-Za-z0-9])/ },
  { prefix: 'shpat_', rest: /^[a-fA-F0-9]{32}/ },
  { prefix: 'hf_', rest: /^[A-Za-z]{34}(?![A-Za-z0-9])/ },
  { prefix: 'sk-ant-', rest: /^[A-Za-z0-9_-]{24,140}/ },
  { prefix: 'dop_v1_', rest: /^[a-f0-9]{64}/ },
  { prefix: 'ya29.', rest: /^[A-Za-z0-9_-]{30,300}/ },
  { prefix: 'AGE-SECRET-KEY-1', rest: /^[02-9AC-HJ-NP-Z]{58}(?![A-Za-z0-9])/ },
  {
    prefix: 'hooks.slack.com/',
    rest: /^(?:services|workflows|triggers)\/[ET][A-Z0-9]{6,14}\/[A-Z0-9]{6,14}\/[A-Za-z0-9/]{16,64}/,
  },
  { prefix: 'ntn_', rest: /^\d{11}[A-Za-z0-9]{35}(?![A-Za-z0-9])/ },
  { prefix: 'sgp_', rest: /^(?:[A-Fa-f0-9]{16}_|local_)?[A-Fa-f0-9]{40}(?![A-Za-z0-9])/ },
  { prefix: 'hvs.', rest: /^[A-Za-z0-9_-]{24,200}/ },
  { prefix: 'sq0csp-', rest: /^[A-Za-z0-9_-]{43}(?![A-Za-z0-9_-])/ },
  { prefix: 'glsa_', rest: /^[A-Za-z0-9]{32}_[A-Fa-f0-9]{8}(?![A-Za-z0-9])/ },
  { prefix: 'lin_api_', rest: /^[A-Za-z0-9]{40}(?![A-Za-z0-9])/ },
  { prefix: 'AccountKey=', rest: new RegExp(`^${BASE64}{60,100}={0,2}`), drops: true },
  { prefix: 'Bearer ', rest: /^[A-Za-z0-9_.~+/-]{24,400}={0,2}/, drops: true },
]

const LONGEST_PREFIX = 16

/** `ghp_xxxxxxxxxxxx`: nobody's token. */
const STAND_IN = /([A-Za-z])\1{9}/

/** Longest text after a prefix that a format looks at. */
const REST = 480

/**
 * If a known prefix ends at `at`: the packed place of the token, or NOT_FOUND if the rest is not of that form.
 * Undefined if no known prefix ends there.
 */
export function locateLiteral(bytes: Uint8Array, at: number): number | undefined {
  const before = textOf(bytes, Math.max(0, at - LONGEST_PREFIX), at)
  for (const format of FORMATS) {
    if (!before.endsWith(format.prefix)) continue
    const match = format.rest.exec(Buffer.from(bytes.buffer, bytes.byteOffset + at, REST).toString('latin1'))
    if (match === null || STAND_IN.test(match[0])) return NOT_FOUND
    return packed(format.drops ? at : at - format.prefix.length, at + match[0].length)
  }
  return before.endsWith('Basic ') ? locateBasic(bytes, at) : undefined
}

/** `Basic` credentials (RFC 7617) decode to printable `user:password`. */
function locateBasic(bytes: Uint8Array, at: number): number {
  const match = /^[A-Za-z0-9+/]{8,200}={0,2}/.exec(Buffer.from(bytes.buffer, bytes.byteOffset + at, 208).toString('latin1'))
  if (match === null) return NOT_FOUND
  const decoded = Buffer.from(match[0], 'base64').toString('latin1')
  return /^[\x21-\x7e]{1,64}:[\x20-\x7e]{2,128}$/.test(decoded) ? packed(at, at + match[0].length) : NOT_FOUND
}
