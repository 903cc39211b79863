/**
 * How the values of a field speak for or against each rule, in bits. Shares of values that pass a test become likelihood ratios
 * against the share that other columns let pass; measured on open tables of many origins.
 */
import {
  CONTRADICTED,
  HIDDEN_BITS,
  type Judge,
  MOST,
  certain,
  clamp,
  isHidden,
  isMachine,
  isNumeric,
  isText,
  most,
  ratioBits,
} from './judge.ts'
import { behaviour, bought, complaint, rated, social, viewed } from './judge-behaviour.ts'
import { bankAccount, cardExpiry, cardNumber, last4, securityCode, ssn } from './judge-cards.ts'
import { credential, opaque, password, userId, username } from './judge-logins.ts'
import { age, birthDate, financial, gender, membership, nationality, person, title, words } from './judge-people.ts'
import { address, city, coordinates, country, postalCode, region } from './judge-places.ts'

/** Mail inside of a house goes to names without dots: enough where the field's name says mail. */
const AT_HOST_BITS = 2

const email: Judge = (look) => {
  const share = look.share.email + look.share.mailbox
  if (most(share)) return clamp(ratioBits(share, 0.95, 0.01, look.distinct), 2, MOST)
  if (most(share + look.share.atHost)) return AT_HOST_BITS
  if (isHidden(look)) return HIDDEN_BITS
  return look.share.email > 0.2 ? 0.5 : isNumeric(look) || isMachine(look) ? CONTRADICTED : -7
}

const phone: Judge = (look) => {
  const { share: s, distinct } = look
  // French numbers without their 0 are written as addresses are, of which few have four parts of two digits.
  const grouped = Math.min(1, s.phone + s.digitPairs)
  if (most(s.date) || most(s.ip - s.digitPairs) || most(s.money) || most(s.uuid) || s.longFraction > 0.3 || most(s.boolean))
    return CONTRADICTED
  if (grouped > 0.3) return clamp(ratioBits(Math.min(1, grouped + s.plainPhone), 0.9, 0.06, distinct), -6, 7)
  if (s.plainPhone + s.phone > 0.5) return s.epoch > 0.9 && s.leadingZero < 0.1 ? -1 : 1.5
  if (isHidden(look)) return HIDDEN_BITS
  if (isNumeric(look)) return s.digits7to15 > 0.7 ? 0.5 : s.digits4to6 + s.digits3to4 > 0.9 ? -3 : -9
  return look.meanLength > 30 ? -9 : -5
}

export const JUDGES: Readonly<Record<string, Judge>> = {
  'email-address': email,
  'phone-number': phone,
  'ip-address': (look) =>
    isHidden(look) && look.share.ip === 0
      ? HIDDEN_BITS
      : most(look.share.version) && look.share.ip < 0.5
        ? CONTRADICTED
        : certain('ip', CONTRADICTED)(look),
  'mac-address': certain('mac', CONTRADICTED),
  'device-id': opaque,
  imei: (look) => (look.share.digits7to15 > 0.7 && look.minLength >= 14 ? 1 : CONTRADICTED),
  'advertising-id': (look) => (look.share.uuid > 0.5 ? 1.5 : look.share.hex > 0.5 ? 0 : CONTRADICTED),
  'user-agent': (look) =>
    look.share.userAgent > 0.4
      ? clamp(ratioBits(look.share.userAgent, 0.9, 0.005, look.distinct), 3, MOST)
      : isText(look) && look.share.sentence > 0.3
        ? -1
        : -7,
  cookie: (look) => (look.share.cookieValue > 0.5 ? 7 : opaque(look)),
  'session-id': opaque,
  username,
  password,
  credential,
  'credit-card-number': cardNumber,
  iban: (look) => (isHidden(look) ? HIDDEN_BITS : certain('iban', CONTRADICTED)(look)),
  'swift-bic': (look) =>
    isText(look) && look.minLength >= 8 && look.maxLength <= 11 && look.share.word > 0.9 ? 1.5 : CONTRADICTED,
  'us/ssn': ssn,
  'crypto-address': (look) => (look.minLength >= 26 && look.share.word > 0.9 ? 1 : CONTRADICTED),
  'person-name': person,
  'postal-address': address,
  city,
  region,
  country,
  'postal-code': postalCode,
  coordinates,
  gender,
  title,
  financial,
  age,
  'date-of-birth': birthDate,
  'job-title': words('jobTitle', 0.6, 0.06),
  'user-id': userId,
  'card-security-code': securityCode,
  'card-expiry': cardExpiry,
  'card-last4': last4,
  'bank-account': bankAccount,
  nationality,
  ethnicity: words('ethnicity', 0.8, 0.04),
  religion: words('religion', 0.8, 0.03),
  'political-opinion': membership('political', 0.7),
  // Somebody who is interested in men, or in women.
  'sexual-orientation': (look) => (most(look.share.gender) ? 1.5 : membership('sexuality', 0.8)(look)),
  'trade-union': (look) =>
    most(look.share.email) || most(look.share.phone) || most(look.share.url) || most(look.share.date) ? CONTRADICTED : 0,
  'marital-status': words('marital', 0.8, 0.03),
  health: (look) => (most(look.share.email) || most(look.share.phone) || most(look.share.url) ? -8 : 0),
  'social-engagement': social,
  'email-engagement': behaviour,
  'customer-complaint': complaint,
  'page-view': viewed,
  purchase: bought,
  'cart-abandonment': behaviour,
  preference: (look) => (look.share.longFraction > 0.3 || most(look.share.epoch) ? -4 : behaviour(look)),
  'customer-satisfaction': rated,
}

/** Rules whose values alone, without any name, can carry a verdict. */
export const TELLING_VALUES: ReadonlySet<string> = new Set([
  'email-address',
  'phone-number',
  'ip-address',
  'mac-address',
  'user-agent',
  'cookie',
  'password',
  'credential',
  'credit-card-number',
  'iban',
  'us/ssn',
  'person-name',
  'postal-address',
  'city',
  'region',
  'country',
  'postal-code',
  'coordinates',
  'gender',
  'title',
  'date-of-birth',
  'job-title',
  'ethnicity',
  'marital-status',
  'religion',
])
