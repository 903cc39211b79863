/**
 * What laws and standards call each class and rule. Data only: inventories, explain and docs are made from it. An engineering aid, to be
 * reviewed by somebody who answers for it; `regulationSources` says where each term is defined.
 */
import type { ClassId, Severity } from '../src/model/class.ts'

/** Special categories of GDPR Art. 9(1) that the rules can see. */
export type SpecialCategory =
  | 'health'
  | 'racial or ethnic origin'
  | 'religious beliefs'
  | 'political opinions'
  | 'trade-union membership'
  | 'sex life or sexual orientation'

/** What a field tells: one person, one person among few together with others, a device or visit, or something about somebody. */
export type IdentifierType = 'direct' | 'quasi' | 'online' | 'attribute'

export type Sensitivity = 'internal' | 'confidential' | 'restricted'

/** Elements of PCI DSS 4.0.1, table 2: account data is cardholder data and sensitive authentication data (SAD). */
export type PciElement = 'PAN' | 'expiration date' | 'SAD: card verification code' | 'truncated PAN'

export interface Regulation {
  /** Articles and recitals, as they are cited. */
  readonly gdpr: readonly string[]
  readonly special: SpecialCategory | null
  /** GDPR Art. 87: a national identification number or other identifier of general application. */
  readonly nationalId: boolean
  /** Letters of CCPA 1798.140(v)(1), and provisions of (ae) where it is sensitive personal information. */
  readonly ccpa: readonly string[]
  readonly ccpaSensitive: readonly string[]
  /** Letters of HIPAA 45 CFR 164.514(b)(2)(i): the eighteen identifiers. */
  readonly hipaa: readonly string[]
  readonly pci: PciElement | null
  /** Clauses of ISO/IEC 27701:2019. */
  readonly iso27701: readonly string[]
  readonly identifier: IdentifierType
  readonly sensitivity: Sensitivity
}

export const regulationSources: Readonly<Record<string, string>> = {
  'GDPR Art. 4': 'https://eur-lex.europa.eu/eli/reg/2016/679/oj/eng#art_4',
  'GDPR Art. 9': 'https://eur-lex.europa.eu/eli/reg/2016/679/oj/eng#art_9',
  'GDPR Art. 10': 'https://eur-lex.europa.eu/eli/reg/2016/679/oj/eng#art_10',
  'GDPR Art. 30': 'https://eur-lex.europa.eu/eli/reg/2016/679/oj/eng#art_30',
  'GDPR Art. 87': 'https://eur-lex.europa.eu/eli/reg/2016/679/oj/eng#art_87',
  'GDPR recitals 26, 30, 35': 'https://eur-lex.europa.eu/eli/reg/2016/679/oj/eng#rct_26',
  'CCPA 1798.140(v), (ae)': 'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=CIV&sectionNum=1798.140',
  'HIPAA 45 CFR 164.514(b)(2)(i)':
    'https://www.ecfr.gov/current/title-45/subtitle-A/subchapter-C/part-164/subpart-E/section-164.514',
  'PCI DSS 4.0.1': 'https://www.pcisecuritystandards.org/document_library/?category=pcidss',
  'ISO/IEC 27701:2019': 'https://www.iso.org/standard/71670.html',
}

/** The eighteen, by their letters. */
export const hipaaIdentifiers: Readonly<Record<string, string>> = {
  A: 'names',
  B: 'geographic subdivisions smaller than a state',
  C: 'dates related to an individual, and ages over 89',
  D: 'telephone numbers',
  E: 'fax numbers',
  F: 'email addresses',
  G: 'social security numbers',
  H: 'medical record numbers',
  I: 'health plan beneficiary numbers',
  J: 'account numbers',
  K: 'certificate and licence numbers',
  L: 'vehicle identifiers and licence plates',
  M: 'device identifiers and serial numbers',
  N: 'web addresses',
  O: 'IP addresses',
  P: 'biometric identifiers',
  Q: 'full-face photographs',
  R: 'any other unique identifying number, characteristic or code',
}

