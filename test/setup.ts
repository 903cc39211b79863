import { loadWords } from '../src/word-data.ts'

loadWords()
