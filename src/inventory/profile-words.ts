/** Reads words: names, places, professions, answers. */
import { GROUP_ENDINGS } from '../../rules/words/groups.ts'
import { eventOf } from '../../rules/words/events.ts'
import { fold } from '../../rules/words/fold.ts'
import { factsOf } from '../../rules/words/lexicon.ts'
import { REGION_CODES, REGION_NAMES, WORLD_REGIONS } from '../../rules/words/regions.ts'
import { listed } from '../../rules/words/weighted.ts'
import { isGivenName, isPersonName, isSurname, nameIn } from './profile-names.ts'
import { isBigCity, isCity, isCountryCode, isCountryName } from './profile-places.ts'
import { readText } from './profile-text.ts'
import type { Mark } from './shapes.ts'

/** Genders in words and codes, folded, in the languages of the field names. */
const GENDERS: ReadonlySet<string> = new Set(
  listed(
    `m f h male female man woman men women boy girl other nonbinary non-binary unknown u x w d div transgender homme
    femme masculin feminin mann frau mannlich weiblich divers maschio femmina uomo donna hombre mujer masculino
    femenino feminino hombres mujeres vrouw man kvinna mies nainen kobieta mezczyzna muz zena ferfi erkek kadin m.
    f. prefer-not-to-say muski zenski laki-laki perempuan pria wanita
    мужской женский муж жен м ж чоловіча жіноча чол άνδρας γυναίκα άρρεν θήλυ ذكر أنثى זכר נקבה 男 女 男性 女性 남 여 남성 여성 남자 여자 ชาย หญิง`,
  ),
)
const MARITAL =
  /^(single|married|divorced|widowed|widow|widower|separated|never[- ]married|domestic partner|civil (marriage|union)|engaged|unmarried|ledig|verheiratet|geschieden|verwitwet|celibataire|marie|divorce|veuf|veuve|soltero|soltera|casado|casada|solteiro|solteira|divorciado|divorciada|viudo|viuda|viuvo|viuva|celibe|nubile|coniugato|coniugata|divorziato|vedovo|vedova|ongehuwd|gehuwd|gescheiden|evli|bekar|bosanmis|dul|zonaty|zamezna|kawaler|panna|mezatka|rozwiedziony|svobodny|svobodna|zenaty|vdana|ogift|gift|skild|naimaton|naimisissa|hajadon|nos|ferjezett|elvalt|necasatorit|casatorit|женат|замужем|холост|не замужем|разведен|已婚|未婚|离异|既婚|기혼|미혼)\b/
const ETHNICITY =
  /^(white|black|asian|hispanic|latino|latina|latinx|african[- ]american|black or african american|native american|american indian|pacific islander|native hawaiian|caucasian|non-?hispanic|not hispanic|two or more races|multiracial|mixed|middle eastern|arab|nonhispanic|native|other race)\b/
const RELIGION =
  /^(christian|christianity|catholic|roman catholic|protestant|orthodox|muslim|islam|jewish|judaism|hindu|hinduism|buddhist|buddhism|sikh|atheist|agnostic|mormon|lutheran|evangelical|jain|katholisch|evangelisch|konfessionslos)\b/
/** Which way somebody leans, in words that parties of many countries share; and the codes of voter registers. */
const POLITICAL =
  /^(the )?(far[- ]|very |centre[- ]|center[- ]|moderately |slightly )?(left|right|conservative|liberal|progressive|socialist|communist|libertarian|moderate|centrist|democrat|democratic|republican|independent|green|greens|labour|nationalist|social democrat|christian democrat|unaffiliated|no party|nonpartisan|non-partisan|apolitical|links|rechts|konservativ|sozialdemokrat\w*|christdemokrat\w*|liberaler?|parteilos|gauche|droite|centre|ecologiste|socialiste|izquierda|derecha|centro|socialista|liberal|conservador\w*|esquerda|direita|sinistra|destra|vansterpartist|hoger|lewica|prawica|dem|rep|ind|npa|una|lib|grn)(s|[- ]?(wing|leaning|party|partei|preference))?$/
