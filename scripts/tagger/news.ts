/**
 * Running text in seventeen languages, made of their most frequent words: what the tagger learns from it is not what the sentences say, which is nothing,
 * but beside which words people are named, that surnames stand alone, and what else is written with capitals: whatever opens a sentence, places,
 * organisations, things behind articles, German nouns.
 */
import { capital } from './names.ts'
import { FUNCTION_WORDS, GERMAN_NOUNS, ORDINARY_WORDS } from './ordinary-words.ts'
import type { Random } from './random.ts'

interface Language {
  /** What people do, and are said to do; `_` is a space. */
  readonly verbs: string
  /** Who people are. */
  readonly roles: string
  /** Behind these stand people, behind those places. */
  readonly beside: string
  readonly places: string
  readonly articles: string
  /** What organisations and buildings are called by, with a capital. */
  readonly institutions: string
  readonly and: string
}

const LANGUAGES: Readonly<Record<string, Language>> = {
  de: {
    verbs:
      'sagt sagte erklärt erklärte betont kritisierte gewann traf schoss fordert kommt wurde wird hat hatte ist war wollte lebte starb meint schrieb studierte wechselte spielte arbeitet führte verließ kannte glaubt kandidiert trat gelang besiegte erhielt',
    roles:
      'Minister Ministerin Bundeskanzlerin Trainer Trainerin Bürgermeister Sprecher Sprecherin Sänger Sängerin Autor Autorin Geschäftsführer Vorsitzende Präsident Präsidentin Torwart Stürmer Schauspieler Regisseur Professor Komponist Maler Kollege Kollegin Bischof Richterin Anwalt Parteichef Bandleader Pfarrer Nachbarin Fürstin König Graf',
    beside:
      'laut von mit für gegen an durch über nach bei um seit wie neben zwischen ohne als Kollege Freund Bruder Tochter Sohn',
    places: 'in aus nach bei bis von über',
    articles: 'der die das dem den des ein eine im zum zur am',
    institutions: 'Institut Verein Universität Gesellschaft Partei Schloss Museum Stiftung Klinik Schule',
    and: 'und',
  },
  nl: {
    verbs:
      'zegt zei vindt meent won speelde wordt is was heeft had kwam ging schreef wil werd scoorde vertelt verklaarde liet weet gelooft bood zette studeerde overleed woont leidt tekende benadrukt',
    roles:
      'minister premier trainer coach burgemeester woordvoerder zanger zangeres auteur schrijver directeur voorzitter professor wielrenner renner spits doelman acteur actrice regisseur kunstenaar advocaat rechter collega verpleegkundige koning prins kandidaat senator',
    beside: 'volgens van met voor tegen door aan over tot en als bij zoals tussen zonder naast',
    places: 'in uit naar bij te tot',
    articles: 'de het een',
    institutions: 'Universiteit Stichting Vereniging Museum Partij Ziekenhuis Kasteel Stadion',
    and: 'en',
  },
  fr: {
    verbs:
      'dit déclare explique affirme a est était avait remporte devient succède meurt rejoint écrit souligne estime ajoute joue épouse quitte publie reçoit dirige propose naît raconte',
    roles:
      'ministre président présidente maire entraîneur directeur directrice chanteur chanteuse écrivain auteur compositeur acteur actrice réalisateur professeur docteur avocat juge député sénatrice peintre général roi philosophe capitaine gardien',
    beside: 'selon par de avec pour contre à chez comme entre sans et que épouse fils fille ami',
    places: 'à en de vers dans près_de depuis',
    articles: 'le la les un une du des au aux',
    institutions: 'Institut Université Palais Château Musée Association Fédération Parti Lycée Avenue',
    and: 'et',
  },
  es: {
    verbs:
      'dijo afirmó señaló explicó aseguró subrayó añadió ganó fue es era ha había marcó firmó recibió nació murió anunció declaró pidió jugó recordó considera destacó logró derrotó escribió viajó',
    roles:
      'presidente presidenta ministro ministra alcalde alcaldesa entrenador portavoz secretario director directora cantante actor actriz escritor torero delantero portero senador diputado juez abogado profesor doctor rey vicepresidente consejero árbitro dirigente candidato',
    beside: 'según por de con para contra a ante entre como y sobre sin que tras junto_a hermano hijo hija',
    places: 'en de desde hacia hasta a por',
    articles: 'el la los las un una del al',
    institutions: 'Instituto Universidad Palacio Río Confederación Partido Fundación Avenida Estadio Colegio Puerto Castillo',
    and: 'y',
  },
  it: {
    verbs:
      'dice ha è era aveva afferma spiega racconta vince dichiara scrive segna ricorda sostiene diventa morì nacque lascia chiede risponde aggiunge sarà gioca firma vuole',
    roles:
      'presidente ministro ministra sindaco sindaca allenatore direttore direttrice cantante attore attrice scrittore regista professore dottor avvocato giudice senatore portavoce portiere attaccante pittore papa cardinale generale segretario',
    beside: 'secondo di con per contro da a tra come e che senza su dopo moglie figlio figlia amico',
    places: 'a in di da verso presso',
    articles: 'il la lo i gli le un una del della al alla nel dal',
    institutions: 'Istituto Università Palazzo Castello Museo Fondazione Partito Piazza Stadio Teatro',
    and: 'e',
  },
  pt: {
    verbs:
      'disse afirma afirmou explica declarou venceu é foi era tem tinha marcou assinou nasceu morreu anunciou pediu recebeu lembra diz jogou conta garante acusa revelou quer vai deve notou',
    roles:
      'presidente ministro ministra prefeito treinador técnico diretor diretora cantor cantora ator atriz escritor escritora zagueiro goleiro senador deputado deputada juiz advogado professor doutor governador empresário secretário porta-voz',
    beside: 'segundo por de com para contra a entre como e sobre sem que até pelo pela do da ao',
    places: 'em de para até no na',
    articles: 'o a os as um uma do da no na ao à',
    institutions: 'Instituto Universidade Palácio Rio Confederação Partido Fundação Avenida Estádio Colégio Grupo',
    and: 'e',
  },
  pl: {
    verbs:
      'powiedział powiedziała mówi jest był była ma miał został została napisał wygrał twierdzi dodał uważa odpowiedział urodził_się zmarł chce może zapytał strzelił podkreśla prowadzi wyszedł',
    roles:
      'minister premier prezydent prezes trener dyrektor burmistrz rzecznik poseł posłanka piosenkarka aktor aktorka pisarz reżyser profesor doktor sędzia mecenas ksiądz biskup król napastnik bramkarz pan pani',
    beside: 'według przez od dla z przeciw do jak i że u oraz obok',
    places: 'w z do pod koło na',
    articles: 'ten ta to te tego tej',
    institutions: 'Instytut Uniwersytet Pałac Zamek Muzeum Fundacja Partia Teatr Rada',
    and: 'i',
  },
  cs: {
    verbs:
      'řekl řekla uvedl je byl byla má měl napsal vyhrál tvrdí dodal odpověděl zemřel chce může vysvětlil hrál získal vstoupil nastoupil',
    roles:
      'ministr ministryně prezident premiér trenér ředitel starosta mluvčí poslanec zpěvák zpěvačka herec herečka spisovatel režisér profesor doktor soudce biskup král císař generál',
    beside: 'podle od pro s proti k jako a že u mezi bez',
    places: 'v ve z do na u',
    articles: 'ten ta to tato tento',
    institutions: 'Ústav Univerzita Palác Hrad Muzeum Nadace Strana Divadlo',
    and: 'a',
  },
  sk: {
    verbs:
      'povedal povedala uviedol je bol bola má mal napísal vyhral tvrdí dodal zomrel chce môže nechal podpísal obnovil vstúpil publikoval získal dúfal prestal uskutočnil navštevoval sa',
    roles:
      'minister ministerka prezident premiér tréner riaditeľ starosta hovorca poslanec spevák speváčka herec herečka spisovateľ režisér profesor doktor biskup kráľ cisár kalif pápež generál básnik',
    beside: 'podľa od pre s so proti k ako a že u medzi bez',
    places: 'v vo z zo do na pri',
    articles: 'ten tá to tieto tento',
    institutions: 'Ústav Univerzita Akadémia Hrad Múzeum Nadácia Strana Divadlo Ríša',
    and: 'a',
  },
  hr: {
    verbs:
      'rekao rekla kaže je bio bila ima imao napisao pobijedio tvrdi dodao umro želi može objasnio izjavio najavio istaknuo postao smatra',
    roles:
      'ministar ministrica predsjednik predsjednica premijer trener direktor gradonačelnik glasnogovornik zastupnik pjevač pjevačica glumac glumica pisac redatelj profesor doktor sudac biskup kralj general izbornik',
    beside: 'prema od za s sa protiv kao i da kod između bez',
    places: 'u iz na do kod',
    articles: 'taj ta to ovaj ova',
    institutions: 'Institut Sveučilište Dvorac Muzej Zaklada Stranka Kazalište Kula',
    and: 'i',
  },
  da: {
    verbs:
      'siger sagde mener er var har havde blev vandt fortæller skrev kommer vil forklarer døde spillede fik tror oplyser scorede',
    roles:
      'minister statsminister træner borgmester talsmand sanger sangerinde forfatter direktør formand professor skuespiller instruktør advokat dommer præst konge kunstner målmand angriber kollega historiker',
    beside: 'ifølge af med for mod til om som og at hos fra mellem uden',
    places: 'i fra til på ved mod',
    articles: 'den det de en et',
    institutions: 'Universitet Teater Museum Parti Fonden Kommune Boldklub Mission',
    and: 'og',
  },
  sv: {
    verbs: 'säger sade menar är var har hade blev vann berättar skrev kommer vill förklarar dog spelade fick tror uppger gjorde',
    roles:
      'minister statsminister tränare borgmästare talesman sångare sångerska författare direktör ordförande professor skådespelare regissör advokat domare präst kung konstnär målvakt anfallare kollega',
    beside: 'enligt av med för mot till om som och att hos från mellan utan',
    places: 'i från till på vid mot',
    articles: 'den det de en ett',
    institutions: 'Universitetet Teatern Museet Partiet Stiftelsen Kommun Föreningen',
    and: 'och',
  },
  nb: {
    verbs: 'sier sa mener er var har hadde ble vant forteller skrev kommer vil forklarer døde spilte fikk tror opplyser scoret',
    roles:
      'statsråd statsminister trener ordfører talsmann sanger forfatter direktør leder professor skuespiller regissør advokat dommer prest konge kunstner keeper spiss kollega',
    beside: 'ifølge av med for mot til om som og at hos fra mellom uten',
    places: 'i fra til på ved mot',
    articles: 'den det de en et',
    institutions: 'Universitetet Teatret Museet Partiet Stiftelsen Kommune Klubben',
    and: 'og',
  },
  fi: {
    verbs: 'sanoo sanoi kertoo on oli voitti kirjoitti haluaa uskoo kuoli pelasi sai selittää korostaa tuli jäi',
    roles:
      'ministeri pääministeri valmentaja kaupunginjohtaja tiedottaja laulaja kirjailija johtaja puheenjohtaja professori näyttelijä ohjaaja tuomari pappi kuningas taiteilija maalivahti presidentti',
    beside: 'kun että ja kuten vaan eikä joten',
    places: 'lähellä kaupunki kunta kylä',
    articles: 'se tämä tuo nämä',
    institutions: 'Yliopisto Teatteri Museo Puolue Säätiö Liitto',
    and: 'ja',
  },
  hu: {
    verbs:
      'mondta közölte szerint volt van lett írta nyert akar meghalt játszott kapott elmondta hangsúlyozta nyilatkozott kijelentette',
    roles:
      'miniszter elnök polgármester szóvivő énekes énekesnő író igazgató színész színésznő rendező professzor bíró püspök király edző kapus miniszterelnök képviselő',
    beside: 'hogy és mint vagy majd illetve',
    places: 'és felé mellett között',
    articles: 'a az egy ez',
    institutions: 'Intézet Egyetem Palota Múzeum Alapítvány Párt Színház',
    and: 'és',
  },
  ro: {
    verbs: 'a spune declară este era are avea câștigă scrie moare explică susține devine vrea anunță adaugă joacă afirmă',
    roles:
      'ministrul președintele premierul antrenorul directorul primarul purtătorul cântăreața actorul actrița scriitorul regizorul profesorul doctorul judecătorul avocatul regele generalul deputatul senatorul domnul doamna',
    beside: 'de cu pentru împotriva lui ca și că între fără potrivit',
    places: 'în din la spre lângă',
    articles: 'un o cel cea acest această',
    institutions: 'Institutul Universitatea Palatul Castelul Muzeul Partidul Teatrul Strada',
    and: 'și',
  },
  tr: {
    verbs: 'dedi söyledi açıkladı oldu kazandı yazdı belirtti istedi geldi öldü vurguladı konuştu attı',
    roles:
      'bakan başkan belediye_başkanı başbakan cumhurbaşkanı teknik_direktör sözcü yazar şarkıcı oyuncu yönetmen profesör doktor hakim avukat müdür milletvekili kral kaleci',
    beside: 've ile ama ki gibi göre ise',
    places: 've ile bu',
    articles: 'bu bir şu o',
    institutions: 'Enstitüsü Üniversitesi Sarayı Müzesi Vakfı Partisi Kulübü',
    and: 've',
  },
}
/** Small words that open sentences and are names elsewhere (`Han` in Danish, `Ona` in Croatian): only what stands beside them tells. */
const NAMES_ELSEWHERE: Readonly<Record<string, string>> = {
  de: 'alle man kurz lange kleine große neu schnell kann will wer mein',
  nl: 'die dan al mijn man toen elke ieder',
  fr: 'elle son sa leur seul seule toute rien dès',
  es: 'sus era solo sin tal ni mis dos',
  it: 'per dal loro vero mai tale fino',
  pt: 'ela era nem nos tal dos das mais',
  pl: 'pan pani ona sam sama ten ta nikt',
  cs: 'pan paní ona sám jeden jen jej',
  sk: 'iná kým ona pán pani sám často mal mala sama',
  hr: 'ona samo neki isto sami još pravi rođen mora dobro vlada',
  da: 'han hun hans hendes mor far alle mens måske enten begge ingen man alt hver alene',
  sv: 'han hon hans hennes alla mor far pappa mamma mina min bakom bland ännu färre enda vid jo',
  nb: 'han hun hans hennes mor far alle mens begge ingen min mine alt hver',
  fi: 'hän minä kaikki vain oma',
  hu: 'van de meg mert amit aki le ma nagy kis sem',
  ro: 'ea iar mare dar fost sale',
  tr: 'her son ben sen o bir',
}
/** Endings of nouns, where the article is one (`Jordens`). */
const ARTICLES_BEHIND: Readonly<Record<string, string>> = {
  da: 'en et ens ets erne ernes',
  sv: 'en et ens ets erna arna ernas',
  nb: 'en et ens ets ene enes',
}
const LEGAL_FORMS: Readonly<Record<string, string>> = {
  de: 'GmbH',
  nl: 'B.V.',
  fr: 'SARL',
  es: 'S.L.',
  it: 'S.r.l.',
  pt: 'Lda.',
  pl: 'Sp. z o.o.',
  cs: 's.r.o.',
  sk: 's.r.o.',
  hr: 'd.o.o.',
  da: 'A/S',
  sv: 'AB',
  nb: 'AS',
  fi: 'Oy',
  hu: 'Kft.',
  ro: 'S.R.L.',
  tr: 'A.Ş.',
  id: 'Tbk',
}
/** For sentences of letters only. */
const MORE_WORDS: Readonly<Record<string, string>> = {
  en: `the a this our your we they it there please thanks yes no when if because after before today tomorrow next last week still not just only also very new old good
    box key meeting invoice order parcel door roof heating water bill repair visit school lunch report budget is was has will can should would need send call check bring
    fix wait move pay open close ask find keep make take get done late early ready broken fine sure about for with from at on in to of by up out over until again`,
  id: `yang dan di ke dari untuk dengan ini itu ada tidak akan sudah belum bisa kami kita saya anda mereka karena jika tetapi juga lagi hari besok kemarin minggu jam rumah kantor
    barang paket surat air listrik uang jalan sekolah rapat makan datang pergi kirim bayar tunggu bantu tolong mohon harus mau baru lama baik besar kecil semua satu dua`,
  vi: `và của là có không được cho với trong này đó khi nếu vì nhưng cũng đã sẽ đang chưa rất nhiều ít mới cũ tốt lớn nhỏ hôm nay mai qua tuần giờ nhà văn phòng hàng đơn thư nước điện
    tiền đường trường họp ăn đến đi gửi trả chờ giúp vui lòng cần muốn phải một hai ba tất cả chúng tôi các bạn họ`,
}
const NAMES_OF_LANGUAGES = Object.keys(LANGUAGES)
/** German is the hardest: it writes nouns as others write names. */
const SHARE_OF_GERMAN = 0.26
const DECLINED = new Set(['pl', 'cs', 'sk', 'hr', 'fi', 'hu', 'tr'])
/** German nouns that are surnames as well. */
const NOUNS_ELSEWHERE =
  'Sommer Winter Herbst Mann Frau Tod Raum Rand Rolle Schwarz Weiß König Bauer Richter Vogel Stein Berg Bach Wald Sturm Freitag Sonntag Mai Kaiser Papst Engel Kraft Ernst Horn Kopf Herz Hand Busch Baum Rose Feld Brand Frieden Herzog Ritter Meister Recht Kern Kreis Punkt Sand Schatz Schild Spiel Sprung Stern Stock Tag Traum Weg Werk Zahn Zeit Zoll Markt Haus Hof Bischof Jäger Koch Müller Schäfer Maler'
