/** Lists of people, forms in capitals, talk in other languages, and what is called after somebody: as in templates.ts. */

/** Rosters, class lists, tables in plain text: names among columns; things in the same places. */
export const LISTS = `
[Employee|Player|Name|Student|Member|Driver|Guest|Contact]   [Dept|Pos|Team|Grade|Room|Role]   [Ext|Phone|Start|Shirt]⏎{surnamefirst}   {word}   {num}⏎{surnamefirst}   {word}   {num}⏎{surnamefirst}   {word}   {num}
[Employee|Player|Name|Student|Member|Driver|Guest]   [Dept|Pos|Team|Grade]   [Ext|Phone|Start]⏎{person}   {word}   {num}⏎{person}   {word}   {phone}⏎{person}   {word}   {num}
[Item|Product|Part|Vehicle|Machine|Asset|Model|Artikel]   [Dept|Qty|Bin|Site]   [Price|Since|No.]⏎{product}   {n}   {money}⏎{thing}   {n}   {money}⏎{org}   {n}   {money}
{n}. {surnamefirst}   {phone}⏎{n}. {surnamefirst}   {phone}⏎{n}. {surnamefirst}   {phone}
{n}  {person}   [SS|CF|P|C|GK|MF|FW|DF|1B|RW]   [R|L|{n}]   {first} {phone}⏎{n}  {person}   [SS|CF|P|C|GK|MF|FW|DF]   [R|L|{n}]   {person} {phone}
{n}[.|)|] {person}[,| -| –|] {date}[, {city}|]⏎{n}[.|)|] {person}[,| -| –|] {date}⏎{n}[.|)|] {person}[,| -| –|] {date}
[-|•|*|–] {person} [–|-|:|,] {date} [–|-|,] [Mama|Papa|mother|father|Mutter|Vater|mère|père|madre|padre|mama|tata|parent]: {first}[, {phone}|]
{surnamefirst} [-|–|:] [Mutter|Vater|Mother|Father|Guardian|Mère|Madre|Contact]: {first} {phone}
[Coach|Trainer|Captain|Kapitän|Manager|Asst|Assistant|Referee|Head coach|Entraîneur|Entrenador|Allenatore|Scout leader]: [Coach |]{first}[ {last}|]   [Asst|Kit|Physio]: {first}
[Klassenlehrerin|Klassenlehrer|Elternvertreter|Class teacher|Form tutor|Teacher|Maîtresse|Tutor|Tutora|Leerkracht|Wychowawca|Třídní učitel]: [Fr. |Hr. |Frau |Herr |Ms |Mr |Mme |M. |Pani |]{last}
{person}[ |] ([Chair|chair|Treasurer|Präsident|Vorsitz|Kassier|président|presidente|segretario|Cllr|secretary|PB|{n}º {n}|delega a {last}|proxy for {last}]), {person}, {person}
[Anwesend|Entschuldigt|Présents|Présences|Absents|Excusés|Asisten|Asistentes|Ausentes|Sono presenti|Assenti|Presenti|Aanwezig|Afwezig|Obecni|Nieobecni|Přítomni|Omluveni|Närvarande|Frånvarande|Paikalla|Poissa|Presentes|Ausentes|Tilstede|Hadir|Katılanlar][:|] {person}, {person}, {first}, {person}⏎{n}. {filler:chat} {last} {filler:chat}
[Traktandum|Punkt|TOP|Point|Punto|§|Agenda|Pkt|Bod] {n}[:|.|] {first} {filler:chat} {last} {filler:chat}
`

/** Forms and notices in capitals. Gaps: shout is a name in capitals, shoutthing what is nobody's. */
export const CAPITALS = `
DEAR [MR|MRS|MS|DR|MISS] {shoutlast}[,|]⏎{shoutfill} {shoutfill}
{shoutfill} [MR|MRS|MS|DR|HERR|FRAU|SR.|SRA.|SIG.|SIG.RA|M.|MME|PANI|PAN] {shout}[,|.] {shoutfill}
[TO|FROM|ATTN|NAME|PATIENT|DEFENDANT|PLAINTIFF|WITNESS|OWNER|DRIVER|CUSTOMER|PASSENGER|CONSIGNEE|SHIP TO|DEST|EXP|EMPFÄNGER|NOM|NOMBRE|PAZIENTE|PATIENT|NAZWISKO|COGNOME][:| :|] {shout}⏎{shoutfill}
[Patient|Paziente|Patiente|Name|Nom|Nombre|Paciente|Beneficiary|Assuré|Intestatario|Titular|Assistito][:| :] {shout}[  |, |⏎][née|born|nata a|nato il|né le|geb.|DOB|F|M|{date}|sexe F]
[Patient|Nom|Salarié|Locataire|Bénéficiaire|Élève|Candidat|Joueur|Licencié][:| :] {lastfirst}[, née {shoutlast}|] [le|né le|née le] {date}
[Mme|M.|Monsieur|Madame|Dr|Me] {lastfirst}[, {filler:chat}| et Mme {lastfirst}|.]
[M|MME|MLLE|MR|DR] {shout}⏎
[STATE OF {shoutplace}|THE PEOPLE|REGINA|COMMONWEALTH|REX|UNITED STATES], [Plaintiff|Complainant], v. {shout}, [Defendant|Respondent].
[RP|VIC|SUSP|WIT|SUBJ|COMP]: {shout}[  W/M  DOB {date}| B/F|⏎]
{shout}⏎[Brasileira, solteira|Curriculum Vitae|Mobile: {phone}|{phone}|{email}|Objective: {filler}|Profile|Software Engineer]
{shout}⏎{role}⏎{org}
{shoutfill} {shoutfill}
{shoutthing}⏎{shoutfill}
[{n}.|] {shoutthing}⏎{filler}
{shoutplace} {shoutthing}⏎{filler} {filler}
{caps:city}, {caps:city}, {caps:city}
{CONST}/{caps:city}={num}⏎{CONST}/{caps:city}={num}
"{key}":"{caps:city}","{key}":"{caps:country}"
{num};{caps:city};{caps:org};{num}⏎{num};{caps:city};{caps:org};{num}
{caps:org}⏎{shoutfill}
[A|B|C|D|E|F|I|V].[ |] {shoutthing}⏎{filler}
[A|B|C|D|E|F].[ |] {shoutthing}⏎{filler}⏎[B|C|D|G]. {shoutthing}⏎{filler:chat}
{num}-{n},{nameplain},{nameplain} [I.|Is.|Island|Bay|Peak|Crater|Ridge],{country},{thing}⏎{num}-{n},{nameplain},{cityplain},{country},{thing}
[SUBJECT|RE|STATUS|TYPE|MODEL|UNIT|DEPT|ITEM|REF|OBJET|BETREFF|OGGETTO][:| :] {shoutthing}
`

