/** The word list and the tagger's weights: files of the package, read when they are first needed, once per thread. */
import { readFileSync } from 'node:fs'
import { isLexiconLoaded, useLexicon } from '../../rules/words/lexicon.ts'
import { cellNames } from '../detect/tagger/cell-names.ts'
import { TaggerParts } from '../detect/tagger/text-tagger.ts'

/** From the sources, and from where the build puts them. */
const FOLDERS = ['../../data/', '../../../data/']

/** Loads the list of words and names: about a millisecond and 2 MB. */
export function loadWords(): void {
  if (!isLexiconLoaded()) useLexicon(read('words.bin'))
}

let parts: TaggerParts | undefined

/** The tagger, whose weights (2 MB) are read when a line passes its gate. */
export function loadTagger(): TaggerParts {
  loadWords()
  parts ??= new TaggerParts(() => read('tagger.bin'))
  return parts
}

let names: ((text: string) => boolean) | undefined

/** Whether a cell of text names somebody. */
export function loadNameTest(): (text: string) => boolean {
  names ??= cellNames(loadTagger())
  return names
}

/** @throws if the package is not whole */
function read(name: string): Uint8Array {
  let missing: unknown
  for (const folder of FOLDERS) {
    try {
      return readFileSync(new URL(folder + name, import.meta.url))
    } catch (error) {
      missing = error
    }
  }
  throw missing
}
