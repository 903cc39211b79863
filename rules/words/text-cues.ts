/**
 * Words that say something about names and addresses near them, for the tagger of free text. Folded (fold.ts). Gathered by hand; the
 * street words come from streets.ts, regions and countries from their own lists.
 */
import { COUNTRY_NAMES } from './countries.ts'
import { fold } from './fold.ts'
import { REGION_CODES, REGION_NAMES } from './regions.ts'
import { STREET_WORDS } from './streets.ts'

/** What a word may be; a word may be several. Bits of a mask. */
export const CUE = {
  /** Street, Ave, weg: behind the street's name in English. */
  street: 0x1,
  /** Rue, calle, via, ul.: before the street's name. */
  streetLeading: 0x2,
  /** Ends like a street written in one word: Hauptstrasse, Kerklaan. */
  streetEnding: 0x4,
  /** In a list of street words of some language: many are ordinary words elsewhere. */
  streetSomewhere: 0x8,
  unit: 0x10,
  direction: 0x20,
  postBox: 0x40,
  region: 0x80,
  country: 0x100,
  title: 0x200,
  /** Jr, PhD, Esq. */
  nameSuffix: 0x400,
  /** van, de, bin, O: inside names. */
  particle: 0x800,
  organisation: 0x1000,
  dateWord: 0x2000,
  /** Sister, boss, patient, driver: words for people. */
  role: 0x4000,
  /** Dear, hi, regards, from, signed: next to names in letters and news. */
  greeting: 0x8000,
  nameLabel: 0x10000,
  addressLabel: 0x20000,
  /** Said, wrote, told: verbs that people do. */
  personVerb: 0x40000,
  /** Building, tower, mall, school: places that open an address. */
  venue: 0x80000,
} as const

export type CueMask = number

