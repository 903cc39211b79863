/** Addresses as they are written around the world: street, place and order by country, on one line or several. */
import { allLocales, type LocaleDefinition } from '@faker-js/faker'
import { COUNTRY_NAMES } from '../../rules/words/countries.ts'
import { BY_SCRIPT } from './addresses-by-script.ts'
import { capital, type Names } from './names.ts'
import type { Random } from './random.ts'

/** How a country writes: its street, its postcode, and where the postcode stands. */
interface Country {
  readonly names: string
  readonly street: keyof typeof STREETS
  /** # a digit, ? a letter; empty for none. */
  readonly postcode: string
  readonly order: 'code city' | 'city code' | 'city, region code' | 'city'
  /** Regions written behind the city. */
  readonly regions?: string
  readonly locale?: string
  /** Share of addresses in which the place stands before the street. */
  readonly placeFirst?: number
  readonly weight: number
}

const US_STATES =
  'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC'
const US_STATE_NAMES =
  'Alabama,Alaska,Arizona,California,Colorado,Florida,Georgia,Illinois,Indiana,Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,Missouri,Montana,Nebraska,Nevada,New Jersey,New York,North Carolina,Ohio,Oklahoma,Oregon,Pennsylvania,Tennessee,Texas,Utah,Virginia,Washington,Wisconsin'

const COUNTRIES: Readonly<Record<string, Country>> = {
  us: {
    names: 'USA|United States|US|U.S.A.|United States of America',
    street: 'us',
    postcode: '#####',
    order: 'city, region code',
    regions: US_STATES,
    weight: 36,
  },
  gb: {
    names: 'United Kingdom|UK|England|Scotland|Great Britain',
    street: 'gb',
    postcode: '??## #??|?# #??|??# #??|?## #??',
    order: 'city code',
    regions: 'Kent,Surrey,Essex,Devon,Greater London,West Yorkshire,Lancashire,Fife',
    locale: 'en_GB',
    weight: 7,
  },
  ca: {
    names: 'Canada',
    street: 'us',
    postcode: '?#? #?#',
    order: 'city, region code',
    regions: 'ON QC BC AB MB SK NS NB NL PE',
    locale: 'en_CA',
    weight: 4,
  },
  au: {
    names: 'Australia',
    street: 'us',
    postcode: '####',
    order: 'city, region code',
    regions: 'NSW VIC QLD WA SA TAS ACT NT',
    locale: 'en_AU',
    weight: 3,
  },
  nz: { names: 'New Zealand', street: 'us', postcode: '####', order: 'city code', weight: 1 },
  ie: {
    names: 'Ireland',
    street: 'gb',
    postcode: '?## ?##?|',
    order: 'city code',
    regions: 'Co. Dublin,Co. Cork,Co. Galway,Co. Kerry',
    weight: 1,
  },
  in: {
    names: 'India',
    street: 'in',
    postcode: '######|### ###',
    order: 'city code',
    regions: 'Maharashtra,Karnataka,Tamil Nadu,Delhi,Kerala,Gujarat,West Bengal,Telangana',
    locale: 'en_IN',
    weight: 4,
  },
  de: { names: 'Germany|Deutschland', street: 'de', postcode: '#####', order: 'code city', locale: 'de', weight: 5 },
  at: { names: 'Austria|Österreich', street: 'de', postcode: '####', order: 'code city', locale: 'de_AT', weight: 2 },
  ch: { names: 'Switzerland|Schweiz|Suisse', street: 'de', postcode: '####', order: 'code city', locale: 'de_CH', weight: 2 },
  fr: { names: 'France', street: 'fr', postcode: '#####', order: 'code city', locale: 'fr', weight: 5 },
  be: { names: 'Belgium|Belgique|België', street: 'fr', postcode: '####', order: 'code city', weight: 1.5 },
  lu: { names: 'Luxembourg', street: 'fr', postcode: 'L-####|####', order: 'code city', weight: 0.5 },
  es: { names: 'Spain|España', street: 'es', postcode: '#####', order: 'code city', locale: 'es', weight: 4 },
  mx: {
    names: 'Mexico|México',
    street: 'es',
    postcode: '#####',
    order: 'code city',
    locale: 'es_MX',
    regions: 'CDMX,Jal.,N.L.,Puebla',
    weight: 2,
  },
  ar: { names: 'Argentina', street: 'es', postcode: '?####???|####', order: 'code city', weight: 1.5 },
  co: { names: 'Colombia', street: 'co', postcode: '######|', order: 'city', weight: 1 },
  cl: {
    names: 'Chile|Peru|Ecuador|Uruguay|Bolivia|Venezuela|Paraguay|Guatemala|Costa Rica|Panama|Cuba|Honduras',
    street: 'es',
    postcode: '|#####|####',
    order: 'city code',
    weight: 2,
  },
  br: {
    names: 'Brazil|Brasil',
    street: 'pt',
    postcode: '#####-###',
    order: 'city code',
    regions: 'SP RJ MG RS BA PR SC PE CE GO DF',
    locale: 'pt_BR',
    weight: 3,
  },
  pt: { names: 'Portugal', street: 'pt', postcode: '####-###', order: 'code city', locale: 'pt_PT', weight: 2 },
  it: {
    names: 'Italy|Italia',
    street: 'it',
    postcode: '#####',
    order: 'code city',
    regions: 'MI RM TO NA BO FI VE',
    locale: 'it',
    weight: 4,
  },
  nl: {
    names: 'Netherlands|The Netherlands|Nederland',
    street: 'nl',
    postcode: '#### ??',
    order: 'code city',
    locale: 'nl',
    weight: 3,
  },
  se: { names: 'Sweden|Sverige', street: 'sv', postcode: '### ##', order: 'code city', locale: 'sv', weight: 2 },
  no: { names: 'Norway|Norge', street: 'no', postcode: '####', order: 'code city', locale: 'nb_NO', weight: 2 },
  dk: {
    names: 'Denmark|Danmark|Greenland|Faroe Islands',
    street: 'da',
    postcode: '####',
    order: 'code city',
    locale: 'da',
    weight: 2,
  },
  fi: { names: 'Finland|Suomi', street: 'fi', postcode: '#####', order: 'code city', locale: 'fi', weight: 2 },
  is: { names: 'Iceland|Ísland', street: 'is', postcode: '###', order: 'code city', weight: 1 },
  ee: {
    names: 'Estonia|Latvia|Lithuania|Eesti',
    street: 'ee',
    postcode: '#####|LV-####|LT-#####',
    order: 'code city',
    weight: 1.5,
  },
  pl: { names: 'Poland|Polska', street: 'pl', postcode: '##-###', order: 'code city', locale: 'pl', weight: 5 },
  cz: {
    names: 'Czech Republic|Czechia|Česko',
    street: 'cz',
    postcode: '### ##',
    order: 'code city',
    locale: 'cs_CZ',
    weight: 1.5,
  },
  sk: { names: 'Slovakia|Slovensko', street: 'cz', postcode: '### ##', order: 'code city', locale: 'sk', weight: 1 },
  hu: {
    names: 'Hungary|Magyarország',
    street: 'hu',
    postcode: '####',
    order: 'code city',
    locale: 'hu',
    placeFirst: 0.5,
    weight: 1.5,
  },
  ro: { names: 'Romania|România|Moldova', street: 'ro', postcode: '######', order: 'code city', locale: 'ro', weight: 1.5 },
  si: {
    names: 'Slovenia|Slovenija|Croatia|Hrvatska|Serbia|Srbija|Bosnia and Herzegovina|North Macedonia|Montenegro|Kosovo',
    street: 'si',
    postcode: '####|#####',
    order: 'code city',
    locale: 'sl_SI',
    weight: 2,
  },
  bg: {
    names: 'Bulgaria|Albania|Cyprus|Malta',
    street: 'plain',
    postcode: '####|### ##',
    order: 'code city',
    weight: 1,
  },
  gr: { names: 'Greece|Cyprus|Hellas', street: 'gr', postcode: '### ##|#####|', order: 'code city', weight: 1.5 },
  il: { names: 'Israel', street: 'il', postcode: '#######|#####|', order: 'city code', weight: 1.5 },
  ir: { names: 'Iran', street: 'ir', postcode: '##########|', order: 'city code', weight: 1 },
  vn: { names: 'Vietnam|Việt Nam', street: 'vn', postcode: '|#####|######', order: 'city code', locale: 'vi', weight: 1.5 },
  tr: { names: 'Turkey|Türkiye', street: 'tr', postcode: '#####', order: 'code city', locale: 'tr', weight: 1.5 },
  ru: {
    names: 'Russia|Ukraine|Belarus|Kazakhstan',
    street: 'ru',
    postcode: '######|#####',
    order: 'city code',
    placeFirst: 0.4,
    weight: 1.5,
  },
  jp: { names: 'Japan', street: 'jp', postcode: '###-####', order: 'city code', weight: 1.5 },
  kr: { names: 'South Korea|Korea', street: 'kr', postcode: '#####', order: 'city code', weight: 1 },
  cn: { names: 'China|Hong Kong|Taiwan|Macau', street: 'cn', postcode: '######|', order: 'city code', weight: 1.5 },
  sg: { names: 'Singapore|Malaysia|Brunei', street: 'sg', postcode: '######|#####', order: 'code city', weight: 1.5 },
  id: { names: 'Indonesia', street: 'id', postcode: '#####', order: 'city code', locale: 'id_ID', weight: 1.5 },
  th: {
    names: 'Thailand|Cambodia|Laos|Myanmar',
    street: 'th',
    postcode: '#####|######|',
    order: 'city code',
    weight: 1.5,
  },
  ph: {
    names: 'Philippines',
    street: 'us',
    postcode: '####',
    order: 'code city',
    regions: 'Metro Manila,Cebu,Laguna,Cavite',
    weight: 1,
  },
  pk: {
    names: 'Pakistan|Bangladesh|Sri Lanka|Nepal|Bhutan|Maldives|Afghanistan',
    street: 'in',
    postcode: '#####|####|',
    order: 'city code',
    weight: 2,
  },
  ae: {
    names:
      'United Arab Emirates|UAE|Qatar|Saudi Arabia|Kuwait|Oman|Bahrain|Jordan|Lebanon|Egypt|Iraq|Iran|Israel|Palestine|Yemen|Syria',
    street: 'ae',
    postcode: '|#####',
    order: 'city code',
    weight: 3,
  },
  za: {
    names:
      'South Africa|Namibia|Botswana|Zimbabwe|Zambia|Kenya|Nigeria|Ghana|Uganda|Tanzania|Malawi|Rwanda|Ethiopia|Sierra Leone|Liberia|The Gambia|Lesotho|Eswatini',
    street: 'za',
    postcode: '####|######|',
    order: 'city code',
    locale: 'en_ZA',
    weight: 4,
  },
  fa: {
    names:
      "Senegal|Côte d'Ivoire|Cameroon|Morocco|Algeria|Tunisia|Benin|Togo|Gabon|Mali|Niger|Burkina Faso|Madagascar|Haiti|Comoros|Djibouti|Guinea|Chad|Mauritania|Congo",
    street: 'fr',
    postcode: '|#####|##',
    order: 'code city',
    weight: 2.5,
  },
  ao: {
    names: 'Angola|Mozambique|Cape Verde|Cabo Verde|Guinea-Bissau|São Tomé and Príncipe|Timor-Leste|East Timor',
    street: 'pt',
    postcode: '|####',
    order: 'city code',
    weight: 1,
  },
  is2: {
    names:
      'Jamaica|Barbados|Bahamas|Trinidad and Tobago|Bermuda|Fiji|Samoa|Tonga|Vanuatu|Papua New Guinea|Solomon Islands|Saint Lucia|Grenada|Dominica|Belize|Guyana|Seychelles|Mauritius|Guam|Puerto Rico',
    street: 'island',
    postcode: '|??##|##### ',
    order: 'city',
    weight: 2.5,
  },
  ge: {
    names: 'Georgia|Armenia|Azerbaijan|Uzbekistan|Kyrgyzstan|Mongolia|Turkmenistan|Tajikistan',
    street: 'ee',
    postcode: '####|######|',
    order: 'city code',
    weight: 1.5,
  },
}