/** Talk in other languages; {filler:chat} names nobody. */
export const CHATS = `
\u0001{chatstamp}\u0002 {speaker}: {filler:chat}⏎\u0001{chatstamp}\u0002 {speaker}: {filler:chat}
{chatstamp} - {speaker}: {filler:chat}⏎{chatstamp} - {first}: {filler:chat}⏎{chatstamp} - {speaker}: {filler:chat}
{chatstamp} - {first}: {filler:chat} {first} {filler:chat}⏎{chatstamp} - {first}: {filler:chat}
\u0001{chatstamp}\u0002 {first}: {first} {filler:chat}⏎\u0001{chatstamp}\u0002 {person}: {filler:chat}
{first}: {filler:chat}⏎{first}: {filler:chat} {first}?⏎{user}: {filler:chat}
{chatstamp} - [Nachrichten und Anrufe sind Ende-zu-Ende-verschlüsselt.|Messages are end-to-end encrypted.|Los mensajes están cifrados.|{first} wurde hinzugefügt.|{first} left|{first} joined]
[{kinof:Mama_von}|{kinof:mamá_de}|{kinof:mum_of}|{kinof:maman_de}|{kinof:mamma_di}|{kinof:mama_van}|mama {first}]: {filler:chat}
[gestern|heute|ayer|hoy|hier|ieri|ontem|wczoraj|vandaag|igår] {first} {filler:chat}
[con|mit|avec|med|met|z|com|ile|dengan|với|kanssa] {first} [y|und|et|och|en|i|e|ve|dan|và|ja] {first}[.|,|!|] {filler:chat}
[Pak|Bu|Bapak|Ibu|Mas|Mbak|Bang|Kak|H.] {first}[ {last}|] [sudah|belum|akan|di rumah|mengundang|menelepon|ke pasar] {filler:chat}
[anh|chị|ông|bà|cô|chú|em|thầy|gọi anh|gặp chị] {first}[,|.|] {filler:chat}
{first} [Bey|Hanım|Abla|Abi|Amca|Teyze|Hoca] [geldi|gitti|aradı|evde|yarın gelecek] {filler:chat}
{first} [ji|bhai|uncle|aunty|sir|madam|didi] {filler:chat}
[dona|seu|dom|o|a|tia|tio|el|la|don|doña] {first} [bateu|falou|ligou|dijo|vino|llamó|chegou] {filler:chat}
[Oma|Opa|Tante|Onkel|Grandma|Grandpa|Auntie|Uncle|Nonna|Zia|Zio|Mamie|Papi|Tía|Tío|Babcia|Ciocia|Wujek|Mormor|Farfar] {first} {filler:chat}
[sig.|sig.ra|dott.|dott.ssa|dr.ssa|geom.|ing.|avv.|prof.ssa|rag.|il sig.|la sig.ra] {last}[,|.|] {filler:chat}
[Sheriff|Deputy|Ofc|Officer|Cllr|Councillor|Sgt|Constable|PC|Det.|Bürgermeister|Richterin|Richter|Pfarrer|OÄ Dr.|Chefarzt Dr.|Mag.|Dipl.-Ing.|Lic.|Cdor.|Arq.|Ing.|Esc.|Maître|Me|Mtre|Alhaji|Chief|Barr.|Engr.|Mallam] {last}[,|.|] {filler:chat}
[{n}] {thing} {filler:chat}
{chatstamp} [INFO|WARN|System]: {thing} {filler:chat}
[bei|en|au|da|w|på|di] {org} {filler:chat}
[Morbus|M.|maladie de|enfermedad de|morbo di|syndrome de|síndrome de|test di|test de|signe de|fracture de|Schema nach|Klassifikation nach|choroba|doença de] {lastplain}[,|.|] {filler:chat}
{lastplain}['s|] [disease|syndrome|sign|phenomenon|lymphoma|test|fracture|method|distribution|algorithm|process|law|principle|equation|effect|thyroiditis|manoeuvre|catheter|drain|score|scale|Act|Amendment|Doctrine|amendment] {filler}
[Patient|She|He|Exam|Hx|Dx|Rx]: {lastplain} [sign|test|disease|phenomenon|syndrome] [negative|positive|excluded|suspected][.|,] {filler}
das {lastplain}-[Verfahren|Syndrom|Gesetz|Verteilung|Zeichen|Methode|Motor] {filler:chat}
[Lieferung|Livraison|Entrega|Consegna|Dostawa|Levering] [mit|par|por|con|przez|met] {org}, [Tor|quai|muelle|brama] {n}. {filler:chat}
`