const BEFORE_NOUNS =
  'im am zum zur vom beim der die das den dem des ein eine einen einem einer seinem seine ihrem ihre keine diesem dieser jeden jeder neue neuen großen ersten letzten rechten'
/** Between what an institution is and whom it is called after. */
const LINKS: Readonly<Record<string, string>> = { fr: 'de', es: 'de', it: 'di', pt: 'de', nl: 'van', ro: 'de' }
const CHURCHES = 'St. Sankt Saint San Santa São'

const list = (words: string): string[] => words.trim().split(/\s+/)
const spaced = (text: string): string => text.replaceAll('_', ' ')

export class News {
  private readonly random: Random
  private readonly words: Readonly<Record<string, readonly string[]>>
  private readonly openings: Readonly<Record<string, readonly string[]>>
  private readonly nouns: readonly string[] = list(GERMAN_NOUNS)
  private language = 'de'

  constructor(random: Random) {
    this.random = random
    const words: Record<string, string[]> = {}
    const openings: Record<string, string[]> = {}
    for (const name of NAMES_OF_LANGUAGES) {
      const small = list(FUNCTION_WORDS[name] as string)
      const others = list(ORDINARY_WORDS[name] as string)
      const articles = list((LANGUAGES[name] as Language).articles)
      words[name] = [...small, ...small, ...others]
      openings[name] = [...small, ...small, ...articles, ...articles, ...articles, ...others]
    }
    for (const [name, text] of Object.entries(MORE_WORDS)) {
      words[name] = list(text)
      openings[name] = list(text)
    }
    this.words = words
    this.openings = openings
  }

