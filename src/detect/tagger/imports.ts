/** Lines of programs that name their parts: what is called there are modules, whoever they are called after. */

/** Bytes of a line that are looked at, before the name and behind it. */
const REACH = 240
const FEED = 10

/** Python, JavaScript, Java, Scala, Go, C#, PHP, Rust, Perl, C, Ruby, Elixir, R, Haskell, Swift. Prose goes on otherwise: `from Oscar we learned`. */
const IMPORT = new RegExp(
  `^(?:${[
    String.raw`(?:>>> )?from [\w.]+ import\b`,
    String.raw`import (?:type |static |qualified |typing )?[\w.*{$]+(?:[ ,.*}\w$]*)(?: from ['"]|;|$| as \w+$|\.\{)`,
    'import [\'"]',
    String.raw`export (?:\*|\{[^}]*\}|type .{0,60}) from ['"]`,
    String.raw`(?:pub )?use [\w\\:{}, *]+(?:;| as \w+;)`,
    String.raw`(?:package|namespace|using|alias|library|module) [\w.\\:() =]+;?$`,
    '#include [<"]',
    '(?:require|require_relative|gem|load) [\'"]',
    String.raw`.{0,120}\b(?:require|import_module|importlib)\(['"]`,
  ].join('|')})`,
)

/** Perf: most lines begin otherwise. */
const STARTS =
  /^(?:>>> |#include)|^(?:from|import|export|pub use|use|package|namespace|using|alias|library|module|require|require_relative|gem|load|const|let|var|\w+ ?=)\b/

/**
 * @param start of what may be a name
 * @param from nothing before is looked at
 * @param to nor behind
 */
export function isImported(bytes: Uint8Array, start: number, from: number, to: number): boolean {
  let first = start
  while (first > from && start - first < REACH && bytes[first - 1] !== FEED) first--
  let end = start
  while (end < to && end - start < REACH && bytes[end] !== FEED) end++
  const line = Buffer.from(bytes.buffer, bytes.byteOffset + first, end - first)
    .toString('latin1')
    .trim()
  return STARTS.test(line) && IMPORT.test(line)
}
