/** Fills the templates: texts with labelled people, addresses, organisations and places. */
import { COUNTRY_NAMES } from '../../rules/words/countries.ts'
import type { Addresses } from './addresses.ts'
import type { Example, Label } from './corpora.ts'
import { Declined, type Declining } from './declined.ts'
import { capital, type Names, type Script } from './names.ts'
import type { Random } from './random.ts'
import { Romanised } from './romanised.ts'
import { SAYINGS } from './templates-of-scripts.ts'
import { TEMPLATE_SETS, type TemplateSet } from './templates.ts'

type Gap = (variant: string | undefined) => readonly [text: string, label: Label | null]

const TITLES =
  'Mr. Mrs. Ms. Dr. Mr Mrs Ms Dr Miss Prof. Professor Sir Rev. Hon. Judge Captain Sgt. Senator President Madam Herr Frau Sra. Monsieur Officer Coach Nurse Detective Father Sister Aunt Uncle'
const ROLES =
  'manager engineer nurse teacher driver accountant director analyst CEO attorney assistant supervisor technician professor consultant agent spokesman spokeswoman editor developer intern chairman designer president vice_president sales_manager Head_of_Marketing Software_Engineer Account_Executive Chief_Financial_Officer Project_Manager Director_of_Operations Senior_Analyst musician actor painter lawyer surgeon midfielder goalkeeper mayor'
const KIN =
  'brother sister wife husband son daughter mother father boss colleague friend neighbour landlord roommate uncle aunt cousin partner grandmother fiancé'
const TOPICS =
  'the_quarterly_report your_invoice the_Q3_budget the_new_policy Project_Falcon the_lease the_broken_heater the_annual_review Contract_renewal Meeting_notes Lunch_on_Friday Re-scheduling Password_reset the_mobile_app your_claim Server_migration Holiday_Schedule Draft_Agreement The_Impact_of_Climate_on_Crops A_Study_of_Memory Deep_Learning_for_Vision the_refund'
const TASKS =
  'send_me_the_slides look_at_the_attached_file sign_the_form book_a_room review_the_pull_request call_the_bank update_the_spreadsheet check_the_numbers forward_this_to_legal'
const CLAUSES =
  'the_deal_was_off prices_would_rise_again nobody_was_hurt the_vote_had_been_postponed more_tests_are_needed the_company_acted_in_good_faith they_will_appeal the_project_is_on_track it_was_a_mistake demand_remains_strong'
