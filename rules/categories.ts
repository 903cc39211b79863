/** The taxonomy in words: labels of categories and classes. Data only; reports and docs are made from it (what the law calls them: regulations.ts). */
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
  { id: 'name', category: 'identifiable', label: 'Names' },
  { id: 'address', category: 'identifiable', label: 'Postal addresses' },
  { id: 'email', category: 'identifiable', label: 'Email addresses' },
  { id: 'phone', category: 'identifiable', label: 'Phone numbers' },
  { id: 'birth', category: 'identifiable', label: 'Birth dates and ages' },
  { id: 'login', category: 'identifiable', label: 'Login information' },
  { id: 'card', category: 'identifiable', label: 'Payment cards' },
  { id: 'bank', category: 'identifiable', label: 'Bank and wallet' },
  { id: 'government', category: 'identifiable', label: 'Government ids' },
  { id: 'health', category: 'identifiable', label: 'Health' },
  { id: 'vehicle', category: 'identifiable', label: 'Vehicles' },
  { id: 'demographic', category: 'identifiable', label: 'Demographics' },
  { id: 'ip', category: 'non-identifiable', label: 'IP addresses' },
  { id: 'device', category: 'non-identifiable', label: 'Devices' },
  { id: 'cookie', category: 'non-identifiable', label: 'Cookies and sessions' },
  { id: 'social-engagement', category: 'behavioral', label: 'Social media engagement' },
  { id: 'email-engagement', category: 'behavioral', label: 'Email engagement' },
  { id: 'customer-complaint', category: 'behavioral', label: 'Customer complaints' },
  { id: 'page-view', category: 'behavioral', label: 'Most viewed pages' },
  { id: 'purchase', category: 'behavioral', label: 'Purchase details' },
  { id: 'cart-abandonment', category: 'behavioral', label: 'Cart abandonment' },
  { id: 'preference', category: 'behavioral', label: 'Preferences' },
  { id: 'customer-satisfaction', category: 'behavioral', label: 'Customer satisfaction' },
]