  /** A paragraph with gaps, for Synth.fill. */
  paragraph(): string {
    const { random } = this
    this.language = random.chance(SHARE_OF_GERMAN) ? 'de' : random.pick(NAMES_OF_LANGUAGES)
    const sentences = Array.from({ length: random.pick([1, 2, 2, 3]) }, () => this.sentence())
    return sentences.join(random.pick([' ', ' ', '\n']))
  }

  /** A sentence in which nobody is named. */
  saying(language: string): string {
    const { random } = this
    this.language = language
    const some = (least: number, most: number): string => this.some(random.whole(least, most))
    // A firm called after what it does: `przez Okno i Dach Sp. z o.o.`
    const firm = (): string =>
      `${capital(this.some(1))} ${(LANGUAGES[language] ?? { and: '&' }).and} ${capital(this.some(1))} ${LEGAL_FORMS[language] ?? 'Ltd'}`
    const near = (): string => spaced(random.word((LANGUAGES[language] ?? { beside: 'with' }).beside))
    return random.pick([
      () => `${this.opening()} ${some(2, 6)}.`,
      () => `${this.opening()} ${some(1, 3)}, ${some(2, 4)}.`,
      () => `${this.opening()} ${some(1, 3)} ${near()} ${firm()} ${some(0, 3)}.`,
      () => `${this.opening()} ${some(2, 5)}${random.pick(['?', '!', ''])}`,
      () => `${this.opening()} ${some(1, 3)} {org} ${some(1, 3)}.`,
      () => `${this.opening()} ${some(1, 3)} {city} ${some(0, 2)}.`,
      () => `${this.opening()} ${some(1, 3)} {date} ${some(1, 3)}.`,
      () => `${this.opening()} ${some(2, 4)}: ${some(1, 3)}.`,
    ])()
  }

