/**
 * What announces a day of birth, by language: `keys` before `:` or `=` (words joined, as the kernel reads them), `words` before a date in
 * prose, of forms and lives, or their first letters, 16 bytes at most. Where a script has capitals, forms write the first letter so.
 */
interface BirthWords {
  readonly keys?: string
  readonly words?: string
}

const BY_LANGUAGE: Readonly<Record<string, BirthWords>> = {
  en: { keys: 'dob, birth, birthdate, birthday, birthdt, dateofbirth, bday, born, bornon, yob, yearofbirth', words: 'born |Born |DOB |dob |D.O.B.|d.o.b.|birth |birth?|Birth |birthdate |(b. |birthday |Birthday ' },
  de: { keys: 'geburtsdatum, geboren, geborenam, gebdatum, geb, geburtstag, gebam', words: 'geb. |geboren|Geboren |Geburtsdatum |Geburtsdatum?|†' },
  fr: { keys: 'datedenaissance, datenaissance, naissance, néle, néele', words: 'naissance |né le |née le |Né le |Née le |é(e) le' },
  es: { keys: 'fechadenacimiento, fechanacimiento, fechanac, fecnac, nacimiento, nacido, nacida', words: 'nacimiento |nacimiento?|nacido |nacida |Nacido |Nacida |nació |Nac.|nac.: ' },
  it: { keys: 'datadinascita, nascita, natoil, natail', words: 'nascita |nascita?|nato |nata |Nato |Nata ' },
  pt: { keys: 'datadenascimento, nascimento, datanasc, dtnasc, datadenasc', words: 'nascimento |nascimento?|nascido |nascida |nasceu |Nasc.' },
  nl: { keys: 'geboortedatum', words: 'eboortedatum |eboortedatum?' },
  sv: { keys: 'födelsedatum, född, födelsedag', words: 'född|Född' },
  da: { keys: 'fødselsdato, fødtden, født, fødselsdag', words: 'født|Født|(f. ' },
  is: { keys: 'fæðingardagur' },
  fi: { keys: 'syntymäaika, syntynyt, syntymäpäivä', words: 'syntynyt |Syntynyt ' },
  et: { keys: 'sünniaeg, sünnikuupäev', words: 'sündinud ' },
  lv: { keys: 'dzimšanasdatums, dzimis', words: 'dzimis |dzimusi |dzimšanas datum' },
  lt: { keys: 'gimimodata', words: 'gimė |gimusi |gimimo data ' },
  pl: { keys: 'dataurodzenia, urodzony, urodzonydnia, urodzonadnia, ur, urodzona', words: 'urodzon|Urodzon|urodził| ur. |,ur. |(ur. |\nur. ' },
  cs: { keys: 'datumnarození, narozen, narozena, datumnar', words: 'narozen|nar. ' },
  sk: { keys: 'dátumnarodenia', words: 'naroden|narodil' },
  hu: { keys: 'születésiidő, születésidátum, született, szülidő, születésnap', words: 'született|Született|szül.|Szül.' },
  ro: { keys: 'datanașterii, datanaşterii, datanasterii, născut, născută', words: 'născut|Născut|nașterii ' },
  hr: { keys: 'datumrođenja, datumrodenja', words: 'rođen|rojen' },
  sl: { keys: 'datumrojstva' },
  sr: { keys: 'датумрођења, Датумрођења', words: 'рођен' },
  sq: { keys: 'datëlindja, datelindja' },
  tr: { keys: 'doğumtarihi, doğumgünü', words: 'doğum|doğumlu' },
  el: { keys: 'ημερομηνίαγέννησης, Ημερομηνίαγέννησης, γεννήθηκε', words: 'γεννήθη|γεννηθε|γεννηθέ|γεννημέν|γέννησης' },
  ru: { keys: 'датарождения, Датарождения, деньрождения', words: 'родился|родилась|рождения|г.р.' },
  uk: { keys: 'датанародження, Датанародження', words: 'народив|народил|народжен|р.н.|р. н.' },
  bg: { keys: 'датанараждане, Датанараждане', words: 'роден на|родена |раждане' },
  ka: { words: 'დაბად' },
  hy: { words: 'Ծննդյան|ծննդյան' },
  ar: { words: 'الميلاد|الولادة|مواليد' },
  fa: { words: 'تولد' },
  he: { words: 'לידה' },
  hi: { words: 'जन्म' },
  bn: { words: 'জন্ম' },
  th: { words: 'เกิด' },
  vi: { keys: 'ngàysinh, Ngàysinh', words: 'ngày sinh|Ngày sinh|sinh ngày ' },
  id: { keys: 'tanggallahir, tgllahir, tarikhlahir', words: 'lahir' },
  tl: { keys: 'kapanganakan' },
  zh: { keys: '出生日期', words: '出生|生日' },
  ja: { keys: '生年月日', words: '生年月日|生まれ' },
  ko: { words: '생년월일|출생|일생' },
}

function all(part: keyof BirthWords, mark: string): readonly string[] {
  return [...new Set(Object.values(BY_LANGUAGE).flatMap((of) => of[part]?.split(mark) ?? []))]
}

export const BIRTH_KEYS: readonly string[] = all('keys', ', ')
export const BIRTH_LITERALS: readonly string[] = all('words', '|')