const FILLERS = [
  'Let me know if that works for you.',
  'I will send the documents tomorrow.',
  'We have received your payment.',
  'The meeting has been moved to Room 4.',
  'Please find the invoice attached.',
  'It was great to see everyone last week.',
  'Could we talk about this on Monday?',
  'The system was down for two hours.',
  'I have not heard back from the supplier yet.',
  'Nothing has changed since then.',
  'The weather was terrible and the train was late.',
  'Thank you for your patience.',
  'As far as I know the contract ends in June.',
  'All tests pass on the new branch.',
  'The package never arrived.',
  'They offered a full refund.',
  'You can find the details in the Annual Report.',
  'He was born in the north and never left.',
  'She opened the door and looked outside.',
  'The results were better than expected.',
  'We should order more paper.',
  'My card was charged twice.',
  'This is the third time I am writing about it.',
  'However, the Committee did not agree.',
  'I would recommend the Blue Room for the workshop.',
  'Der Termin wurde verschoben.',
  'Nous vous remercions de votre confiance.',
  'El envío llegará el lunes.',
  'Il pagamento è stato ricevuto.',
  'Proszę o potwierdzenie terminu.',
  'the app keeps crashing when i open it',
  'lol that was not what i meant',
  'New features include Dark Mode and Smart Search.',
  'According to the manual, the filter must be cleaned weekly.',
  'Our opening hours are Monday to Friday, 9 to 5.',
  'The Company shall indemnify the Customer against all claims.',
  'This Agreement is governed by the laws of England and Wales.',
  'In case of doubt, contact the Help Desk.',
  'The President of the Board opened the session.',
  'The Court of Appeal dismissed the case.',
]
/** Of talk and notes in many languages: nobody is named. */
const CHAT_FILLERS =
  `the bus is late again|see you at nine then|can we move it to friday|who feeds the cat|it works now, thanks|bring a jumper|the invoice is still open|is it still raining over there
|der Bus kommt wieder zu spät|wer füttert die Katze|bis um neun dann|es läuft wieder, danke|die Rechnung ist noch offen|hat den Schlüssel vergessen|kommt am Freitag vorbei|will es noch einmal prüfen
|el autobús llega tarde otra vez|quién da de comer al gato|ya funciona, gracias|nos vemos a las nueve|la factura sigue pendiente|ha olvidado las llaves|viene el viernes
|le bus est encore en retard|qui nourrit le chat|ça marche, merci|on se voit à neuf heures|la facture est encore ouverte|a oublié ses clés|passe vendredi
|il bus è di nuovo in ritardo|chi dà da mangiare al gatto|ora funziona, grazie|ci vediamo alle nove|la fattura è ancora aperta|ha dimenticato le chiavi|passa venerdì
|o ônibus atrasou de novo|quem dá comida ao gato|já funciona, obrigado|a gente se vê às nove|a fatura continua em aberto|esqueceu as chaves|passa na sexta
|de bus is weer te laat|wie voert de kat|het werkt weer, bedankt|tot negen uur|de factuur staat nog open|is de sleutels vergeten|komt vrijdag langs
|autobus znowu się spóźnia|kto nakarmi kota|już działa, dzięki|widzimy się o dziewiątej|faktura jest nieopłacona|wpadnie w piątek
|autobus má zase zpoždění|kdo nakrmí kočku|už to jde, díky|sejdeme se v devět|přijde v pátek
|bussen är sen igen|vem matar katten|det fungerar nu, tack|vi ses klockan nio|kommer förbi på fredag
|bussi on taas myöhässä|kuka ruokkii kissan|toimii nyt, kiitos|nähdään yhdeksältä|tulee perjantaina
|otobüs yine gecikti|kediyi kim besliyor|şimdi çalışıyor, sağ ol|dokuzda görüşürüz|cuma günü uğrayacak
|busnya terlambat lagi|siapa yang kasih makan kucing|sudah jalan, makasih|ketemu jam sembilan|mampir hari Jumat
|xe buýt lại trễ|ai cho mèo ăn|chạy được rồi, cảm ơn|chín giờ gặp nhé|thứ sáu ghé qua`
    .split('|')
    .map((line) => line.trim())
const SHOUTED_FILLERS = [
  'THE AMOUNT BELOW HAS NOT BEEN RECEIVED.',
  'PLEASE RETURN THE ENCLOSED FORM.',
  'WILL CALL BACK NEXT WEEK.',
  'THIS IS THE FINAL REMINDER.',
  'CASH IS NOT ACCEPTED AT THIS COUNTER.',
  'DO NOT BEND',
  'HANDLE WITH CARE',
  'SIGNATURE REQUIRED',
  'KEEP THIS LETTER WITH YOUR PAPERS.',
  'BITTE UNTERSCHREIBEN',
  'POIDS 2,5 KG',
  'NO MOLESTAR',
  'CONSEGNARE ENTRO LE ORE DODICI.',
  'ALL RIGHTS RESERVED',
]
const SHOUTED_THINGS =
  'ANNUAL_REPORT NOTICE_OF_SALE FINAL_REMINDER TERMS_AND_CONDITIONS DISCHARGE_SUMMARY RENTAL_AGREEMENT INCIDENT_REPORT SPRING_ROSTER CURRICULUM_VITAE PURCHASE_ORDER DELIVERY_NOTE BILL_OF_LADING TABLE_OF_CONTENTS CENTRE_HOSPITALIER PROTOKOLL RECHNUNG MAHNUNG LIEFERSCHEIN FACTURA ACTA VERBALE_DI_RIUNIONE PROCÈS-VERBAL FACTURE COMPTE_RENDU ROZHODNUTÍ UMOWA FAKTURA DIRECCIÓN_DE_TRÁNSITO MEDICAL_CENTER CIRCUIT_COURT BLACK_FRIDAY SALE EMERGENCY_EXIT POWER_SUPPLY WATER_PUMP STEEL_PIPE GREEN_TEA OFFICE_CHAIR PREMIUM_PLAN TRACKING_NUMBER CASH_ON_DELIVERY HUMAN_RESOURCES FINANCE_DEPARTMENT'
