/** Texts in which people are only named in passing: transcripts of chats, messages, minutes, notes; and languages that decline names. As in templates.ts. */

/** Who speaks, to whom, and products that speak like people. */
export const TALK = `
{speaker}: {filler}⏎{speaker}: {filler}⏎{speaker}: {filler}
{speaker}: {first}, {filler}⏎{speaker}: {filler}
[{time}|\u0001{time}\u0002|{stamp}|{date}, {time} -|] {speaker}: {filler}⏎[{time}|{date}, {time} -|] {speaker}: [ok|haha|yes please|on my way|let me check]
\u0001[SMS|MSG|Chat|Text|Message|DM|WeChat|IM]\u0002 {speaker}: {speaker}: {filler}
\u0001[SMS|MSG|Chat|Text|Message|DM|WeChat|IM]\u0002 {speaker}: {speaker}: {first}, {filler}
\u0001[SMS|MSG|Chat|Text|Message|DM|WeChat|IM]\u0002 {speaker}: [Hello|Hi|Hey|Oh|Okay|] {first}[,|.|!] {filler}
\u0001[Photo|Image|Video|Picture|Album]\u0002 {roman} [took a photo of|stood at|was sitting in|is smiling at|recorded] [the|a|her|his] {word}[ with {first} and {first}|]. {filler}
\u0001[Call|Phone|Missed call|Voicemail]\u0002 {speaker} ({phone})[ - {n} min| — Connected|]
\u0001[Calendar|Event|Reminder|Meeting|Task]\u0002 [Lunch|Call|Meeting|Coffee|Interview|Review] with {speaker}[ and {speaker}|][ at {time}|]
\u0001[Push|App|Notification|Alert]/{app}\u0002 {app}: [Payment successful|Your order has shipped|New message|Weekly report|Update available]. {filler}
\u0001[Note|Diary|Memo]\u0002 [Today|This morning|Tonight] [I met|I called|I helped|I wrote to] {roman}[ and {first}|]. {filler}
[Assistant|Bot|AI|Support|Agent]: [You're welcome|Of course|Hello|Hi|Certainly|Good morning|Thank you|I understand|Take care|Congratulations], {first}[.|!] {filler}
[You're welcome|Thank you|Good night|See you|Take care|Well done|No problem|Happy birthday|Welcome back|Sorry], {first}[.|!] {filler}
[Hello|Hi|Good morning|Hey there|Morning] {first}[.|!|,] {filler}
{first}, [are you busy|have you eaten|what have you been doing|did you get home|I have some good news|you won't believe this|long time no see][?|!] {filler}
[Dr.|Ms.|Mr.|Mrs.|Prof.|Coach|Nurse|Supervisor|Professor|Teacher|Director] {romanlast} [said|asked me|will join|is away|called back|signed off] {filler}
[Dr.|Ms.|Mr.|Mrs.|Coach|Professor|Supervisor] {roman} [said|asked me|will join|is away|called back|reviewed it]. {filler}
[meet|lunch|dinner|walk|shopping|dance class|a trip|a talk] with {roman}[,| and {roman},|.] {filler}
[my|her|his] [colleague|classmate|student|patient|sister|cousin|friend|boss|neighbour] {roman} [and I|said|came|told me|is moving] {filler}
[Me|You|I|Mom|Dad|Host|User|Customer|System]: {filler}⏎{speaker}: {filler}
[Q|A|Note|Warning|Example|Summary|Update|Reply|Attention|Question|Answer|Result]: {filler}⏎[Note|Tip|Important|Answer]: {thing} {filler}
{app}: {filler}⏎{app}: {filler}
[play|plays|listening to|symphonies of|a piece by|works by] {lastplain}[ and {lastplain}|] [on the piano|by heart|in the evening]. {filler}
[by|near|around|along|to|visited|at] {romanplain} [Lake|Mountain|Temple|Road|Garden|Museum|Station|District|Park|Village|River] {filler}
[the|at] {romanplain} [restaurant|hotel|brand|noodles|tea|university|store|express|bank] {filler}
Attendees: {roman}, {person}, {first}, {roman}⏎Apologies: {person}⏎⏎1. {topic} ({first})⏎{first} [to|will] {task}. [Action|Owner]: {first}
[Present|In attendance|Participants]: {first}, {first}, {first} [and|&] {first}⏎{filler}
[-|*|•] {first} [to|will|should|needs to] {task}
[-|*|•] {person}: {task}
[ask|tell|ping|cc|remind|text|call] {first} [and {first}|] [about|re] {topic}
[Pt|Patient] {first} [slept well|refused lunch|was seen by Dr {last}|is stable]. [Family|Daughter|Son|Wife] ({first}) [informed|called|visiting]. [Nurse|RN|Signed] {person}
[Ad|Re|Fwd]: {topic}⏎⏎{first} -⏎{filler}⏎⏎{first}
[thx|cheers|ta|xx|x|Hugs|Talk soon|Speak soon|Yours|Sent from my phone],⏎{first}
{person}⏎{date}⏎[Curriculum Vitae|Résumé|Profile|Experience]⏎{role}, {org}, {year} - {year}
[References|Referees]: {person}, {role}, {org}; {person}, {role}, {org}
[quote|Originally posted by|In reply to|Posted by|Reply from] {first}[:| wrote:| on {date}:]⏎{filler}
{first} wrote:⏎> {filler}⏎> {filler}
[Subject|Re]: {topic} [for|with|from] {person}
`

