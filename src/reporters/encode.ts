/**
 * One encoder per sink. Everything that comes from the input (file, table and column names, messages) passes one of these before
 * it is printed, whether or not the output is a terminal: a log is read in a terminal later.
 */

/**
 * Controls (C0, DEL, C1), format characters (bidi, zero-width, soft hyphen, BOM, tags), line and paragraph separators, lone
 * surrogates, and what shows as nothing (Hangul fillers, combining grapheme joiner, the place kept for a bidi control).
 */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\u2065\u115f\u1160\u3164\uffa0]|\u034f/gu
/** More than this many marks on one letter climb over the neighbouring lines. */
const STACKED = /(\p{M}{3})(\p{M}+)/gu
/**
 * What CI systems take for a command: `::` where a line begins (the GitHub runner drops leading blanks first), `##[` and
 * `##vso[` (Azure) anywhere.
 */
const CI_COMMAND = /^(\s*):(?=:)|#(?=#(?:\[|vso\[))/giu

/** Text for a terminal or a log, on one line. What could act on it is shown as `\u{1b}`. */
export function terminalText(text: string, ascii = false): string {
  const safe = text
    .replace(UNSAFE, escapeCodePoint)
    .replace(STACKED, (_, kept: string, rest: string) => kept + [...rest].map(escapeCodePoint).join(''))
    .replace(CI_COMMAND, (found, blanks?: string) => (found.endsWith(':') ? `${blanks ?? ''}\\u{3a}` : '\\u{23}'))
  return ascii ? safe.replace(/[^\x20-\x7e]/gu, escapeCodePoint) : safe
}

function escapeCodePoint(character: string): string {
  return `\\u{${(character.codePointAt(0) as number).toString(16)}}`
}

/** Characters that JSON allows in strings and that a terminal, a line splitter or a CI runner would act on. */
const JSON_UNSAFE = /[\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]|#(?=#)/g

/**
 * A value as JSON on one line: well-formed Unicode (lone surrogates become U+FFFD), and nothing in it that acts on a terminal.
 * The result parses to the value it was given.
 */
export function jsonText(value: unknown): string {
  // Perf: a function that is asked about each value takes longer than all else. JSON escapes lone surrogates, so that they show.
  const plain = JSON.stringify(value)
  const text = plain.includes('\\ud') ? JSON.stringify(value, wellFormed) : plain
  return text.replace(JSON_UNSAFE, (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

function wellFormed(_: string, value: unknown): unknown {
  return typeof value === 'string' ? value.replace(/\p{Cs}/gu, '\ufffd') : value
}

/** Text for XML 1.0, in elements and attributes. What XML cannot hold is shown as `\u{1}`. */
export function xmlText(text: string): string {
  return terminalText(text).replace(/[&<>"'\ufffe\uffff]/g, (found) => XML_NAMES[found] ?? escapeCodePoint(found))
}

const XML_NAMES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }

/**
 * A cell of a CSV file (RFC 4180). What a spreadsheet would take for a formula gets an apostrophe before it (OWASP, CSV injection).
 */
export function csvCell(value: string | number | boolean): string {
  if (typeof value !== 'string') return String(value)
  const text = /^[\s]*[=+\-@\t\r]/.test(value) ? `'${terminalText(value)}` : terminalText(value)
  return /[",\n\r;']/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** What makes a list, a rule, a heading or a quick action of GitLab where a text begins. */
const MARKDOWN_BEGINNING = /^\s*(?:\d{1,9}[.)](?=\s|$)|[-+=/.]+)/
/**
 * What acts wherever it stands: marks of Markdown, of references and mentions, the colon of addresses and emoji. An underscore between
 * letters emphasises nothing (CommonMark, 6.2), and full stops and hyphens act only in `www.` and in what trackers call things (`GH-12`).
 */
const MARKDOWN_SIGNS = /[&<>\\`*{}[\]#!|~@$:^]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|(?<=\bwww)\.|(?<=[a-z])-(?=\d)/giu

/** Text for Markdown, in a paragraph or table cell, on GitHub and GitLab: shown as written, with no links, tags or mentions. */
export function markdownText(text: string): string {
  const safe = terminalText(text)
  const start = MARKDOWN_BEGINNING.exec(safe)?.[0].length ?? 0
  const reference = (found: string): string => XML_NAMES[found] ?? `&#${found.charCodeAt(0)};`
  return safe.slice(0, start).replace(/[-+=/.)]/g, reference) + safe.slice(start).replace(MARKDOWN_SIGNS, reference)
}

/** The message of a GitHub workflow command (actions/toolkit, command.ts `escapeData`). */
export function githubData(text: string): string {
  return terminalText(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

/** A property of one (`escapeProperty`). */
export function githubProperty(text: string): string {
  return githubData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