const LOG_FILLERS = [
  'Connection from 10.0.0.7 closed by remote host',
  'Starting Session 42 of user root.',
  'Received block blk_8923 of size 67108864 from /10.250.19.102',
  'Adding task set 3.0 with 12 tasks',
  'Rejected send message, packet filtered',
  'Warning: Unrecognized packageExtended attribute.',
  'TLS handshake error from 172.16.0.4:51234: EOF',
  'Scheduled snapshot period at 10 second(s).',
  'Instance destroyed successfully. Took 0.51 seconds',
  'Finished Cleanup of Temporary Directories.',
  'Driver Version 4.2 Build 1734 loaded',
  'Temperature above threshold, cpu clock throttled',
  'Bluetooth HCI Controller Transport State Machine reset',
  'Kernel command line: BOOT_IMAGE=/vmlinuz root=UUID=1234',
]
const CODE_FILLERS = [
  'Returns the Number of bytes written to the Buffer.',
  'This Function is called when the Window is resized',
  'make sure the Cache is empty before the next Request',
  'If the Promise rejects, an Error is thrown.',
  'See RFC 3986 Section 2.1 for details',
  'Polyfill for Internet Explorer and old Safari versions',
  'Unicode Standard Annex 29, Version 15',
  'the Visitor walks the Abstract Syntax Tree',
  'Windows and Linux use different Line Endings',
  'implements the Boyer Moore algorithm',
  'Bloom filter, Dijkstra and Levenshtein distance',
  'Default Value is True',
  'Use a Set or a Map here',
]
const FILLERS_OF: Readonly<Record<string, readonly string[]>> = { log: LOG_FILLERS, code: CODE_FILLERS, chat: CHAT_FILLERS }
const THINGS =
  'Premium_Plan Wireless_Mouse Office_Chair Visual_Studio_Code Gold_Card Docker_Desktop Rewards_Program Customer_Portal Order_Management Black_Friday Privacy_Policy User_Guide Blue_Jacket Data_Center Machine_Learning Annual_Report Health_Insurance Windows_11 Java_Runtime Apache_Kafka Ruby_on_Rails React_Native New_Arrivals Contact_Us Sign_In Monthly_Statement Home_Page Checkout_Page Republican Democratic Independent Standard_Deviation Public_Key Access_Token Rate_Limit Red_Team Senate_Finance_Committee Board_of_Directors House_Committee Main_Building Capitol_Office Customer_Service Human_Resources Quality_Assurance Power_Supply Operating_System Hard_Disk Unit_Tests Quick_Start Lower_Chamber Education_Fund Black_Coffee Green_Tea Chicken_Curry French_Fries Spring_Boot Jenkins_Pipeline Maven_Central Travis_CI Redis_Cluster Apache_License Creative_Commons Gaussian_Blur Fourier_Transform Euclidean_Distance Hello_World Lorem_Ipsum Search_Results Internet_Explorer Chrome_OS Mac_Pro Surface_Book'
const PRODUCTS =
  'USB_Cable Desk_Lamp Running_Shoes Kindle_Paperwhite Galaxy_S23 iPhone_15_Pro Coffee_Maker Phone_Case Yoga_Mat Gift_Card T-Shirt Notebook Standing_Desk Winter_Coat'
const BRANDS =
  'Google Microsoft Amazon Apple Walmart PayPal Netflix Facebook Oracle IBM Samsung Toyota Siemens Adobe Visa Target Costco Nike Sony Intel Cisco Boeing FedEx UPS Starbucks Uber LinkedIn Twitter Shopify Salesforce Slack GitHub Spotify Verizon Chase Wells_Fargo Bank_of_America HSBC Barclays BBC CNN Reuters NASA UNICEF WHO IRS FBI Harvard MIT Johnson_&_Johnson JP_Morgan Morgan_Stanley Goldman_Sachs Ben_&_Jerry’s McDonald’s Ford Dell Philips Hilton Disney Mercedes-Benz Louis_Vuitton Calvin_Klein Ralph_Lauren Tommy_Hilfiger Wendy’s Kellogg’s Levi_Strauss Charles_Schwab Ernst_&_Young Harley_Davidson Estée_Lauder Manchester_United Real_Madrid'
const ORG_FIRST =
  'Global Summit Pioneer Blue Apex Northern Atlas Vertex Delta Quantum Silver Prime Horizon Evergreen Cascade Liberty Metro Pacific Alpine Sterling Fusion Nova Bright Swift Urban Golden'
