/** Text that is hard to read: deep, endless, or made for readers that try everything. */
const PERSON = 'zoe@mail.shop.co'

const rungs = Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i},`.repeat(9)}]`).join('\n')
export const yamlAliases = (): string => `a0: &a0 [${PERSON}]\n${rungs}\n`
export const yamlMerges = (): string =>
  `a0: &a0 {mail: ${PERSON}}\n${Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1}\n  <<: [${`*a${i},`.repeat(9)}]`).join('\n')}\n`
export const yamlDepth = (levels: number): string => `mail: ${PERSON}\ndeep: ${'['.repeat(levels)}`
export const yamlIndents = (levels: number): string =>
  `mail: ${PERSON}\n${Array.from({ length: levels }, (_, i) => `${' '.repeat(i)}a:`).join('\n')}\n`

export const xmlEntities = (): string =>
  `<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "${PERSON}">${Array.from({ length: 20 }, (_, i) => `<!ENTITY a${i} "${`&a${i === 0 ? '' : i - 1};`.repeat(10)}">`).join('')}]><r><m>${PERSON}</m><b>&a19;</b></r>`
export const xmlDepth = (levels: number): string => `<r><m>${PERSON}</m>${'<a>'.repeat(levels)}`
export const xmlAttributes = (count: number): string =>
  `<r><m>${PERSON}</m><a ${Array.from({ length: count }, (_, i) => `k${i}="v"`).join(' ')}/></r>`

export const jsonDepth = (levels: number, open = '['): string => `{"mail":"${PERSON}","deep":${open.repeat(levels)}`
export const jsonKeys = (count: number): string =>
  `{"mail":"${PERSON}",${Array.from({ length: count }, (_, i) => `"k${i}":{"a":1}`).join(',')}}`

const HEADERS = `From: ${PERSON}\r\nTo: ida@mail.shop.co\r\nSubject: hello\r\nMIME-Version: 1.0\r\n`
/** Parts in parts. */
export const mimeParts = (levels: number): string =>
  `${HEADERS}${Array.from({ length: levels }, (_, i) => `Content-Type: multipart/mixed; boundary="b${i}"\r\n\r\n--b${i}\r\n`).join('')}`
/** Messages in messages. */
export const mimeMessages = (levels: number): string =>
  `${HEADERS}${`Content-Type: message/rfc822\r\n\r\n${HEADERS}`.repeat(levels)}`
/** Boundaries that are never reached. */
export const mimeBoundaries = (bytes: number): string =>
  `${HEADERS}Content-Type: multipart/mixed; boundary="${'-'.repeat(70)}"\r\n\r\n${'-'.repeat(bytes)}`

export function base64Layers(layers: number): string {
  let text = `write to ${PERSON} about the order of Ida Nordin`
  for (let i = 0; i < layers; i++) text = Buffer.from(text).toString('base64')
  return `mail,payload\n${PERSON},${text}\n`
}
export const base64Endless = (bytes: number): string =>
  `mail,payload\n${PERSON},${Buffer.from(`write to ${PERSON} now. `)
    .toString('base64')
    .repeat(Math.ceil(bytes / 48))}\n`

/** What readers that go back try over and over. */
export const hard = (bytes: number): Record<string, string> => ({
  dots: '1.'.repeat(bytes / 2),
  digits: `${'1'.repeat(bytes)}a`,
  ats: `${'a@'.repeat(bytes / 2)}`,
  letters: `${'a'.repeat(bytes)}@`,
  hyphens: '1-'.repeat(bytes / 2),
  colons: 'a:'.repeat(bytes / 2),
  slashes: 'http://'.repeat(bytes / 7),
  quotes: '"'.repeat(bytes),
  backslashes: '\\'.repeat(bytes),
  names: 'Ida '.repeat(bytes / 4),
  percents: '%25'.repeat(bytes / 3),
  entities: '&amp;'.repeat(bytes / 5),
  groups: '0000 '.repeat(bytes / 5),
  ibans: 'DE89 '.repeat(bytes / 5),
})

/** One line without an end, as each format that is read by lines might have it. */
export const endless = (bytes: number): Record<string, string> => ({
  'a.csv': `mail,note\n${PERSON},${'a,'.repeat(bytes / 2)}`,
  'b.csv': `mail,note\n${PERSON},"${'a'.repeat(bytes)}`,
  'a.tsv': `mail\tnote\n${PERSON}\t${'a\t'.repeat(bytes / 2)}`,
  'a.ndjson': `{"mail":"${PERSON}"}\n{"mail":"${PERSON}","note":"${'a'.repeat(bytes)}`,
  'a.json': `{"mail":"${PERSON}","note":"${'a'.repeat(bytes)}`,
  'a.sql': `INSERT INTO p (mail) VALUES ('${PERSON}');\nINSERT INTO p (mail) VALUES ('${'a'.repeat(bytes)}`,
  'b.sql': `INSERT INTO p (mail) VALUES ('${PERSON}')${",('a')".repeat(bytes / 6)}`,
  'a.log': `2024-05-01 12:00:00 INFO mail=${PERSON}\n2024-05-01 12:00:01 INFO ${'k=v '.repeat(bytes / 4)}`,
  'b.log': `<34>1 2024-05-01T12:00:00Z host app 1 ID1 - mail ${PERSON}\n<34>1 2024-05-01T12:00:01Z host app 1 ID1 [a ${'k="v" '.repeat(bytes / 6)}`,
  'a.ini': `mail=${PERSON}\nnote=${'a'.repeat(bytes)}`,
  'a.properties': `mail=${PERSON}\nnote=${'a\\'.repeat(bytes / 2)}`,
  'a.toml': `mail = "${PERSON}"\nnote = ${'{a='.repeat(bytes / 3)}`,
  'a.yaml': `mail: ${PERSON}\nnote: ${'a: '.repeat(bytes / 3)}`,
  'a.md': `write to ${PERSON}\n\n${'| a '.repeat(bytes / 4)}\n|---|\n`,
  'a.html': `<p>${PERSON}</p><p ${'a="b" '.repeat(bytes / 6)}`,
  'a.xml': `<r><m>${PERSON}</m><n>${'a '.repeat(bytes / 2)}`,
  'a.vcf': `BEGIN:VCARD\nVERSION:3.0\nEMAIL:${PERSON}\nNOTE:${'a\\,'.repeat(bytes / 3)}`,
  'a.ics': `BEGIN:VCALENDAR\nBEGIN:VEVENT\nATTENDEE:mailto:${PERSON}\nDESCRIPTION:${'a;'.repeat(bytes / 2)}`,
  'a.ldif': `dn: uid=zoe,dc=shop\nmail: ${PERSON}\ndescription:: ${'YWFh'.repeat(bytes / 4)}`,
  'a.hl7': `MSH|^~\\&|A|B\rPID|||7||LEE^ANN||||||||^NET^Internet^${PERSON}\rOBX|1|TX|||${'a^'.repeat(bytes / 2)}`,
  'a.edi': `UNA:+.? 'UNB+UNOA:4+A'UNH+1+ORDERS'COM+${PERSON}:EM'FTX+A+++${'a?:'.repeat(bytes / 3)}`,
  'a.ged': `0 HEAD\n1 GEDC\n0 @I1@ INDI\n1 EMAIL ${PERSON}\n1 NOTE ${'a '.repeat(bytes / 2)}`,
  'a.sta': `:20:A\n:25:${PERSON}\n:86:105${'?20a'.repeat(bytes / 4)}`,
  'a.eml': `${HEADERS}X-Note: ${'a '.repeat(bytes / 2)}`,
  'a.mbox': `From zoe@mail.shop.co Wed May  1 12:00:00 2024\n${HEADERS}\n${'a '.repeat(bytes / 2)}`,
  'a.txt': `write to ${PERSON} ${'a '.repeat(bytes / 2)}`,
  'a.js': `const mail = "${PERSON}"; const list = [${'"a",'.repeat(bytes / 4)}`,
})