const GROUPS: Readonly<Record<string, readonly string[]>> = {
  de: ['de', 'at', 'ch'],
  fr: ['fr', 'be', 'fa'],
  es: ['es', 'mx', 'ar', 'cl', 'co'],
  it: ['it'],
  pt: ['pt', 'br'],
  nl: ['nl'],
  pl: ['pl'],
  nordic: ['se', 'no', 'dk', 'is'],
  fi: ['fi'],
  tr: ['tr'],
  east: ['cz', 'sk', 'hu', 'ro', 'si'],
}

const US_TYPES =
  'Street St St. Avenue Ave Ave. Road Rd Rd. Drive Dr Dr. Lane Ln Ln. Court Ct Ct. Boulevard Blvd Blvd. Circle Cir Parkway Pkwy Highway Hwy Terrace Ter Trail Trl Square Sq Way Place Pl Pl. Loop Run Plaza Pike Crossing Cove Ridge Point Alley Row Expressway Turnpike St St Ave Ave Rd Rd Dr Dr Blvd'
const GB_TYPES =
  'Street Road Lane Avenue Close Drive Crescent Gardens Terrace Place Way Court Grove Hill Square Mews Row Green Parade Walk Rise Park View St Rd Ave'
const TREES =
  'Oak Maple Cedar Elm Pine Walnut Willow Birch Spruce Chestnut Cherry Hickory Magnolia Sycamore Dogwood Laurel Poplar Aspen'
