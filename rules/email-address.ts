import { locateSpelled, plainAddress, weighSpelled } from '../src/detect/mail/spelled-address.ts'
import { SPELLED_LITERALS } from '../src/detect/mail/spelled-signs.ts'
import { isReservedTop, isTopLevel } from '../src/detect/mail/top-level.ts'
import { words } from '../src/detect/words.ts'
import { REJECT, type Rule } from '../src/model/rule.ts'
import { byteAt, bytesOf, isAlphanumeric, isDigit, isLetter, isUpper, isWord, readsAt } from '../src/validators/ascii.ts'

/** Mailboxes of roles, not persons (RFC 2142 and custom). They can still be one person's address. */
const ROLES: readonly string[] =
  'abuse admin billing contact enquiries feedback hello help hostmaster info inquiries mail marketing no-reply noreply office orders postmaster press root sales security service support team webmaster'.split(
    ' ',
  )
const ROLE_BITS = -1.5

/** Users of version-control and deployment hosts: `git@github.com:owner/repository` is a remote, not a mailbox. */
const SSH_USERS: readonly string[] = ['git', 'hg', 'svn', 'aur', 'gitea', 'gitlab', 'forgejo']

/** Names under which networks run inside; real mailboxes exist there, shell prompts and hosts are far more frequent. */
const INTERNAL: readonly string[] = ['local', 'internal', 'lan', 'corp', 'intranet', 'localdomain', 'home']

/** Header names whose `<id@host>` values are identifiers of messages or parts (RFC 5322 section 3.6.4, RFC 2045 section 7). */
const ID_HEADERS: readonly string[] = [
  'message-id',
  'references',
  'in-reply-to',
  'content-id',
  'message_id',
  'messageid',
  'msgid',
  'msg_id',
  'smtp-id',
  'smtp_id',
]

function check(bytes: Uint8Array, start: number, end: number): number {
  const at = findAt(bytes, start, end)
  if (at < 0) return REJECT
  const host = bytes[at] === 64 ? at + 1 : at + 3
  const name = judgeHost(bytes, host, end)
  if (name <= REJECT) return REJECT
  let bits = name + judgeLocal(bytes, start, at)
  if (isMember(bytes, start, at, host, end)) bits -= 8
  const before = byteAt(bytes, start - 1)
  const after = byteAt(bytes, end)
  if (isWord(after) || (after === 46 && isAlphanumeric(byteAt(bytes, end + 1)))) return REJECT
  // `a..b@host`: the kernel begins after the second full stop, and no mailbox has such a name.
  if (before === 46) bits -= 5
  // `@user@host` is a handle of a federated network, `//user@host` a login of a URL, `name@host.tld(` a call.
  if (before === 64 || after === 40) bits -= 6
  if (before === 47 && byteAt(bytes, start - 2) === 47) bits -= 8
  if (after === 58 && isOneOf(bytes, start, at, SSH_USERS)) return REJECT
  if (before === 60 && after === 62 && (followsIdHeader(bytes, start) || looksGenerated(bytes, start, at))) bits -= 8
  if (before === 58 && followsUid(bytes, start - 1)) bits -= 8
  return bits
}

/**
 * `row-@Model.Id`: what a template puts in place of a member of an object. It begins with a capital, and so does each part of it; addresses are
 * written so as a whole or not at all (`Jane@Example.Com`), and no mailbox ends in a hyphen.
 */
function isMember(bytes: Uint8Array, start: number, at: number, host: number, end: number): boolean {
  const last = bytes[at - 1] as number
  if (isUpper(bytes[start] as number) && last !== 45 && last !== 95) return false
  for (let i = host; i < end; i++) {
    const opens = i === host || bytes[i - 1] === 46
    if (opens && !(isUpper(bytes[i] as number) && isLetter(byteAt(bytes, i + 1)) && !isUpper(byteAt(bytes, i + 1)))) return false
  }
  return true
}

