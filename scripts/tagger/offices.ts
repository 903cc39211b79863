/**
 * Who is called upon and is nobody: offices, departments, firms, shops, places and medicines where people are named too, behind labels and titles, behind
 * the words that stand before people, and alone in lists; and addresses that a sentence goes on behind.
 */
import { LETTERS, type LetterWords } from './letter-words.ts'
import type { News } from './news.ts'
import type { Random } from './random.ts'

/** Languages whose places take cases. */
const DECLINED = new Set(['pl', 'cs', 'sk', 'hr', 'hu', 'fi', 'tr'])
const SHOPS =
  `Aldi|Lidl|Rewe|Netto|Spar|Billa|Hofer|Migros|Coop|Denner|dm|Rossmann|Hornbach|Obi|Carrefour|Auchan|Leclerc|Monoprix|Franprix|Casino|Picard|Darty|Mercadona|Eroski
  |Consum|Hipercor|Esselunga|Conad|Despar|Continente|Pingo Doce|Minipreço|Jumbo|Albert Heijn|Hema|Kruidvat|Delhaize|Colruyt|Biedronka|Żabka|Stokrotka|Rossmann|Kaufland|Globus|Konzum|Plodine|ICA
  |Willys|Hemköp|Systembolaget|Kiwi|Rema|Meny|Netto|Føtex|Bilka|Prisma|Alepa|Citymarket|Tokmanni|Profi|Mega Image|BİM|Migros|Alfamart|Indomaret|Vinmart|Tesco|Asda|Sainsbury's|Waitrose|Boots
  |Morrisons|Greggs|Walmart|Costco|Target|Walgreens|Publix|Kroger|Starbucks|Ikea|Decathlon|Zara|Mango`
    .split('|')
    .map((one) => one.trim())
const FIRMS =
  `Siemens|Bosch|Bayer|Allianz|Ergo|Daimler|Vattenfall|Telekom|Orange|Renault|Peugeot|Danone|Thales|Capgemini|Sodexo|Telefónica|Movistar|Endesa|Iberdrola|Indra|Santander|Bankia|Fiat|Enel|Eni|Pirelli
  |Generali|Galp|Embraer|Bradesco|Philips|Shell|Rabobank|Randstad|Orlen|Allegro|Comarch|Škoda|Škodovka|Volvo|Ericsson|Telia|Maersk|Equinor|Telenor|Nokia|Kone|Fortum|Dacia|Arçelik|Turkcell|Pertamina|Telkomsel|Viettel
  |Deloitte|Accenture|Serco|Arup|Rolls-Royce|Boeing|Pfizer|Merck|Kellogg|Bloomberg|Oracle|Infosys|Wipro|Tata`
    .split('|')
    .map((one) => one.trim())
const MEDICINES =
  `Aspirin Ibuprofen Paracetamol Metformin Ramipril Bisoprolol Amlodipin Torasemid Pantoprazol Simvastatin Marcumar Novalgin Voltaren Lantus Cortison Doliprane Kardegic Lovenox Levothyrox Xarelto Eliquis Amoxicilline
  Augmentin Zithromax Enalapril Omeprazol Nolotil Sintrom Ventolin Tachipirina Cardioaspirin Coumadin Losartana Dipirona Heparin Morfin Morphine Warfarin Propofol Fentanyl Ceftriaxon Metronidazol Tramal Ketonal
  Polopiryna Apap Paralen Ibalgin Algopyrin Panadol Burana Alvedon Waran Parol Sertralin Citalopram Lithium Clexane Prednisolon Salbutamol Atorvastatin Lisinopril Gabapentin Keppra Zyprexa`
    .trim()
    .split(/\s+/)
const UNNAMED =
  'n/a|TBC|TBD|unknown|none|see above|as above|vacant|offen|unbekannt|noch offen|wird nachgereicht|siehe oben|keiner|inconnu|à définir|voir ci-dessus|néant|por determinar|desconocido|ninguno|da definire|sconosciuto|nessuno|a definir|desconhecido|nvt|onbekend|nog open|brak|nieznany|do ustalenia|neznámý|nincs|ismeretlen|necunoscut|okänd|ukjent|ukendt|ei tiedossa|bilinmiyor|belirsiz|belum ada|chưa rõ'.split(
    '|',
  )

/** Behind the same labels. */
const PEOPLE = ['{person}', '{person}', '{last}', '{last}', '{lastfirst}', '{initialname}', '{first}', '{surnameinitial}']