const US_NAMES =
  'Main Park Washington Lake Hill Church Spring Ridge Sunset Highland Forest Jackson River Meadow Broad Center Franklin Mill Lincoln Jefferson Market Union Madison College Pleasant Valley State School Prospect Liberty Water Front Court Grand Vine Central King Queen Canal Commerce Industrial Airport University Peachtree Ocean Bay Harbor Lakeshore Old_Mill Martin_Luther_King County_Line Country_Club Fox_Run Indian_Creek'
const DE_STEMS =
  'Haupt Bahnhof Garten Schiller Goethe Linden Berg Wald Mühlen Kirch Schul Ring Dorf Wiesen Rosen Feld Brunnen Markt Friedrich Luther Blumen Mozart Beethoven Burg Post Amsel Eichen Birken Tal Schloss Sonnen'
const FR_NAMES =
  'de_la_République de_la_Gare de_la_Liberté du_Moulin de_l’Église des_Lilas Victor_Hugo Jean_Jaurès Gambetta Pasteur du_Château de_la_Paix Saint-Martin des_Champs de_la_Fontaine du_Pont des_Écoles du_Général_de_Gaulle Voltaire de_Paris du_Port des_Fleurs'
const ES_NAMES =
  'Mayor Real de_la_Constitución de_España del_Sol de_la_Iglesia de_la_Libertad Nueva del_Prado San_Martín Santa_Ana Bolívar Hidalgo Juárez Independencia Cervantes Colón de_Mayo Reforma Insurgentes Sucre'
const IT_NAMES =
  'Roma Garibaldi Dante Mazzini Verdi Marconi Cavour della_Repubblica dei_Mille San_Marco XX_Settembre Nazionale Vittorio_Emanuele Matteotti IV_Novembre della_Libertà Umberto_I'
const PT_NAMES =
  'da_Liberdade das_Flores Sete_de_Setembro Augusta Santos do_Comércio das_Palmeiras São_João dos_Pinheiros de_Maio da_Igreja Marechal_Deodoro Almirante_Reis Castilho'
const PL_NAMES =
  'Długa Krótka Polna Leśna Słoneczna Szkolna Ogrodowa Lipowa Mickiewicza Kościuszki Piłsudskiego Wojska_Polskiego Kwiatowa Grunwaldzka Sienkiewicza Zielona 3_Maja Jana_Pawła_II Kolejowa'
const NL_STEMS =
  'Keizers Heren Prinsen Dorps Kerk Molen School Juliana Beatrix Stations Hoofd Nieuwe Oude Koning Linden Eiken Rozen'
const SV_STEMS = 'Stor Kungs Drottning Skol Kyrko Björk Ring Ängs Järn Vasa Linné Sveav Strand Nybro Hamn'
const NO_STEMS = 'Stor Kirke Skole Konge Bjørne Fjell Sjø Strand Gran Sol Karl_Johans Dronningens_ Storting Åse'
const DA_STEMS = 'Hoved Vester Øster Nørre Sønder Kirke Skole Strand Mølle Birke Enghave Algade Frederiks Aqqusin'
const FI_STEMS = 'Mannerheimin Koulu Kirkko Asema Puisto Rauta Metsä Koivu Hallitus Satama Meri Pelto Aleksanterin Hämeen'
const VENUES =
  'House Building Tower Plaza Hotel School Hospital Pharmacy Church Station Mall Centre Center Restaurant Cafe Bar Bank Library Museum Market Embassy Clinic Supermarket Mosque Temple Stadium Office Lodge Bakery'

/** Share of streets written without a word that says so; 0.05 elsewhere. */
const BARE: Readonly<Partial<Record<keyof typeof STREETS, number>>> = {
  us: 0.005,
  gb: 0.01,
  es: 0.2,
  co: 0.05,
  cz: 0.15,
  ee: 0.1,
}

/** Share of addresses in other scripts than Latin where any will do. */
const IN_SCRIPT = 0.03

type Street = (random: Random, names: Names) => string

const spaced = (text: string): string => text.replaceAll('_', ' ')
const own = (random: Random, list: string, names: Names, share: number): string =>
  random.chance(share) ? names.last() : spaced(random.word(list))

function houseNumber(random: Random): string {
  const draw = random.next()
  if (draw < 0.75) return random.digits(random.whole(1, 3))
  if (draw < 0.85) return `${random.digits(random.whole(1, 2))}${random.word('A B C a b c')}`
  if (draw < 0.92) return `${random.digits(random.whole(1, 2))}${random.pick(['/', '-'])}${random.digits(random.whole(1, 2))}`
  return `${random.whole(1, 99)}-${random.whole(100, 200)}`
}