  private sentence(): string {
    const { random } = this
    const { verbs, roles, beside, places, articles, institutions, and } = LANGUAGES[this.language] as Language
    const verb = (): string => spaced(random.word(verbs))
    const role = (): string => spaced(random.word(roles))
    const near = (): string => spaced(random.word(beside))
    const at = (): string => spaced(random.word(places))
    const article = (): string => random.word(articles)
    const open = (): string => this.opening()
    const some = (least: number, most: number): string => this.some(random.whole(least, most))
    const full = (): string => this.full()
    const institution = (): string =>
      `{called:${random.word(institutions)}${random.chance(0.5) ? `_${LINKS[this.language] ?? ''}` : ''}}`
    const last = (): string => this.last()
    const either = (): string => (random.chance(0.5) ? this.full() : last())
    return random.pick([
      () => `${open()} ${some(1, 4)} ${role()} ${full()} ${some(1, 5)}.`,
      () => `${capital(role())} ${either()} ${verb()} ${some(2, 6)}.`,
      () => `{last} ${verb()} ${some(2, 6)}.`,
      () => `{last} ${verb()} ${some(1, 4)}, ${some(2, 4)} ${near()} ${last()} ${some(1, 3)}.`,
      () => `${this.full()} (${random.pick(['{age}', '{org}', '{year}-{year}'])}) ${verb()} ${some(2, 6)}.`,
      () => `${open()} ${some(2, 4)} ${near()} ${either()} ${some(1, 4)}.`,
      () => `${open()} ${some(1, 3)}, ${some(1, 3)} {last} ${verb()} ${some(1, 4)}.`,
      () =>
        `${random.pick(['„', '"', '«', '“'])}${open()} ${some(3, 6)}${random.pick(['“', '"', '»', '”'])}, ${verb()} ${either()}${random.pick(['.', `, ${role()} ${some(1, 3)}.`])}`,
      () => `${open()} ${verb()} ${either()} ${some(2, 5)}.`,
      () => `${open()} ${some(1, 3)} ${full()} ${and} ${either()} ${some(1, 3)}.`,
      () => `{last}, {last} ${and} {last} ${verb()} ${some(1, 4)}.`,
      () => `${open()} ${some(2, 4)}${random.pick(['.', '?', '!'])} {last} ${and} {last} ${verb()} ${some(1, 4)}.`,
      () => `${open()} ${some(1, 4)} ${near()} ${last()} ${some(1, 4)}.`,
      () => `${open()} ${verb()} ${last()} ${some(1, 4)}.`,
      () => `{first} ${verb()} ${some(2, 5)} ${near()} {first}.`,
      () => `${either()}: ${random.pick(['„', '"', ''])}${open()} ${some(3, 6)}.`,
      () => `${open()} ${some(2, 4)} (${full()}).`,
      () =>
        this.language === 'de'
          ? `${open()} ${some(1, 2)} {genitive} ${this.noun()} ${some(1, 3)}.`
          : `${open()} ${verb()} ${last()}.`,
      // Nobody is named.
      () => `${open()} ${some(3, 7)}.`,
      () => `${open()} ${verb()} ${some(2, 5)}.`,
      () => `${open()} ${some(3, 5)}, ${some(2, 5)}. ${open()} ${some(2, 5)}.`,
      () => `${open()} ${some(1, 3)} ${institution()} ${some(1, 4)}.`,
      () => `${open()} ${some(1, 3)} ${article()} ${institution()} ${verb()} ${some(1, 3)}.`,
      () => `${capital(article())} ${institution()} ${some(2, 5)}.`,
      () => `${open()} ${some(1, 3)} ${random.chance(0.5) ? at() : article()} {country:listed} ${some(1, 4)}.`,
      () => `{country:listed} ${verb()} ${some(2, 5)}.`,
      () => `${open()} ${some(1, 3)} ${at()} {city} ${some(1, 4)}.`,
      () => `${capital(at())} {city} ${verb()} ${some(2, 5)}.`,
      () => `${open()} ${some(1, 3)} ${at()} ${this.place()} ${some(1, 4)}.`,
      () => `${open()} ${some(1, 3)} ${at()} ${this.place()}, ${this.place()} ${and} ${this.place()} ${some(0, 3)}.`,
      () => `${open()} ${some(1, 3)} ${this.place()} ${some(1, 4)}.`,
      () => `{city} ${verb()} ${some(2, 5)}.`,
      () =>
        random.pick([
          '{city}, {n} {month} ({org}).',
          '{city} ({org}).-',
          '{city}.',
          '{city} / {city}',
          '{city}, {n}. {month} {year}',
        ]),
      () => `${open()} ${some(1, 3)} ${article()} {org} ${some(1, 4)}.`,
      () => `${open()} ${some(1, 3)} ${article()} {app} ${some(1, 4)}.`,
      () => `${capital(article())} {app} ${verb()} ${some(2, 4)}.`,
      () => `${open()} ${some(1, 2)} ${random.word(CHURCHES)} {nameplain} ${some(1, 4)}.`,
      () => `${open()} ${capital(this.some(1))}${random.pick(['', `: ${some(2, 4)}`])}`,
      () => `${open()} ${some(2, 3)} {org} (${this.some(1)}) ${at()} {city}, {n} ${this.some(1)} {year}.`,
      () => (this.language === 'de' ? this.aboutNouns() : `${open()} ${some(2, 6)}.`),
      () => (this.language === 'de' ? this.aboutNouns() : `${open()} ${some(1, 2)} {city}, {city} ${and} {city}.`),
      () => (this.language === 'de' ? this.aboutNouns() : `${open()} ${some(4, 8)}.`),
    ])()
  }

