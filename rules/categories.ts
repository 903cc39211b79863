/** The taxonomy in words: labels of categories and classes, and what the law calls them. Data only; reports and docs are made from it. */
import type { Category, ClassId } from '../src/model/class.ts'

export interface CategoryInfo {
  readonly id: Category
  readonly label: string
  readonly about: string
}

export interface ClassInfo {
  readonly id: ClassId
  readonly category: Category
  readonly label: string
  /** GDPR articles and recitals, CCPA 1798.140 letters, HIPAA 164.514(b)(2)(i) letters, PCI DSS elements. */
  readonly law: readonly string[]
}

export const categories: readonly CategoryInfo[] = [
  { id: 'identifiable', label: 'Identifiable', about: 'Names or reaches one person by itself.' },
  {
    id: 'non-identifiable',
    label: 'Non-identifiable',
    about: 'Tells a device, browser or visit apart; personal once linked to somebody.',
  },
  { id: 'behavioral', label: 'Behavioral', about: 'What somebody did, wanted or thought.' },
]

export const classes: readonly ClassInfo[] = [
  { id: 'name', category: 'identifiable', label: 'Names', law: ['GDPR Art. 4(1)', 'CCPA 1798.140(v)(1)(A)', 'HIPAA (A)'] },
  {
    id: 'address',
    category: 'identifiable',
    label: 'Postal addresses',
    law: ['GDPR Art. 4(1)', 'CCPA 1798.140(v)(1)(A)', 'HIPAA (B)'],
  },
  {
    id: 'email',
    category: 'identifiable',
    label: 'Email addresses',
    law: ['GDPR Art. 4(1)', 'CCPA 1798.140(v)(1)(A)', 'HIPAA (F)'],
  },
  {
    id: 'phone',
    category: 'identifiable',
    label: 'Phone numbers',
    law: ['GDPR Art. 4(1)', 'CCPA 1798.140(v)(1)(B)', 'HIPAA (D)'],
  },
  {
    id: 'birth',
    category: 'identifiable',
    label: 'Birth dates and ages',
    law: ['GDPR Art. 4(1)', 'CCPA 1798.140(v)(1)(C)', 'HIPAA (C)'],
  },
  {
    id: 'login',
    category: 'identifiable',
    label: 'Login information',
    law: ['GDPR Art. 4(1)', 'GDPR Art. 32', 'CCPA 1798.140(ae)(1)(B)'],
  },
  {
    id: 'card',
    category: 'identifiable',
    label: 'Payment cards',
    law: ['GDPR Art. 4(1)', 'CCPA 1798.140(ae)(1)(B)', 'HIPAA (J)', 'PCI DSS cardholder data'],
  },
  {
    id: 'bank',
    category: 'identifiable',
    label: 'Bank and wallet',
    law: ['GDPR Art. 4(1)', 'CCPA 1798.140(ae)(1)(B)', 'HIPAA (J)'],
  },
  {
    id: 'government',
    category: 'identifiable',
    label: 'Government ids',
    law: ['GDPR Art. 87', 'CCPA 1798.140(ae)(1)(A)', 'HIPAA (G)'],
  },
  { id: 'health', category: 'identifiable', label: 'Health', law: ['GDPR Art. 9(1)', 'CCPA 1798.140(ae)(2)(B)'] },
  { id: 'vehicle', category: 'identifiable', label: 'Vehicles', law: ['GDPR Art. 4(1)', 'HIPAA (L)'] },
  { id: 'demographic', category: 'identifiable', label: 'Demographics', law: ['GDPR Art. 4(1)', 'CCPA 1798.140(v)(1)(C)'] },
  {
    id: 'ip',
    category: 'non-identifiable',
    label: 'IP addresses',
    law: ['GDPR recital 30', 'CCPA 1798.140(v)(1)(A)', 'HIPAA (O)'],
  },
  { id: 'device', category: 'non-identifiable', label: 'Devices', law: ['GDPR recital 30', 'CCPA 1798.140(aj)', 'HIPAA (M)'] },
  { id: 'cookie', category: 'non-identifiable', label: 'Cookies and sessions', law: ['GDPR recital 30', 'CCPA 1798.140(aj)'] },
  {
    id: 'social-engagement',
    category: 'behavioral',
    label: 'Social media engagement',
    law: ['GDPR Art. 4(4)', 'CCPA 1798.140(v)(1)(F)'],
  },
  {
    id: 'email-engagement',
    category: 'behavioral',
    label: 'Email engagement',
    law: ['GDPR Art. 4(4)', 'CCPA 1798.140(v)(1)(F)'],
  },
  {
    id: 'customer-complaint',
    category: 'behavioral',
    label: 'Customer complaints',
    law: ['GDPR Art. 4(1)', 'CCPA 1798.140(v)(1)(K)'],
  },
  { id: 'page-view', category: 'behavioral', label: 'Most viewed pages', law: ['GDPR Art. 4(4)', 'CCPA 1798.140(v)(1)(F)'] },
  { id: 'purchase', category: 'behavioral', label: 'Purchase details', law: ['GDPR Art. 4(4)', 'CCPA 1798.140(v)(1)(D)'] },
  {
    id: 'cart-abandonment',
    category: 'behavioral',
    label: 'Cart abandonment',
    law: ['GDPR Art. 4(4)', 'CCPA 1798.140(v)(1)(D)'],
  },
  { id: 'preference', category: 'behavioral', label: 'Preferences', law: ['GDPR Art. 4(4)', 'CCPA 1798.140(v)(1)(K)'] },
  {
    id: 'customer-satisfaction',
    category: 'behavioral',
    label: 'Customer satisfaction',
    law: ['GDPR Art. 4(1)', 'CCPA 1798.140(v)(1)(K)'],
  },
]
