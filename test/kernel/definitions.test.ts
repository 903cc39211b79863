import { describe, expect, it } from 'vitest'
import { hashOf as hashOfBytes } from '../../src/kernel/hash.ts'
import { compileKernel, createKernel } from '../../src/kernel/kernel.ts'
import { type RefHit, referenceScan } from '../../src/kernel/reference.ts'
import { CARD_LENGTHS } from '../../src/kernel/tables.ts'
import { HIT_WORDS, KIND, type Kind, MAX_SPAN } from '../../src/model/hit.ts'
import { cardNetwork } from '../../src/validators/card.ts'
import { isIban } from '../../src/validators/iban.ts'

const TABLES = {
  keys: ['password', 'dateofbirth', 'dob', 'id', 'userid', 'pass'].map((word, index) => ({ word, id: index + 1 })),
  literals: ['AKIA', 'sk_live_', '-----BEGIN'].map((literal, index) => ({ literal, id: index + 1 })),
  cues: ['pesel', 'passport', 'dowód', '身份证', 'id nu'],
  forms: ['A9999999A', '999999-9999'],
}
const kernel = createKernel(compileKernel(), TABLES)

/** Texts of the kernel's hits of one kind. */
function found(kind: Kind, text: string): string[] {
  const bytes = Buffer.from(text)
  kernel.bytes.fill(0, kernel.input, kernel.input + bytes.length + 2 * MAX_SPAN + 64)
  kernel.bytes.set(bytes, kernel.input)
  const count = kernel.scan(kernel.input, kernel.input + bytes.length, kernel.input + bytes.length)
  const texts: string[] = []
  for (let row = kernel.hits; row < kernel.hits + count * HIT_WORDS; row += HIT_WORDS) {
    if (kernel.words[row] !== KIND[kind]) continue
    texts.push(
      bytes
        .subarray((kernel.words[row + 1] as number) - kernel.input, (kernel.words[row + 2] as number) - kernel.input)
        .toString(),
    )
  }
  return texts
}