const LISTS: readonly (readonly [bit: number, words: string])[] = [
  [
    CUE.street,
    `street st avenue ave av road rd drive dr lane ln court ct boulevard blvd circle cir parkway pkwy pky highway hwy terrace ter
    trail trl trce trace square sq way crescent cres mews loop run row walk alley aly plaza plz pike tpke turnpike expressway expy
    freeway fwy route rte crossing xing cove cv point pt ridge rdg hollow holw landing lndg path pass bend grove glen gardens gdns
    close croft rise parade pde esplanade quay wharf broadway wynd heights hts place pl causeway bypass junction jct extension ext
    rue strasse str weg platz allee gasse straat laan gata vagen vej vei katu tie utca ut ter korut caddesi cad sokak sok bulvari
    cesta ulica trg marg nagar colony jalan lorong soi`,
  ],
  [
    CUE.streetLeading,
    `rue avenue av boulevard bd bld place quai chemin ch allee impasse cours route calle c avenida avda av paseo plaza camino carrer carretera
    travesia ronda glorieta carrera cra cl via viale piazza corso largo vicolo strada piazzale contrada rua r travessa praca alameda
    estrada rodovia rod ul ulica al aleja aleje os osiedle pl plac skwer calea str strada bulevardul bd soseaua jalan jl jln lorong
    blok soi thanon trg ulitsa ul prospekt pr nam ulice nabrezi sq`,
  ],
  [
    CUE.unit,
    `apt apartment apartments suite ste unit flat room rm floor fl bldg building lot trailer trlr spc space no nr num number block blk
    plot shop level lvl office ofc penthouse ph dept door house hse kamer bus etage stock stiege top local lokal piso planta puerta pta
    bloque escalera esc interno int scala lote apto bloco sala andar m lgh tv th kv kvartira rear upper lower basement bsmt front hno
    bis`,
  ],
  [CUE.direction, 'n s e w ne nw se sw north south east west northeast northwest southeast southwest nord sud est ouest norte sur este oeste'],
  [CUE.postBox, 'box pobox postfach apartado postbus boite bp cp pob psc cmr rr hc hcr pmb casilla postboks postbox boks lockbox drawer bag pmb rural apo fpo'],
  [
    CUE.title,
    `mr mrs ms miss mx dr prof professor sir madam maam lord lady rev reverend fr hon judge justice captain capt sgt sergeant lt
    lieutenant major maj col colonel gen general officer detective inspector president chancellor minister senator sen rep
    representative congressman congresswoman governor gov mayor ambassador king queen prince princess pope bishop saint master herr frau
    hr fru mme mlle monsieur madame mademoiselle m maitre me senor senora senorita sr sra srta don dona sig signor signora signore dott
    dottore dottssa ing avv pan pani pana panu panem pania panstwo bay bayan bey hanim senhor senhora dhr mevr mevrouw meneer shri smt
    kumari sheikh sheik imam rabbi coach chef nurse doctor auntie sheriff deputy ofc constable cllr councillor dra ssa geom lic cdor
    pak bapak ibu mbak oma opa tante onkel alhaji engr barr`,
  ],
  [CUE.nameSuffix, 'jr sr ii iii iv phd md esq dds rn cpa mba dvm jd junior senior'],
  [CUE.particle, 'van von de der den del della di da dos das du la le el los las bin ibn bint al ter ten zu zur mac mc st san santa y e i do af av ap abu ben bar'],
  [
    CUE.organisation,
    `inc llc ltd limited gmbh ag corp corporation company co plc sa sas srl spa bv nv oy ab as kg ohg llp lp pty pvt sarl eurl kk
    group holdings holding partners associates bank insurance university college institute school hospital clinic foundation trust
    association society council committee commission agency ministry department authority church fc club league union federation
    systems solutions technologies technology industries services software labs media press times news airlines motors studios
    records pictures entertainment university universitat universite universidad spolka zoo oo ltda ev mbh`,
  ],
  [
    CUE.dateWord,
    `january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
    monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun today tomorrow yesterday januar februar marz mai
    juni juli oktober dezember janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre enero febrero marzo abril
    mayo junio julio agosto septiembre octubre noviembre diciembre stycznia lutego marca kwietnia maja czerwca lipca sierpnia wrzesnia
    pazdziernika listopada grudnia gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre am pm est pst utc gmt`,
  ],
  [
    CUE.role,
    `brother sister wife husband son daughter mother father boss colleague friend neighbor neighbour lawyer uncle aunt cousin mom
    mum dad nephew niece manager assistant patient witness defendant plaintiff applicant attorney agent driver teacher student guy man
    woman girl boy lady gentleman ceo cto cfo coo director chairman chairwoman chair spokesman spokeswoman spokesperson author writer
    actor actress singer player coworker customer client employee landlord tenant roommate partner fiance girlfriend boyfriend engineer
    analyst consultant secretary editor reporter photographer producer artist musician guitarist drummer leader founder cofounder
    representative counsel physician dentist technician supervisor intern recruiter candidate family kids uncle grandma grandpa granddad
    grandmother grandfather pastor dean principal`,
  ],
  [
    CUE.greeting,
    `dear hi hello hey regards sincerely cheers thanks thank signed contact attn attention cc bcc from by to with love yours best
    wishes bonjour hallo hola ciao salut liebe lieber sehr geehrter geehrte cordialement saludos gruss grussen grusse groeten cher chere
    estimado estimada querido querida caro cara gentile egregio ola prezado prezada szanowny szanowna pozdrawiam c/o per morning afternoon evening
    congrats congratulations welcome rip happy birthday ask tell call meet met named called aka alias`,
  ],
  [
    CUE.nameLabel,
    `name names fullname firstname lastname given family surname first last middle full suffix nickname official_full forename fname lname customer client contact employee user recipient beneficiary holder owner
    author authors maintainer reviewer assignee reporter patient passenger guest student member sender attendees participants nombre nombres
    apellido apellidos nom prenom vorname nachname familienname naam voornaam achternaam nome cognome sobrenome apelido imie nazwisko
    fornavn etternavn efternavn fornamn efternamn etunimi sukunimi jmeno prijmeni ad soyad nev keresztnev vezeteknev nume prenume ime
    prezime ansprechpartner kunde kundin cliente klient signatory signature cardholder insured payer payee buyer seller lessee lessor
    tenant landlord borrower copyright maintainers contributors`,
  ],
  [
    CUE.addressLabel,
    `address addr addresses street residence resides reside residing lives live living lived located location shipping billing deliver
    delivery delivered ship shipped mail mailing adresse anschrift direccion domicilio endereco indirizzo adres wohnt wohnhaft habite
    demeurant domicilie moved headquarters headquartered hq office visit pickup premises property at near zamieszkaly zamieszkala
    zamieszkalym adresem siedziba osoite adress postadresse cim lakcim adresa sted bosatt boende`,
  ],
  [
    CUE.personVerb,
    `said says told asked wrote replied added explained joined announced argued believes thinks thought wants called sent responded
    mentioned noted claimed testified stated insisted laughed smiled looked shouted cried married born died lives works worked plays scored`,
  ],
  [
    CUE.venue,
    `building tower towers plaza mall centre center house hall school hotel hospital church mosque temple airport station museum park
    garden market office embassy library stadium university college academy institute pharmacy bank restaurant cafe bar club store
    shop supermarket complex estate village court mansion villa arcade residence gasthof hotel pension pharmacie ecole mairie hopital
    eglise escuela colegio iglesia ayuntamiento scuola chiesa farmacia schule kirche apotheke rathaus bahnhof`,
  ],
]