const ORG_LAST =
  'Systems Solutions Logistics Bank Insurance Technologies Foods Energy Media Consulting Partners Holdings Industries Pharma Airlines Motors Labs Software Networks Capital Group Retail Health Services Studios'
const CLASSES =
  'UserService HttpClient ConnectionPool OrderController PaymentGateway ThreadPool NullPointer FileReader Buffer Session Request Response Config Parser Token Handler Manager Node Element Component Promise Array Map Error TimeoutError Date String Number Object Logger Context Cache Queue Worker Scheduler Visitor Builder Factory Iterator Stream Socket Module Plugin Router Store Reducer Model View Martin Dijkstra Gauss Curry Lambda Bean Jackson Hudson Jenkins Guice Kafka Spark'
/** Languages, tools and parts of systems that are called like people and places. */
const TOOLS =
  'Lua Ruby Perl Julia Ada Haskell Scala Kotlin Elm Rust Eve Dylan Pascal Erlang Crystal Jade Babel Jest Mocha Chai Cypress Selenium Jasmine Karma Travis Jenkins Maven Gradle Ant Bazel Puppet Chef Ansible Vagrant Docker Helm Istio Consul Vault Nginx Apache Tomcat Jetty Celery Flask Django Rails Sinatra Laravel Symfony Doctrine Twig Blade Angular React Vue Svelte Ember Redis Postgres Oracle Cassandra Mongo Neo Elastic Kibana Grafana Prometheus Loki Tempo Jaeger Sentry Debian Ubuntu Fedora Darwin Solaris Alpine Raspberry Sonic Tcl Basic Delphi Swift Dart Clojure Groovy Nim Zig Go Java JavaScript TypeScript Python Julia Octave Maple Mathematica Stan Bison Flex Yacc Boost Eigen Qt Gtk Vala Wayland Mesa Vulkan Metal Godot Unity Blender Maya Max Nuke Houdini Spark Flink Beam Storm Hive Pig Impala Presto Drill Kudu Oozie Ranger Atlas Luigi Dagster Prefect Quartz Camel Felix Karaf Hibernate Guava Gson Jackson Lombok Mockito Robolectric Dagger Hilt Room Ivy Grape Griffon Ratpack Micronaut Quarkus Helidon Liberty Marten Dapper Polly Nancy Orleans Moq Serilog Shiro Wicket Struts Tapestry Vaadin Roda Sidekiq Devise Pundit Capybara Cucumber Faker Hugo Jekyll Pelican Sphinx Doxygen Guzzle Monolog Carbon Faraday Alamofire Realm Lottie Glide Picasso Moshi Retrofit Ktor Koin Arrow'
const COMMANDS =
  'SET GET DEL CLIENT CONFIG PAUSE DEBUG FLUSHALL EXPIRE HSET LPUSH SELECT INSERT UPDATE DELETE FROM WHERE MOV JMP CALL PUSH POP ADD SUB XOR LDA STA HELO MAIL RCPT DATA QUIT USER PASS LIST RETR PORT STOR MULTI EXEC WATCH AUTH PING REPLICAOF SHUTDOWN CLUSTER SLOTS NODES'
const PLAIN =
  'user order value index result item config request buffer list node state error data handler name key token parent child count offset length default primary capitol district-mail active public internal billing'
const MONTHS = 'January February March April May June July August September October November December'
const KEYS =
  'party state county counties region district city residence hometown capital station airport origin destination religion occupation title type category thomas bioguide scheme classification jurisdiction label group team color status language timezone theme brand model chamber class kind level section module theme topic county_represented elected_status born spouse_of species'
const DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'
const COUNTRY_LIST =
  'France Germany Spain Italy Japan Brazil India China Russia Mexico Canada Australia Egypt Kenya Nigeria Turkey Poland Sweden Norway Portugal Chile Jordan Georgia Chad Iran Israel Ukraine Ireland Cuba Vietnam Thailand Indonesia England Scotland Wales Greece South_Korea New_Zealand Saudi_Arabia United_States United_Kingdom Sri_Lanka'

const spaced = (text: string): string => text.replaceAll('_', ' ')

export class Synth {
  private readonly random: Random
  private readonly names: Names
  private readonly gaps: Readonly<Record<string, Gap>>

