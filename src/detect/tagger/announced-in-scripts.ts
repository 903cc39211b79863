/**
 * Names in scripts without capitals, by the words that announce them: labels, titles, honorifics, greetings and farewells; and Japanese addresses
 * whose house has numbers and no sign (`栄2-10-19`).
 */
import {
  CHINESE_SURNAMES,
  JAPANESE_SURNAMES,
  KOREAN_SURNAMES,
  LONG_CHINESE_SURNAMES,
  LONG_KOREAN_SURNAMES,
} from '../../../rules/words/east-asian-surnames.ts'
import type { Announced } from './announcement.ts'
import type { Decoder } from './decoder.ts'
import { ADDRESS, PERSON } from './tags.ts'
import { CASE, WORD_KIND, type Word } from './words.ts'

/** Confidence 0.85, in bits. */
const BITS = 2.5

/** Whether there is any word without capitals, or sign. */
export function hasScripts({ tokens, words }: Decoder): boolean {
  for (let i = 0; i < tokens.count; i++) {
    const { kind, letters, length } = words.all[tokens.word[i] as number] as Word
    if (kind === WORD_KIND.ideograph || (kind === WORD_KIND.word && letters === CASE.none && length > 1)) return true
  }
  return false
}

/** In no order; some may overlap. */
export function announcedInScripts({ tokens, bytes }: Decoder): readonly Announced[] {
  if (tokens.count === 0) return []
  const from = tokens.start[0] as number
  const text = Buffer.from(bytes.subarray(from, tokens.end[tokens.count - 1])).toString('utf8')
  const found: Announced[] = []
  patterns ??= makePatterns()
  address ??= named('', JAPANESE_ADDRESS, '(?![\\d-])')
  for (const pattern of [...patterns, address]) {
    for (const match of text.matchAll(pattern)) {
      const [at, behind] = match.indices?.groups?.['name'] ?? [0, 0]
      const start = from + Buffer.byteLength(text.slice(0, at))
      const end = start + Buffer.byteLength(text.slice(at, behind))
      let first = 0
      while (first < tokens.count && (tokens.end[first] as number) <= start) first++
      let last = first
      while (last + 1 < tokens.count && (tokens.end[last + 1] as number) <= end) last++
      if (first < tokens.count && tokens.start[first] === start)
        found.push({ type: pattern === address ? ADDRESS : PERSON, first, last, bits: BITS })
    }
  }
  return found
}

/** Written apart or not; a given name has one sign or two, in Japan three. */
const CHINESE = `(?:${LONG_CHINESE_SURNAMES.join('|')}|[${CHINESE_SURNAMES}])[\\p{Script=Han}]{1,2}`
const SHORT_CHINESE = `(?:${LONG_CHINESE_SURNAMES.join('|')}|[${CHINESE_SURNAMES}])[\\p{Script=Han}]{0,2}`
const JAPANESE = `(?:${JAPANESE_SURNAMES.join('|')})(?:[ 　]?[\\p{Script=Han}\\p{Script=Katakana}]{1,3}|[ 　][\\p{Script=Hiragana}]{2,4})?`
const KOREAN = `(?:[${KOREAN_SURNAMES}]|${LONG_KOREAN_SURNAMES.join('|')}) ?[\\p{Script=Hangul}]{2}`

/** What labels stand before; a colon behind them, of either width. */
const LABEL = '[ 　]*[:：][ 　]*'
const CHINESE_LABELS =
  '姓名|联系人|聯絡人|收件人|收货人|收貨人|寄件人|患者|病人|客户|申请人|负责人|经办人|法定代表人|主治医师|主治医生|医师|作者|记者|编辑|审核|原告|被告|班主任|户主|监护人|投保人|被保险人|签名|父亲|母亲'
/** Of these, such as stand right before the name in a report or a contract. */
const CHINESE_OFFICES =
  '联系人|收件人|收货人|收貨人|寄件人|申请人|负责人|经办人|法定代表人|主治医师|原告|被告|班主任|监护人|投保人|被保险人'
