/**
 * Bundles the program of parsers' processes, and each library that one loads, as scripts with the code V8 makes of them: such a process runs
 * one or two of them, and is started for each run that meets a workbook or a database.
 */
import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { build } from 'esbuild'

/** @param common what scripts that Node loads as CommonJS are built with */
export async function bundleParsers({ outdir: folder, ...common }) {
  /** Modules that are loaded when they are needed, by the script they become part of: one for each package. */
  const libraries = new Map()
  const librariesApart = {
    name: 'libraries-apart',
    setup({ onResolve }) {
      onResolve({ filter: /^[^./]/ }, ({ kind, path }) => {
        if (kind !== 'dynamic-import' || path.startsWith('node:') || common.external.includes(path)) return null
        const name = /^(?:@[^/]+\/)?[^/]+/.exec(path)[0].replace(/.*\//, '')
        libraries.set(name, (libraries.get(name) ?? new Set()).add(path))
        return { path: `./${name}.cjs`, external: true }
      })
    },
  }
  await build({
    ...common,
    plugins: [librariesApart],
    stdin: {
      contents: [
        "export { serve } from './src/isolation/serve.ts'",
        // For scripts/warm-parsers.mjs.
        "export { ChildSession } from './src/isolation/child-session.ts'",
        "export * as frames from './src/isolation/frames.ts'",
        "export { containers } from './src/containers/index.ts'",
        "export { decoders } from './src/decoders/index.ts'",
        "export { DEFAULT_LIMITS } from './src/model/limits.ts'",
      ].join('\n'),
      resolveDir: '.',
      sourcefile: 'parsers.ts',
    },
    outfile: `${folder}/parsers/program.cjs`,
  })
  for (const [name, paths] of libraries)
    await build({
      ...common,
      // As `import` finds it, and as a module of CommonJS gives it.
      conditions: ['import'],
      stdin: {
        contents: `module.exports = { ${[...paths].map((path) => `...require('${path}')`).join(', ')} }`,
        resolveDir: '.',
        sourcefile: `${name}.js`,
      },
      outfile: `${folder}/parsers/${name}.cjs`,
    })
  const entry = { ...common, outExtension: { '.js': '.cjs' }, outdir: folder }
  await build({ ...entry, entryPoints: { child: 'scripts/start-parser.mjs', 'warm-parsers': 'scripts/warm-parsers.mjs' } })
  for (const argv of [[], ['check']])
    execFileSync(process.execPath, [`${folder}/warm-parsers.cjs`, ...argv], { stdio: ['ignore', 'ignore', 'inherit'] })
  rmSync(`${folder}/warm-parsers.cjs`)
}