  /** Nouns as German has them: in pairs, beside `von`, behind adjectives, before names of things and of people. */
  private aboutNouns(): string {
    const { random } = this
    const open = (): string => this.opening()
    const some = (least: number, most: number): string => this.some(random.whole(least, most))
    return random.pick([
      () => `${open()} ${this.noun()} ${random.word('von des der für und')} ${this.noun()} ${some(1, 4)}.`,
      () => `${this.noun()} ${random.word('von für und mit in')} ${this.noun()}, ${this.noun()} und ${this.noun()}`,
      () => `${open()} ${some(1, 2)} ${this.noun()} {app} ${some(1, 3)}.`,
      () => `${open()} ${some(1, 2)} ${this.noun()} {last} ${some(1, 3)}.`,
      () => `${this.noun()} ${this.noun()} ${some(2, 4)}.`,
      () => `${open()} ${this.noun()} ${random.word('in aus bei nach')} {city} ${some(1, 3)}.`,
      () => `${this.noun()}: ${this.noun()}, ${some(1, 3)}`,
      () => `${open()} ${some(1, 2)} ${random.word(BEFORE_NOUNS)} ${random.word(NOUNS_ELSEWHERE)} ${some(1, 4)}.`,
      () => `${open()} ${some(1, 3)} ${random.word(NOUNS_ELSEWHERE)} und ${this.noun()} ${some(1, 3)}.`,
    ])()
  }