const JAPANESE_LABELS =
  '氏名|お名前|名前|受取人|差出人|担当者?|責任者|申込者|患者名?|保護者|緊急連絡先|署名|宛名|代表者?|お届け先|ご担当者|講師|医師|著者'
const KOREAN_LABELS =
  '성명|성함|이름|담당자?|수신|발신|수취인|받는 ?(?:분|사람)|보내는 ?(?:분|사람)|예약자|환자명?|보호자|신청인|대표자?|고객명|작성자|서명|연락처|주치의|학생'
const KOREAN_TITLES = '님|씨|과장|부장|대리|사장|차장|팀장|선생|교수|대표|기자|원장|의원|이사|변호사'

const NOT_AN_OFFICE = '(?!ال)'
const ARABIC_WORD = '[\\u0621-\\u064a]{2,14}'
const ARABIC_STOPS =
  '(?!(?:قد|في|من|على|إلى|الى|عن|مع|أن|ان|الذي|التي|كان|كانت|هو|هي|بعد|قبل|لقد|تم|حيث|ثم|أو|وقد|بأن|سوف)(?![\\u0621-\\u064a]))'
const ARABIC = `${NOT_AN_OFFICE}${ARABIC_STOPS}${ARABIC_WORD}(?: ${ARABIC_STOPS}${ARABIC_WORD}){0,2}`
const HEBREW_WORD = "[\\u05d0-\\u05ea]{2,12}(?:['׳][\\u05d0-\\u05ea]{0,8})?"
const HEBREW_STOPS =
  '(?!(?:של|את|על|עם|לא|כי|הוא|היא|אמר|אמרה|מחברת|בתאריך|הגיע|הגיעה|יגיע|תגיע|נכח|מן|זה|היה|הייתה|ביום|כתב|כתבה|מסר|מסרה|גם|או)(?![\\u05d0-\\u05ea]))'
const HEBREW = `${HEBREW_STOPS}${HEBREW_WORD}(?:[ -]${HEBREW_STOPS}${HEBREW_WORD}){0,1}`
const HINDI_WORD = '[\\u0900-\\u0963\\u0970-\\u097f]{2,16}'
const HINDI_STOPS =
  '(?!(?:ने|को|के|का|की|से|में|है|हैं|जी|और|पर|था|थी|एवं|तथा|द्वारा|कक्षा|महोदय|महोदया|साहब)(?![\\u0900-\\u0963\\u0970-\\u097f]))'
const HINDI = `${HINDI_STOPS}${HINDI_WORD}(?: ${HINDI_STOPS}${HINDI_WORD}){0,2}`
const OPENS = '(?<![\\p{L}\\p{M}])'
const CLOSES = '(?![\\p{L}\\p{M}])'

const named = (before: string, name: string, behind: string): RegExp => new RegExp(`${before}(?<name>${name})${behind}`, 'gdu')

/** A prefecture, a town or a ward, and the numbers of block and house; perhaps a postcode before it. */
const JAPANESE_ADDRESS =
  '(?:〒? ?\\d{3}-\\d{4}[ 　]*)?(?:東京都|北海道|(?:大阪|京都)府|\\p{Script=Han}{2,3}県)[ 　]?[\\p{Script=Han}ヶケノの]{1,8}[市区町村郡][\\p{Script=Han}\\p{Script=Katakana}ヶケノの]{0,14}\\d{1,4}(?:-\\d{1,4}){1,3}(?:号室?)?'
let address: RegExp | undefined
let patterns: readonly RegExp[] | undefined