/** The same beyond Latin letters, as they are written. Signs of Chinese and Japanese stand alone, each a word of its own. */
const OTHER_SCRIPTS: readonly (readonly [bit: number, words: string])[] = [
  [
    CUE.streetLeading,
    `ул улица улице улицы вул вулиця вулиці пр просп проспект проспекте пер переулок провулок бул бульвар бульвара пл площадь площа площад
    наб набережная шоссе шосе проезд тупик οδός οδού λεωφόρος λεωφ πλατεία شارع طريق ميدان زقاق خیابان کوچه بلوار میدان רחוב רח שדרות שד
    סמטת ถนน ซอย ถ ซ`,
  ],
  [CUE.street, 'ქუჩა გამზირი ქ გამზ փողոց պողոտա मार्ग रोड सड़क गली চক রোড সড়ক 路 街 巷 弄 道 段'],
  [
    CUE.unit,
    `д дом кв квартира корп корпус стр строение оф офис этаж подъезд буд будинок вх ет ап бл пом شقة بناية عمارة الطابق طابق رقم مبنى
    پلاک واحد طبقه זنג דירה קומה כניסה ბინა სართული ชั้น ห้อง อาคาร เลขที่ 号 號 室 楼 樓 栋 棟 階 番 目 丁 호 층 동`,
  ],
  [CUE.region, 'г гор город обл область район край республика село деревня محافظة منطقة حي مدينة استان شهر 省 市 区 區 县 縣 都 府 郡 州 村 町 镇 鎮'],
  [
    CUE.title,
    `господин госпожа гн гжа пан пані السيد السيدة الأستاذ الأستاذة الدكتور الدكتورة المهندس الآنسة מר גברת גב פרופ श्री श्रीमती सुश्री डॉ कुमारी श्रीमान
    κ κα κύριος κυρία κύριο κυρίου 様 殿 님 씨 先生 女士`,
  ],
  [
    CUE.nameLabel,
    `фио имя фамилия отчество піб клиент пациент получатель отправитель заявитель истец ответчик الاسم اسم المستلم المرسل العميل المريض שם נוכחים नाम आवेदक
    ονοματεπώνυμο όνομα επώνυμο πελάτης ασθενής παραλήπτης 성명 이름 성함 담당자 수신 작성자 대표자 수취인 예약자 환자 보호자 신청인 姓名 氏名 名前 お名前 联系人 收件人 收货人 患者 客户 聯絡人
    受取人 担当者 担当 申込者 署名 宛名 ชื่อ ผู้ติดต่อ`,
  ],
  [CUE.greeting, 'привет здравствуйте уважаемый уважаемая дорогой дорогая спасибо مرحبا عزيزي عزيزتي شكرا שלום היי לכבוד תודה नमस्ते प्रिय αγαπητέ αγαπητή αξιότιμε προς'],
  [CUE.addressLabel, 'адрес адреса адресу адреси проживает проживаю проживающий зарегистрирован доставка доставки عنوان العنوان آدرس نشانی כתובת διεύθυνση ที่อยู่ 주소 მისამართი पता ঠিকানা 址'],
]

function build(): ReadonlyMap<string, CueMask> {
  const map = new Map<string, CueMask>()
  const add = (word: string, bit: number): void => {
    map.set(word, (map.get(word) ?? 0) | bit)
  }
  for (const [bit, words] of LISTS) for (const word of words.split(/\s+/)) add(word, bit)
  for (const [bit, words] of OTHER_SCRIPTS) for (const word of words.split(/\s+/)) add(fold(word), bit)
  for (const word of STREET_WORDS.split('\n')) if (/^[a-z]{2,}$/.test(word)) add(word, CUE.streetSomewhere)
  for (const name of REGION_NAMES) for (const word of name.split(' ')) if (word.length > 2) add(word, CUE.region)
  for (const code of REGION_CODES) if (/^[a-z]{2,3}$/.test(code)) add(code, CUE.region)
  for (const name of COUNTRY_NAMES.split('\n')) if (/^[^ -]{3,}$/.test(name)) add(name, CUE.country)
  for (const name of ['united', 'states', 'kingdom', 'republic', 'usa', 'uk', 'us', 'uae', 'england', 'scotland', 'wales']) add(name, CUE.country)
  return map
}

