import { NOT_FOUND, packed, quoteBefore } from '../src/detect/located.ts'
import type { Rule } from '../src/model/rule.ts'

const DOUBLE_QUOTE = 34
const DOLLAR = 36

/** 1 for bytes that may end it or mean something in it. Perf: it is long, and few of its bytes are such (bench `access.log`). */
const MARKS: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte < 32 || '"$\'`(),;|'.includes(String.fromCharCode(byte)) ? 1 : 0,
)

export const rule: Rule = {
  id: 'user-agent',
  title: 'Browser user agent',
  class: 'device',
  category: 'non-identifiable',
  severity: 'low',
  mask: '[USER-AGENT]',
  about:
    "The string a browser names itself with: Mozilla/5.0 and a platform in parentheses, as in access logs, analytics exports and headers. It tells a person's device and, with other data, singles them out.",
  references: ['https://www.rfc-editor.org/rfc/rfc9110#name-user-agent'],
  literals: ['Mozilla/'],
  locate: (bytes, at) => {
    const start = at - 8
    if (bytes[at] === undefined || (bytes[at] as number) < 48 || (bytes[at] as number) > 57) return NOT_FOUND
    const limit = start + 480
    let end = at
    let depth = 0
    let parentheses = 0
    const quote = quoteBefore(bytes, start)
    for (; end < limit; end++) {
      const byte = bytes[end] as number
      if (MARKS[byte] === 0) continue
      if (byte === DOLLAR && bytes[end + 1] === 123) return NOT_FOUND // a template: `Mozilla/5.0 (${platform})`
      if (byte < 32 || byte === DOUBLE_QUOTE || (quote !== 0 && byte === quote)) break
      if (byte === 40) {
        depth++
        parentheses++
      } else if (byte === 41) {
        if (depth === 0) break
        depth--
      } else if (depth === 0 && parentheses > 0 && (byte === 44 || byte === 59 || byte === 124)) break
    }
    while (end > at && bytes[end - 1] === 32) end--
    return parentheses > 0 && end < limit ? packed(start, end) : NOT_FOUND
  },
  value: {
    test: (value) =>
      /^(?:Mozilla\/\d\.\d \(|Opera\/\d|Dalvik\/\d|[A-Za-z][\w.-]{1,39}\/[\d.]{1,20} (?:CFNetwork|\(|okhttp))/.test(value),
    hit: 0.85,
    chance: 0.0005,
  },
  examples: {
    match: [
      '"GET / HTTP/1.1" 200 12 "-" "<<Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0>>"',
      'User-Agent: <<Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1>>',
    ],
    miss: [
      'Mozilla/ is a foundation',
      'see https://github.com/mozilla/gecko-dev',
      'Mozilla/5.0',
      'userAgent: `Mozilla/5.0 (${process.platform}) AppleWebKit/537.36`',
    ],
    field: [
      {
        name: 'ua',
        values: [
          'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0',
          'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36',
          'Mozilla/5.0 (Macintosh; Intel Mac OS X 14_5) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Safari/605.1.15',
        ],
      },
    ],
  },
}
