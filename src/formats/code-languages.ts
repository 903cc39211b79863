/** The languages whose comments and strings are told from their code. */
import type { Form, Language } from './code-language.ts'

const lineComment = (open: string, where?: Form['where']): Form => ({
  is: 'comment',
  open,
  close: '\n',
  ...(where !== undefined && { where }),
})
const comment = (open: string, close: string): Form => ({ is: 'comment', open, close, lines: true })
const quoted = (mark: string, more: Partial<Form> = {}): Form => ({
  is: 'string',
  open: mark,
  close: mark,
  escape: '\\',
  ...more,
})
const raw = (open: string, close: string, more: Partial<Form> = {}): Form => ({ is: 'string', open, close, ...more })

const SLASHES: readonly Form[] = [lineComment('//'), comment('/*', '*/')]
const HASH: Form = lineComment('#')
const DOUBLE: Form = quoted('"')
const SINGLE: Form = quoted("'")
const TRIPLE: Form = quoted('"""', { lines: true })
const REGEX: Form = { is: 'code', open: '/', close: '/', escape: '\\', where: 'value' }
const over = (mark: string, more: Partial<Form> = {}): Form => quoted(mark, { lines: true, ...more })
const RUBY_HOLES = { holes: ['#{', '}'] } as const
const BRACE_HOLES = { holes: ['${', '}'] } as const

