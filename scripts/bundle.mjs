/**
 * Bundles the command: small entries for the process and its threads, and one program for both, with the code V8 makes of it.
 * Start-up is most of the time of a small scan.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { build } from 'esbuild'
import { bundleParsers } from './bundle-parsers.mjs'

const folder = 'dist/bundle'
const common = {
  outdir: folder,
  bundle: true,
  platform: 'node',
  target: 'node20',
  // The bundler thinks that Node 20 lacks these in regular expressions. It would make a RegExp each time one is met, and look its source up.
  supported: { 'regexp-lookbehind-assertions': true, 'regexp-unicode-property-escapes': true },
  minify: true,
  charset: 'ascii',
  legalComments: 'none',
  logLevel: 'warning',
  // Loaded for texts that are not UTF-8 only, and larger than the program.
  external: ['chardet', 'jschardet'],
}

/** Loaded sooner than modules are: Node's loader of those is itself loaded when there is one. */
const commonJs = {
  format: 'cjs',
  supported: { ...common.supported, 'dynamic-import': false },
  define: { 'import.meta.url': 'importMetaUrl' },
  banner: { js: "const importMetaUrl = require('node:url').pathToFileURL(__filename).href;" },
}

rmSync(folder, { recursive: true, force: true })

/** Parsers of hostile formats run in a process of their own only: the program has none of their libraries in it. */
const parsersApart = {
  name: 'parsers-apart',
  setup({ onResolve }) {
    onResolve({ filter: /^[^./]/ }, ({ kind, importer, path }) =>
      kind === 'dynamic-import' && /\/src\/(?:containers|databases|decoders)\//.test(importer) ? { path, external: true } : null,
    )
  },
}

/** Libraries that every scan uses. */
const IN_PROGRAM = new Set(['chalk', 'commander'])

/**
 * All others (documents, configuration, patterns, numbers of phones) are scripts of their own: in the program they were a quarter of it, and
 * each of their functions is made whenever it is loaded.
 */
const libraries = new Set()
const librariesApart = {
  name: 'libraries-apart',
  setup({ onResolve }) {
    onResolve({ filter: /^[^./]/ }, ({ importer, path }) => {
      if (!/\/src\/(?!containers|databases|decoders)/.test(importer) || isBuiltin(path)) return null
      if (IN_PROGRAM.has(path) || common.external.includes(path)) return null
      libraries.add(path)
      return { path: `./libraries/${path.replace('/', '-')}.cjs`, external: true }
    })
  },
}

await build({
  ...common,
  plugins: [parsersApart, librariesApart],
  stdin: {
    contents:
      "export { runProgram } from './src/cli/program.ts'\nexport { work } from './src/pool/work.ts'\nexport { useOurSettings, useOwnSettings } from './src/pool/engine-settings.ts'",
    resolveDir: '.',
    sourcefile: 'program.ts',
  },
  outdir: undefined,
  outfile: `${folder}/program.cjs`,
  ...commonJs,
})

for (const path of libraries)
  await build({
    ...common,
    // As `import` finds it, and as a module of CommonJS gives it.
    conditions: ['import'],
    stdin: {
      contents: `const library = require('${path}')\nmodule.exports = typeof library === 'function' ? library : { ...library }`,
      resolveDir: '.',
      sourcefile: 'library.js',
    },
    outdir: undefined,
    outfile: `${folder}/libraries/${path.replace('/', '-')}.cjs`,
    ...commonJs,
  })

// The program is read as Latin-1 (scripts/launch.mjs). The bundler escapes strings, and leaves regular expressions and tagged templates as
// they are: what they hold beyond ASCII is escaped here, which both read as the same.
const program = `${folder}/program.cjs`
const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
const text = readFileSync(program, 'utf8').replace(/[^\x00-\x7f]/g, escaped)
writeFileSync(program, `(function (module, exports, require, __filename) {${text}\n})`)

/** The entries know nothing of how the program is loaded. */
const programApart = (isThread) => ({
  name: 'program-apart',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\/(?:program|work)\.ts$/ }, () => ({ path: 'program', namespace: 'apart' }))
    onLoad({ filter: /.*/, namespace: 'apart' }, () => ({
      contents:
        "import { loadProgram } from './scripts/launch.mjs'\nexport const { runProgram, useOwnSettings, work } = loadProgram(" +
        isThread +
        ')',
      resolveDir: '.',
    }))
  },
})
await build({
  ...common,
  entryPoints: { piiscope: 'src/cli/main.ts' },
  ...commonJs,
  outExtension: { '.js': '.cjs' },
  plugins: [programApart(false)],
})
await build({
  ...common,
  entryPoints: { worker: 'src/pool/worker.ts', 'ahead-worker': 'src/pool/ahead/ahead-worker.ts' },
  format: 'esm',
  plugins: [programApart(true)],
})
await bundleParsers({ ...common, ...commonJs })
await build({ ...common, entryPoints: { warm: 'scripts/warm.mjs' }, format: 'esm', plugins: [programApart(false)] })
for (const argv of [[], ['check']])
  execFileSync(process.execPath, [`${folder}/warm.js`, ...argv], { stdio: ['ignore', 'ignore', 'inherit'] })
rmSync(`${folder}/warm.js`)
