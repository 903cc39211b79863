import type { Masked } from '../model/finding.ts'
import type { Rule } from '../model/rule.ts'

/**
 * What reports show in a value's place: the rule's label and nothing of the value, not even its length; or the part of it that
 * `partOf` made where somebody at a terminal asked for that. The only maker of `Masked`, so that the compiler refuses to print
 * anything else.
 */
export function mask(rule: Rule, part = ''): Masked {
  return (part === '' ? rule.mask : part) as Masked
}

/**
 * So much of a value as tells its kind and origin and not whose it is; '' where nothing may be told. Never a part that
 * authenticates (the last digits of a social security number), nor all of one that identifies.
 *
 * @param dot what stands for what is not told, always as often
 */
export function partOf({ id, class: of }: Rule, value: string, dot: string): string {
  const hidden = dot.repeat(3)
  if (of === 'email') {
    const at = value.lastIndexOf('@')
    const top = /\.([A-Za-z]{2,24})$/.exec(value)?.[1] ?? ''
    // Of a short name one letter is much.
    const first = at > 3 && /^[A-Za-z0-9]/.test(value) ? value.charAt(0) : ''
    return at < 1 || top === '' ? '' : `${first}${hidden}@${hidden}.${top}`
  }
  if (of === 'phone') {
    const code = /^\s*(?:\+|00)\s*([1-9]\d{0,2})/.exec(value)?.[1]
    return code === undefined ? '' : `+${CALLING_CODE.exec(code)?.[0] ?? code} ${hidden}`
  }
  if (id === 'credit-card-number') return `${dot.repeat(4)} ${value.replace(/\D/g, '').slice(-4)}`
  if (id === 'us/ssn') return `${hidden}-${dot.repeat(2)}-${dot.repeat(4)}`
  if (id === 'iban')
    return /^[A-Z]{2}\d/i.test(value) ? `${value.slice(0, 2).toUpperCase()}${dot.repeat(2)} ${dot.repeat(4)}` : ''
  if (id === 'ip-address') {
    const four = /^(\d{1,3}\.\d{1,3})\.\d{1,3}\.\d{1,3}$/.exec(value)?.[1]
    const six = /^([0-9a-f]{1,4}:[0-9a-f]{1,4}):/i.exec(value)?.[1]
    return four !== undefined ? `${four}.${dot}.${dot}` : six !== undefined ? `${six}:${dot}` : ''
  }
  // The maker of the device.
  if (id === 'mac-address') return /^[0-9a-f]{2}([:-])[0-9a-f]{2}\1[0-9a-f]{2}/i.exec(value)?.[0].concat(`:${dot}`) ?? ''
  return ''
}

/** ITU-T E.164: codes of one and of two digits; all others have three. */
const CALLING_CODE = /^(?:1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58])/