const STREETS = {
  us: (random, names) => {
    const number = random.chance(0.85)
      ? random.digits(random.whole(1, 5))
      : random.pick([
          `${random.digits(2)}-${random.digits(2)}`,
          `${random.digits(3)} 1/2`,
          `${random.digits(4)}${random.letters(1)}`,
          `N${random.digits(2)}W${random.digits(4)}`,
        ])
    const direction = random.chance(0.25) ? `${random.word('N S E W NW SE North South East West N. S. E. W. NE SW')} ` : ''
    const kind = random.next()
    if (kind < 0.08)
      return `${number} ${direction}${random.word('Highway Hwy Route County_Road State_Route US_Highway CR SR FM Interstate County_Rd State_Hwy').replace('_', ' ')} ${random.digits(random.whole(1, 3))}${random.chance(0.2) ? ` ${random.word('N S E W North South')}` : ''}`
    if (kind < 0.12)
      return `${number} ${direction}${random.word('Broadway Bowery Main_Street Embarcadero Strand').replace('_', ' ')}`
    const name =
      kind < 0.3
        ? ordinal(random)
        : kind < 0.45
          ? random.word(TREES)
          : kind < 0.7
            ? spaced(random.word(US_NAMES))
            : kind < 0.92
              ? names.last()
              : `${names.last()} ${random.word('Creek Hill Park Valley Farm View Mill Lake')}`
    const after = random.chance(0.1) ? ` ${random.word('N S E W NW NE SW SE North South')}` : ''
    return `${number} ${direction}${name} ${random.word(US_TYPES)}${after}`
  },
  gb: (random, names) => {
    const flat = random.chance(0.2)
      ? `${random.pick(['Flat', 'Unit', 'Apartment', 'Suite'])} ${random.whole(1, 40)}${random.chance(0.2) ? random.letters(1) : ''}, `
      : random.chance(0.12)
        ? `${names.last()} ${random.pick(['House', 'Court', 'Lodge', 'Cottage', 'Farm', 'Centre', 'Mill'])}, `
        : ''
    const name = random.chance(0.3)
      ? names.last()
      : spaced(
          random.word(
            `High Church Station Victoria Park London Mill Green Manor Queen King York Albert Windsor New George School The Richmond Chapel ${TREES}`,
          ),
        )
    return `${flat}${random.chance(0.92) ? `${houseNumber(random)} ` : ''}${name} ${random.word(GB_TYPES)}`
  },
  in: (random, names) => {
    const house =
      random.pick(['Flat No. ', 'House No. ', 'Plot No. ', 'H.No. ', 'Door No. ', 'No. ', '', '', 'Shop No. ', 'Plot ', '#']) +
      random.digits(random.whole(1, 3)) +
      random.pick(['', '', '/1', '-A', '/2B', 'A'])
    const area = random.pick([
      () => `${names.last()} ${random.word('Nagar Colony Marg Road Street Lane Layout Enclave Vihar Bazar Chowk')}`,
      () => `Sector ${random.whole(1, 90)}`,
      () =>
        spaced(
          random.word(
            'MG_Road Park_Street Linking_Road Brigade_Road Civil_Lines Anna_Salai Model_Town Mall_Road Station_Road Ring_Road Gandhi_Road',
          ),
        ),
      () =>
        `${random.whole(1, 12)}th ${random.word('Cross Main Block Street')}, ${names.last()} ${random.word('Nagar Layout Colony')}`,
    ])()
    return `${house}, ${area}`
  },
  de: (random, names) => {
    const stem = own(random, DE_STEMS, names, 0.2)
    const name = random.chance(0.72)
      ? `${stem}${random.word('straße strasse str. weg platz allee gasse ring damm ufer steig straße straße weg')}`
      : random.pick([
          `${random.word('Am An_der Im Zum Auf_dem In_der Alte Untere').replace('_', ' ')} ${random.word('Markt Mühlbach Bahnhof Sportplatz Kirchberg Anger Rain See Berg Wald Hof Graben')}`,
          `${names.first()}-${names.last()}-${random.word('Straße Platz Weg Gasse Allee Str.')}`,
          `${stem}er ${random.word('Straße Weg Str. Allee Platz')}`,
        ])
    return `${name} ${houseNumber(random)}`
  },
  fr: (random, names) =>
    `${houseNumber(random)}${random.chance(0.1) ? random.pick([' bis', ' ter']) : ''}${random.pick([' ', ' ', ', '])}${random.word('rue Rue avenue Avenue boulevard Boulevard place Place allée chemin impasse quai Quai cours route Route av. bd')} ${random.chance(0.25) ? `${names.first()} ${names.last()}` : spaced(random.word(FR_NAMES))}`,
  es: (random, names) =>
    `${random.word('Calle C/ Avenida Avda. Av. Paseo Plaza Camino Ronda Carrer Carretera Jirón Pasaje Calle Avenida')} ${own(random, ES_NAMES, names, 0.25)}${random.pick([', ', ' ', ' ', ' nº ', ' No. ', ' #'])}${houseNumber(random)}${random.chance(0.25) ? `, ${random.whole(1, 9)}${random.word('º ª o')} ${random.letters(1)}` : ''}`,
  co: (random) =>
    `${random.word('Cra Calle Carrera Cl. Cra. Av. Diagonal Transversal')} ${random.whole(1, 150)}${random.chance(0.3) ? random.letters(1) : ''} ${random.pick(['#', '# ', 'No. ', 'N° '])}${random.whole(1, 120)}${random.chance(0.2) ? random.letters(1) : ''}${random.pick(['-', ' - '])}${random.digits(2)}`,
  pt: (random, names) =>
    `${random.word('Rua R. Avenida Av. Travessa Praça Alameda Estrada Rua Rua Largo')} ${own(random, PT_NAMES, names, 0.25)}${random.pick([', ', ', ', ' ', ', nº ', ' n.º '])}${houseNumber(random)}${random.chance(0.15) ? random.pick([' 2º Esq', ', apto 12', ' - Centro', ', Bloco B']) : ''}`,
  it: (random, names) =>
    `${random.word('Via Viale Piazza Corso Largo Vicolo Strada via Via Via')} ${random.chance(0.25) ? `${names.first()} ${names.last()}` : spaced(random.word(IT_NAMES))}${random.pick([', ', ' ', ' '])}${houseNumber(random)}`,
  nl: (random, names) =>
    `${random.chance(0.25) ? names.last().replace(/.* /, '') : random.word(NL_STEMS)}${random.word('straat laan weg gracht plein kade dijk singel hof straat straat')} ${houseNumber(random)}${random.chance(0.1) ? random.word('-I hs bis') : ''}`,
  sv: (random) =>
    `${random.word(SV_STEMS)}${random.word('gatan vägen gränd torget stigen gatan')} ${houseNumber(random)}${random.chance(0.1) ? `, lgh ${random.digits(4)}` : ''}`,
  no: (random) =>
    `${spaced(random.word(NO_STEMS))}${random.word('gata gaten veien vegen plass bakken gate vei')} ${houseNumber(random)}`,
  da: (random) =>
    `${random.word(DA_STEMS)}${random.word('gade vej allé stræde parken gade')} ${houseNumber(random)}${random.chance(0.25) ? `, ${random.whole(1, 5)}. ${random.word('tv th mf')}` : ''}`,
  fi: (random) =>
    `${random.word(FI_STEMS)}${random.word('tie katu kuja polku ranta katu')} ${houseNumber(random)}${random.chance(0.3) ? ` ${random.letters(1)} ${random.whole(1, 60)}` : ''}`,
  is: (random) =>
    `${random.word('Lauga Hverfis Skóla Strand Aðal Vestur Hafnar Suður Ægi')}${random.word('vegur gata stígur braut gata')} ${houseNumber(random)}`,
  ee: (random, names) =>
    `${random.chance(0.5) ? `${names.invented()} ${random.word('tn tn. iela gatvė g. pst mnt pr. maantee street St küçəsi prospekti bulvāris')}` : `${names.invented()} ${random.word('Street Ave avenue iela')}`} ${houseNumber(random)}`,
  pl: (random, names) =>
    `${random.pick(['ul. ', 'ul. ', 'ul. ', 'Ul. ', 'al. ', 'os. ', 'pl. ', 'ulica ', ''])}${own(random, PL_NAMES, names, 0.2)} ${houseNumber(random)}${random.chance(0.35) ? `${random.pick(['/', ' m. ', ' lok. '])}${random.whole(1, 60)}` : ''}`,
  cz: (random, names) =>
    `${own(random, 'Hlavní Nádražní Školní Lipová Zahradní Masarykova Husova Dlouhá Na_Příkopě Panenská Palackého Štúrova Obchodná Mlynská Komenského', names, 0.2)} ${random.digits(random.whole(1, 4))}${random.chance(0.4) ? `/${random.digits(random.whole(1, 2))}` : ''}`,
  hu: (random, names) =>
    `${own(random, 'Petőfi_Sándor Kossuth_Lajos Rákóczi Dózsa_György Fő Ady_Endre Arany_János Széchenyi Deák_Ferenc Bartók_Béla Váci', names, 0.2)} ${random.word('utca út u. tér köz krt. útja')} ${houseNumber(random)}.`,
  ro: (random, names) =>
    `${random.word('Strada Str. Bulevardul Bd. Calea Șoseaua Aleea')} ${own(random, 'Victoriei Unirii Mihai_Eminescu Republicii Libertății Ștefan_cel_Mare Principală Florilor', names, 0.2)}${random.pick([' nr. ', ', nr. ', ' ', ' Nr. '])}${houseNumber(random)}${random.chance(0.25) ? `, bl. ${random.letters(1)}${random.whole(1, 9)}, ap. ${random.whole(1, 80)}` : ''}`,
  si: (random, names) =>
    `${own(random, 'Slovenska Prešernova Cankarjeva Trubarjeva Dunajska Celovška Ilica Vukovarska Zmaja_od_Bosne Bulevar_kralja_Aleksandra Knez_Mihailova Maršala_Tita', names, 0.2)} ${random.pick(['cesta ', 'ulica ', 'ul. ', 'trg ', '', ''])}${houseNumber(random)}`,
  gr: (random, names) =>
    `${random.chance(0.25) ? random.word('Leof. Leoforos Odos Plateia Plat.').concat(' ') : ''}${own(random, 'Ermou Stadiou Kifisias Athinas Panepistimiou Tsimiski Syngrou Patision Akadimias Alexandras Vasilissis_Sofias Mesogeion Aristotelous Egnatia', names, 0.1)}${random.chance(0.15) ? ' Ave' : random.chance(0.1) ? ' St.' : ''} ${houseNumber(random)}`,
  il: (random, names) => {
    const name = own(
      random,
      'Herzl Dizengoff Ben_Yehuda Rothschild Allenby Jabotinsky Weizmann Bialik Yafo HaNevi’im Sokolov Arlozorov',
      names,
      0.15,
    )
    const house = `${random.whole(1, 200)}${random.chance(0.3) ? `/${random.whole(1, 40)}` : ''}`
    return random.pick([
      () => `${house} ${name} ${random.word('St. Street St Blvd. Rd.')}`,
      () => `${name} ${random.word('St. Street St Blvd.')} ${house}`,
      () => `${random.pick(['Rehov ', 'Sderot ', ''])}${name} ${house}`,
    ])()
  },
  ir: (random, names) => {
    const street = `${random.pick([spaced(random.word('Valiasr Azadi Enghelab Shariati Motahari Beheshti Hafez Saadi')), names.last()])} ${random.word('St. Street Ave. Ave Blvd. St')}`
    const alley = random.chance(0.6) ? `, ${random.pick([names.first(), ordinal(random)])} ${random.word('Alley St. Lane')}` : ''
    const house = `${random.pick(['No. ', 'No. ', 'No.', '#', 'Plaque '])}${random.whole(1, 300)}${random.chance(0.4) ? `, Unit ${random.whole(1, 30)}` : ''}`
    return random.pick([`${street}${alley}, ${house}`, `${house}${alley}, ${street}`])
  },
  vn: (random, names) => {
    const street = random.chance(0.5)
      ? spaced(
          random.word(
            'Nguyễn_Trãi Lê_Lợi Trần_Hưng_Đạo Hai_Bà_Trưng Lý_Thường_Kiệt Điện_Biên_Phủ Cách_Mạng_Tháng_Tám Láng_Hạ Kim_Mã Phạm_Văn_Đồng Le_Loi Nguyen_Hue Tran_Phu Ly_Tu_Trong',
          ),
        )
      : `${names.last()} ${names.invented()}`
    const house = `${random.pick(['Số ', 'số ', '', '', 'No. '])}${random.whole(1, 400)}${random.chance(0.25) ? `/${random.whole(1, 60)}` : random.chance(0.1) ? random.letters(1) : ''}`
    const alley = random.chance(0.25)
      ? `${random.pick([', ', ' '])}${random.word('ngõ hẻm ngách Ngõ')} ${random.whole(1, 300)}`
      : ''
    const ward = random.chance(0.65)
      ? `, ${random.pick([`${random.pick(['phường ', 'Phường ', 'P. ', 'P.'])}${random.pick([String(random.whole(1, 20)), names.invented()])}`, `Ward ${random.whole(1, 20)}`])}, ${random.pick([`${random.pick(['quận ', 'Quận ', 'Q. ', 'Q.'])}${random.pick([String(random.whole(1, 12)), names.invented()])}`, `District ${random.whole(1, 12)}`])}`
      : ''
    return `${house}${alley}${random.pick([' ', ' đường ', ' phố ', ' Đường ', ', đường '])}${street}${random.pick(['', '', '', ' Street'])}${ward}`
  },
  tr: (random, names) =>
    `${random.chance(0.4) ? `${names.last()} ${random.word('Mah. Mahallesi')}${random.pick([' ', ', '])}` : ''}${own(random, 'Atatürk Cumhuriyet İnönü Bağdat Fatih Gazi Barış Yıldız İstiklal', names, 0.2)} ${random.word('Cad. Caddesi Sok. Sokak Bulvarı Sk.')} No:${random.pick(['', ' '])}${houseNumber(random)}${random.chance(0.3) ? ` D:${random.whole(1, 30)}` : ''}`,
  ru: (random) =>
    `${random.word('ul. ulitsa ul. prospekt pr. per. vul. Ul. pr-t')} ${spaced(random.word('Lenina Pushkina Gagarina Mira Sadovaya Tverskaya Sovetskaya Khreshchatyk Shevchenka Abaya Bolshaya_Ordynka Nevsky'))}, ${random.pick(['d. ', 'bld. ', '', ''])}${houseNumber(random)}${random.chance(0.4) ? `, ${random.pick(['kv. ', 'apt. ', 'office '])}${random.whole(1, 200)}` : ''}`,
  jp: (random, names) =>
    `${random.whole(1, 9)}-${random.whole(1, 30)}${random.chance(0.7) ? `-${random.whole(1, 20)}` : ''} ${random.chance(0.4) ? names.invented() : random.word('Shibuya Ginza Marunouchi Roppongi Shinjuku Nishi Minami Honcho Umeda Namba Sakae Jingumae')}${random.chance(0.4) ? `, ${names.invented()}-ku` : ''}`,
  kr: (random, names) =>
    `${random.whole(1, 300)}${random.pick([' ', ', '])}${names.invented()}${random.word('-ro -daero -gil -dong')}${random.chance(0.4) ? `, ${names.invented()}-gu` : ''}`,
  cn: (random, names) =>
    `${random.pick([`No. ${random.whole(1, 999)}, `, `${random.whole(1, 999)} `, `No.${random.whole(1, 400)} `])}${random.chance(0.4) ? names.invented() : random.word('Nanjing Zhongshan Jianguo Renmin Beijing Queen’s Nathan Zhongxiao Wangfujing Juzizhou')} ${random.word('Road Street Avenue Lu Rd')}${random.chance(0.4) ? ` ${random.word('East West North South Central Middle')}` : ''}${random.chance(0.3) ? `, ${names.invented()} District` : ''}`,
  sg: (random, names) =>
    `${random.chance(0.3) ? `Blk ${random.whole(1, 900)} ` : `${random.pick(['', 'No. ', 'Lot ', 'No '])}${random.whole(1, 400)}${random.pick([' ', ', '])}`}${random.pick([`Jalan ${names.invented()}`, `${names.last()} ${random.word('Road Street Avenue Lane Drive Crescent')}`, `Lorong ${random.whole(1, 40)} ${names.invented()}`, 'Orchard Road'])}${random.chance(0.35) ? ` #${random.digits(2)}-${random.digits(2)}` : ''}`,
  id: (random, names) =>
    `${random.word('Jl. Jalan Jln. Gg.')} ${random.chance(0.5) ? names.invented() : spaced(random.word('Sudirman Thamrin Gatot_Subroto Diponegoro Merdeka Ahmad_Yani Raya_Bogor'))} No. ${random.whole(1, 300)}${random.chance(0.3) ? `, RT.${random.digits(1)}/RW.${random.digits(1)}` : ''}`,
  th: (random, names) =>
    `${random.whole(1, 999)}${random.chance(0.4) ? `/${random.whole(1, 99)}` : ''} ${random.pick([`Soi ${names.invented()} ${random.whole(1, 60)}`, `${names.invented()} ${random.word('Road Rd Street')}`, `Moo ${random.whole(1, 12)}`, `Đường ${names.invented()}`, `Phố ${names.invented()}`, `${names.invented()} St.`])}`,
  ae: (random, names) =>
    random.pick([
      () => `${random.whole(1, 400)} ${names.invented()} Street`,
      () => `${names.first()} ${names.last()} ${random.word('Street Road St.')}`,
      () =>
        `Al ${names.invented()} ${random.word('Street Road St Rd')}${random.chance(0.4) ? `, Building ${random.whole(1, 99)}` : ''}`,
      () => `Street ${random.whole(1, 99)}`,
      () => `${random.whole(1, 60)}th Street`,
      () => `P.O. Box ${random.digits(random.whole(3, 5))}`,
    ])(),
  za: (random, names) =>
    random.chance(0.15)
      ? random.pick([
          `${random.pick(['H/No. ', 'House No. ', 'Hse No. ', 'Plot '])}${random.letters(1)}${random.whole(1, 300)}/${random.whole(1, 9)}, ${names.last()} ${random.word('Road Street Avenue Close')}`,
          `${names.invented()} Sub City, Woreda ${random.digits(2)}, House No. ${random.digits(random.whole(2, 4))}`,
          `KG ${random.whole(1, 600)} St`,
        ])
      : `${random.chance(0.8) ? `${houseNumber(random)} ` : random.chance(0.5) ? `Plot ${random.whole(1, 900)}, ` : ''}${random.chance(0.6) ? names.last() : random.word('Independence Main Church Long Nelson_Mandela Uhuru Kampala Market Airport Liberation Samora_Machel').replace('_', ' ')} ${random.word('Street Road Avenue Drive Street Road Way Close Crescent')}`,
  island: (random, names) =>
    `${random.chance(0.5) ? `${random.whole(1, 200)} ` : ''}${random.chance(0.5) ? names.last() : random.word('Bay Harbour Front Main Coast Beach Queen King Victoria High')} ${random.word('Street Road Highway Drive Lane')}`,
  plain: (random, names) => `${names.invented()} ${random.pick(['Str. ', 'St ', 'ul. ', '', ''])}${houseNumber(random)}`,
  box: (random) =>
    `${random.pick(['PO Box', 'P.O. Box', 'P.O.Box', 'P. O. Box', 'Post Office Box', 'POB', 'Postfach', 'Apartado', 'Box', 'Private Bag', 'BP', 'B.P.', 'PO BOX', 'po box', 'PMB', 'Locked Bag', 'Casilla', 'Postboks', 'C.P.'])} ${random.digits(random.whole(1, 6))}`,
  rural: (random) =>
    random.pick([
      `${random.word('RR R.R. HC Rural_Route RD RFD HCR').replace('_', ' ')} ${random.whole(1, 9)}${random.pick([', ', ' '])}Box ${random.digits(random.whole(1, 3))}${random.chance(0.2) ? random.letters(1) : ''}`,
      `${random.word('PSC CMR Unit')} ${random.digits(random.whole(1, 4))}${random.pick([', ', ' '])}Box ${random.digits(random.whole(2, 4))}`,
    ]),
} satisfies Record<string, Street>