/** CCPA 1798.140(v)(1), by its letters. */
export const ccpaCategories: Readonly<Record<string, string>> = {
  A: 'identifiers',
  B: 'customer records (1798.80(e))',
  C: 'characteristics of protected classifications',
  D: 'commercial information',
  E: 'biometric information',
  F: 'internet or other electronic network activity',
  G: 'geolocation data',
  H: 'audio, electronic, visual, thermal or olfactory information',
  I: 'professional or employment-related information',
  J: 'education information',
  K: 'inferences',
  L: 'sensitive personal information',
}

/** 7.2.8 and 8.2.6: records of processing; 7.2.5: privacy impact assessment. */
const RECORDS = ['7.2.8']
const SENSITIVE = ['7.2.5', '7.2.8']

function regulation(given: Partial<Regulation>): Regulation {
  return {
    gdpr: ['Art. 4(1)'],
    special: null,
    nationalId: false,
    ccpa: ['A'],
    ccpaSensitive: [],
    hipaa: [],
    pci: null,
    iso27701: RECORDS,
    identifier: 'direct',
    sensitivity: 'confidential',
    ...given,
  }
}

const BEHAVIOUR: Partial<Regulation> = { gdpr: ['Art. 4(1)', 'Art. 4(4)'], identifier: 'attribute', sensitivity: 'internal' }
const ONLINE: Partial<Regulation> = { gdpr: ['Art. 4(1)', 'recital 30'], identifier: 'online', sensitivity: 'internal' }
const ACCOUNT_DATA: Partial<Regulation> = {
  ccpa: ['B', 'L'],
  ccpaSensitive: ['(ae)(1)(B)'],
  hipaa: ['J'],
  sensitivity: 'restricted',
}

export const classRegulations: Readonly<Record<ClassId, Regulation>> = {
  name: regulation({ ccpa: ['A', 'B'], hipaa: ['A'] }),
  address: regulation({ ccpa: ['A', 'B'], hipaa: ['B'], identifier: 'quasi' }),
  email: regulation({ ccpa: ['A'], hipaa: ['F'] }),
  phone: regulation({ ccpa: ['B'], hipaa: ['D'] }),
  birth: regulation({ ccpa: ['C'], hipaa: ['C'], identifier: 'quasi' }),
  login: regulation({ ccpa: ['A'], hipaa: ['R'] }),
  card: regulation(ACCOUNT_DATA),
  bank: regulation(ACCOUNT_DATA),
  government: regulation({
    gdpr: ['Art. 4(1)', 'Art. 87'],
    nationalId: true,
    ccpa: ['A', 'B', 'L'],
    ccpaSensitive: ['(ae)(1)(A)'],
    hipaa: ['R'],
    iso27701: SENSITIVE,
    sensitivity: 'restricted',
  }),
  health: regulation({
    gdpr: ['Art. 4(1)', 'Art. 4(15)', 'Art. 9(1)'],
    special: 'health',
    ccpa: ['B', 'L'],
    ccpaSensitive: ['(ae)(2)(B)'],
    iso27701: SENSITIVE,
    identifier: 'attribute',
    sensitivity: 'restricted',
  }),
  vehicle: regulation({ hipaa: ['L'] }),
  demographic: regulation({ ccpa: ['C'], identifier: 'quasi' }),
  ip: regulation({ ...ONLINE, hipaa: ['O'] }),
  device: regulation({ ...ONLINE, hipaa: ['M'] }),
  cookie: regulation({ ...ONLINE, hipaa: ['R'] }),
  'social-engagement': regulation({ ...BEHAVIOUR, ccpa: ['F'] }),
  'email-engagement': regulation({ ...BEHAVIOUR, ccpa: ['F'] }),
  'customer-complaint': regulation({ ...BEHAVIOUR, gdpr: ['Art. 4(1)'], ccpa: ['D'] }),
  'page-view': regulation({ ...BEHAVIOUR, ccpa: ['F'] }),
  purchase: regulation({ ...BEHAVIOUR, ccpa: ['D'] }),
  'cart-abandonment': regulation({ ...BEHAVIOUR, ccpa: ['D'] }),
  preference: regulation({ ...BEHAVIOUR, ccpa: ['K'] }),
  'customer-satisfaction': regulation({ ...BEHAVIOUR, gdpr: ['Art. 4(1)'], ccpa: ['K'] }),
}