/** In other scripts; `⏎` is a line feed, `[a|b]` a choice. {say}: a sentence that names nobody. */
const SCRIPTS: Readonly<Record<string, string>> = {
  ar: `[السيد|السيدة|سعادة|معالي|الأستاذ|السادة|فضيلة|سيادة|حضرة|السيد/|السادة/] [المدير|الوزير|الرئيس|المحافظ|السفير|القنصل|العميد|رئيس القسم|مدير الفرع|مدير الإدارة|رئيس الجامعة|وكيل الوزارة|الأمين العام|المستشار القانوني|رئيس مجلس الإدارة|مدير شؤون الموظفين|القاضي|مسؤول المبيعات] [المحترم|المحترمة|الموقر|حفظه الله|]⏎{say}
[السادة|شركة|مؤسسة|السادة شركة] [{place}|النور|الأمل|الخليج|المستقبل|الوفاء|الشرق] [للتجارة|للمقاولات|للنقل|للسياحة|المحدودة|الحديثة|][ المحترمين|،|] {say}
[المستلم|المرسل|مقدم الطلب|الموظف|المدير|العميل|جهة الاتصال|المسؤول]: [قسم المشتريات|الإدارة العامة|قسم خدمة العملاء|إدارة الموارد البشرية|غير محدد|لا يوجد|شركة الأمل للتجارة|مكتب الاستقبال|قسم الحسابات]`,
  he: `[לכבוד|שלום|אדון|גברת|כבוד] [המנהל|המנכ"ל|היושב ראש|השר|ראש העיר|מנהל הסניף|מזכירות בית הספר|הנהלת חשבונות|מחלקת הגבייה|שירות לקוחות|ועד הבית|הדיירים|הלקוחות|ההורים|המורים][,|⏎|!] {say}
[איש קשר|המבקש|העובד|המנהל|חתימה|לקוח]: [מחלקת רכש|שירות לקוחות|לא ידוע|משרד ראשי|חברת {place} בע"מ|אין|קבלה]`,
  hi: `[श्रीमान|माननीय|श्री|आदरणीय] [महोदय|प्रबंधक महोदय|प्रधानाचार्य जी|अध्यक्ष महोदय|सचिव|मंत्री जी|निदेशक|जिलाधिकारी महोदय|संपादक जी][,|।] {say}
[संपर्क|आवेदक|ग्राहक|प्रेषक|प्राप्तकर्ता]: [लेखा विभाग|ग्राहक सेवा|अज्ञात|कोई नहीं|मुख्य कार्यालय|बिक्री विभाग]`,
  ru: `[Уважаемый|Уважаемые|Господин|Здравствуйте,] [директор|клиент|покупатель|коллеги|жильцы|родители|господа|председатель|абонент|Директор|Председатель|Коллеги][!|,] {say}
[Клиент|Получатель|Отправитель|Заявитель|Ответственный|Контактное лицо|Исполнитель|Подпись|Ответчик][:| :] [ООО «{place}»|ОАО «Вектор»|отдел кадров|бухгалтерия|Бухгалтерия|Отдел продаж|не указан|Не указано|нет|ИП|Администрация города {place}|Служба поддержки|Почта России|Сбербанк|Управление ЖКХ]
[в|из|для|через|от|с] [Пятёрочке|Магните|Ленте|Ашане|Сбербанка|Газпрома|Ростелекома|Яндекса|Почту|Москвы|Администрации] {say}`,
  uk: `[Шановний|Шановні|Пане] [директоре|клієнте|колеги|мешканці|покупцю|голово][!|,] {say}
[Клієнт|Одержувач|Заявник|Контактна особа][:| :] [ТОВ «{place}»|відділ кадрів|Бухгалтерія|не вказано|Відділ продажу|немає|Служба підтримки|Нова пошта]`,
  el: `[Αξιότιμε|Αγαπητέ|Κύριε|Προς|Κυρία][ κύριε|] [Διευθυντά|Πρόεδρε|Υπουργέ|Πελάτη|Δήμαρχε|Γραμματεία|Διευθύντρια|Συνάδελφοι][,|⏎] {say}
[Πελάτης|Παραλήπτης|Υπεύθυνος|Υπογραφή|Αιτών]: [Λογιστήριο|Τμήμα Πωλήσεων|Εξυπηρέτηση Πελατών|Άγνωστο|Δήμος {place}|Γραμματεία|Κανένας|Μηχανική Α.Ε.]`,
  ja: `[担当|担当者|受取人|差出人|宛名|申込者|責任者|ご担当者|発送人][:|：|： ][営業部|総務課|経理部|サポートセンター|未定|なし|不明|{place}支店|株式会社{place}商事|お客様相談室|受付|人事部]
[お客様|ご担当者|皆|各位|保護者|会員|店長|院長|担当者][様|さん|各位|へ|様へ]⏎{say}⏎{say}
[会社名|取引先|発注元|仕入先][:|：][株式会社{place}工業|{place}製作所|{place}物産|有限会社{place}商店|{place}電機]⏎[担当|担当者][:|：][未定|営業部|なし]`,
  ko: `[담당자|담당|작성자|대표자|수신|발신|수취인|신청인|고객명|연락처][:|: | : ][영업부|총무팀|고객센터|인사과|경리부|없음|미정|미지정|확인 중|{place}지점|(주){place}상사|관리사무소|구매팀|담당 부서]
[고객|회원|담당자|학부모|입주민|원장|점장|사장|부장|과장|선생][님|님께|님,|님들께] {say}
[회사명|업체명|상호|거래처|공급사|제조사|시공사][:|: | : ][대한|동방|미래|새한|우리|제일|신라|금성|태평|삼화|{place}][전자|건설|상사|식품|화학|무역|유통|제약|산업|물산|기계|통신]⏎[담당|담당자|대표|연락처][:|: ][미정|없음|영업부|추후 안내|{phone}]`,
  zh_CN: `[联系人|收件人|收货人|负责人|经办人|申请人|寄件人|客户|审核][:|：|: |： ][客服部|销售部|财务部|前台|不详|无|待定|人事处|{place}分公司|行政办公室|技术支持|本人|同上|物业公司|快递员]
[尊敬的|亲爱的|][客户|用户|会员|业主|家长|各位老师|经理|领导|各位同事|读者][：|，|您好，|:]{say}
[公司|单位|供应商|客户名称][:|：][{place}电子有限公司|{place}贸易公司|华星科技|东方机械厂|长江食品]⏎[联系人|经办人][:|：][待定|无|采购部]`,
  th: `[เรียน ท่าน|เรียน |คุณ]ผู้จัดการ {say}
[ผู้ติดต่อ|ลูกค้า|ชื่อผู้รับ][:| :] [ฝ่ายขาย|ฝ่ายบุคคล|ไม่ระบุ|แผนกบัญชี|บริษัท {place} จำกัด]`,
}
const SCRIPT_LINES = Object.entries(SCRIPTS).flatMap(([language, text]) =>
  text.split('\n').map((line) => line.replace(/\{(say|place)\}/g, `{$1:${language}}`).replaceAll('⏎', '\n')),
)