/** `UID:` begins the line: the identifier of an entry of a calendar (RFC 5545 section 3.8.4.7), mostly random digits at a host. */
function followsUid(bytes: Uint8Array, colon: number): boolean {
  const start = colon - 3
  return readsAt(bytes, start, 'uid') && (byteAt(bytes, start - 1) === 10 || byteAt(bytes, start - 1) === 0)
}

/** Position of `@` or `%40`, or -1. The last one: local parts may hold neither unquoted, URLs may. */
function findAt(bytes: Uint8Array, start: number, end: number): number {
  for (let i = end - 1; i > start; i--) {
    if (bytes[i] === 64) return i
    if (bytes[i] === 37 && bytes[i + 1] === 52 && bytes[i + 2] === 48) return i
  }
  return -1
}

function judgeHost(bytes: Uint8Array, start: number, end: number): number {
  let dot = end - 1
  while (dot > start && bytes[dot] !== 46) dot--
  if (dot <= start || dot === end - 1 || bytes[dot - 1] === 46) return REJECT
  if (isVersionLike(bytes, start, dot)) return REJECT
  if (isTopLevel(bytes, dot + 1, end) || isReservedTop(bytes, dot + 1, end)) return 0
  return isOneOf(bytes, dot + 1, end, INTERNAL) ? -5 : REJECT
}

/** `package@1.2.beta`, `icon@2x.app`: the host begins with a number and a dot and another digit, or a pixel density. */
function isVersionLike(bytes: Uint8Array, start: number, end: number): boolean {
  let i = start
  while (i < end && isDigit(bytes[i] as number)) i++
  if (i === start) return false
  if (i < end && bytes[i] === 46) return isDigit(byteAt(bytes, i + 1))
  return i === end - 1 && ((bytes[i] as number) | 32) === 120
}

function judgeLocal(bytes: Uint8Array, start: number, at: number): number {
  if (bytes[start] === 46) return REJECT
  // `franz371...@gmail.com`: archives cut addresses short; what is left reaches nobody.
  if (bytes[at - 1] === 46) return -6
  return isOneOf(bytes, start, at, ROLES) ? ROLE_BITS : 0
}

function isOneOf(bytes: Uint8Array, start: number, end: number, words: readonly string[]): boolean {
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string
    if (word.length === end - start && readsAt(bytes, start, word)) return true
  }
  return false
}

/** True if the line before `start` names a header of message identifiers. */
function followsIdHeader(bytes: Uint8Array, start: number): boolean {
  for (let i = start - 1; i >= 0 && start - i < 400 && bytes[i] !== 10; i--) {
    if (bytes[i] !== 58 && bytes[i] !== 34) continue
    for (let j = 0; j < ID_HEADERS.length; j++) {
      const word = ID_HEADERS[j] as string
      if (readsAt(bytes, i - word.length, word)) return true
    }
  }
  return false
}

/** Machine-made local parts: long and with many digits, or with a dollar sign, as mail programs make message identifiers. */
function looksGenerated(bytes: Uint8Array, start: number, at: number): boolean {
  let digits = 0
  for (let i = start; i < at; i++) {
    if (bytes[i] === 36) return true
    if (isDigit(bytes[i] as number)) digits++
  }
  return at - start >= 22 && digits >= 6
}

/** Longest local part, `@`, longest host (RFC 5321 section 4.5.3.1). */
const MAX_LENGTH = 64 + 1 + 255

function isAddress(value: string): boolean {
  if (value.length < 6 || value.length > MAX_LENGTH || !/^[^\s@<>"(),:;\\[\]]+@[^\s@<>"(),:;\\[\]_/]+$/.test(value)) return false
  const bytes = bytesOf(value)
  return check(bytes, 0, bytes.length) > -4
}

const SYNTHETIC =
  /(?:@|%40)(?:[a-z0-9-]+\.)*(?:example\.(?:com|net|org|edu)|(?:[a-z0-9-]+\.)(?:test|example|invalid|localhost))$/i