/** GDPR recital 35: a number assigned to a person to identify them for health purposes is data concerning health. */
const HEALTH_NUMBER: Partial<Regulation> = {
  hipaa: ['I'],
  nationalId: true,
  gdpr: ['Art. 4(1)', 'Art. 4(15)', 'Art. 9(1)', 'recital 35', 'Art. 87'],
  identifier: 'direct',
}
/** Of people who treat others: their licence, and nothing about anybody's health. */
const PRACTITIONER: Partial<Regulation> = {
  gdpr: ['Art. 4(1)'],
  special: null,
  ccpa: ['A', 'I'],
  ccpaSensitive: [],
  hipaa: ['K'],
  iso27701: RECORDS,
  identifier: 'direct',
  sensitivity: 'internal',
}
const LICENCE: Partial<Regulation> = { hipaa: ['K'] }
/** Numbers of businesses: personal data where the business is one person (recital 14). */
const BUSINESS: Partial<Regulation> = {
  gdpr: ['Art. 4(1)', 'recital 14'],
  nationalId: false,
  ccpa: ['A'],
  ccpaSensitive: [],
  iso27701: RECORDS,
  sensitivity: 'internal',
}
const REGION: Partial<Regulation> = { hipaa: [], sensitivity: 'internal' }
const NO_ACCOUNT: Partial<Regulation> = {
  ccpa: ['B'],
  ccpaSensitive: [],
  hipaa: [],
  identifier: 'attribute',
  sensitivity: 'internal',
}
const SECRET: Partial<Regulation> = {
  gdpr: ['Art. 4(1)', 'Art. 32(1)'],
  ccpa: ['L'],
  ccpaSensitive: ['(ae)(1)(B)'],
  hipaa: [],
  identifier: 'attribute',
  sensitivity: 'restricted',
}

