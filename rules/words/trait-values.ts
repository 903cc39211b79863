/** What people write in forms behind labels of who they are, in the languages of the rules' field names. Whole values, without case. */

const whole = (words: string): RegExp => new RegExp(`^(?:${words.trim().split(/\s*,\s*/).join('|')})$`, 'iu')

/** ISO/IEC 5218 in words and letters. */
export const GENDERS: RegExp = whole(
  `m, f, male, female, man, woman, boy, girl, non-?binary, other, intersex, trans(?:gender)?(?: (?:man|woman|male|female))?, diverse?, divers, männlich, weiblich, w, d, homme,
  femme, masculin, féminin, hombre, mujer, masculino, femenino, femminile, maschile, maschio, femmina, feminino, homem, mulher, vrouw, mannelijk, vrouwelijk, mand,
  kvinde, kvinna, kvinne, mann, mies, nainen, mężczyzna, kobieta, muž, žena, férfi, nő, masculin, feminin, erkek, kadın, мужской, женский, муж\\.?, жен\\.?, чоловіча, жіноча,
  άνδρας, γυναίκα, 男性?, 女性?, 남성?, 여성?`,
)

export const MARITAL_STATUSES: RegExp = whole(
  `single, married, divorced, widow(?:ed|er)?, separated, (?:in a )?civil partnership, engaged, cohabiting, domestic partnership, common[- ]law, ledig, verheiratet, geschieden,
  verwitwet, getrennt(?: lebend)?, (?:eingetragene )?lebenspartnerschaft, célibataire, mariée?, divorcée?, veuf, veuve, pacsée?, en couple, concubinage, solter[oa], casad[oa], divorciad[oa],
  viud[oa], separad[oa], pareja de hecho, celibe, nubile, coniugat[oa], sposat[oa], divorziat[oa], vedov[oa], solteir[oa], divorciad[oa], viúv[oa], união estável, união de facto, ongehuwd, gehuwd,
  gescheiden, weduwe, weduwnaar, samenwonend, ogift, gift, skild, änka, änkling, ugift, skilt, kawaler, panna, żonaty, zamężna, mężatka, wdowiec, wdowa, rozwiedzion[ya], svobodn[ýá], ženatý, vdaná,
  rozvedený, rozvedená, vdovec, vdova, nőtlen, hajadon, nős, férjezett, elvált, özvegy, bek[âa]r, evli, boşanmış, dul, холост(?:ая)?, не замужем, женат, замужем, разведена?, вдовец, вдова,
  未婚, 已婚, 离婚, 離婚, 独身, 既婚, 미혼, 기혼, 이혼`,
)

/** Of beliefs, and of having none. */
export const RELIGIONS: RegExp =
  /^(?:\p{L}+\.?[ -]){0,2}(?:christian|catholic|protestant|lutheran|orthodox|anglican|methodist|baptist|evangelical|pentecostal|mormon|lds|jehovah['’]s witness(?:es)?|quaker|muslim|islam|sunni|shia|hindu(?:ism)?|sikh(?:ism)?|jain|buddhist|buddhism|jewish|judaism|bah[aá]['’]?[ií]|pagan|wiccan|atheist|agnostic|humanist|church of \p{L}+|christlich|katholisch|evangelisch|muslimisch|islamisch|jüdisch|konfessionslos|rk|ev|chrétienne?|catholique|protestante?|musulmane?|juif|juive|bouddhiste|athée|cristian[oa]|cat[oó]lic[oa]|musulm[aá]n[oa]?|jud[ií][oa]|ebre[oa]|budista|buddista|ate[oa]|evang[eé]lic[oa]|cattolic[oa]|mu[cç]ulman[oa]|katholiek|protestants|islamitisch|joods|katolicka|rzymskokatolicka|prawosławna|islam|hristiyan|müslüman|православн(?:ый|ая|ое)|мусульман(?:ин|ка)|仏教|キリスト教|基督教|佛教|불교|기독교|천주교)$/iu

/** Words of censuses. */
export const ETHNICITIES: RegExp =
  /^(?=.{3,80}$)(?:[\p{L}\d][\p{L}\d ,/()&–-]*?[ (/–-])?(?:white|black|asian|african|caribbean|caucasian|hispanic|latin[oax]|mixed|multiracial|biracial|arab|indian|pakistani|bangladeshi|chinese|roma|gypsy|traveller|native american|american indian|alaska native|pacific islander|native hawaiian|māori|maori|aboriginal|first nations|inuit|métis|mestiz[oa]|pardo|pret[oa]|branc[oa]|indígena|afrodescendiente|kurdish|yoruba|igbo|hausa|kikuyu|zulu|xhosa|malay|javanese|tamil|han|汉族?|漢族?)(?:[ ,/()&–-].*)?$/iu

/** Adjectives and countries: whatever stands behind so plain a label. */
export const NATIONALITIES: RegExp = /^(?:\p{Lu}[\p{L}.'’-]{1,20}|\p{Ll}{4,20}|[A-Z]{2,3}|[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]{2,8})(?:(?: |, ?|\/| and | und | et | y | e )\p{L}[\p{L}.'’-]{1,20}){0,3}$/u

/** ABO and Rhesus, ICD-10, and what else is told of somebody's health: words, at most a line of them. */
export const HEALTH_VALUES: RegExp = /^(?:(?:AB|[AB0O]) ?(?:Rh(?:esus)?\.? ?)?(?:[+-]|positive?|negative?|pos|neg|\+ve|-ve|D[+-])\.?|[A-TV-Z]\d\d(?:\.\d{1,2})?[*†!]?(?: [AGVZLRB]){0,2}|(?=.*\p{L}{3})[\p{L}\d][\p{L}\p{M}\d .,'’()/%+&:–-]{2,110})$/iu

/** An amount of three figures or more, with or without its currency and what it is per. */
export const AMOUNTS: RegExp =
  /^(?:(?:[£$€₹¥₺₽₩]|[A-Z]{3}|US\$|Rs\.?|kr\.?|zł|Fr\.?) ?)?\d{1,3}(?:[.,'’  ]?\d{3})+(?:[.,]\d{2})?k?(?: ?(?:[£$€₹¥₺₽₩]|[A-Z]{3}|kr\.?|zł|Kč|Ft|TL|руб\.?|eur(?:os?)?))?(?: ?(?:\/|per|pro|par|por|al|p\.?|a) ?\p{L}{1,8}\.?| (?:gross|net|brutto|netto|brut|bruts|pa|pm|p\.a\.|p\.m\.|annually|monthly|yearly)){0,2}$|^(?:[£$€₹¥₺₽₩] ?)\d{2,3}(?:[.,]\d{1,2})?k?(?: ?(?:\/|per) ?\p{L}{1,8})?$/iu