export const LANGUAGES: readonly Language[] = [
  {
    name: 'C, C++, Objective-C',
    endings: ['c', 'h', 'cc', 'cpp', 'cxx', 'hpp', 'hh', 'hxx', 'inl', 'ino', 'm', 'mm', 'cu', 'glsl'],
    characters: true,
    forms: [...SLASHES, DOUBLE, raw('R"', ') "', { fence: /[^\s()\\"]/, mark: '(', lines: true })],
  },
  {
    name: 'C#',
    endings: ['cs', 'csx'],
    characters: true,
    forms: [
      ...SLASHES,
      DOUBLE,
      raw('"""', '"""', { lines: true }),
      raw('@"', '"', { escape: 'twice', lines: true }),
      raw('@$"', '"', { escape: 'twice', lines: true }),
      raw('$@"', '"', { escape: 'twice', lines: true }),
    ],
  },
  { name: 'Java', endings: ['java'], characters: true, forms: [...SLASHES, DOUBLE, TRIPLE] },
  {
    name: 'Groovy',
    endings: ['groovy', 'gradle', 'gvy'],
    files: ['Jenkinsfile'],
    forms: [...SLASHES, quoted('"', BRACE_HOLES), SINGLE, over('"""', BRACE_HOLES), over("'''")],
  },
  {
    name: 'Kotlin',
    endings: ['kt', 'kts'],
    characters: true,
    forms: [
      lineComment('//'),
      { ...comment('/*', '*/'), nests: true },
      quoted('"', BRACE_HOLES),
      raw('"""', '"""', { lines: true, ...BRACE_HOLES }),
    ],
  },
  {
    name: 'Scala',
    endings: ['scala', 'sc', 'sbt'],
    characters: true,
    forms: [lineComment('//'), { ...comment('/*', '*/'), nests: true }, DOUBLE, raw('"""', '"""', { lines: true })],
  },
  {
    name: 'Swift',
    endings: ['swift'],
    forms: [
      lineComment('//'),
      { ...comment('/*', '*/'), nests: true },
      quoted('"', { holes: ['\\(', ')'] }),
      over('"""', { holes: ['\\(', ')'] }),
      raw('#', '" #', { fence: /#/, mark: '"' }),
    ],
  },
  { name: 'Go', endings: ['go'], characters: true, forms: [...SLASHES, DOUBLE, raw('`', '`', { lines: true })] },
  {
    name: 'Rust',
    endings: ['rs'],
    characters: true,
    forms: [
      lineComment('//'),
      { ...comment('/*', '*/'), nests: true },
      over('"'),
      raw('r', '" ', { fence: /#/, mark: '"', lines: true, where: 'apart' }),
      raw('br', '" ', { fence: /#/, mark: '"', lines: true, where: 'apart' }),
    ],
  },
  {
    name: 'JavaScript',
    endings: ['js', 'jsx', 'mjs', 'cjs', 'tsx', 'es6'],
    interpreters: ['node', 'bun'],
    markup: true,
    forms: [...SLASHES, lineComment('#!', 'line'), DOUBLE, SINGLE, over('`', BRACE_HOLES), REGEX],
  },
  {
    name: 'TypeScript',
    endings: ['ts', 'mts', 'cts'],
    interpreters: ['deno', 'ts-node', 'tsx'],
    forms: [...SLASHES, lineComment('#!', 'line'), DOUBLE, SINGLE, over('`', BRACE_HOLES), REGEX],
  },
  {
    name: 'Python',
    endings: ['py', 'pyi', 'pyw', 'pyx', 'bzl', 'star'],
    files: ['BUILD', 'WORKSPACE', 'SConstruct', 'SConscript', 'wscript'],
    interpreters: ['python', 'pypy'],
    forms: [HASH, DOUBLE, SINGLE, over('"""', { documents: true }), over("'''", { documents: true })],
  },
  {
    name: 'Ruby',
    endings: ['rb', 'rake', 'gemspec', 'ru', 'rbi', 'podspec', 'jbuilder'],
    files: ['Gemfile', 'Rakefile', 'Guardfile', 'Capfile', 'Vagrantfile', 'Podfile', 'Fastfile', 'Brewfile'],
    interpreters: ['ruby', 'jruby'],
    heredoc: { open: '<<', marks: '-~', capitals: true },
    no: ['?"', "?'", '?#', '$"', "$'", '$`'],
    forms: [
      lineComment('#', 'word'),
      { is: 'comment', open: '=begin', close: '\n=end', lines: true, where: 'line' },
      { is: 'comment', open: '__END__', close: '\0', lines: true, where: 'line' },
      over('"', RUBY_HOLES),
      over("'"),
      quoted('`', RUBY_HOLES),
      ...['(', '[', '{'].flatMap((bracket) =>
        ['', 'q', 'Q', 'w', 'W', 'i'].map(
          (letter): Form => ({
            ...over(`%${letter}${bracket}`, RUBY_HOLES),
            close: bracket === '(' ? ')' : bracket === '[' ? ']' : '}',
            where: 'apart',
          }),
        ),
      ),
      REGEX,
    ],
  },
  {
    name: 'PHP',
    endings: ['php', 'phtml', 'php5', 'php7', 'inc', 'phpt'],
    interpreters: ['php'],
    outside: '<?',
    heredoc: { open: '<<<', marks: '' },
    no: ['#['],
    forms: [...SLASHES, HASH, over('"'), over("'"), { is: 'text', open: '?>', close: '<?', lines: true }],
  },
  {
    name: 'Perl',
    endings: ['pl', 'pm', 't', 'pod'],
    interpreters: ['perl'],
    heredoc: { open: '<<', marks: '~', capitals: true },
    no: ['$#', '$"', "$'", '$`', '\\"', "\\'", '@"'],
    forms: [
      lineComment('#', 'word'),
      ...['=pod', '=head', '=over', '=item', '=begin', '=for', '=encoding'].map(
        (open): Form => ({ is: 'comment', open, close: '\n=cut', lines: true, where: 'line' }),
      ),
      { is: 'comment', open: '__END__', close: '\0', lines: true, where: 'line' },
      { is: 'comment', open: '__DATA__', close: '\0', lines: true, where: 'line' },
      over('"'),
      quoted("'", { lines: true, where: 'apart' }),
      REGEX,
    ],
  },
  {
    name: 'shell',
    endings: ['sh', 'bash', 'zsh', 'ksh', 'fish', 'bats', 'ebuild'],
    files: ['.bashrc', '.bash_profile', '.profile', '.zshrc', '.bash_aliases', 'PKGBUILD'],
    interpreters: ['sh', 'bash', 'zsh', 'ksh', 'dash', 'ash', 'fish'],
    bare: true,
    heredoc: { open: '<<', marks: '-', blanks: true },
    no: ['<<<', '\\"', "\\'", '\\#'],
    forms: [
      lineComment('#', 'word'),
      over('"', { holes: ['$(', ')'] }),
      raw("'", "'", { lines: true }),
      quoted("$'", { close: "'", lines: true }),
    ],
  },
  {
    name: 'PowerShell',
    endings: ['ps1', 'psm1', 'psd1'],
    interpreters: ['pwsh'],
    no: ['`"', "`'", '`#'],
    forms: [
      lineComment('#', 'word'),
      comment('<#', '#>'),
      raw('"', '"', { escape: 'twice', lines: true }),
      raw("'", "'", { escape: 'twice', lines: true }),
      raw('@"', '\n"@', { lines: true }),
      raw("@'", "\n'@", { lines: true }),
    ],
  },
  {
    name: 'SQL',
    endings: ['sql', 'pgsql', 'psql', 'plsql', 'pks', 'pkb', 'hql'],
    forms: [
      lineComment('--'),
      comment('/*', '*/'),
      raw("'", "'", { escape: 'twice', lines: true }),
      raw('$', '$ $', { fence: /\w/, mark: '$', lines: true }),
    ],
  },
  {
    name: 'Lua',
    endings: ['lua'],
    interpreters: ['lua', 'luajit'],
    forms: [
      lineComment('--'),
      lineComment('#!', 'line'),
      { is: 'comment', open: '--[', close: '] ]', fence: /=/, mark: '[', lines: true },
      DOUBLE,
      SINGLE,
      raw('[', '] ]', { fence: /=/, mark: '[', lines: true }),
    ],
  },
  { name: 'R', endings: ['r'], interpreters: ['rscript'], forms: [HASH, over('"'), over("'")] },
  {
    name: 'Dart',
    endings: ['dart'],
    interpreters: ['dart'],
    forms: [...SLASHES, quoted('"', BRACE_HOLES), quoted("'", BRACE_HOLES), over('"""', BRACE_HOLES), over("'''", BRACE_HOLES)],
  },
  {
    name: 'Elixir',
    endings: ['ex', 'exs'],
    interpreters: ['elixir'],
    no: ['?"', "?'", '?#'],
    forms: [
      HASH,
      ...['@doc ', '@moduledoc ', '@typedoc ', '@doc ~S', '@moduledoc ~S'].map(
        (head): Form => ({ is: 'comment', open: `${head}"""`, close: '"""', escape: '\\', lines: true }),
      ),
      over('"""', RUBY_HOLES),
      over('"', RUBY_HOLES),
      quoted("'", RUBY_HOLES),
    ],
  },
  {
    name: 'Haskell',
    endings: ['hs', 'hsc', 'elm', 'purs'],
    interpreters: ['runhaskell', 'stack'],
    characters: true,
    forms: [lineComment('--', 'word'), { ...comment('{-', '-}'), nests: true }, DOUBLE],
  },
  {
    name: 'Terraform',
    endings: ['tf', 'hcl', 'tfvars', 'nomad'],
    heredoc: { open: '<<', marks: '-' },
    forms: [HASH, ...SLASHES, quoted('"', BRACE_HOLES)],
  },
  {
    name: 'Dockerfile',
    endings: ['dockerfile', 'containerfile'],
    files: ['Dockerfile', 'Containerfile'],
    bare: true,
    heredoc: { open: '<<', marks: '-' },
    forms: [lineComment('#', 'word'), DOUBLE, SINGLE],
  },
  {
    name: 'Makefile',
    endings: ['mk', 'mak', 'make', 'cmake'],
    files: ['Makefile', 'makefile', 'GNUmakefile', 'CMakeLists.txt', 'justfile'],
    interpreters: ['make'],
    bare: true,
    no: ['\\#'],
    forms: [lineComment('#', 'word'), DOUBLE],
  },
  { name: 'CSS', endings: ['css'], forms: [comment('/*', '*/'), DOUBLE, SINGLE] },
  {
    name: 'CSS with line comments',
    endings: ['scss', 'less', 'sass', 'styl'],
    forms: [comment('/*', '*/'), lineComment('//', 'word'), DOUBLE, SINGLE],
  },
  { name: 'protobuf', endings: ['proto', 'thrift', 'fbs'], forms: [...SLASHES, DOUBLE, SINGLE] },
  {
    name: 'gettext',
    endings: ['po', 'pot'],
    // Behind other marks than a blank stands what programs wrote: places, flags, what a string was before.
    forms: [
      ...['#.', '#:', '#,', '#|', '#~'].map((open): Form => ({ is: 'code', open, close: '\n', where: 'line' })),
      HASH,
      DOUBLE,
    ],
  },
  { name: 'GraphQL', endings: ['graphql', 'gql', 'graphqls'], forms: [HASH, DOUBLE, over('"""', { documents: true })] },
]