/** A text and what must be found in it: `<` and `>` mark hits, and none marked means none. */
const CASES: Readonly<Record<Kind, readonly string[]>> = {
  email: [
    'email=<ann@example.com>&x',
    'mailto:<ann@example.com>',
    "'<ann@example.com>'",
    "N'<ann@example.com>'",
    "<o'brien@example.com>",
    '<jörg@münchen.example>',
    '邮箱：<ann@example.com>。',
    '电话<ann@example.com>请',
    '“<ann@example.com>”',
    'to%3D<ann%40example.com>%26',
    '\\n<ann@example.com>',
    '\\u003c<ann@example.com>',
    '<git@github.example>:org/repo',
    'see...<ann@example.com>.',
    '.<ann@example.com>',
    'ann.@example.com',
    'ann@example',
    'icon@2x.png',
    'pkg@1.2.3',
    'https://user:secret@example.com/',
    'ssh://<git@example.com>/x',
    '<用户@例子.中国>',
    'ann@example.c',
    '<ann@example.com>-x',
  ],
  ipv4: [
    '<192.0.2.1>',
    '<192.0.2.1>:8080',
    '<192.0.2.0>/24',
    '<192.0.2.1>-<192.0.2.9>',
    'http://<192.0.2.1>/',
    '192.0.2.256',
    '192.0.2.01',
    '1.192.0.2.1',
    '192.0.2.1.5',
    'v1.2.3.4',
    '192.0.2.1a',
    '(<192.0.2.1>).',
    '\\n<192.0.2.1>',
  ],
  ipv6: [
    '<2001:db8::1>',
    '[<2001:db8::1>]:443',
    '<2001:db8:0:0:0:0:2:1>',
    '<::1>',
    '::',
    '<::ffff:192.0.2.1>',
    '<fe80::1>%eth0',
    '<2001:db8::>/32',
    'std::string',
    'abc::def',
    '12:34:56',
    '00:11:22:33:44:55',
    'a[::2]',
    '1:2:3:4:5:6:7:8:9',
    '00:11:22:33:44:55:66:77',
    'ip:<2001:db8::1>',
  ],
  mac: [
    '<00:00:5e:00:53:01>',
    '<00-00-5E-00-53-01>',
    '<0000.5e00.5301>',
    'mac:<00:00:5e:00:53:01>',
    '00:00:5e:00:53',
    '00:00:5e:00:53:01:02',
    '00:00-5e:00:53:01',
    'dead.beef.cafe',
    'x00:00:5e:00:53:01',
  ],
  uuid: [
    '<123e4567-e89b-12d3-a456-426614174000>',
    'id-<123E4567-E89B-12D3-A456-426614174000>',
    '123e4567-e89b-12d3-a456-42661417400',
    '123e4567-e89b-12d3-a456-4266141740001',
  ],
  card: [
    '<4111111111111111>',
    '<4111 1111 1111 1111>',
    '<4111-1111-1111-1111>',
    '<3782 822463 10005>',
    '<4111 1111 1111 1111> 123',
    '4111111111111112',
    '4111 1111-1111 1111',
    'x4111111111111111',
    '0.4111111111111111',
    '4111111111111111.5',
    '4111-1111-1111-1111-2',
    '"<4111111111111111>"',
  ],
  iban: [
    '<DE89370400440532013000>',
    '<DE89 3704 0044 0532 0130 00>',
    '<GB29-NWBK-6016-1331-9268-19>',
    '<de89370400440532013000>',
    'DE88370400440532013000',
    'XDE89370400440532013000',
    'DE893704004405320130001',
    'De89370400440532013000',
  ],
  ssn: [
    '<219-09-9999>',
    '<219 09 9999>',
    '<900-70-0001>',
    '000-12-3456',
    '666-12-3456',
    '219-00-9999',
    '219-09-0000',
    '219-09 9999',
    '1-219-09-9999',
    '219-09-9999-1',
    '+219-09-9999',
  ],
  date: [
    '<1990-05-17>',
    '<17.05.1990>',
    '<5/17/1990>',
    '<1990/5/7>',
    '1990-05-17T12:30',
    '1990-05-17 12:30',
    '1990-05-17 9:05',
    '1990-13-17',
    '31-31-1990',
    '1890-05-17',
    '2041-05-17',
    '1990-05/17',
    '1990-05-17-1',
    'v1990-05-17',
    '<1990-01-01>/<1990-12-31>',
  ],
  phoneInternational: [
    '<+1 555-010-0199>',
    '<+44 (0)20 7946 0000>',
    '<+15550100199>',
    'tel:<+1.555.010.0199>',
    '(<+1) 555 010 0199>',
    '<0044 20 7946 0000>',
    '+1234567',
    '+1234567890123456',
    'a+15550100199',
    '<+1 555-010-0199>x123',
    '<+1 555 010 0199> 2024-01-15',
    '00001234567890',
  ],
  phoneNational: [
    '<(555) 010-0199>',
    '<555-010-0199>',
    '<555.010.0199> x123',
    '<020 7946 0000>',
    '<030/123456-78>',
    '<555\u00a0010\u00a00199>',
    '<555\u2011010\u20110199>',
    '12.345678',
    '2019-2024',
    '1990-05-17',
    '192.0.2.100',
    '219-09-9999',
    '1.2.3.4567',
    '5550100199',
    'x555-010-0199',
    '555-010-0199a',
    '555-010-0199-555-010',
    '2024-01-15 10:30 <555-010-0199>',
    '12345 <(555) 010-0199>',
    '1 2 3 4 5 6 7',
    'a@555-010-0199',
    '"GET / HTTP/1.1" 200 82836 "-"',
    '"GET / HTTP/1.1" 200 5213-4321',
    '"a" <600 82836>',
    "' <200 82836>",
  ],
  key: [
    '<password=>x',
    '"<password":> "x"',
    '<Password :>x',
    '<db_password=>',
    '<dbPassword:>',
    '<userId =>>',
    '<DATE-OF-BIRTH:>',
    '<date of birth:>',
    'x["<dob"] =>',
    '{\\"<dob\\":>',
    '<id :=>',
    'compass:',
    'password==x',
    'password::x',
    'password != x',
    'password://x',
    'dobs:',
    '<user.id:>',
    'passwordx=',
    'member.<id:>',
  ],
  literal: ['<AKIA>0123', '"<AKIA>', 'xAKIA', '_<AKIA>', 'akia', '<-----BEGIN> X', 'a<-----BEGIN>', '\\n<sk_live_>x'],
  urlLogin: [
    '<postgres://bob:secret>@db.example',
    '<redis://:secret>@db',
    '<a+b://u:p:q#?>@h',
    'https://example.com/@x',
    'https://bob@example.com',
    'https://bob:@example.com',
    'x://a:b c@d',
    'jdbc:<mysql://u:p>@h',
  ],
  ethereum: [
    '<0x52908400098527886E0F7030069857D2E4169EE7>',
    '0x52908400098527886E0F7030069857D2E4169EE',
    '0x52908400098527886E0F7030069857D2E4169EE70',
    'a0x52908400098527886E0F7030069857D2E4169EE7',
  ],
  base58: [
    '<1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2>',
    '<3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy>',
    '2BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2',
    '1BvBMSEYstWetqTFn5Au4m40',
    '11111111111111111111111111',
  ],
  carrier: [
    // {"email":"ann@example.com"}, and without its first byte, which is no text.
    'x=<eyJlbWFpbCI6ImFu>bkBleGFtcGxlLmNvbSJ9',
    'x=yJlbWFpbCI6ImFubkBleGFtcGxlLmNvbSJ9',
    '/api/<eyJlbWFpbCI6ImFu>bkBleGFtcGxlLmNvbSJ9',
    '<PHA+SsO2cmdlbiA+><SsO2cmdlbiBpc3Qg>aGllcg',
    '<H4sIAAAAAAAAA6tW>',
    'sha512-z4PhNX7vuL3xVChQ1m2AB9Yg5AULVxXcg',
    // ann@example.com
    '<616e6e406578616d>706c652e636f6d',
    '<0x616e6e40657861>6d706c652e636f6d',
    '\\<x616e6e406578616>d706c652e636f6d',
    '5d41402abc4b2a76b9719d911017c592',
    '12345678901234567890',
    'getUserAccountInformation',
    '"<{\\">id\\":1}"',
    '"{\\"\\":1}"',
    'q=<a>%20b%20c%20d&x=1',
    'q=a%20b%20c/d%20',
    'Name: J=C3=BCrgen'.replace('N', '<N>'),
    'J=C3=41',
  ],
  identifier: [
    'PESEL: <44051401359>',
    'Pesel nr <44051401359>',
    'dowód <ABC123456> x',
    'DOWÓD <ABC123456>',
    '<44051401359> (PESEL)',
    '\\nPESEL <44051401359>',
    'passportNumber <X1234567>',
    '他的身份证号是<110101199003078515>。',
    'PESEL 79',
    'PESEL <790> 308 35',
    'PESEL <790>\n30835344',
    'PESEL\n<44051401359>',
    'PESEL:\r\n  <44051401359>\r\n',
    'PESEL\n\n44051401359',
    'PESEL\n44051401359, and more on the line',
    'a line that is too long for a label, goes on and on about other things, and ends with PESEL\n44051401359',
    'x z o.o.\nPESEL <44051401359>\n',
    'z o.o.\nPESEL: <44051401359>, and more',
    'PESEL:\nABC <44051401359>\n',
    'PESEL ..........: <44051401359>',
    // A word before figures is a run like others.
    'ID <number> <44051401359>',
    'ID card <44051401359>'.replace(/[<>]/g, ''),
    'PESEL11 44051401359',
    'ID: 44051401359',
    'PESEL11: <44051401359>',
    'PESEL 11: 44051401359',
    'PESEL：<44051401359>',
    'PESEL号<44051401359>',
    'PESEL **<44051401359>**',
    'PESEL `<44051401359>`',
    'PESEL.<44051401359>',
    'PESEL 2024-01-15 and 10.0.0.1',
    'PESEL +48 601 234 567',
    '<S1234567D>',
    '<811228>-9874',
    'S1234567',
    'peselement 44051401359',
    // The groups of a UUID are not announced, nor do they announce: what is none ends in fewer digits.
    'PESEL 44051401-40e5-4b8a-aebc-d48152cf51b4',
    '7cf4716d-ddee-4b8a-aebc-d48152cf51b4 PESEL',
    'PESEL <44051401>-40e5-4b8a-aebc-<d48152cf51>',
    'PESEL ................................................................44051401359',
  ],
}