const SEXUALITY =
  /^(hetero|homo|bi|a|demi|pan|poly)(sexual|-sexual|sexuell|sexuel|sexuelle|sessuale|seksueel|seksuell|seksuel|sexuele|seksualny|seksualna|sexualni|seksuaali|szexualis|seksuel|sexuala)\b|^(straight|gay|lesbian|queer|hetero|lesbisch|schwul|lesbienne|lesbiana|lesbica|gay or lesbian|straight[ /].*)$|^(гетеро|гомо|би)сексуал|^(异性恋|同性恋|双性恋|異性愛|同性愛|両性愛|이성애|동성애|양성애)/
/** Words of answers on scales of satisfaction, agreement and likelihood. */
const OPINIONS: ReadonlySet<string> = new Set(
  listed(
    `satisfied dissatisfied agree disagree excellent likely unlikely neutral poor good bad great average fair promoter
    passive detractor important unimportant`,
  ),
)
/** Heads of professions, in the singular. */
const JOBS: ReadonlySet<string> = new Set(
  listed(
    `manager engineer director officer president assistant analyst developer administrator admin consultant technician
    specialist representative rep accountant secretary clerk nurse teacher professor lawyer attorney driver designer
    supervisor coordinator executive programmer scientist architect journalist writer doctor physician mechanic
    entrepreneur owner ceo cto cfo chief buyer stocker recruiter intern agent operator janitor chef waiter labourer
    laborer professional management manual librarian pharmacist therapist surgeon cashier receptionist researcher
    editor producer contador ingeniero gerente ingenieur leiter vertreter berater directeur vendeur`,
  ),
)
/** How people are addressed, folded and without full stops. */
const HONORIFICS: ReadonlySet<string> = new Set(
  listed(
    `mr mrs ms miss mx dr prof professor doctor sir madam rev reverend hon capt herr frau fraulein firma eheleute sr sra srta senor senora senorita dona
    mme mlle monsieur madame mademoiselle messieurs dott dottssa ing sig signor signora signorina dhr mevr mevrouw heer mw pan pani bay bayan
    господин госпожа 様 先生 女士 小姐 氏 さん 씨`,
  ),
)
/** Days and months, folded, in the main European languages; some are called like people. */
const CALENDAR: ReadonlySet<string> = new Set(
  listed(
    `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun
    january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
    montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so januar februar marz maerz mai juni juli oktober dezember
    lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre
    lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
    lunedi martedi mercoledi giovedi venerdi gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre
    segunda terca quarta quinta sexta janeiro fevereiro marco maio junho julho setembro outubro dezembro
    maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart mei augustus`,
  ),
)
/** By what people pay, folded. */
const PAYMENTS: ReadonlySet<string> = new Set(
  `visa,mastercard,master card,amex,american express,discover,maestro,paypal,pay pal,cash,credit card,debit card,credit,debit,card,bank transfer,
  wire transfer,ewallet,e wallet,apple pay,google pay,klarna,ideal,sepa,direct debit,gift card,voucher,invoice,cheque,check,stripe,boleto,pix,upi,
  cod,cash on delivery,kreditkarte,rechnung,lastschrift,uberweisung,bar,nachnahme,carte bancaire,cb,virement,especes,efectivo,tarjeta,transferencia,
  cartao,dinheiro,contanti,carta di credito,bonifico,gotowka,karta,przelew,kontant,kort,swish,bizum,electronic check,mailed check,
  bank transfer (automatic),credit card (automatic)`
    .split(',')
    .map((one) => one.trim()),
)
/** Legal forms and kinds of organisations. */
const COMPANIES: ReadonlySet<string> = new Set(
  listed(
    `inc incorporated llc ltd limited corp corporation co company gmbh ag kg ohg plc llp sa sarl sas srl spa bv nv ab as
    oy oyj kft pty pte zoo group holding holdings bank university school college institute foundation associates
    partners agency department ministry hospital restaurant cafe hotel services systems solutions technologies
    industries enterprises international trading store stores market sons software labs commerce
    technology consulting studios contributors authors team`,
  ),
)

/** `Harbor Community`, `Dragonfly Inc.`: two words at least, of which the last says that they name a group or a company. */
export function isGroupName(text: string): boolean {
  const words = fold(text)
    .replace(/[.,]+$/, '')
    .split(/[\s,]+/)
  return words.length > 1 && words.length <= MOST_GROUP_WORDS && GROUP_ENDINGS.has(words[words.length - 1] as string)
}
const MOST_GROUP_WORDS = 8

