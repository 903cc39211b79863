/** What money is called (ISO 4217), in English and where it is of. */
export const MONEY: ReadonlySet<string> = new Set(
  `dollar dollars euro euros peso pesos franc francs rupee rupees yen yuan renminbi krone kroner krona kronor dinar dirham riyal shekel baht zloty
  złoty forint koruna leu lei hryvnia ruble rubles rouble roubles naira cedi ringgit rupiah tenge lempira quetzal guarani guaraní boliviano
  deutschmark drachma guilder escudo peseta pesetas bitcoin ether`
    .trim()
    .split(/\s+/),
)

/** Money and peoples whose names are those of people, too: behind a people's name (`Bulgarian Lev`), and before money, they are nobody's. */
export const NAMES_OF_MONEY: readonly string[] =
  `bolivar bolívar colón colon lek lev taka kwacha kwanza birr kina pataca balboa cordoba córdoba gourde manat dalasi metical pula loti lilangeni
  ngultrum rufiyaa sum afghani sol soles rand pound pounds mark marks lira real rial som pula vatu crown crowns`.split(/\s+/)
export const NAMES_OF_PEOPLES: readonly string[] = 'philippine singaporean german french english south north costa rican'.split(' ')

/**
 * What peoples, languages and currencies are called in English, and currencies in the languages they are of: written with capitals, and nobody's name
 * where they stand alone. Those that are names as often (`French`, `English`, `German`, `Rand`, `Sol`) are left out. Gathered by hand.
 */
export const PEOPLES_AND_MONEY: ReadonlySet<string> = new Set([
  ...MONEY,
  ...`afghan african albanian algerian american americans andorran angolan arab arabs arabic argentinian argentine armenian asian australian australians
  austrian austrians azerbaijani bahraini bangladeshi basque belarusian belgian belgians bengali bolivian bosnian brazilian brazilians british bulgarian
  burmese cambodian cameroonian canadian canadians catalan chechen chilean chinese colombian congolese croatian croat cuban cypriot czech czechs danish
  dutch ecuadorian egyptian egyptians estonian ethiopian european europeans farsi filipino finnish flemish galician georgian germanic ghanaian greek
  greeks gujarati haitian hebrew hindi hungarian hungarians icelandic indian indians indonesian iranian iranians iraqi iraqis irish israeli israelis
  italian italians jamaican japanese jordanian kazakh kenyan korean koreans kurdish kurds kuwaiti kyrgyz laotian latvian lebanese liberian libyan
  lithuanian macedonian malay malaysian maltese mandarin cantonese mexican mexicans moldovan mongolian moroccan nepali nepalese nigerian nigerians
  norwegian norwegians pakistani pakistanis palestinian palestinians panamanian paraguayan pashto persian persians peruvian polish portuguese punjabi
  qatari romanian russian russians rwandan saudi saudis scottish senegalese serbian serb serbs sinhala slovak slovene slovenian somali spanish sudanese
  swahili swedish swedes swiss syrian syrians tagalog taiwanese tajik tanzanian telugu thai tibetan tunisian turkish turks turkmen ugandan ukrainian
  ukrainians uruguayan uzbek venezuelan vietnamese welsh yemeni yiddish zambian zimbabwean`
    .trim()
    .split(/\s+/),
])

/** Written as names of countries are. */
export const CONTINENTS: readonly string[] = [
  'africa',
  'america',
  'antarctica',
  'asia',
  'europe',
  'eurasia',
  'oceania',
  'north america',
  'south america',
  'central america',
  'latin america',
  'middle east',
  'far east',
]
