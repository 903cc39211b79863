import { loadLexicon } from '../rules/words/lexicon.ts'

await loadLexicon()
