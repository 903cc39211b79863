/** Texts of programs: what a file calls its values says what stands on a screen, and nothing about anybody. */
import type { FieldInput } from './field.ts'
import { type FieldProfile, SHAPE_WORD } from '../inventory/profile.ts'
import { type ShapeName, SHAPES } from '../inventory/shapes.ts'

const FOLDERS =
  /(?:^|[/\\!])(?:langs?|languages?|locales?|locali[sz]ations?|i18n|l10n|intl|translations?)(?:-(?:messages|strings|texts))?[/\\]/i
const NAMED =
  /(?:^|[/\\])(?:messages|strings|locale|translations?|lang)[._-][a-z]{2,3}(?:[_-][A-Za-z]{2,4})?\.[a-z]+$|(?:^|[/\\])strings\.xml$|\.pot?$/i
/**
 * Where Android and Apple keep them: `res/values-pt-rBR/strings-login.xml`, `res/layout/row.xml`, `fr.lproj/Localizable.strings`, `Localizable.xcstrings`.
 * https://developer.android.com/guide/topics/resources/providing-resources
 * What builders of interfaces write is of screens as well: `Main.storyboard`, `OrderView.xaml`.
 */
const OF_APPS =
  /(?:^|[/\\!])res[/\\](?:values|layout|menu|navigation)(?:-[\w+]{2,16})*[/\\][^/\\]+\.xml$|\.lproj[/\\][^/\\]+\.(?:strings|stringsdict|plist)$|\.xcstrings$|\.(?:xib|storyboard|xaml|axaml|glade|resx)$/
/** Called like a language of a place (BCP 47): `pt-BR.json`, `zh_Hant.yml`. */
const LANGUAGE_FILE =
  /(?:^|[/\\])[a-z]{2,3}[-_](?:[A-Z][a-z]{3}(?:[-_][A-Z]{2})?|[A-Z]{2})\.(?:json|json5|ya?ml|properties|xml|toml|ini|arb)$/

/** True of files that translate a program: their values are words on screens, whatever their names say. */
export function isTranslationFile(file: string): boolean {
  return FOLDERS.test(file) || NAMED.test(file) || OF_APPS.test(file) || LANGUAGE_FILE.test(file)
}

/** What a store says of an app, in each language: `fastlane/metadata/android/ca/changelogs/12.txt`. https://docs.fastlane.tools/actions/supply/ */
const LISTING = /(?:^|[/\\!])metadata[/\\](?:android[/\\])?[a-z]{2,3}(?:[-_][A-Za-z]{2,4})?[/\\](?:changelogs[/\\])?[\w-]+\.txt$/

/** True of texts that tell in some language what an app does. */
export function isListing(file: string): boolean {
  return LISTING.test(file)
}

/** Tests of translations make up people. */
const TESTS = /(?:^|[/\\!])(?:__tests__|tests?|specs?|fixtures)[/\\]|[._-](?:test|spec)\.[a-z]+$/i

/** True of programs that hold translations: `languages/it.js`, `lang/de/auth.php`. */
export function isTranslatingProgram(file: string): boolean {
  return isTranslationFile(file) && !TESTS.test(file)
}

/** A document of fewer texts may be about one thing or person. */
const LEAST_TEXTS = 30
/** Values that are no texts, of all: a version, a link. */
const MOST_OTHERS = 0.03
/** Values of several words, of all: codes, names of icons and identifiers of settings are one word each. */
const LEAST_PHRASES = 0.2

const OTHERS: readonly ShapeName[] = [
  'number',
  'boolean',
  'date',
  'email',
  'url',
  'uuid',
  'hex',
  'ip',
  'file',
  'version',
  'phone',
  'json',
  'token',
  'passwordHash',
  'base64',
]

/**
 * True of one document of texts: many keys of one value each, all words, many of them phrases. People, orders and settings have figures,
 * dates, flags and addresses among their fields.
 */
export function isCatalogue(fields: readonly FieldInput[]): boolean {
  let texts = 0
  let others = 0
  let phrases = 0
  for (const { place, profile, values } of fields) {
    if (place.path === null || (values > 1 && place.name !== '*')) return false
    if (profile === undefined) continue
    for (let row = 0; row < profile.size; row++) {
      if (OTHERS.some((shape) => has(profile, row, shape)) || !has(profile, row, 'letters')) others++
      else {
        texts++
        if (!has(profile, row, 'word')) phrases++
      }
    }
  }
  const all = texts + others
  return texts >= LEAST_TEXTS && others <= MOST_OTHERS * all && phrases >= LEAST_PHRASES * all
}

function has({ rows, width }: FieldProfile, row: number, shape: ShapeName): boolean {
  const bit = SHAPES[shape]
  return ((rows[row * width + SHAPE_WORD + (bit >>> 5)] as number) & (1 << (bit & 31))) !== 0
}