function ordinal(random: Random): string {
  const n = random.whole(1, 190)
  if (random.chance(0.2)) return random.word('First Second Third Fourth Fifth Sixth Seventh Eighth Ninth Tenth')
  const tail = n % 100 > 10 && n % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')
  return `${n}${tail}`
}

export class Addresses {
  private readonly random: Random
  private readonly names: Names
  private readonly draws: readonly string[]

  constructor(random: Random, names: Names) {
    this.random = random
    this.names = names
    this.draws = Object.entries(COUNTRIES).flatMap(([code, country]) => Array<string>(Math.round(country.weight * 2)).fill(code))
  }

  private country(group?: string): Country {
    const codes = group === undefined ? this.draws : (GROUPS[group] ?? this.draws)
    return COUNTRIES[this.random.pick(codes)] as Country
  }

  /** Street and number, perhaps with a flat, or a post box. */
  street(country: Country = this.country()): string {
    const { random, names } = this
    if (random.chance(0.05)) return random.chance(0.7) ? STREETS.box(random) : STREETS.rural(random)
    const street = random.chance(BARE[country.street] ?? 0.05) ? this.bareStreet() : STREETS[country.street](random, names)
    if (random.chance(country.street === 'us' ? 0.25 : 0.04))
      return `${street}${random.pick([', ', ' ', ', ', '\u0000'])}${this.unit()}`.replace('\u0000', ', ')
    return street
  }

