/** What stands where in EDIFACT messages: parties, passengers, contacts, papers (PAXLST, ORDERS, INVOIC, DESADV, IFTMIN and their kin). */
import type { Called, SegmentTable } from './segment-table.ts'

/** Who is meant (data element 3035). */
const PARTIES: Readonly<Record<string, string>> = {
  BY: 'buyer',
  CN: 'consignee',
  CZ: 'consignor',
  DDT: 'transit passenger',
  DDU: 'transit crew',
  DP: 'delivery party',
  EM: 'employer',
  FL: 'passenger',
  FM: 'crew',
  FW: 'forwarder',
  IN: 'insurer',
  IV: 'invoicee',
  MR: 'message receiver',
  MS: 'message sender',
  N1: 'notify party',
  PAT: 'patient',
  PE: 'payee',
  PR: 'payer',
  SE: 'seller',
  SU: 'supplier',
  UC: 'ultimate consignee',
}

/** Of travellers the parts of a name stand apart; all else has up to five lines of it. */
const TRAVELLERS: readonly string[] = ['FL', 'FM', 'DDT', 'DDU']
const partOfName = (part: string): Called => ({
  by: '1',
  names: { ...Object.fromEntries(TRAVELLERS.map((code) => [code, part])), ...RECIPIENTS },
  else: 'name',
})
/** Who is a person as often as not. */
const RECIPIENTS: Readonly<Record<string, string>> = {
  BY: 'customer name',
  DP: 'recipient name',
  IV: 'customer name',
  PAT: 'patient name',
  UC: 'recipient name',
}
const lines = (element: number, from: number, to: number, called: string): Record<string, string> =>
  Object.fromEntries(Array.from({ length: to - from + 1 }, (_, i) => [`${element}.${from + i}`, called]))

/** How somebody is reached (data element 3155). */
const CONTACTS: Readonly<Record<string, string>> = { AL: 'mobile phone', EM: 'email', FX: 'fax', TE: 'phone' }
const contact = (by: string): Called => ({ by, names: CONTACTS, else: 'contact' })

/** What is called so is a day, written without marks. */
export const EDIFACT_DAYS: ReadonlySet<string> = new Set(['date of birth', 'expiration date', 'day'])

export const EDIFACT_SEGMENTS: Readonly<Record<string, SegmentTable>> = {
  ADR: { values: { ...lines(2, 2, 6, 'street'), 3: 'city', 4: 'postal code', 5: 'country' } },
  ATT: { values: { '3.1': { by: '1', names: { '2': 'gender' }, else: 'attribute' } } },
  COM: { values: Object.fromEntries([1, 2, 3].map((element) => [`${element}.1`, contact(`${element}.2`)])) },
  CTA: { values: { '2.1': 'contact code', '2.2': 'contact name' } },
  DOC: {
    values: {
      '2.1': {
        by: '1',
        names: {
          P: 'passport number',
          I: 'identity card number',
          A: 'identity card number',
          C: 'identity card number',
          V: 'visa number',
        },
        else: 'document number',
      },
    },
  },
  DTM: { values: { '1.2': { by: '1', names: { '36': 'expiration date', '329': 'date of birth' }, else: 'day' } } },
  FII: { values: { '2.1': 'bank account number', '2.2': 'account holder name', '3.1': 'bic' } },
  FTX: { values: lines(4, 1, 5, 'note') },
  LOC: {
    values: {
      '2.1': {
        by: '1',
        names: { '91': 'issuing country', '174': 'country of residence', '180': 'country of birth' },
        else: 'location',
      },
    },
  },
  NAD: {
    of: { element: 1, names: PARTIES },
    values: {
      '2.1': 'party code',
      '3.1': 'name',
      ...lines(3, 2, 5, 'address'),
      '4.1': partOfName('last name'),
      '4.2': partOfName('first name'),
      '4.3': partOfName('middle name'),
      ...lines(4, 4, 5, 'name'),
      ...lines(5, 1, 4, 'street'),
      6: 'city',
      7: 'state',
      8: 'postal code',
      9: 'country',
    },
  },
  NAT: { values: { '2.1': 'nationality' } },
  PDI: { values: { 1: 'gender', '2.1': 'marital status', '3.1': 'religion' } },
  PNA: {
    of: { element: 1, names: PARTIES },
    values: {
      '2.1': 'person id',
      '5.2': 'full name',
      '6.2': 'full name',
      '7.2': 'full name',
      '8.2': 'full name',
      '9.2': 'full name',
    },
  },
  RFF: {
    values: {
      '1.2': {
        by: '1',
        names: {
          AHP: 'tax id',
          AVF: 'record locator',
          FC: 'tax id',
          IT: 'customer number',
          SEA: 'seat',
          SNP: 'national id',
          VA: 'vat number',
        },
        else: 'reference',
      },
    },
  },
}