/** Where a rule differs from its class. */
export const ruleRegulations: Readonly<Record<string, Partial<Regulation>>> = {
  password: SECRET,
  credential: SECRET,
  city: { sensitivity: 'internal' },
  'postal-code': { sensitivity: 'internal' },
  region: REGION,
  country: REGION,
  coordinates: { ccpa: ['G', 'L'], ccpaSensitive: ['(ae)(1)(C)'] },
  'credit-card-number': { pci: 'PAN', identifier: 'direct' },
  'card-expiry': {
    pci: 'expiration date',
    ccpa: ['B'],
    ccpaSensitive: [],
    hipaa: [],
    identifier: 'attribute',
    sensitivity: 'confidential',
  },
  'card-security-code': { pci: 'SAD: card verification code', hipaa: [], identifier: 'attribute' },
  'card-last4': { pci: 'truncated PAN', ccpa: ['B'], ccpaSensitive: [], hipaa: [], identifier: 'quasi', sensitivity: 'internal' },
  'routing-number': NO_ACCOUNT,
  'swift-bic': NO_ACCOUNT,
  lei: { ...BUSINESS, hipaa: [] },
  'crypto-address': { ccpaSensitive: [], ccpa: ['A'] },
  ethnicity: {
    gdpr: ['Art. 4(1)', 'Art. 9(1)'],
    special: 'racial or ethnic origin',
    ccpa: ['C', 'L'],
    ccpaSensitive: ['(ae)(1)(D)'],
    iso27701: SENSITIVE,
    identifier: 'attribute',
    sensitivity: 'restricted',
  },
  religion: {
    gdpr: ['Art. 4(1)', 'Art. 9(1)'],
    special: 'religious beliefs',
    ccpa: ['C', 'L'],
    ccpaSensitive: ['(ae)(1)(D)'],
    iso27701: SENSITIVE,
    identifier: 'attribute',
    sensitivity: 'restricted',
  },
  'political-opinion': {
    gdpr: ['Art. 4(1)', 'Art. 9(1)'],
    special: 'political opinions',
    ccpa: ['C'],
    ccpaSensitive: [],
    iso27701: SENSITIVE,
    identifier: 'attribute',
    sensitivity: 'restricted',
  },
  'sexual-orientation': {
    gdpr: ['Art. 4(1)', 'Art. 9(1)'],
    special: 'sex life or sexual orientation',
    ccpa: ['C', 'L'],
    ccpaSensitive: ['(ae)(2)(C)'],
    iso27701: SENSITIVE,
    identifier: 'attribute',
    sensitivity: 'restricted',
  },
  'trade-union': {
    gdpr: ['Art. 4(1)', 'Art. 9(1)'],
    special: 'trade-union membership',
    ccpa: ['I', 'L'],
    ccpaSensitive: ['(ae)(1)(D)'],
    iso27701: SENSITIVE,
    identifier: 'attribute',
    sensitivity: 'restricted',
  },
  nationality: { ccpa: ['C', 'L'], ccpaSensitive: ['(ae)(1)(D)'] },
  title: { ccpa: ['A', 'C'], identifier: 'attribute', sensitivity: 'internal' },
  financial: { ccpa: ['B', 'I'], identifier: 'attribute', sensitivity: 'confidential' },
  'job-title': { ccpa: ['I'], identifier: 'attribute', sensitivity: 'internal' },
  'us/ssn': { hipaa: ['G'] },
  'us/itin': { hipaa: ['R'] },
  'driver-license': LICENCE,
  'us/driver-license': LICENCE,
  'br/cnh': LICENCE,
  'de/fuehrerschein': LICENCE,
  'it/driver-license': LICENCE,
  'kr/driver-license': LICENCE,
  'uk/driving-licence': LICENCE,
  'us/dea': { ...PRACTITIONER, nationalId: false, sensitivity: 'confidential' },
  'us/npi': { ...PRACTITIONER, nationalId: false },
  'de/lanr': PRACTITIONER,
  'de/bsnr': PRACTITIONER,
  'au/medicare': HEALTH_NUMBER,
  'ca/bc-phn': HEALTH_NUMBER,
  'ca/ohip': HEALTH_NUMBER,
  'ca/ramq': HEALTH_NUMBER,
  'de/health-insurance': HEALTH_NUMBER,
  'hu/taj': HEALTH_NUMBER,
  'nz/nhi': { ...HEALTH_NUMBER, hipaa: ['H'] },
  'uk/chi': { ...HEALTH_NUMBER, hipaa: ['H'] },
  'uk/nhs-number': { ...HEALTH_NUMBER, hipaa: ['H'] },
  'us/mbi': HEALTH_NUMBER,
}

/** As much of a rule as decides what the law calls it. */
export interface RuleFacts {
  readonly id: string
  readonly class: ClassId
  readonly severity: Severity
}

/** What laws and standards call the data of a rule. Official numbers of low severity are those of businesses. */
export function regulationOf({ id, class: of, severity }: RuleFacts): Regulation {
  const own = Object.hasOwn(ruleRegulations, id) ? ruleRegulations[id] : undefined
  return { ...classRegulations[of], ...(of === 'government' && severity === 'low' && own === undefined && BUSINESS), ...own }
}

/** As explain cites it: `GDPR Art. 4(1)`, `CCPA 1798.140(v)(1)(A)`, `HIPAA (F)`. */
export function lawOf(rule: RuleFacts): readonly string[] {
  const { gdpr, ccpa, ccpaSensitive, hipaa, pci, iso27701 } = regulationOf(rule)
  return [
    ...gdpr.map((one) => `GDPR ${one}`),
    ...ccpa.map((letter) => `CCPA 1798.140(v)(1)(${letter})`),
    ...ccpaSensitive.map((one) => `CCPA 1798.140${one}`),
    ...hipaa.map((letter) => `HIPAA (${letter})`),
    ...(pci === null ? [] : [`PCI DSS ${pci}`]),
    ...iso27701.map((clause) => `ISO/IEC 27701 ${clause}`),
  ]
}