  /** A name and a number, as most of Latin America and many villages write: no word says that it is a street. */
  private bareStreet(): string {
    const { random, names } = this
    const name = random.pick([
      () => names.last(),
      () => names.invented(),
      () => `${names.first()} ${names.last()}`,
      () => `${names.first()} ${names.last()}`,
      () => `${names.invented()} ${names.last()}`,
      () => `${names.last()} ${names.last()}`,
    ])()
    return random.chance(0.15) ? `${houseNumber(random)} ${name}` : `${name} ${houseNumber(random)}`
  }

  /** Where two streets meet; one of them may have a number. */
  corner(): string {
    const { random, names } = this
    const before = random.pick(['the corner of ', 'the corner of ', 'corner of ', 'Corner of ', 'the intersection of ', ''])
    const road = (): string =>
      random.pick([
        () => this.road(),
        () => `${names.last()} ${random.word(US_TYPES)}`,
        () => `${names.first()} ${random.word(US_TYPES)}`,
        () => this.street(),
      ])()
    const named = (): string => random.pick([names.first(), names.last(), this.road()])
    const one = before === '' ? named() : road()
    const other = before === '' ? this.street() : road()
    const pair = random.chance(0.3) ? [other, one] : [one, other]
    return this.dress(before + pair.join(random.pick([' and ', ' and ', ' & ', ' and '])))
  }