  constructor(random: Random, names: Names, addresses: Addresses) {
    this.random = random
    this.names = names
    const countries = COUNTRY_NAMES.split('\n').filter((name) => /^[a-z -]{4,}$/.test(name))
    const romanised = new Romanised(random)
    const declined = new Declined(random)
    const plain =
      (make: () => string): Gap =>
      () => [make(), null]
    const of = (list: string): Gap => plain(() => spaced(random.word(list)))
    this.gaps = {
      person: (script) => [
        script === undefined
          ? random.chance(0.012)
            ? names.inScript(random.pick(['cyrillic', 'cyrillic', 'script']))
            : names.person()
          : names.inScript(script as Exclude<Script, 'latin'>),
        'person',
      ],
      first: () => [names.first(), 'person'],
      last: () => [names.last(), 'person'],
      initialname: () => [
        `${names.initial()}.${random.pick([' ', ' ', ''])}${random.chance(0.4) ? `${names.initial()}. ` : ''}${names.last()}`,
        'person',
      ],
      surnameinitial: () => [
        `${names.last()}, ${names.initial()}${random.pick(['.', '.', '', `.${names.initial()}.`])}`,
        'person',
      ],
      initialdot: () =>
        random.chance(0.6) ? [`${names.initial()}${random.pick(['.', '.', ''])}`, 'person'] : [names.first(), 'person'],
      lastplain: plain(() => names.last()),
      personplain: plain(() => names.person()),
      surnamefirst: () => [names.surnameFirst(), 'person'],
      address: (group) => [addresses.line(group), 'address'],
      block: () => [addresses.block(), 'address'],
      sparse: () => [addresses.sparse(), 'address'],
      blockvenue: (how) => [addresses.venueBlock(how !== undefined), 'address'],
      street: () => [addresses.street(), 'address'],
      loose: () => [addresses.loose(), 'address'],
      nameplain: plain(() => (random.chance(0.5) ? names.first() : names.last())),
      roman: () => [random.chance(0.7) ? romanised.person() : names.person(), 'person'],
      romanlast: () => [romanised.last(), 'person'],
      romanplain: plain(() => romanised.first()),
      speaker: () => [
        random.pick([() => romanised.person(), () => names.person(), () => names.first(), () => romanised.first()])(),
        'person',
      ],
      placecased: (language) => [
        declined.place(
          random.chance(0.4) ? random.pick(countries).replace(/(?<!\p{L})\p{L}/gu, capital) : names.city(),
          language as Declining,
        ),
        'place',
      ],
      cased: (language) => [declined.person(language as Declining), 'person'],
      casedlast: (language) => [declined.last(language as Declining), 'person'],
      genitive: () => [names.last().replace(/(?<![sxzß])$/, 's'), 'person'],
      casedfirst: (language) => [declined.first(language as Declining), 'person'],
      plain: (language) => [declined.plain(language as Declining), 'person'],
      // `{kinof:Mama_von}`: who is called after a child.
      kinof: (kin) => [`${spaced(kin as string)} ${names.first()}`, 'person'],
      who: (language) => [names.inLanguage(language as string, 'who'), 'person'],
      sur: (language) => [names.inLanguage(language as string, 'sur'), 'person'],
      giv: (language) => [names.inLanguage(language as string, 'giv'), 'person'],
      place: (language) => [names.placeIn(language as string), null],
      say: (language) => [random.pick((SAYINGS[language as string] as string).split('|')), null],
      /** `{caps:person}`: what another gap holds, in capitals. */
      caps: (gap) => {
        const [text, label] = (this.gaps[gap as string] as Gap)(undefined)
        return [text.toUpperCase(), label]
      },
      shout: () => [this.shouted(), 'person'],
      shoutlast: () => [names.last().toUpperCase(), 'person'],
      lastfirst: () => [`${names.last().toUpperCase()} ${names.first()}`, 'person'],
      shoutplace: () => [names.city().toUpperCase(), 'place'],
      shoutthing: plain(() => (random.chance(0.6) ? spaced(random.word(SHOUTED_THINGS)) : this.thing().toUpperCase())),
      shoutfill: plain(() => random.pick(SHOUTED_FILLERS)),
      chatstamp: plain(() => this.chatStamp()),
      corner: () => [addresses.corner(), 'address'],
      road: () => [addresses.road(), 'place'],
      city: () => [names.city(), 'place'],
      cityplain: () => [names.city(), 'place'],
      country: (listed) => [
        listed === undefined ? spaced(random.word(COUNTRY_LIST)) : random.pick(countries).replace(/(?<!\p{L})\p{L}/gu, capital),
        'place',
      ],
      // `{called:Palacio_de}`
      called: (what) => {
        const kind = spaced(what as string).trim()
        return [`${kind} ${random.pick([names.last, names.city, names.invented]).call(names)}`, 'organisation']
      },
      org: () => [this.organisation(), 'organisation'],
      community: plain(
        () =>
          `${random.word('Symfony Laravel Zend Doctrine Drupal Open_Source PHP Node').replace('_', ' ')} ${random.word('Community Team Contributors Project')}`,
      ),
      statecode: of('AL CA NY TX FL OH GA MI NC NJ VA WA'),
      zip: plain(() => random.digits(5)),
      role: of(ROLES),
      kin: of(KIN),
      topic: of(TOPICS),
      task: of(TASKS),
      clause: of(CLAUSES),
      filler: (kind) => [random.pick(kind === undefined ? FILLERS : (FILLERS_OF[kind] as readonly string[])), null],
      thing: plain(() => this.thing()),
      places: () => [
        Array.from({ length: random.whole(2, 8) }, () => (random.chance(0.3) ? names.invented() : names.city())).join(
          random.pick([', ', ', ', '\n- ', '~', ';', ' | ', '\n', '","', ',']),
        ),
        null,
      ],
      uuid: plain(() => this.uuid()),
      dashed: plain(
        () =>
          `${random.chance(0.5) ? names.common() : slug(names.first())}-${names.common()}${random.chance(0.3) ? `-${names.common()}` : ''}`,
      ),
      key: of(KEYS),
      product: of(PRODUCTS),
      tool: of(TOOLS),
      app: () => [this.app(), 'organisation'],
      command: plain(() => (random.chance(0.3) ? random.word(COMMANDS) : names.common().toUpperCase())),
      class: of(CLASSES),
      word: of(PLAIN),
      thread: of('main http-nio-8080-exec-3 pool-1-thread-7 Thread-12 worker scheduler-1 ForkJoinPool-1'),
      CONST: of('MAX_SIZE DEFAULT_TIMEOUT STATUS_OK USER_NAME ERROR_CODE API_KEY RED GREEN'),
      host: of('web01 db-master localhost combo LabSZ node-17 mail'),
      slug: of('users api-v2 csv-parse getting-started react-dom php-parser orders index.html john-smith mary_jones'),
      version: plain(() => `${random.whole(0, 20)}.${random.whole(0, 30)}.${random.whole(0, 9)}`),
      hex: plain(() => Array.from({ length: 40 }, () => random.word('0 1 2 3 4 5 6 7 8 9 a b c d e f')).join('')),
      email: plain(
        () =>
          `${slug(names.first())}${random.pick(['.', '_', ''])}${slug(names.last())}@${random.word('example.com gmail.com mail.example.org example.net')}`,
      ),
      phone: plain(() => this.phone()),
      url: plain(
        () =>
          `${random.word('https:// http:// www.')}${slug(random.word(ORG_FIRST))}.example.com/${random.pick(['', 'about', 'contact', `people/${slug(names.first())}-${slug(names.last())}`])}`,
      ),
      user: plain(() => `${slug(names.first())}${random.whole(1, 999)}`),
      ip: plain(() => `${random.whole(1, 255)}.${random.whole(0, 255)}.${random.whole(0, 255)}.${random.whole(1, 254)}`),
      date: plain(() => this.date()),
      time: plain(() => `${random.whole(0, 23)}:${random.digits(2)}${random.pick(['', ' pm', ' am', 'h'])}`),
      stamp: plain(
        () =>
          `2024-0${random.whole(1, 9)}-${random.whole(10, 28)}${random.pick(['T', ' '])}${random.whole(10, 23)}:${random.whole(10, 59)}:${random.whole(10, 59)}${random.pick(['', 'Z', ',123', '.123'])}`,
      ),
      weekday: of(DAYS),
      month: of(MONTHS),
      poss: of('his her their'),
      him: of('him her them'),
      year: plain(() => String(random.whole(1850, 2026))),
      age: plain(() => String(random.whole(18, 95))),
      n: plain(() => String(random.whole(1, 99))),
      num: plain(() => random.digits(random.whole(2, 8))),
      id: plain(() => random.pick(['ORD-', '#', 'TKT-', 'INV', 'CASE ', 'REF-', '']) + random.digits(random.whole(4, 8))),
      money: plain(() => `${random.pick(['$', '€', '£', 'USD ', ''])}${random.whole(1, 999)}${random.pick(['', '.00', '.99'])}`),
      initials: plain(() => `${names.initial()}.${random.chance(0.4) ? ` ${names.initial()}.` : ''}`),
    }
  }

