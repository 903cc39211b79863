/** Our classes and rules in the taxonomy of fideslang 3 (ethyca/fideslang, default_taxonomy). Data only. */
import type { ClassId } from '../../model/class.ts'

const byClass: Readonly<Record<ClassId, string>> = {
  name: 'user.name',
  address: 'user.contact.address',
  email: 'user.contact.email',
  phone: 'user.contact.phone_number',
  birth: 'user.demographic.date_of_birth',
  login: 'user.authorization.credentials',
  card: 'user.financial.credit_card',
  bank: 'user.financial.bank_account',
  government: 'user.government_id.national_identification_number',
  health: 'user.health_and_medical',
  vehicle: 'user.government_id.vehicle_registration',
  demographic: 'user.demographic',
  ip: 'user.device.ip_address',
  device: 'user.device.device_id',
  cookie: 'user.device.cookie_id',
  'social-engagement': 'user.social',
  'email-engagement': 'user.behavior',
  'customer-complaint': 'user.content.private',
  'page-view': 'user.behavior.browsing_history',
  purchase: 'user.behavior.purchase_history',
  'cart-abandonment': 'user.behavior.purchase_history',
  preference: 'user.behavior',
  'customer-satisfaction': 'user.behavior',
}

const byRule: Readonly<Record<string, string>> = {
  city: 'user.contact.address.city',
  country: 'user.contact.address.country',
  region: 'user.contact.address.state',
  'postal-code': 'user.contact.address.postal_code',
  coordinates: 'user.location.precise',
  age: 'user.demographic.age_range',
  username: 'user.account.username',
  password: 'user.authorization.password',
  'user-id': 'user.unique_id',
  passport: 'user.government_id.passport_number',
  'driver-license': 'user.government_id.drivers_license_number',
  'us/driver-license': 'user.government_id.drivers_license_number',
  gender: 'user.demographic.gender',
  ethnicity: 'user.demographic.race_ethnicity',
  religion: 'user.demographic.religious_belief',
  'political-opinion': 'user.demographic.political_opinion',
  'sexual-orientation': 'user.demographic.sexual_orientation',
  'marital-status': 'user.demographic.marital_status',
  title: 'user.name',
  financial: 'user.financial',
  'job-title': 'user.job_title',
  'user-agent': 'user.device',
  vin: 'user.government_id.vehicle_registration',
  'uk/nhs-number': 'user.health_and_medical.record_id',
  'us/mbi': 'user.health_and_medical.insurance_beneficiary_id',
  'de/health-insurance': 'user.health_and_medical.insurance_beneficiary_id',
  'au/medicare': 'user.health_and_medical.insurance_beneficiary_id',
}

export function fidesCategory(rule: string, of: ClassId): string {
  if (Object.hasOwn(byRule, rule)) return byRule[rule] as string
  return rule.endsWith('/passport') ? (byRule['passport'] as string) : byClass[of]
}

/** Every word that is used, for the test against the taxonomy itself. */
export function fidesCategories(): readonly string[] {
  return [...new Set([...Object.values(byClass), ...Object.values(byRule)])]
}