/** Reads what the words of a value say. The value has letters and at most 160 characters. */
export function readWords(text: string, mark: Mark): void {
  const folded = fold(text)
  const spaced = folded.replaceAll('-', ' ')
  const words = text.split(/\s+/)
  const plain = folded.split(/[^\p{L}\d]+/u)
  mark('word', words.length === 1)
  const event = eventOf(text)
  if (event !== undefined) mark(event)
  mark('login', words.length === 1 && /^[\p{L}\d][\p{L}\d._@\\-]{1,63}$/u.test(text) && !/^\d+$/.test(text))
  mark('handle', words.length === 1 && isHandle(text))
  mark('payment', PAYMENTS.has(spaced))
  mark('capitalised', /^\p{Lu}/u.test(text) && words.every((word) => !/^\p{Ll}/u.test(word) || word.length < 4))
  mark('lower', text === text.toLowerCase())
  mark('upper', text === text.toUpperCase())
  mark('sentence', words.length >= 6 && hasWords(text))
  if (words.length >= 4) readText(text, mark)
  mark('gender', GENDERS.has(folded) || GENDERS.has(spaced))
  mark('marital', MARITAL.test(folded))
  mark('ethnicity', ETHNICITY.test(folded))
  mark('religion', RELIGION.test(folded))
  mark('political', POLITICAL.test(folded))
  mark('sexuality', SEXUALITY.test(folded))
  mark(
    'opinion',
    plain.some((word) => OPINIONS.has(word)),
  )
  mark('honorific', words.length <= 3 && plain.every((word) => word === '' || HONORIFICS.has(word)))
  mark('calendar', CALENDAR.has(folded.replace(/\.$/, '')))
  mark('country', isCountryName(folded))
  mark('countryCode', isCountryCode(text))
  mark('region', REGION_NAMES.has(spaced))
  mark('worldRegion', WORLD_REGIONS.has(spaced))
  mark('regionCode', words.length === 1 && REGION_CODES.has(folded))
  if (text.length > 80) return
  mark('jobTitle', words.length <= 6 && plain.some((word) => JOBS.has(word) || JOBS.has(word.replace(/s$/, ''))))
  const group = isGroupName(text)
  const company = group || plain.some((word) => COMPANIES.has(word))
  mark('company', company)
  mark('group', group)
  mark('city', isCity(text))
  mark('bigCity', isBigCity(folded))
  mark('common', words.length <= 6 && words.every((word) => isCommon(word)))
  if (company && words.length > 1) return
  mark('everyday', words.length === 1 && factsOf(text).common >= 2)
  const name = nameIn(text)
  const single = !/\s/.test(name)
  mark('given', single && isGivenName(name))
  mark('surname', (single || words.length === 2) && isSurname(name))
  mark('person', (!single || /[\p{Script=Han}\p{Script=Hangul}]/u.test(name)) && isPersonName(name))
}

const HANDLE = /^@?(?:\p{Ll}{3,}(?:[._-]\p{Ll}+)?|\p{Ll}{1,2}[._-]\p{Ll}{2,})[._-]?\d{0,4}$/u
/** Letters, with a figure or a mark, or a word that no list has. */
function isHandle(text: string): boolean {
  if (text.length < 4 || text.length > 24 || !HANDLE.test(text)) return false
  return text.split(/[@._\d-]+/).every((part) => part.length < 3 || factsOf(part).common < 2)
}

/** A word that is neither somebody's name nor rare; figures and signs count as common. */
function isCommon(word: string): boolean {
  if (!/\p{L}/u.test(word)) return true
  const facts = factsOf(word.replace(/[^\p{L}'’-]/gu, ''))
  return facts.common >= 1 && facts.given < 3 && facts.surname < 4
}

/** True of words apart from each other; false of the figures of a drawing. */
export function hasWords(text: string): boolean {
  return WORDS.test(text)
}
const WORDS = /\p{L}{2}\S*\s+(?:\S{1,2}\s+){0,4}\S?\p{L}{2}|[\u3040-\u9fff]\s/u