  /** What is written with capitals and is nobody. */
  private thing(): string {
    const { random, names } = this
    if (random.chance(0.35)) return spaced(random.word(THINGS))
    return Array.from({ length: random.pick([1, 2, 2, 2, 3]) }, () => capital(names.common())).join(
      random.pick([' ', ' ', ' ', '-', ' & ', ' of ']),
    )
  }

  /** A name in capitals, either way round. */
  private shouted(): string {
    const { random, names } = this
    const draw = random.next()
    const name =
      draw < 0.45
        ? names.person()
        : draw < 0.7
          ? names.surnameFirst()
          : draw < 0.85
            ? `${names.last()} ${names.first()}`
            : `${names.initial()} ${names.last()}`
    return name.toUpperCase()
  }

  /** As programs for messages export them. */
  private chatStamp(): string {
    const { random } = this
    const [day, month, year] = [random.whole(1, 28), random.whole(1, 12), random.whole(19, 26)]
    const time = `${random.whole(0, 23)}:${random.digits(2)}`
    return random.pick([
      `${day}.${month}.${year}, ${time}`,
      `${String(day).padStart(2, '0')}/${String(month).padStart(2, '0')}/20${year}, ${time}:${random.digits(2)}`,
      `${month}/${day}/${year}, ${random.whole(1, 12)}:${random.digits(2)} ${random.pick(['PM', 'AM', 'pm', 'am'])}`,
      `${day}/${month}/${year} ${time}`,
      `20${year}-${String(month).padStart(2, '0')}-${day} ${time}`,
      time,
    ])
  }

