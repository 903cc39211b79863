/** The word list and the tagger's weights: files of the package, read when they are first needed, once for all threads. */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { isLexiconLoaded, useLexicon } from '../../rules/words/lexicon.ts'
import { Clusters } from '../detect/tagger/clusters.ts'
import { cellNames } from '../detect/tagger/cell-names.ts'
import { TaggerParts } from '../detect/tagger/text-tagger.ts'
import { sharedBytes, memoryFor } from './shared-file.ts'

/** From the sources, and from where the build puts them. */
const FOLDERS = ['../../data/', '../../../data/']

const FILES = ['words.bin', 'clusters.bin', 'tagger.bin'] as const
type DataFile = (typeof FILES)[number]

/** Memory for each of the files. */
export type SharedWordData = Readonly<Record<DataFile, SharedArrayBuffer>>

let shared: SharedWordData | undefined

/** What other threads are sent, so that they and this one read the files once. @throws if the package is not whole */
export function shareWordData(): SharedWordData {
  shared ??= Object.fromEntries(FILES.map((name) => [name, memoryFor(pathOf(name))])) as SharedWordData
  return shared
}

/** From now on this thread reads what another one has sent. */
export function useWordData(sent: SharedWordData): void {
  shared = sent
}

/** Loads the list of words and names: about a millisecond and 2 MB. */
export function loadWords(): void {
  if (!isLexiconLoaded()) useLexicon(read('words.bin'))
}

/** For training: what loadTagger has besides the weights. */
export function loadClusters(): Clusters {
  return new Clusters(read('clusters.bin'))
}

let parts: TaggerParts | undefined

/** The tagger, whose weights (3 MB) are read when a line passes its gate. */
export function loadTagger(): TaggerParts {
  loadWords()
  parts ??= new TaggerParts(read)
  return parts
}

let names: ((text: string) => boolean) | undefined

/** Whether a cell of text names somebody. Perf: the tagger is loaded when one is asked of (start-up). */
export function namesSomebody(text: string): boolean {
  names ??= cellNames(loadTagger())
  return names(text)
}

function read(name: DataFile): Uint8Array {
  const path = pathOf(name)
  return shared === undefined ? readFileSync(path) : sharedBytes(shared[name], path)
}

/** @throws if the package is not whole */
function pathOf(name: DataFile): string {
  const paths = FOLDERS.map((folder) => fileURLToPath(new URL(folder + name, import.meta.url)))
  const path = paths.find((one) => existsSync(one))
  if (path === undefined) throw new Error(`the package is not whole: ${name} is missing`)
  return path
}
