/** What stands where in X12 interchanges: parties, addresses, birth dates, numbers and diagnoses (834, 837, 835, 270 to 278, 850 and their kin). */
import type { Called, SegmentTable } from './segment-table.ts'

/** Who is meant (data element 98). */
const PARTIES: Readonly<Record<string, string>> = {
  '03': 'dependent',
  '1P': 'provider',
  '31': 'mailing address',
  '36': 'employer',
  '40': 'receiver',
  '41': 'submitter',
  '70': 'prior insured',
  '71': 'attending provider',
  '72': 'operating provider',
  '73': 'other provider',
  '74': 'insured',
  '77': 'service location',
  '82': 'rendering provider',
  '85': 'billing provider',
  '87': 'pay-to provider',
  BT: 'bill to',
  BY: 'buyer',
  DK: 'ordering provider',
  DN: 'referring provider',
  DQ: 'supervising provider',
  E1: 'responsible person',
  EI: 'executor',
  EXS: 'ex-spouse',
  GB: 'other insured',
  GD: 'guardian',
  GP: 'gateway provider',
  IL: 'insured',
  IN: 'insurer',
  LR: 'legal representative',
  M8: 'school',
  P3: 'primary care provider',
  P5: 'sponsor',
  PE: 'payee',
  PR: 'payer',
  QC: 'patient',
  QD: 'responsible party',
  S1: 'parent',
  SE: 'seller',
  SF: 'ship from',
  ST: 'ship to',
  SU: 'supplier',
  VN: 'vendor',
  X4: 'spouse',
}

/** Who is a person as often as not. */
const RECIPIENTS: Readonly<Record<string, string>> = {
  BT: 'customer name',
  BY: 'customer name',
  IL: 'insured name',
  QC: 'patient name',
  ST: 'recipient name',
}

/** Numbers of parties (data element 66). */
const PARTY_NUMBERS: Called = {
  by: '8',
  names: {
    '24': 'employer id',
    '34': 'SSN',
    C1: 'insured id',
    EI: 'employer id',
    FI: 'tax id',
    HN: 'medicare number',
    II: 'health insurance number',
    MC: 'medicaid number',
    MI: 'member id',
    N: 'insured id',
    PI: 'payer id',
    SV: 'provider number',
    SY: 'SSN',
    XX: 'npi',
  },
  else: 'number',
}

/** Numbers that refer to something (data element 128). */
const REFERENCES: Called = {
  by: '1',
  names: {
    '0B': 'license number',
    '0F': 'subscriber id',
    '17': 'reporting category',
    '1L': 'group number',
    '1W': 'member id',
    '23': 'client number',
    '2U': 'payer id',
    '3H': 'case number',
    '6P': 'group number',
    '9F': 'referral number',
    A6: 'employee id',
    ABB: 'person id',
    D9: 'claim number',
    DX: 'department',
    EA: 'patient id',
    EI: 'employer id',
    EJ: 'patient id',
    F6: 'health insurance number',
    G1: 'authorization number',
    HPI: 'npi',
    IG: 'policyholder id',
    QQ: 'unit number',
    SY: 'SSN',
    TJ: 'tax id',
    Y4: 'claim number',
  },
  else: 'reference',
}

/** How somebody is reached (data element 365). */
const CONTACTS: Readonly<Record<string, string>> = {
  AP: 'phone',
  BN: 'pager',
  CP: 'mobile phone',
  EM: 'email',
  EX: 'extension',
  FX: 'fax',
  HP: 'home phone',
  NP: 'phone',
  TE: 'phone',
  UR: 'website',
  WP: 'work phone',
}
const contact = (by: string): Called => ({ by, names: CONTACTS, else: 'contact' })

const DIAGNOSIS = 'diagnosis code'
const CODES: Readonly<Record<string, string>> = {
  ...Object.fromEntries('BK ABK BF ABF BJ ABJ PR APR BN ABN DR ZZ'.split(' ').map((code) => [code, DIAGNOSIS])),
  BG: 'health condition',
}
/** Of the twelve codes of a claim each says what it is. */
const HEALTH_CODES: Readonly<Record<string, Called>> = Object.fromEntries(
  Array.from({ length: 12 }, (_, i) => [`${i + 1}.2`, { by: `${i + 1}.1`, names: CODES, else: 'claim code' }]),
)
const NAME_PARTS: Readonly<Record<string, string>> = {
  '01': 'name prefix',
  '02': 'first name',
  '03': 'middle name',
  '05': 'last name',
  '07': 'middle name',
  '08': 'nickname',
  '09': 'name suffix',
  '12': 'full name',
  '21': 'title',
}

/** What is called so is a day, written without marks. */
export const X12_DAYS: ReadonlySet<string> = new Set(['date of birth', 'date of death', 'day'])

export const X12_SEGMENTS: Readonly<Record<string, SegmentTable>> = {
  BPR: {
    values: {
      7: { by: '6', names: { '01': 'routing number' }, else: 'bank code' },
      9: 'bank account number',
      13: { by: '12', names: { '01': 'routing number' }, else: 'bank code' },
      15: 'bank account number',
    },
  },
  CLM: { values: { 1: 'patient id' } },
  CLP: { values: { 1: 'patient id', 7: 'claim number' } },
  DMG: {
    follows: true,
    values: {
      2: 'date of birth',
      3: 'gender',
      4: 'marital status',
      5: 'ethnicity',
      '5.3': 'ethnicity',
      6: 'citizenship',
      7: 'country',
    },
  },
  DTP: { values: { 3: { by: '1', names: { '442': 'date of death' }, else: 'day' } } },
  HI: { values: HEALTH_CODES },
  HLH: { values: { 1: 'smoking status', 2: 'patient height', 3: 'patient weight' } },
  ICM: { values: { 2: 'salary' } },
  IN1: { of: { element: 2, names: PARTIES }, values: {} },
  IN2: { follows: true, values: { 2: { by: '1', names: NAME_PARTS, else: 'name part' } } },
  INS: { values: { 8: 'employment status', 12: 'date of death' } },
  K3: { values: { 1: 'note' } },
  LUI: { values: { 2: 'language' } },
  MSG: { values: { 1: 'note' } },
  N1: {
    of: { element: 1, names: PARTIES },
    values: { 2: { by: '1', names: RECIPIENTS, else: 'name' }, 4: { ...PARTY_NUMBERS, by: '3' } },
  },
  N2: { follows: true, values: { 1: 'name', 2: 'name' } },
  N3: { follows: true, values: { 1: 'street', 2: 'address line 2' } },
  N4: { follows: true, values: { 1: 'city', 2: 'state', 3: 'postal code', 4: 'country' } },
  N9: { values: { 2: REFERENCES } },
  NM1: {
    of: { element: 1, names: PARTIES },
    values: {
      3: { by: '2', names: { '1': 'last name' }, else: 'organization name' },
      4: 'first name',
      5: 'middle name',
      6: 'name prefix',
      7: 'name suffix',
      9: PARTY_NUMBERS,
    },
  },
  NTE: { values: { 2: 'note' } },
  PAT: { values: { 6: 'date of death', 8: 'patient weight' } },
  PER: { follows: true, values: { 2: 'contact name', 4: contact('3'), 6: contact('5'), 8: contact('7') } },
  REF: { values: { 2: REFERENCES } },
  SBR: { values: { 3: 'group number', 4: 'group name' } },
}