export class Offices {
  private readonly random: Random
  private readonly news: News
  private language = 'de'

  constructor(random: Random, news: News) {
    this.random = random
    this.news = news
  }

  /** A text with gaps, for Synth.fill. */
  text(): string {
    const { random } = this
    this.language = random.pick(Object.keys(LETTERS))
    const draw = random.next()
    if (draw < 0.22) return this.inScript()
    if (draw < 0.4) return this.labelled()
    if (draw < 0.5) return this.titled()
    if (draw < 0.78) return this.beside()
    if (draw < 0.88) return this.lives()
    return this.alone()
  }

  private get words(): LetterWords {
    return LETTERS[this.language] as LetterWords
  }

  private one(list: string): string {
    return this.random.pick(list.split('|'))
  }

  private saying(): string {
    return this.news.saying(this.language)
  }

  /** In the middle of a sentence. */
  private rest(): string {
    const saying = this.saying()
    return saying.slice(0, 1).toLowerCase() + saying.slice(1)
  }

  private inScript(): string {
    const { random } = this
    return random.pick(SCRIPT_LINES).replace(/\[([^\]]*)\]/g, (_, list: string) => random.pick(list.split('|')))
  }

  private place(): string {
    const { random, language } = this
    return DECLINED.has(language) && random.chance(0.7) ? `{placecased:${language}}` : '{city}'
  }

  private nobody(): string {
    const { random, words } = this
    return random.pick([
      () => this.one(words.roles),
      () => this.one(words.roles),
      () => '{org}',
      () => random.pick(FIRMS),
      () => random.pick(SHOPS),
      () => random.pick(UNNAMED),
      () => '{thing}',
      () => this.place(),
    ])()
  }

  /** `Ansprechpartner: Hausverwaltung`; now and then somebody in the next line. */
  private labelled(): string {
    const { random, words } = this
    const lines = Array.from({ length: random.whole(1, 3) }, () => {
      const tail = random.pick(['', '', '', ', {phone}', ' ({phone})', '  {date}'])
      return `${this.one(random.chance(0.7) ? words.labels : words.owner)}: ${random.chance(0.5) ? this.nobody() : random.pick(PEOPLE)}${tail}`
    })
    if (random.chance(0.4)) lines.push(`${this.one(words.things)}: ${this.saying()}`)
    return lines.join('\n')
  }

  /** `Sehr geehrter Herr Bauleiter,`, `der Herr Bürgermeister`. */
  private titled(): string {
    const { random, words } = this
    const titles = words.titled.split('|').filter((title) => /^\S+ \{(last|person)\}$/.test(title))
    const titled = titles.length === 0 ? this.one(words.roles) : random.pick(titles).replace(/\{\w+\}/, this.one(words.roles))
    const greetings = words.greetings.split('|').filter((greeting) => /^[^{]*\{(last|person)\}[,:!]?$/.test(greeting))
    return random.pick([
      () => `${titled} ${this.rest()}`,
      () => `${this.saying()} ${this.one(words.beside)} ${titled} ${this.rest()}`,
      () =>
        greetings.length === 0
          ? `${titled} ${this.rest()}`
          : `${random.pick(greetings).replace(/\{\w+\}/, this.one(words.roles))}\n${this.saying()}`,
      () => `${this.one(words.nobody)}\n${this.saying()}\n${this.one(words.closings)}\n${this.one(words.roles)}`,
    ])()
  }

  /** Behind words that stand before people: places, shops, firms, medicines; sometimes beside somebody. */
  private beside(): string {
    const { random, words } = this
    const what = random.pick([
      () => this.place(),
      () => this.place(),
      () => random.pick(SHOPS),
      () => random.pick(SHOPS),
      () => random.pick(FIRMS),
      () => random.pick(FIRMS),
      () => random.pick(MEDICINES),
    ])()
    const before = this.one(words.beside)
    const saying = this.saying().replace(/\.$/, '')
    const stamp = random.pick(['', '', '{time} ', '{chatstamp} - ', '\u0001{chatstamp}\u0002 '])
    return random.pick([
      () => `${saying} ${before} ${what}.`,
      () => `${saying} ${before} ${what} ${this.rest()}`,
      () => `${saying} ${what}. ${this.saying()}`,
      () => `{first} ${this.rest().replace(/\.$/, '')} ${before} ${what}.`,
      () => `${stamp}{first}: ${this.rest().replace(/\.$/, '')} ${before} ${what}\n${stamp}{first}: ${this.rest()}`,
      () => `${stamp}{first}: ${before} ${what}${random.pick(['', '!', '?', `, ${this.rest()}`])}`,
      () => `{person} ${before} ${what} ${this.rest()}`,
      () => `${saying} ${what} ${words.and} ${random.pick([random.pick(FIRMS), random.pick(SHOPS), this.place()])}.`,
    ])()
  }

  /** A sentence goes on behind its address. */
  private lives(): string {
    const { words } = this
    return `${this.one(words.lives).replace('{whom}', this.random.chance(0.5) ? '{person}' : this.one(words.roles))} {address}${this.random.pick([' ', ' ', ', '])}${this.rest()}`
  }

  /** Firms, shops, places and medicines in rows: `Experience: Arup, Serco`. */
  private alone(): string {
    const { random, words } = this
    const kind = random.pick([FIRMS, FIRMS, SHOPS, MEDICINES, ['{city}'], ['{city}', '{country:listed}']])
    const row = Array.from({ length: random.whole(2, 5) }, () => (random.chance(0.15) ? '{org}' : random.pick(kind)))
    return random.pick([
      () => `${this.one(words.things)}: ${row.join(', ')}`,
      () => `${row.join('\n')}`,
      () => row.map((one) => `${random.pick(['- ', '* ', '{n}. '])}${one}`).join('\n'),
      () => row.map((one) => `${one}\t{num}`).join('\n'),
      () => `${this.saying().replace(/\.$/, '')} ${row.join(', ')}. ${this.saying()}`,
      () => `{person}\n${this.one(words.roles)}, {city}\n${this.one(words.things)}: ${row.join(', ')}`,
    ])()
  }
}
