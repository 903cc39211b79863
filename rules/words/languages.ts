/** English names of languages and scripts that are of several words, folded: from Unicode CLDR 48, through ICU (SOURCES.md). */
export const LANGUAGE_NAMES: readonly string[] = `
  algerian arabic|anatolian hieroglyphs|ancient egyptian|ancient greek|ao naga|austrian german|bassa vah|batak toba|beria erfe|book pahlavi
  brazilian portuguese|cajun french|canadian french|carolina algonquian|caucasian albanian|central atlas tamazight|central dusun|central kurdish
  central ojibwa|central yupik|chadian arabic|chimborazo highland quichua|chinook jargon|church slavic|classical newari|classical syriac
  congo swahili|crimean tatar|cypro-minoan|dives akuru|duployan shorthand|eastern frisian|eastern syriac|egyptian arabic|egyptian demotic
  egyptian hieratic|egyptian hieroglyphs|estrangelo syriac|european portuguese|fiji hindi|fraktur latin|gaelic latin|gan chinese|georgian khutsuri
  gheg albanian|gunjala gondi|gurung khema|haitian creole|hakka chinese|han with bopomofo|hiri motu|hmong njua|imperial aramaic|inari sami
  innu-aimun|inscriptional pahlavi|inscriptional parthian|japanese syllabaries|jola-fonyi|judeo-arabic|judeo-persian|kara-kalpak|karachay-balkar
  kayah li|khitan small script|kinaray-a|kirat rai|komi-permyak|koyra chiini|koyraboro senni|latin american spanish|linear a|linear b
  literary chinese|louisiana creole|low german|lower silesian|lower sorbian|luba-katanga|luba-lulua|lule sami|main-franconian|makhuwa-meetto
  maliseet-passamaquoddy|masaram gondi|mayan hieroglyphs|meitei mayek|meroitic cursive|mexican spanish|middle dutch|middle french|middle high german
  middle irish|min nan chinese|moose cree|moroccan arabic|muslim tat|nag mundari|najdi arabic|naxi geba|new tai lue|nigerian pidgin|north ndebele
  northern east cree|northern frisian|northern luri|northern sami|northern sotho|northern tutchone|northwestern ojibwa|norwegian bokmal
  norwegian nynorsk|nyasa tonga|nyiakeng puachue hmong|oji-cree|ol chiki|ol onal|old french|old high german|old hungarian|old irish|old italic
  old norse|old north arabian|old permic|old persian|old provencal|old sogdian|old south arabian|old uyghur|ottoman turkish|pahawh hmong
  palatine german|pau cin hau|pennsylvania german|phags-pa|plains cree|pollard phonetic|psalter pahlavi|samaritan aramaic|sassarese sardinian
  saterland frisian|scottish gaelic|seselwa creole french|sichuan yi|simplified chinese|skolt sami|sora sompeng|south ndebele|southern altai
  southern east cree|southern haida|southern kurdish|southern lushootseed|southern sami|southern sotho|southern tutchone|sranan tongo
  standard moroccan tamazight|straits salish|sumero-akkadian cuneiform|swampy cree|swiss french|swiss german|swiss high german|syloti nagri|tai dam
  tai le|tai viet|tai yo|tok pisin|toki pona|tolong siki|tornedalen finnish|traditional chinese|tulu-tigalari|tunisian arabic|upper sorbian
  varang kshiti|west flemish|western balochi|western canadian inuktitut|western frisian|western mari|western ojibwa|western panjabi|western syriac
  wu chinese|xiang chinese|zanabazar square|zoroastrian dari
`
  .trim()
  .split(/\s*[|\n]\s*/)