describe.each(Object.entries(CASES) as [Kind, readonly string[]][])('%s', (kind, cases) => {
  // A key's `=>` is its own.
  it.each(cases)('%s', (marked) => {
    const wanted = [...marked.matchAll(/<(.*?(?:=>)?)>/g)].map((match) => match[1])
    expect(found(kind, marked.replaceAll(/<(.*?(?:=>)?)>/g, '$1'))).toEqual(wanted)
  })
})

it('identifier: what another element of the document calls it', () => {
  for (const [text, wanted] of [
    ['<td>PESEL</td><td>44051401359</td>', true],
    ['<th>PESEL:</th>\n  <td class="value">44051401359</td>', true],
    ['<b>PESEL</b>: 44051401359', true],
    ['<td>PESEL</td><td>2</td><td>44051401359</td>', false],
    ['PESEL > 44051401359', false],
  ] as const)
    expect([text, found('identifier', text)]).toEqual([text, wanted ? ['44051401359'] : []])
})

describe('hashes', () => {
  const hashOf = (text: string): number =>
    (referenceScan(Buffer.from(text), 0, Buffer.byteLength(text), TABLES)[0] as RefHit).hash
  it.each([
    ['4111111111111111', '4111-1111-1111-1111'],
    ['Ann@Example.com', 'ann@example.com'],
    ['ann%40example.com', 'ann@example.com'],
    ['DE89370400440532013000', 'de89 3704 0044 0532 0130 00'],
    ['00:00:5E:00:53:01', '0000.5e00.5301'],
    ['(555) 010-0199', '555.010.0199'],
  ])('of %s and %s are equal', (a, b) => expect(hashOf(a)).toBe(hashOf(b)))

  it('of neighbouring addresses collide no more often than chance', () => {
    const seen = new Set<number>()
    for (let i = 0; i < 20_000; i++) seen.add(hashOfBytes(Buffer.from(`ann${i}@example.com`)))
    expect(seen.size).toBeGreaterThan(19_995)
  })
})

