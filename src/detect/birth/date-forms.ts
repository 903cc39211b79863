/** Dates as people write them: numeric forms, month names in the languages of Europe, and the Far East's. */

const MONTHS =
  'jan(?:uary|uar|vier|eiro|uari|uarie)?|enero|gennaio|gener|január|ianuarie|stycznia|ledna|januára|tammikuuta|siječnja|ocak|января|' +
  'feb(?:ruary|ruar|ruari|braio|rero|ruarie|ruára)?|fév(?:rier)?|fevereiro|febrer|február|lutego|února|helmikuuta|veljače|şubat|февраля|' +
  'mar(?:ch|s|zo|ço|ca|tie|ec|et|ts)?|märz|maart|març|március|března|marca|maaliskuuta|ožujka|mart|марта|' +
  'apr(?:il|ile|ilie)?|avr(?:il)?|abril|április|kwietnia|dubna|apríla|huhtikuuta|travnja|nisan|апреля|' +
  'may|mai|mayo|maggio|maio|mei|maj|maja|maig|május|května|mája|toukokuuta|svibnja|mayıs|мая|' +
  'jun(?:e|i|io|ho|ie)?|juin|giugno|juny|június|czerwca|června|júna|kesäkuuta|lipnja|haziran|июня|' +
  'jul(?:y|i|io|ho|ie)?|juil(?:let)?|luglio|juliol|július|lipca|července|júla|heinäkuuta|srpnja|temmuz|июля|' +
  // Denmark and Norway, Slovenia, Croatia and Serbia, Indonesia, Lithuania, Latvia, Estonia
  'februarja|junij|julij|avgust|studenog|prosinac|januara|februara|avgusta|agustus|' +
  'sausio|vasario|kovo|balandžio|gegužės|birželio|liepos|rugpjūčio|rugsėjo|spalio|lapkričio|gruodžio|' +
  'janvāris|februāris|marts|aprīlis|maijs|jūnijs|jūlijs|augusts|septembris|oktobris|novembris|decembris|' +
  'jaanuar|veebruar|märts|aprill|juuni|juuli|detsember|maret|mei|juni|juli|oktober|desember|' +
  // Ukraine, Bulgaria, Greece
  'січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня|' +
  'януари|февруари|март|април|май|юни|юли|август|септември|октомври|ноември|декември|' +
  'ιανουαρίου|φεβρουαρίου|μαρτίου|απριλίου|μαΐου|μαίου|ιουνίου|ιουλίου|αυγούστου|σεπτεμβρίου|οκτωβρίου|νοεμβρίου|δεκεμβρίου|' +
  'aug(?:ust|ustus|usti)?|août|agosto|agost|augusztus|sierpnia|srpna|augusta|elokuuta|kolovoza|ağustos|августа|' +
  'sep(?:t|tember|tembre|tiembre|tembrie)?|settembre|setembro|setembre|szeptember|września|září|septembra|syyskuuta|rujna|eylül|сентября|' +
  'oct(?:ober|obre|ubre|ombrie)?|okt(?:ober|óber)?|ottobre|outubro|października|října|októbra|lokakuuta|listopada|ekim|октября|' +
  'noiembrie|nov(?:ember|embre|iembre|embro|embrie)?|novembra|listopadu|marraskuuta|studenoga|kasım|ноября|' +
  'dec(?:ember|embrie)?|déc(?:embre)?|dez(?:ember|embro)?|dic(?:iembre|embre)?|desember|desembre|grudnia|prosince|decembra|joulukuuta|prosinca|aralık|декабря'

/** Of Thailand, whose years count from the Buddha's. */
const THAI_MONTHS = 'มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม'

const YEAR = '(?:19|20)\\d\\d'

/** Each form's groups: first, second number where it is numeric. Anchored by the caller. */
const NUMERIC: readonly string[] = [
  `(${YEAR}|18\\d\\d)[-/.] ?(\\d{1,2})[-/.] ?(\\d{1,2})\\.?(?!\\d)`,
  `(\\d{1,2})[-/. ] ?(\\d{1,2})[-/. ] ?(?:${YEAR}|18\\d\\d|\\d\\d)(?![\\d:])`,
]
const WRITTEN: readonly string[] = [
  `\\d{1,2}(?:st|nd|rd|th|er|\\.|º|ª|-го|e)?[ -](?:of |de |d')?(?:${MONTHS})\\.?,?[ -](?:de |del )?(?:${YEAR}|18\\d\\d|\\d\\d)(?!\\d)`,
  `(?:${MONTHS})\\.?[ -]\\d{1,2}(?:st|nd|rd|th)?,? ?(?:${YEAR}|18\\d\\d)(?!\\d)`,
  `${YEAR}\\.? (?:${MONTHS})\\.? \\d{1,2}\\.?(?!\\d)`,
  `${YEAR} m\\. (?:${MONTHS}) \\d{1,2} d\\.`,
  `\\d{1,2} (?:${THAI_MONTHS}) (?:พ\\.ศ\\. ?)?2[45]\\d\\d`,
  `\\d{1,2} tháng \\d{1,2}(?: năm|,) ${YEAR}`,
  // Of Japan, whose years count from an emperor's first.
  `(?:${YEAR}|(?:明治|大正|昭和|平成|令和) ?(?:元|\\d{1,2}))年 ?\\d{1,2}月 ?\\d{1,2}日`,
  `${YEAR}년 ?\\d{1,2}월 ?\\d{1,2}일`,
  `${YEAR}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?!\\d)`,
]

const at = (source: string): RegExp => new RegExp(`^${source}`, 'iu')
const [YEAR_FIRST, YEAR_LAST] = NUMERIC.map(at) as [RegExp, RegExp]
const WRITTEN_FORMS: readonly RegExp[] = WRITTEN.map(at)

/** Characters of the date at the head of `text`, or 0. */
export function dateLength(text: string): number {
  const yearFirst = YEAR_FIRST.exec(text)
  if (yearFirst !== null) return isDay(yearFirst[2], yearFirst[3]) ? trimmed(yearFirst[0]) : 0
  const yearLast = YEAR_LAST.exec(text)
  if (yearLast !== null && (isDay(yearLast[1], yearLast[2]) || isDay(yearLast[2], yearLast[1]))) return yearLast[0].length
  for (const form of WRITTEN_FORMS) {
    const match = form.exec(text)
    if (match !== null) return match[0].length
  }
  return 0
}

/** `1984.03.12.` ends in a full stop in Hungary; elsewhere that ends the sentence. */
function trimmed(date: string): number {
  return date.endsWith('.') ? date.length - 1 : date.length
}

function isDay(month: string | undefined, day: string | undefined): boolean {
  return Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31
}