  /** A product, as often as not called like somebody. */
  private app(): string {
    const { random, names } = this
    const draw = random.next()
    if (draw < 0.4) return names.invented()
    if (draw < 0.55) return names.first()
    if (draw < 0.65) return names.last()
    if (draw < 0.85) return random.word(TOOLS)
    return `${names.invented()} ${random.word('Admin Cloud Studio CLI Connect Engage Pro Analytics Messaging Hub UI')}`
  }

  private uuid(): string {
    const hex = (count: number): string =>
      Array.from({ length: count }, () => this.random.word('0 1 2 3 4 5 6 7 8 9 a b c d e f')).join('')
    return this.random.chance(0.6) ? `${hex(8)}-${hex(4)}-${hex(4)}-${hex(4)}-${hex(12)}` : hex(this.random.pick([8, 16, 32, 40]))
  }

  private organisation(): string {
    const { random, names } = this
    return random.pick([
      () => spaced(random.word(BRANDS)),
      () => spaced(random.word(BRANDS)),
      () => `${random.word(ORG_FIRST)} ${random.word(ORG_LAST)}`,
      () => `${names.last()} ${random.word(ORG_LAST)}`,
      () => `${names.last()} & ${names.last()}${random.pick(['', ' LLP', ', Inc.', ' Associates'])}`,
      () =>
        `${names.last()} ${random.pick(['Inc.', 'LLC', 'Ltd', 'Ltd.', 'GmbH', 'AG', 'Corp.', 'S.A.', 'PLC', 'and Sons', 'Group', 'Inc', '& Co.', 'Sp. z o.o.', 'S.r.l.', 'B.V.', 'Pty Ltd'])}`,
      () =>
        `${names.city()} ${random.pick(['General Hospital', 'University', 'School District', 'Police Department', 'Medical Center', 'Public Library', 'City Council', 'High School', 'FC', 'United'])}`,
      () => `University of ${names.city()}`,
      () => `${names.last()}, ${names.last()} and ${names.last()}`,
    ])()
  }

  private phone(): string {
    const { random } = this
    return random.pick([
      `(${random.digits(3)}) ${random.digits(3)}-${random.digits(4)}`,
      `+1-${random.digits(3)}-${random.digits(3)}-${random.digits(4)}`,
      `+${random.whole(20, 99)} ${random.digits(3)} ${random.digits(3)} ${random.digits(3)}`,
      `0${random.digits(3)} ${random.digits(6)}`,
      `${random.digits(3)}.${random.digits(3)}.${random.digits(4)}`,
      `${random.digits(3)}-${random.digits(3)}-${random.digits(4)}`,
    ])
  }