export const rule: Rule = {
  id: 'email-address',
  title: 'Email address',
  class: 'email',
  category: 'identifiable',
  severity: 'medium',
  mask: '[EMAIL]',
  about:
    'A mailbox at a host under a top-level domain in use, also percent-encoded in URLs. Package versions, SSH remotes, message ' +
    'identifiers, handles and logins inside URLs are told apart; role mailboxes such as info@ count a little less. Addresses whose @ is ' +
    'escaped or spelled out (name [at] host, name AT host DOT org) count less than plain ones; where it is a plain word ("name at host"), the ' +
    'dot must be spelled, too, or a label or brackets say that it is an address. Quoted local parts and address literals are not found.',
  references: [
    'https://www.rfc-editor.org/rfc/rfc5322#section-3.4.1',
    'https://www.rfc-editor.org/rfc/rfc2606',
    'https://data.iana.org/TLD/tlds-alpha-by-domain.txt',
  ],
  kinds: ['email'],
  shape: 'strong',
  check,
  literals: SPELLED_LITERALS,
  locate: locateSpelled,
  weigh: (bytes, start, end) => {
    let local = start
    while (isWord(byteAt(bytes, local))) local++
    return weighSpelled(start, end) + (isOneOf(bytes, start, local, ROLES) ? ROLE_BITS : 0)
  },
  nearby: words(
    'email, e-mail, mail, mailto, contact, correo, correo electrónico, courriel, mél, adresse électronique, ' +
      'posta elettronica, correio, endereço eletrônico, e-mailadres, e-post, epost, sähköposti, eposta, adres e-mail',
  ),
  against: ['message-id', 'in-reply-to', 'references', 'content-id'],
  synthetic: (value) => SYNTHETIC.test(plainAddress(value)),
  value: { test: isAddress, hit: 0.97, chance: 0.0005 },
  examples: {
    match: [
      'Mail <<Jane.Doe@Example.Com>> about it',
      'Please write to <<jane.doe@example.com>> before Friday.',
      'mailto:<<max.mustermann+news@mail.example.org>>',
      'GET /subscribe?to=<<anna%40example.net>>&lang=de',
      'Reply-To: <<info@example.org>> (desk)',
      '{"email":"<<o.brien@example.co.test>>"}',
      'Jane Roe <<jane.roe [at] example.com>> wrote this',
      'Contact: <<jroe(at)cs.example.edu>>',
      'Jane Roe, <<jane at example dot org>>',
      'by <<jroe AT example DOT com>>, 2019',
      '<a href="mailto:<<jane&#64;example.net>>">',
      '{"author":"<<jane\\u0040example.com>>"}',
      'Write to <<jane@example[.]com>> or <<roe@example dot org>>.',
      'Ines Moreau, <<ines arobase example point org>>',
      'Anfragen an <<info(ät)example.de>>, danke',
      'From: <<jane.roe at example.com>> (Jane Roe)',
      'Courriel : <<ines.moreau(a)example.fr>>',
    ],
    miss: [
      '<img id="product-img-@Model.Id" class="image"> <i id="row@Item.Name"></i>',
      'git clone git@github.com:example/project.git',
      'npm install lodash@4.17.21 and icon@2x.png',
      'Message-ID: <CAF8x2b9d0f1a2b3c4d5e6f@mail.example.com>',
      'https://deploy@git.example.com/project.git',
      'Look at example.com, or find us at example dot com.',
      'We met at noon. See you at the dot in the middle.',
      'as in section 3 (a) example.com is (b) example.org',
      'const last = list[at].com.example; map(at).is',
      'LOOK AT EXAMPLE.COM',
      'at com.example.Main.run(Main.java:12)',
      'href="/look-at-example-dot-com"',
      'import { Input } from "@angular/core" // @Input() name',
    ],
    field: [{ name: 'email', values: ['a.berg@example.com', 'b.costa@example.org', 'c.dupont@example.net', 'd.ek@example.com'] }],
  },
}
