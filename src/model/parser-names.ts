/** What the formats are called where a parser is asked for by name, and their usual other names. */

/** Name of a format by what it may be called. `tsv` also says what parts its cells. */
export const PARSERS: Readonly<Record<string, string>> = {
  code: 'code',
  csv: 'csv',
  'directive-log': 'directive-log',
  w3c: 'directive-log',
  zeek: 'directive-log',
  tsv: 'csv',
  html: 'html',
  hl7: 'hl7',
  icalendar: 'icalendar',
  ini: 'ini',
  ipynb: 'ipynb',
  json: 'json',
  ldif: 'ldif',
  log: 'log',
  markdown: 'markdown',
  ndjson: 'ndjson',
  jsonl: 'ndjson',
  sql: 'sql',
  syslog: 'syslog',
  text: 'text',
  toml: 'toml',
  vcard: 'vcard',
  xml: 'xml',
  yaml: 'yaml',
}