  /** In the language's cases where it has them. */
  private place(): string {
    return DECLINED.has(this.language)
      ? `{placecased:${this.language}}`
      : this.random.pick(['{city}', '{city}', '{country:listed}'])
  }

  /** What opens a sentence; as often as not a word of no list, with the endings that words of the language have. */
  private opening(): string {
    const { random, language } = this
    const elsewhere = NAMES_ELSEWHERE[language]
    if (elsewhere !== undefined && random.chance(0.12)) return capital(random.word(elsewhere))
    const endings = ARTICLES_BEHIND[language]
    if (endings !== undefined && random.chance(0.15))
      return capital(random.pick(this.words[language] as readonly string[])) + random.word(endings)
    const word = random.pick(this.openings[language] as readonly string[])
    return capital(random.chance(0.5) ? this.coined() : word)
  }

  /** The beginning of one word and the end of another. */
  private coined(): string {
    const { random, language } = this
    const words = this.words[language] as readonly string[]
    const begin = random.pick(words)
    const end = random.pick(words)
    return begin.slice(0, Math.ceil(begin.length / 2)) + end.slice(Math.floor(end.length / 3))
  }

  /** A name in full, in the language's cases where it has them. */
  private full(): string {
    const { random, language } = this
    if (!DECLINED.has(language)) return '{person}'
    return random.pick(['{person}', `{plain:${language}}`, `{cased:${language}}`])
  }

  /** A surname alone. */
  private last(): string {
    const { random, language } = this
    return DECLINED.has(language) && random.chance(0.5) ? `{casedlast:${language}}` : '{last}'
  }

  private some(count: number): string {
    const { random, language } = this
    return Array.from({ length: count }, () =>
      language === 'de' && random.chance(0.3)
        ? this.noun()
        : random.chance(0.12)
          ? this.coined()
          : random.pick(this.words[language] as readonly string[]),
    ).join(' ')
  }

  private noun(): string {
    const { random, nouns } = this
    const noun = random.pick(nouns)
    if (!random.chance(0.35)) return noun
    const second = random.pick(nouns)
    return random.chance(0.1) ? `${noun}-${second}` : noun + random.pick(['', 's', 'n']) + second.toLowerCase()
  }
}