/** `language: templates`; {cased} is any case but the first, {plain} the first. */
const DECLINED: Readonly<Record<string, string>> = {
  pl: `
[wniosku|z wniosku|powództwa|z powództwa|podpis|pełnomocnika|zeznania|oświadczenie|adres|prośbę|na rzecz|wobec|dla|od|u|żony|męża|córki|syna] [Pani |Pana |]{cased}[,|.| w sprawie| z dnia {date}| oraz {cased}| kwotę {money}| zamieszkałej]
[przeciwko|dzięki|przyznaje się|przysługuje|doręczono|wypłacono|przekazano|udzielono] [Pani |Panu |]{cased}[,|.| wynagrodzenie| zwrot kosztów| prawo do urlopu| kwotę {money}]
[z|wraz z|pomiędzy|między|a|umowa z|spotkanie z|rozmawiałem z|wizyta u] [Panią |Panem |Panią dr |]{cased}[,|.| zwanym dalej| zwaną dalej| zamieszkałym w {city}| a {cased}]
[zasądza od|powierza|zleca|zatrudnia|zobowiązuje|wzywa|upoważnia|pozwał|spotkałem|widziałem|proszę zapytać|zadzwoń do|napisz do|czekam na|prowadzi|przesłuchano] {cased}[.|,| na rzecz {cased}.| na stanowisku {thing}| do zapłaty]
[§ {n}.|{n}.|{n})|] {plain} [zobowiązuje się|oświadcza|otrzymuje|jest zatrudniony|składa wniosek|przysługuje|wykonuje|podpisał umowę] {filler}
{casedfirst} [dałem|powiedz|przekaż|nie było|brakuje|odpisałem] {filler}
[Cześć|Hej|Dzień dobry|Witaj|Kochany|Droga] {casedfirst}[,|!] {filler}
[Przewodniczący|Sędziowie|Protokolant|Sędzia|Referent|Lekarz|Podpis|Wystawił|Odebrał|Zatwierdził]: [SSO |SSR |dr |mgr |]{plain}[, {plain}|]
z up. [Prezydenta Miasta|Dyrektora|Wojewody|Burmistrza]⏎⏎{plain}⏎[Kierownik Wydziału|Zastępca Dyrektora|Starszy Specjalista]
[Wydział|Urząd|Sąd|Biuro|Referat|Oddział|Departament] [Komunikacji|Miejski|Rejonowy|Skarbowy|Kadr|Gospodarczy|Finansowy][ w Gdańsku| dla Krakowa|]⏎[Sygn.|Nr|NIP] {num}
[Każda|Ustalono|Umowa|Pracownik|Zleceniobiorca|Spółka|Wspólnota|Strony|Zamawiający|Wykonawca] [zobowiązuje się|oświadcza|wykonuje|otrzymuje] {filler}
[Spółdzielnia|Wspólnota|Fundacja|Hurtownia|Przedsiębiorstwo] [Pracy|Mieszkaniowa|Budowlana|Handlowe|Usług] "{thing}"[ Sp. z o.o.| S.A.|]`,
  cs: `
[žaloba|podpis|návrh|adresa|od|bez|podle|u|manželky|syna] [pana |paní |]{cased}[,|.| ze dne {date}| a {cased}| proti {cased}]
[s|spolu s|mluvil jsem s|schůzka s|smlouva s] [panem |paní |]{cased}[,|.| narozeným {date}| o {topic}]
[zavolej|napiš|předej to|patří|uloženo|vyplaceno] {cased}[.|,| do pátku]
[Ahoj|Milá|Milý|Čau|Vážený pane|Vážená paní] {casedfirst}[,|!] {filler}
[Žalobce|Svědek|Lékař|Jednatel|Zapsal|Přítomni]: {plain}[, {plain}, {plain}|]
[viděl jsem|potkala jsem|známe|hledám] {casedfirst}[ a {casedfirst}|]. {filler}
[Okresní soud|Krajský úřad|Městský úřad|Odbor dopravy|Smluvní strany] [rozhodl|v Brně|se dohodly] {filler}`,
  sk: `
[od|podpis|návrh|bez|u|podľa] [pána |pani |]{cased}[,|.| zo dňa {date}| a {cased}]
[s|stretnutie s|zmluva s|hovoril som s] [pánom |pani |]{cased}[,|.| o {topic}]
[Ahoj|Milá|Čau|Dobrý deň] {plain}[,|!] {filler}`,
  hr: `
[od|kod|bez|potpis|zahtjev|izjava|protiv] [gospodina |gospođe |]{cased}[,|.| od {date}| i {cased}]
[s|sa|sastanak s|razgovarao sam s|ugovor s] {cased}[,|.| o {topic}]
[Dragi|Draga|Bok|Poštovani] {casedfirst}[,|!] {filler}
[Tužitelj|Svjedok|Liječnik|Zapisničar|Prisutni]: {plain}[, {plain}|]`,
  ru: `
[по заявлению|по иску|от имени|в отношении|подпись|от|у|для|без|жалоба] {cased}[,|.| от {date}| к {cased}| и {cased}]
[с|вместе с|встреча с|договор с|говорил с|между] {cased}[,|.| о встрече| и {cased}]
[передай|позвони|выдано|отправил|напиши|скажи] {cased}[.|,| до пятницы|, что всё готово]
[Привет|Дорогая|Здравствуйте|Доброе утро|Спасибо], {plain}[!|.|,] {filler}
[Истец|Свидетель|Врач|Директор|Секретарь|Присутствовали]: {plain}[, {plain}|]
{plain} [сказала|сказал|написал|пришёл|не придёт|просит] [, что|завтра|вчера] {filler}
[видел|встретила|знаю|ждём] {casedfirst}[ и {casedfirst}|]. {filler}
[Верховный Суд|Министерство|Московский|Отдел|Российская Федерация] [постановил|сообщает|области] {filler}`,
  uk: `
[за заявою|за позовом|від імені|щодо|підпис|від|у|для|без] {cased}[,|.| від {date}| до {cased}| та {cased}]
[з|із|разом з|зустріч з|договір з|розмовляв із] {cased}[,|.| про {topic}| та {cased}]
[передай|подзвони|видано|напиши] {cased}[.|,| до п'ятниці]
[Привіт|Добрий день|Дякую|Шановна], {plain}[!|,|.] {filler}
[Позивач|Свідок|Лікар|Директор|Присутні]: {plain}[, {plain}|]`,
  lt: `
[pagal|dėl|nuo|be|parašas|pareiškimas] [pono |ponios |]{cased}[,|.| ir {cased}| {date}]
[su|kartu su|susitikimas su|sutartis su|kalbėjau su] {cased}[,|.| ir {cased}]
[Sveiki|Labas|Gerbiamas|Ačiū], {plain}[!|,|.] {filler}
[Ieškovas|Liudytojas|Gydytoja|Direktorius|Dalyvavo]: {plain}[, {plain}|]
{plain} [pasakė|atvyko|parašė|neatvyks] {filler}`,
  hu: `
[Tisztelt|Kedves|Szia] {plain}[!|,] {filler}
[beszéltem|találkoztam|szerződés|megbeszélés|elküldtem|átadtam|írtam|kérdezd meg] {cased}[.|,| tegnap| a {topic} miatt]
{cased} [van|volt|adtam|küldtem|kell] {filler}
[Felperes|Tanú|Orvos|Jegyzőkönyvvezető|Jelen vannak]: {plain}[, {plain}|]
[Dr.|dr.|ifj.|özv.] {plain} [ügyvéd|orvos|szerint|aláírta] {filler}`,
  fi: `
[Hei|Moi|Terve|Kiitos|Hyvä] {plain}[,|!] {filler}
[soita|kerro|lähetin|maksettu|annettu|puhuin|tapasin] {cased}[.|,| eilen| kanssa]
{cased} [kanssa|mukaan|hakemus|lausunto|allekirjoitus|luona|poika|auto] {filler}
[Kantaja|Todistaja|Lääkäri|Sihteeri|Läsnä]: {plain}[, {plain}|]`,
  tr: `
[Sayın|Sevgili|Merhaba] {plain}[,|!] {filler}
{cased} [dilekçesi|imzası|arabası|telefon etti|söyledim|haber ver] {filler}
[Davacı|Tanık|Doktor|Katılanlar]: {plain}[, {plain}|]
[dün|bugün|toplantıda] {cased} [gördüm|konuştum|yazdım]. {filler}`,
}

/** Gaps named with their language: `{cased:pl}`. */
export const DECLINED_TEMPLATES: string = Object.entries(DECLINED)
  .flatMap(([language, text]) =>
    text
      .replace(/\{(cased|casedfirst|plain)\}/g, `{$1:${language}}`)
      .trim()
      .split('\n'),
  )
  .join('\n')
