/** Where links lead, for walks that follow them: each target once, and none that the walk meets by itself. */
import * as fs from 'node:fs'
import { sep } from 'node:path'
import { withSlash } from './work-tree.ts'

export type LinkTarget =
  | { readonly kind: 'found'; readonly real: string; readonly isFolder: boolean }
  /** It is scanned at its own place, or another link led there before, or it is no file. */
  | { readonly kind: 'met' }
  | { readonly kind: 'outside' }
  | { readonly kind: 'nowhere' }

export class LinkTargets {
  readonly #inputs: readonly string[]
  /** Device and inode of what links led to. */
  readonly #taken = new Set<string>()
  /** Where that is. */
  readonly #places = new Set<string>()

  /** @param inputs paths that are walked, links resolved */
  constructor(inputs: readonly string[]) {
    this.#inputs = inputs
  }

  /** True if a link led to that path, links resolved. */
  led(path: string): boolean {
    return this.#places.has(path)
  }

  /** @param top of the project, ends in a slash */
  take(link: string | Buffer, top: string): LinkTarget {
    let real: string
    let stat: fs.Stats
    try {
      real = fs.realpathSync.native(link).replaceAll(sep, '/')
      stat = fs.statSync(real)
    } catch {
      return { kind: 'nowhere' } // its target is gone, or it leads to itself
    }
    if (!withSlash(real).startsWith(top)) return { kind: 'outside' }
    const isFolder = stat.isDirectory()
    if (!isFolder && !stat.isFile()) return { kind: 'met' }
    // What holds an input would be walked with it in it, again and again.
    const below = (path: string, above: string): boolean => path === above || path.startsWith(withSlash(above))
    const isMet = (input: string): boolean => below(real, input) || below(input, real)
    if (this.#inputs.some(isMet) || [...this.#places].some((place) => below(real, place))) return { kind: 'met' }
    const id = `${stat.dev}:${stat.ino}`
    if (this.#taken.has(id)) return { kind: 'met' }
    this.#taken.add(id)
    this.#places.add(real)
    return { kind: 'found', real, isFolder }
  }
}