  /** Of soldiers and sailors abroad: a ship or a box, and a post office of the forces. */
  private military(): string[] {
    const { random, names } = this
    const place = random.pick([
      () => `${random.word('USS USNS USCGC USNV HMS HMCS')} ${names.last()}`,
      () => `PSC ${random.digits(random.whole(3, 4))}${random.pick([', ', ' '])}Box ${random.digits(random.whole(2, 5))}`,
      () => `Unit ${random.digits(random.whole(4, 5))}${random.pick([', ', ' '])}Box ${random.digits(random.whole(2, 4))}`,
      () => `CMR ${random.digits(3)}${random.pick([', ', ' '])}Box ${random.digits(random.whole(2, 4))}`,
    ])()
    return [place, `${random.word('APO FPO DPO')}${random.pick([' ', ', '])}${random.word('AA AE AP')} ${random.digits(5)}`]
  }

  private unit(): string {
    const { random } = this
    const kind = random.pick([
      'Apt ',
      'Apt. ',
      'Suite ',
      'Ste ',
      'Ste. ',
      'Unit ',
      '#',
      '# ',
      'Room ',
      'Floor ',
      'Apartment ',
      'Bldg ',
      'Lot ',
      'Trlr ',
      'apt. ',
      'Rm ',
      'Office ',
      'No. ',
    ])
    return (
      kind +
      random.pick([
        random.digits(random.whole(1, 4)),
        `${random.whole(1, 40)}${random.letters(1)}`,
        random.letters(1),
        `${random.letters(1)}-${random.whole(1, 20)}`,
      ])
    )
  }