  private date(): string {
    const { random } = this
    return random.pick([
      `${random.whole(1, 12)}/${random.whole(1, 28)}/${random.whole(1950, 2025)}`,
      `${random.whole(1950, 2025)}-0${random.whole(1, 9)}-${random.whole(10, 28)}`,
      `${random.word(MONTHS)} ${random.whole(1, 28)}, ${random.whole(1990, 2025)}`,
      `${random.whole(1, 28)} ${random.word(MONTHS)} ${random.whole(1990, 2025)}`,
      `${random.whole(1, 28)}.${random.whole(1, 12)}.${random.whole(1950, 2025)}`,
      random.word(DAYS),
      `${random.word(MONTHS)} ${random.whole(1, 28)}`,
    ])
  }

  example(sets: readonly TemplateSet[] = TEMPLATE_SETS): Example {
    const { random } = this
    const total = sets.reduce((sum, set) => sum + set.weight, 0)
    let draw = random.next() * total
    const set = sets.find((one) => (draw -= one.weight) < 0) ?? sets[0]!
    const example = this.fill(this.choose(random.pick(set.templates)))
    const dress = random.next()
    const quoted = example.text.includes('\n') && random.chance(0.07) ? quote(example, random.pick(QUOTES)) : example
    if (dress < 0.04) return sameLength(quoted, quoted.text.toUpperCase())
    return dress < 0.11 ? sameLength(quoted, quoted.text.toLowerCase()) : quoted
  }

  /** Settles `[a|b]`, innermost first; brackets without a bar are text. */
  private choose(template: string): string {
    let text = template
    for (;;) {
      const match = /\[([^[\]]*\|[^[\]]*)\]/.exec(text)
      if (match === null) return text.replaceAll('\u0001', '[').replaceAll('\u0002', ']')
      const options = (match[1] as string).split('|')
      text = text.slice(0, match.index) + this.random.pick(options) + text.slice(match.index + match[0].length)
    }
  }

  /** A template with its gaps filled; choices must have been made. */
  fill(template: string): Example {
    const { random } = this
    let text = ''
    const spans: { label: Label; start: number; end: number }[] = []
    let from = 0
    for (const match of template.matchAll(/\{(\w+)(?::([\p{L}\d_]+))?\}/gu)) {
      text += template.slice(from, match.index)
      from = match.index + match[0].length
      let name = match[1] as string
      if (name === 'doctor') {
        text += `${random.word('Dr. Dr. Dr. Dr Doctor Mr. Mrs. Ms.')} `
        name = random.pick(['last', 'last', 'last', 'person', 'first'])
      }
      if (name === 'titled') {
        text += `${random.word(TITLES)} `
        name = random.pick(['last', 'last', 'person', 'person', 'first'])
      }
      const gap = this.gaps[name]
      if (gap === undefined) throw new Error(`no gap is called ${name}`)
      const [filling, label] = gap(match[2])
      if (label !== null) spans.push({ label, start: text.length, end: text.length + filling.length })
      text += filling
    }
    text += template.slice(from)
    return { text, spans }
  }
}

/** What stands before each line of a quoted mail, a comment, a log of a chat; also where a mark was lost on the way. */
const QUOTES = ['> ', '>', '>> ', '| ', '# ', '// ', ' * ', '?? ', '??? ', ': ', '    ', '\t']

/** Each line begins with a mark; what is labelled goes over the marks of the lines it goes over. */
function quote({ text, spans }: Example, mark: string): Example {
  const moved = (at: number, isEnd: boolean): number =>
    at + mark.length * (text.slice(0, at).split('\n').length - (isEnd && text[at - 1] === '\n' ? 1 : 0))
  return {
    text: text
      .split('\n')
      .map((line) => mark + line)
      .join('\n'),
    spans: spans.map(({ label, start, end }) => ({ label, start: moved(start, false), end: moved(end, true) })),
  }
}

function sameLength(example: Example, text: string): Example {
  return text.length === example.text.length ? { text, spans: example.spans } : example
}

function slug(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[^\w]+/g, '')
    .toLowerCase()
}