describe('the tables', () => {
  it('hold every prefix and length that the card validator accepts', () => {
    for (let prefix = 0; prefix < 10_000; prefix++) {
      for (let length = 13; length <= 19; length++) {
        const number = Buffer.from(String(prefix).padStart(4, '0').padEnd(length, '0'))
        if (cardNetwork(number, 0, length) === 0) continue
        expect((CARD_LENGTHS[Math.floor(prefix / 100)] as number) & (1 << (length - 13)), `${prefix} ${length}`).not.toBe(0)
      }
    }
  })

  // Examples of the SWIFT IBAN registry.
  it.each([
    'AD1200012030200359100100',
    'AE070331234567890123456',
    'AT611904300234573201',
    'BE68539007547034',
    'BG80BNBG96611020345678',
    'BR1800360305000010009795493C1',
    'CH9300762011623852957',
    'ES9121000418450200051332',
    'FI2112345600000785',
    'FR1420041010050500013M02606',
    'GI75NWBK000000007099453',
    'IT60X0542811101000000123456',
    'KW81CBKU0000000000001234560101',
    'LI21088100002324013AA',
    'MT84MALT011000012345MTLCAST001S',
    'NL91ABNA0417164300',
    'NO9386011117947',
    'PL61109010140000071219812874',
    'SA0380000000608010167519',
    'SE4550000000058398257466',
    'TR330006100519786457841326',
  ])('hold %s, as the validator does', (iban) => {
    expect(isIban(Buffer.from(iban), 0, iban.length)).toBe(true)
    expect(found('iban', iban)).toEqual([iban])
  })
})