/** Made when the first text needs them: most sources have none (start-up). */
const makePatterns = (): readonly RegExp[] => [
  named(`(?:${CHINESE_LABELS})${LABEL}`, CHINESE, '(?!\\p{Script=Han})'),
  named(`(?:${CHINESE_OFFICES})`, CHINESE, '(?=[，。,、；;（(\\s]|$)'),
  named('(?<=^|\\P{Script=Han}|[请和与找给对由被向是的叫为])', SHORT_CHINESE, '(?:先生|女士|小姐)'),
  named('(?:尊敬的|亲爱的|我叫|我是|请联系|主治医师|主治医生)', SHORT_CHINESE, '(?!\\p{Script=Han})'),
  named(`(?:${JAPANESE_LABELS})${LABEL}`, JAPANESE, '(?!\\p{Script=Han})'),
  named('(?<!\\p{Script=Han})', JAPANESE, '[ 　]?(?:様|さま|さん|殿|氏|先生)'),
  named('(?<=[のはがと、:：] ?)', JAPANESE, '(?=です|と申します|が伺い|まで)'),
  named('(?<=担当の)', JAPANESE, '(?=[がはにをと])'),
  named(`(?:${KOREAN_LABELS})${LABEL}`, KOREAN, '(?!\\p{Script=Hangul})'),
  named('(?<!\\p{Script=Hangul})', KOREAN, ` ?(?:${KOREAN_TITLES})(?:님)?(?=\\P{L}|$|[이가은는께에])`),
  named(
    `${OPENS}(?:السيد|السيدة|الأستاذ|الأستاذة|الدكتور|الدكتورة|المهندس|المهندسة|الآنسة|الحاج|الحاجة)(?: الأستاذ)?[ /]+`,
    ARABIC,
    CLOSES,
  ),
  named(`${OPENS}(?:السيد|السيدة|الأستاذ|الدكتور)[ /]+(?:الأستاذ|الدكتور|المهندس)[ /]+`, ARABIC, CLOSES),
  named(`${OPENS}(?:د|أ|م)\\. ?`, ARABIC, CLOSES),
  named(
    `${OPENS}(?:الاسم(?: الكامل)?|اسم (?:العميل|المريض|الطالب|الموظف|الأم|الأب|الزوج)|المستلم|المرسل|مقدم الطلب|المريض|الموظف|ولي الأمر)${LABEL}`,
    ARABIC,
    CLOSES,
  ),
  named(`${OPENS}(?:מר|גברת|גב['׳]|ד["״]ר|עו["״]ד|רו["״]ח|פרופ['׳]|הרב|השופט|השופטת|לכבוד)\\.? (?:מר |גב['׳] )?`, HEBREW, CLOSES),
  named(
    `${OPENS}(?:שם(?: (?:מלא|פרטי|הלקוח|המטופל|העובד|התלמיד|האם|האב))?|איש קשר|המבקש|המטופל|התובע|הנתבע|נמען|שולח)${LABEL}`,
    HEBREW,
    CLOSES,
  ),
  named(`(?<=^|\\n)(?:שלום|היי|הי) `, HEBREW, '(?=[,!])'),
  named(`(?:בברכה|בכבוד רב|בתודה),? ?\\n`, HEBREW, '(?=\\s*(?:\\n|$))'),
  named(`${OPENS}(?:श्रीमान|श्रीमती|श्री|सुश्री|कुमारी|डॉ\\.?|प्रो\\.|पं\\.) ?`, HINDI, CLOSES),
  named(
    `${OPENS}(?:(?:पूरा |ग्राहक का |पिता का |माता का |पति का |छात्र का )?नाम|आवेदक|प्रेषक|प्राप्तकर्ता|मरीज|हस्ताक्षर)${LABEL}`,
    HINDI,
    CLOSES,
  ),
  named(`${OPENS}(?:भवदीया?|आपका|आपकी|सादर),? ?\\n?`, HINDI, '(?=\\s*(?:\\n|$))'),
  named(`${OPENS}मेर[ाीे] (?:पुत्र|पुत्री|पति|पत्नी|भाई|बहन|बेटा|बेटी|नाम) `, HINDI, CLOSES),
]
