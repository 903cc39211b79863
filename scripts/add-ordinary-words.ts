/**
 * Adds the ordinary words of other languages (scripts/tagger/ordinary-words.ts) to data/words.bin, without the sources that build-words.ts needs. To be
 * followed by build:tagger, which is trained with what the list says.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { packLexicon, unpackLexicon } from '../rules/words/lexicon.ts'
import { addOrdinaryWords } from './tagger/add-ordinary-words.ts'

const path = new URL('../data/words.bin', import.meta.url)
const words = unpackLexicon(readFileSync(path))
const before = words.size
addOrdinaryWords(words)
writeFileSync(path, packLexicon(words))
console.log(`${words.size - before} words more`)
