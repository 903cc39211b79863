/** What each class is and what to do about it, for people who read a report. Data only. */
import type { ClassId } from '../../model/class.ts'

export interface ClassText {
  readonly about: string
  readonly advice: string
}

export const classTexts: Readonly<Record<ClassId, ClassText>> = {
  name: {
    about: 'Given and family names of people, in fields of their own or in running text.',
    advice: 'Keep names only where somebody is addressed by them; elsewhere a key is enough.',
  },
  address: {
    about: 'Where somebody lives or receives mail: whole addresses, and their parts such as city or postal code.',
    advice: 'For statistics a region or the first digits of a postal code do; keep whole addresses where something is delivered.',
  },
  email: {
    about: 'Addresses that reach one person. They are the key by which most systems know people.',
    advice: 'Replace them by a keyed hash in analytics and test data; keep them out of logs.',
  },
  phone: {
    about: 'Telephone and mobile numbers, national and international.',
    advice: 'Keep them where somebody is called; in logs and exports mask all but the last digits.',
  },
  birth: {
    about: 'Dates of birth and ages. With a postal code and gender most people can be told apart.',
    advice: 'A year or an age band answers most questions.',
  },
  login: {
    about: 'User names, user ids, passwords, keys and tokens: what lets somebody in, or names an account.',
    advice: 'Revoke and replace keys and passwords that lie in plain text, then keep them in a secret store.',
  },
  card: {
    about: 'Payment card numbers, expiry dates and security codes: account data in the sense of PCI DSS.',
    advice:
      'Tokenise or truncate numbers (PCI DSS 3.5.1); delete security codes, which must not be kept after authorisation (3.3.1).',
  },
  bank: {
    about: 'Bank accounts, routing numbers and wallets that money can be taken from or sent to.',
    advice: 'Encrypt the field or keep it with the payment provider; show the last four digits.',
  },
  government: {
    about:
      'Numbers that a state gives people: social security, tax, passport, driving licence. National law may limit their use.',
    advice: 'Keep them only where a law asks for them, encrypted, with access logged.',
  },
  health: {
    about: 'Numbers and terms that tell of health or care: a special category of personal data.',
    advice: 'Check the condition of Art. 9(2) that allows it, and whether an impact assessment exists.',
  },
  vehicle: {
    about: 'Vehicle identification numbers, which lead to a keeper.',
    advice: 'Shorten them to maker and model where the vehicle does not matter.',
  },
  demographic: {
    about: 'Gender, marital status, origin and the like: what groups people, and may single out few.',
    advice: 'Ask whether it is needed at all; some of it is a special category.',
  },
  ip: {
    about:
      'Addresses of networks and machines: online identifiers, personal where a person can be found behind them (recital 30).',
    advice: 'Cut the last octet (IPv4) or keep 48 bits (IPv6), and rotate logs.',
  },
  device: {
    about: 'Identifiers of devices and browsers: advertising ids, serial and hardware numbers, user agents.',
    advice: 'Keep them with consent only, apart from names and emails.',
  },
  cookie: {
    about: 'Cookies and sessions: tell one visit or browser apart from others.',
    advice: 'Session ids in files can be replayed while they live: expire them, and keep them out of logs.',
  },
  'social-engagement': {
    about: 'Likes, shares, comments and follows.',
    advice: 'Aggregate by post or day where persons do not matter.',
  },
  'email-engagement': {
    about: 'Who opened, clicked, bounced or unsubscribed.',
    advice: 'Keep unsubscribes as long as needed; aggregate opens and clicks.',
  },
  'customer-complaint': {
    about: 'Complaints and support requests: free text often says more than was asked.',
    advice: 'Restrict who reads them, and delete them when the case is closed for long enough.',
  },
  'page-view': {
    about: 'Which pages were viewed, by whom or how often.',
    advice: 'Drop query strings, which carry identifiers, and aggregate early.',
  },
  purchase: {
    about: 'Orders, items and amounts.',
    advice: 'Tax law asks for receipts, not for profiles: separate the two.',
  },
  'cart-abandonment': {
    about: 'Baskets that were filled and left.',
    advice: 'Short retention: a reminder loses its purpose within days.',
  },
  preference: {
    about: 'Settings, interests and consents.',
    advice: 'Keep consents with their proof; interests are profiling and need a basis.',
  },
  'customer-satisfaction': {
    about: 'Ratings, scores and what people answered to surveys.',
    advice: 'Anonymous answers are usually enough; comments may name people.',
  },
}