  private postcode(country: Country): string {
    const pattern = this.random.pick(country.postcode.split('|'))
    const code = pattern.replace(/#/g, () => String(this.random.whole(0, 9))).replace(/\?/g, () => this.random.letters(1))
    return country.street === 'us' && pattern === '#####' && this.random.chance(0.15)
      ? `${code}-${this.random.digits(4)}`
      : code.trim()
  }

  private city(country: Country): string {
    const { random, names } = this
    const location = (allLocales as Record<string, LocaleDefinition>)[country.locale ?? '']?.location as
      | Record<string, unknown>
      | undefined
    const list = location?.['city_name']
    if (Array.isArray(list) && random.chance(0.6)) return random.pick(list as string[])
    const draw = random.next()
    if (draw < 0.7) return names.city()
    if (draw < 0.8)
      return `${random.word('North South East West New Port Lake Fort Mount San Santa Saint St. Los El La')} ${names.city()}`
    if (draw < 0.9)
      return capital(
        `${names
          .last()
          .replace(/.*[ -]/, '')
          .toLowerCase()}${random.word('ville ton burg field ford land dale wood stad hausen by')}`,
      )
    return names.invented()
  }

  private place(country: Country): string[] {
    const { random } = this
    const city = this.city(country)
    const code = this.postcode(country)
    if (country.order === 'city, region code') {
      const region =
        country.regions === US_STATES && random.chance(0.15)
          ? random.pick(US_STATE_NAMES.split(','))
          : random.pick((country.regions ?? '').split(/,| /))
      const joined = random.pick([
        `${city}, ${region} ${code}`,
        `${city}, ${region} ${code}`,
        `${city} ${region} ${code}`,
        `${city}, ${region}, ${code}`,
        `${city} ${code}`,
        `${city}, ${region}`,
        `${city}, ${region} ${code}`,
      ])
      return [joined]
    }
    const region =
      country.regions !== undefined && random.chance(0.35)
        ? random.pick(country.regions.includes(',') ? country.regions.split(',') : country.regions.split(' '))
        : ''
    if (country.order === 'code city')
      return [
        code === ''
          ? city
          : `${code}${random.pick([' ', ' ', ' ', ', '])}${city}${region === '' ? '' : random.pick([` (${region})`, `, ${region}`, ` ${region}`])}`,
      ]
    const parts = [
      random.chance(0.6) && code !== '' && country.order === 'city code'
        ? `${city}${random.pick([' ', ' ', ', ', ' - '])}${code}`
        : city,
    ]
    if (region !== '') parts.push(region)
    if (parts[0] === city && code !== '' && random.chance(0.6)) parts.push(code)
    return parts
  }

  /** Parts that a line feed or a comma may stand between. */
  private parts(group: string | undefined, full: boolean): string[] {
    const { random, names } = this
    const inScript =
      BY_SCRIPT[group === undefined && random.chance(IN_SCRIPT) ? random.pick(Object.keys(BY_SCRIPT)) : (group ?? '')]
    if (inScript !== undefined) return [inScript(random, names)]
    if (group === undefined && random.chance(0.025)) return this.military()
    const country = this.country(group)
    // People who move write odd addresses; test data is odder still.
    const strange = random.chance(0.1) ? this.country(group) : country
    const street = this.street(country)
    const parts = [random.chance(0.1) ? `${random.digits(random.whole(2, 5))} ${street}` : street]
    if (strange !== country && random.chance(0.4)) parts[0] += `${random.pick([' ', ', '])}${this.unit()}`
    if (!full && random.chance(0.12)) return parts
    if (random.chance(0.14))
      parts.push(
        random.pick([
          `${names.last()} ${random.word('Park Gardens Heights Village Estate District Quarter Nagar Town')}`,
          names.invented(),
          names.city(),
        ]),
      )
    if (random.chance(strange.placeFirst ?? 0)) parts.unshift(...this.place(strange))
    else parts.push(...this.place(strange))
    if (random.chance(full ? 0.5 : 0.22)) parts.push(random.pick(strange.names.split('|')))
    if (random.chance(0.03)) parts[parts.length - 1] += ` ${random.digits(5)}`
    return parts
  }

  /** On one line. */
  line(group?: string): string {
    return this.dress(this.parts(group, false).join(this.random.pick([', ', ', ', ', ', ', ', ', ', ' ', ' - ', ' | '])))
  }

  /** On several lines. */
  block(): string {
    const { random } = this
    const indent = random.pick(['\n', '\n', '\n', '\n', '\n  ', '\n\t', ',\n'])
    const parts = this.parts(undefined, true)
    return this.dress(parts.flatMap((part) => (random.chance(0.12) ? part.split(', ') : [part])).join(indent))
  }

  /** A block headed by the name of what is there. */
  venueBlock(oneLine: boolean): string {
    const { random, names } = this
    const venue = random.pick([
      () => `${random.pick([names.last(), names.city(), names.invented()])} ${random.word(VENUES)}`,
      () =>
        `${random.word('Hotel Café Restaurant Hospital Escuela École Gasthof Farmacia Pharmacie Bar Banco Musée Kirche')} ${random.pick([names.last(), names.city()])}`,
      () => names.invented(),
      () => `${names.last()} ${names.last()} ${random.word(VENUES)}`,
    ])()
    const parts = this.parts(undefined, true)
    // Many places have no number, or no street with a name.
    if (random.chance(0.25))
      parts[0] = random.pick([
        `${names.last()} ${random.word('Street Road Avenue Highway')}`,
        'unnamed road',
        names.city(),
        `${random.word('Rue Calle Via Avenida Rua')} ${names.last()}`,
      ])
    return this.dress([venue, ...parts].join(oneLine ? ', ' : '\n'))
  }

  /** Of places whose streets have no numbers, and often no names: what is there, the street, the district, the place, any country of the world. */
  sparse(): string {
    const { random, names } = this
    const kind = random.word(VENUES)
    const venue = random.pick([
      `${names.last()} ${kind}`,
      `${random.word('Hotel Café Restaurant Hospital Bank Banco Banque Bar Palais Palace Centre Centro Club Police Market École Clinic Mosque Church')} ${names.city()}`,
      `${names.first()}'s ${kind.toLowerCase()}`,
      `${names.invented()} ${kind}`,
    ])
    const street = random.pick([
      () =>
        `${random.pick([names.last(), names.invented()])} ${random.word('Street Road Avenue Close Lane Drive Crescent Highway Way')}`,
      () =>
        `${spaced(random.word('Queens Kings Fort Church Market Main Front Bay Harbour Station School Hospital Independence Airport Old_Mill'))} ${random.word('Street Road Road Avenue Lane')}`,
      () =>
        `${random.word('Rue Route_de Boulevard Avenue Calle Vía Avenida Rua Jalan Shara Đường Via').replace('_', ' ')} ${random.pick([names.last(), names.city()])}`,
      () => `${ordinal(random)} ${random.word('Street Avenue Road')}`,
      () => `${random.word('RN RT A B T N M D RN')}${random.whole(1, 20)}`,
      () => 'unnamed road',
      () => `${names.first()} ${names.last()}`,
    ])()
    const country = random
      .pick(COUNTRY_NAMES.split('\n').filter((name) => /^[a-z -]{4,}$/.test(name)))
      .replace(/(?<!\p{L})\p{L}/gu, capital)
    const code = random.chance(0.25) ? random.digits(random.whole(4, 6)) : ''
    const place = random.pick([names.city(), names.city(), names.invented()])
    const parts = [
      venue,
      street,
      ...(random.chance(0.35) ? [random.pick([names.invented(), names.city(), `${names.invented()} District`])] : []),
      ...(code !== '' && random.chance(0.5) ? [place, code] : [`${place}${code === '' ? '' : ` ${code}`}`]),
      ...(random.chance(0.2) ? [names.city()] : []),
      country,
    ]
    return this.dress(parts.join('\n'))
  }

  /** As Americans jot addresses down: no commas, no kind of street, routes and corners, lower case. */
  loose(): string {
    const { random, names } = this
    const number = random.digits(random.whole(1, 5))
    const direction = random.word('N S E W North South East West N. S. E. W. n s e w')
    const name = random.chance(0.5) ? names.last() : spaced(random.word(US_NAMES))
    const kind = random.word(US_TYPES)
    const street = random.pick([
      () => `${number} ${direction} ${name}`,
      () => `${number} ${name} ${random.word('Park Hill Knob Elms Oaks Day Woods Main Strip Center Ctr Village')}`,
      () => `${number} ${direction} ${ordinal(random)}`,
      () =>
        `${number} ${direction} ${random.pick(['County Road', 'C R', 'CR', 'State Route', 'State Rt.', 'State Road', 'E C R', 'US Hwy', 'U.S. Hwy.', 'route'])} ${random.digits(random.whole(1, 3))}${random.pick(['', ' N', ' e.', ' East'])}`,
      () =>
        `${random.word('Highway Hwy Route Rts Rt County_Road').replace('_', ' ')} ${random.whole(1, 99)}${random.pick([' South', ' N', ' East', '', ' & 24 East'])}`,
      () => `${ordinal(random)} ${random.word('& and')} ${name} ${kind}`,
      () => `${name} ${random.word('& and')} ${ordinal(random)}`,
      () =>
        `${random.pick(['corner of ', 'Corner of ', ''])}${name} ${random.word('and & at')} ${names.last()} ${random.word('Streets Sts Avenues Ave St')}`,
      () =>
        `${number} ${name} ${kind} ${random.pick(['#', '# ', 'ste ', 'apt ', 'suite', 'Suite', 'bldg ', 'unit #', 'fl '])}${random.digits(random.whole(1, 4))}`,
      () => `${number} ${random.letters(1)} ${random.letters(1)} ${name} ${kind}`,
      () =>
        `${random.pick(['dept ', 'dept. ', 'file ', 'lockbox ', 'msc ', 'attn '])}${random.digits(random.whole(2, 6))} ${random.pick(['po box', 'p.o. box', 'P.O. Box', 'p o box'])} ${random.digits(random.whole(3, 6))}`,
      () =>
        `${random.word('rr RR r.r. hc Rural_Route').replace('_', ' ')} ${random.pick(['', '# '])}${random.whole(1, 9)}${random.pick([',', ''])} box ${random.digits(random.whole(1, 3))}${random.pick(['', ' a', ' d'])}`,
      () => `${random.pick(['po box', 'PO Box', 'Box #', 'P O Box', 'P.O. BOX'])} ${random.digits(random.whole(2, 6))}`,
      () => `${number} ${name} ${kind} ${random.word('N S E W nw se')}`,
    ])()
    const place = random.chance(0.6)
      ? ` ${this.city(COUNTRIES['us'] as Country)}${random.pick([' ', ', '])}${random.word(US_STATES)} ${random.digits(5)}${random.chance(0.4) ? `-${random.digits(4)}` : ''}`
      : ''
    const text = street + (random.chance(0.4) ? place.replace(/^ /, ', ') : place)
    const draw = random.next()
    return draw < 0.45 ? text.toLowerCase() : draw < 0.55 ? text.toUpperCase() : text
  }

  /** A street without a number: a place, not an address. */
  road(): string {
    return this.street(this.country()).replace(/^[\d/-]+\w? |,? [\d/-]+\w?$/, '')
  }

  /** Shouted, muttered, or as it is. */
  private dress(text: string): string {
    const { random } = this
    const draw = random.next()
    if (draw < 0.05) return text.toUpperCase()
    return draw < 0.09 ? text.toLowerCase() : text
  }
}
