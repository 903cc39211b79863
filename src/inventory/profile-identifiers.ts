/** What programs call their parts: nobody is called so, whatever the words in it are. */
import { factsOf } from '../../rules/words/lexicon.ts'

/** `Status__c`, `__init__`. */
const DUNDER = /^\w*__\w*$/
/** `--font-size`, `$count`, `@scope/name`: of style sheets, programs and registries. */
const MARKED = /^(?:--[a-z][\w-]*|\$[a-z_]\w*|@[a-z\d][\w.-]*\/[\w.-]+)$/i
/** `com.example.app`, `org-example-app`: whose parts are named from the top. */
const REVERSED = /^(?:com|org|net|io|dev|edu|gov|[a-z]{2}\.(?:co|com|org|ac))(?:[.-][a-z\d_]+){2,}$/i
/** `image-cropper`, `file-opener2`. */
const SLUG = /^[a-z\d]+(?:-[a-z\d]+)+$/
/** Levels of the list of given names from which on a slug may be somebody: `ada-lovelace`. */
const GIVEN = 2
/** Of that level a word is a word first: `mark-down`. */
const ORDINARY = 3
/** A part of fewer letters is an initial or a particle. */
const SHORTEST = 3

/** @param text may stand in backticks, as code does in tables of documentation */
export function isIdentifier(text: string): boolean {
  const plain = text.length > 2 && text.startsWith('`') && text.endsWith('`') ? text.slice(1, -1) : text
  if (DUNDER.test(plain) || MARKED.test(plain) || REVERSED.test(plain)) return true
  return SLUG.test(plain) && isOfWords(plain.split('-'))
}

/** None of them a given name, or one of them a word and nobody's name: `cooper-plugin-camera`. */
function isOfWords(parts: readonly string[]): boolean {
  let mayBeGiven = false
  for (const part of parts) {
    if (part.length < SHORTEST) continue
    const { given, surname, common } = factsOf(part)
    if (common > 0 && given === 0 && surname < GIVEN) return true
    mayBeGiven ||= given >= GIVEN && common < ORDINARY
  }
  return !mayBeGiven
}
