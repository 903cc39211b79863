/** The process that parses hostile formats is a program of its own: for tests it is made anew from the sources. */
import { resolve } from 'node:path'
import { type BuildOptions, build } from 'esbuild'

const common: BuildOptions = {
  outdir: 'dist/isolated',
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  logLevel: 'warning',
  banner: { js: "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);" },
}

export async function setup(): Promise<void> {
  await build({ ...common, splitting: true, entryPoints: { child: 'src/isolation/child.ts' } })
  // The same with a parser that does what its file tells it to.
  await build({
    ...common,
    entryPoints: { 'unruly-child': 'src/isolation/child.ts' },
    plugins: [
      {
        name: 'unruly',
        setup({ onResolve }) {
          onResolve({ filter: /\/decoders\/index\.ts$/ }, () => ({ path: resolve('test/isolation/unruly.ts') }))
        },
      },
    ],
  })
}
