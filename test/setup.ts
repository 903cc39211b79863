import { loadWords } from '../src/pipeline/word-data.ts'

loadWords()
