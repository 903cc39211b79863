/** The names of the shapes that a single value can have. */
const NAMES = [
  // Numbers: the sign, the range and the form tell measures from codes.
  'number',
  'integer',
  'fraction',
  'longFraction',
  'negative',
  'money',
  'below2',
  'upTo10',
  'upTo40',
  'upTo120',
  'upTo1000',
  'upTo90',
  'upTo180',
  'year',
  'bornYear',
  'epoch',
  // A time since 1970 that living people were born at
  'bornEpoch',
  'boolean',
  'digits',
  'leadingZero',
  'digits3to4',
  'digits4to6',
  'digits7to15',
  // Dates, by the years they can be birth dates in.
  'date',
  'time',
  'before1900',
  'born1900s',
  'born1950s',
  'born1980s',
  'born2000s',
  'after2012',
  'monthYear',
  // Machine-made values
  'url',
  'email',
  'mailbox',
  // `ann@intranet`: mail inside of a house, or a login elsewhere
  'atHost',
  'maskedText',
  'placeholder',
  // Nothing but the places of a template in which values will stand
  'template',
  'ip',
  'mac',
  'uuid',
  'hex',
  'base64',
  'jwt',
  'passwordHash',
  // Stands where a secret would: `changeme`, `{{ password }}`, `your_password`
  'standIn',
  'token',
  'sealed',
  'userAgent',
  'json',
  'file',
  // Of a page on a site: `/pricing?plan=2`
  'path',
  // Of a shell: `/usr/sbin/backup --all && sync`, with the places of a template
  'command',
  'host',
  'version',
  'code',
  'currency',
  'language',
  'cookieValue',
  'iban',
  'coordinatePair',
  // People and places
  'phone',
  'plainPhone',
  'digitPairs',
  'cardNumber',
  'ssn',
  'ssnForm',
  'month',
  'postal',
  'postalDigits',
  'gender',
  'genderCode',
  'ageRange',
  'given',
  'surname',
  'person',
  'street',
  'numberedLine',
  'unit',
  'city',
  'bigCity',
  'region',
  'regionCode',
  'worldRegion',
  'country',
  'countryCode',
  'jobTitle',
  'company',
  // By its last word: nobody's name ends so
  'group',
  'honorific',
  // `Monday`, `Mon`, `März`
  'calendar',
  'marital',
  'ethnicity',
  'religion',
  'political',
  'sexuality',
  'opinion',
  // By what people pay: `Visa`, `PayPal`, `cash`
  'payment',
  // Names of events, by what they record
  'eventPage',
  'eventPurchase',
  'eventCart',
  'eventMail',
  'eventSocial',
  'eventOpinion',
  'eventComplaint',
  'eventPreference',
  // Text: what is in it
  'holdsEmail',
  'holdsPhone',
  'holdsName',
  'complaint',
  // Published for examples and tests by those who give such values out
  'published',
  // Words
  'word',
  'login',
  // What accounts are called, and words are not: `jsmith7`, `ines_m`
  'handle',
  'capitalised',
  'mixed',
  // Of a program and nobody: `Status__c`, `__init__`; `ines_moreau` may be somebody
  'identifier',
  // `STREET_NAME`, `AF_UNIX`: a column's name, a constant's
  'constant',
  // Words and a figure right behind each: `meta1, meta2`
  'numbered',
  'lower',
  'upper',
  'common',
  'everyday',
  'sentence',
  // Letters, and none of them Latin
  'nonLatin',
  'letters',
  // What stands for nobody and nowhere in columns of keys and places
  'zero',
] as const

export type ShapeName = (typeof NAMES)[number]

export const SHAPES: Readonly<Record<ShapeName, number>> = Object.fromEntries(NAMES.map((name, i) => [name, i])) as Record<
  ShapeName,
  number
>
export const SHAPE_WORDS: number = Math.ceil(NAMES.length / 32)

/** Sets a shape’s bit, unless told that it is not there. */
export type Mark = (shape: ShapeName, is?: boolean) => void