/** Endings that are seldom anything but a street's. */
const ENDINGS: ReadonlySet<string> = new Set((
  'strasse str straat gasse weg platz allee damm ufer gatan gata gade gaten gate vagen veien vegen vej veg vei katu tie kuja polku ' +
  'laan gracht plein kade dijk singel steig stien stigen stigur vegur braut torget bakken utca steeg pad plass alleen straede'
).split(' '))
const LONGEST_ENDING = Math.max(...[...ENDINGS].map((ending) => ending.length))
const SHORTEST_ENDING = Math.min(...[...ENDINGS].map((ending) => ending.length))

let cues: ReadonlyMap<string, CueMask> | undefined

/** Thai has no blanks: the word for a street or a district is the head of the name. */
const HEADS: readonly (readonly [string, CueMask])[] = [
  ...['ถนน', 'ซอย'].map((head) => [head, CUE.streetLeading] as const),
  ...['ตำบล', 'อำเภอ', 'จังหวัด', 'แขวง', 'เขต', 'หมู่บ้าน'].map((head) => [head, CUE.region] as const),
]
const FIRST_THAI = 'ก'

/** @param word folded */
export function cuesOf(word: string): CueMask {
  cues ??= build()
  let mask = cues.get(word) ?? 0
  if (word >= FIRST_THAI) for (const [head, cue] of HEADS) if (word.startsWith(head)) mask |= cue
  return endsAsStreet(word) ? mask | CUE.streetEnding : mask
}

function endsAsStreet(word: string): boolean {
  if (word.length < 6) return false
  for (let length = SHORTEST_ENDING; length <= LONGEST_ENDING && length + 1 < word.length; length++)
    if (ENDINGS.has(word.slice(-length))) return true
  return false
}

/** Words that announce names and addresses, for the gate: which kind of announcement each is. */
export function* cueWords(): Generator<
  [word: string, is: { readonly name: boolean; readonly street: boolean; readonly box: boolean; readonly address: boolean; readonly date: boolean; readonly key: boolean; readonly flat: boolean; readonly road: boolean }]
> {
  cues ??= build()
  const spelt = OTHER_SCRIPTS.flatMap(([bit, words]) => words.split(/\s+/).map((word): [string, CueMask] => [word, bit]))
  for (const [word, mask] of [...cues, ...spelt.filter(([word]) => !cues?.has(word))]) {
    yield [
      word,
      {
        name: (mask & (CUE.title | CUE.greeting | CUE.nameLabel | CUE.role | CUE.personVerb)) !== 0 && !QUIET.has(word),
        street: (mask & (CUE.street | CUE.streetLeading)) !== 0 && word.length > 1,
        box: (mask & CUE.postBox) !== 0 || word === 'floor' || word === 'suite' || word === 'apt' || word === 'ste',
        address: (mask & CUE.addressLabel) !== 0 && !QUIET.has(word),
        key: (mask & CUE.nameLabel) !== 0,
        flat: FLATS.has(word),
        road: ROADS.has(word),
        date: (mask & CUE.dateWord) !== 0 && word.length > 2 && !AMBIGUOUS_DATES.has(word),
      },
    ]
  }
}

/** With a number behind them in any writing, these are of an address. */
const FLATS: ReadonlySet<string> = new Set(['suite', 'apt', 'apartment'])
/** What ends a line of few words is a street without a number. */
const ROADS: ReadonlySet<string> = new Set(['street', 'road', 'avenue', 'boulevard', 'lane'])

/** Cues only beside other evidence: every line has one of them. */
const QUIET: ReadonlySet<string> = new Set('to from with by m me don general user users fr near at property mail located location office a i e y o'.split(' '))
/** Months that are also names. */
const AMBIGUOUS_DATES: ReadonlySet<string> = new Set('april may june august jan mar mai juni mars maja avril sat sun mon'.split(' '))
