// Written by scripts/build-words.ts. Sources and licences: SOURCES.md.
/** Names of countries in 20 languages, folded, one a line. */
export const COUNTRY_NAMES: string = `abd kucuk harici adalari
abd virjin adalari
aekvatorialguinea
afeganistao
afganistan
afganisztan
afghanistan
africa de sud
africa do sul
afrique du sud
agypten
ahvenanmaa
aland
aland adalari
aland islands
aland-szigetek
alandinseln
alandy
alankomaat
albania
albanie
albanien
alemanha
alemania
algeria
algerie
algerien
algeriet
algerije
algieria
allemagne
almanya
alzirsko
american samoa
americka samoa
americke panenske ostrovy
amerika birlesik devletleri
amerikaans-samoa
amerikaanse maagdeneilanden
amerikai szamoa
amerikai virgin-szigetek
amerikan samoa
amerikan samoasi
amerikanisch-samoa
amerikanische jungferninseln
amerikanische uberseeinseln
amerikansk samoa
amerikanska jungfruoarna
amerikanska samoa
amerikanske oversoiske oer
andora
andorra
andorre
angola
anguila
anguilla
antarctica
antarctique
antarktida
antarktika
antarktis
antarktisz
antarktyda
antartida
antartide
antigua & barbuda
antigua a barbuda
antigua e barbuda
antigua en barbuda
antigua es barbuda
antigua i barbuda
antigua ja barbuda
antigua och barbuda
antigua og barbuda
antigua si barbuda
antigua und barbuda
antigua ve barbuda
antigua y barbuda
antigua-et-barbuda
aquatorialguinea
arabia saudi
arabia saudita
arabia saudyjska
arabie saoudite
arabiemiirikunnat
argelia
argentiina
argentina
argentine
argentinie
argentinien
argentyna
arjantin
armenia
armenie
armenien
arnavutluk
aruba
aserbaidschan
aserbajdsjan
athiopien
australia
australie
australien
austria
ausztralia
ausztria
autriche
avustralya
avusturya
az usa lakatlan kulbirtokai
azerbaidjan
azerbaidzan
azerbaigian
azerbaijan
azerbaijao
azerbaiyan
azerbajdzan
azerbajdzjan
azerbajdzsan
azerbaycan
azerbeidzjan
azerbejdzan
bahama
bahama-szigetek
bahamalar
bahamas
bahamy
bahrain
bahrajn
bahrein
bahreyn
banglades
bangladesch
bangladesh
bangladesz
barbade
barbados
barein
bati sahra
belarus
belarusz
belcika
belgia
belgica
belgie
belgien
belgio
belgique
belgium
belice
belize
belorusko
benin
bermuda
bermudas
bermudes
bermudy
bhoutan
bhutan
bialorus
bielorrusia
bielorrussia
bielorussia
bielorussie
birlesik arap emirlikleri
birlesik krallik
bissau-guinea
bolivia
bolivie
bolivien
bolivya
boliwia
bosna a hercegovina
bosna-hersek
bosnia & herzegovina
bosnia e herzegovina
bosnia ed erzegovina
bosnia i hercegowina
bosnia ja hertsegovina
bosnia si hertegovina
bosnia y herzegovina
bosnia-hercegovina
bosnie en herzegovina
bosnie-herzegovine
bosnien och hercegovina
bosnien und herzegowina
bosnien-hercegovina
bosznia-hercegovina
botsuana
botsvana
botswana
bouvet adasi
bouvet island
bouvet-sziget
bouveteiland
bouvetinsel
bouvetnsaari
bouvetoen
bouveton
bouvetoya
bouvetuv ostrov
brasil
brasile
brasilia
brasilien
brazil
brazilia
brazilie
brazylia
bresil
brezilya
brit indiai-oceani terulet
brit virgin-szigetek
britanya hint okyanusu topraklari
britanya virjin adalari
britische jungferninseln
britisches territorium im indischen ozean
british indian ocean territory
british virgin islands
brits indische oceaanterritorium
britse maagdeneilanden
britske indickooceanske uzemi
britske panenske ostrovy
brittilainen intian valtameren alue
brittilaiset neitsytsaaret
brittiska jungfruoarna
brittiska territoriet i indiska oceanen
brunei
brunei darussalam
brunej
brytyjskie terytorium oceanu indyjskiego
brytyjskie wyspy dziewicze
bulgaria
bulgarie
bulgarien
bulgarije
bulgaristan
bulharsko
burkina faso
burma
burquina faso
burundi
butan
butao
cabo verde
cad
camaroes
cambodge
cambodgia
cambodia
cambodja
cambogia
camboja
camboya
cameroon
cameroun
camerun
canada
cap-vert
cape verde
capo verde
capul verde
caraibi olandesi
caribbean netherlands
caribe neerlandes
caribisch nederland
catar
cayman adalari
cayman islands
caymanoarna
caymanoerne
caymanoyene
caymansaaret
cazaquistao
cebelitarik
cechia
cehia
cekya
centraal-afrikaanse republiek
central african republic
centralafrikanska republiken
cerna hora
cesko
cezayir
chad
chade
chequia
chile
chili
china
chine
chiny
chipre
chorvatsko
chorwacja
christmas adasi
christmas island
christmaseiland
christmasoya
chypre
ciad
cibuti
cidade do vaticano
cile
cin
cin hong kong oib
cin makao oib
cina
cipro
cipru
ciprus
citta del vaticano
ciudad del vaticano
cocos (keeling) adalari
cocos (keeling) islands
cocoseilanden
cocosoerne
colombia
colombie
columbia
comoras
comore
comore-szigetek
comoren
comorerne
comores
comoros
congo
congo - brazzaville
congo - kinshasa
congo-brazzaville
congo-kinshasa
cook adalari
cook islands
cook-szigetek
cookeilanden
cookinsaaret
cookinseln
cookoarna
cookoerne
cookovy ostrovy
cookoyene
corea del nord
corea del norte
corea del sud
corea del sur
coree du nord
coree du sud
coreea de nord
coreea de sud
coreia do norte
coreia do sul
costa davorio
costa do marfim
costa rica
cote divoire
croacia
croatia
croatie
croazia
csad
csehorszag
cuba
curacao
curazao
cypern
cypr
cyprus
czad
czarnogora
czech republic
czechia
czechy
dalekie wyspy mniejsze stanow zjednoczonych
danemarca
danemark
dania
danimarca
danimarka
danmark
dansko
de amerikanske jomfruoer
de amerikanske jomfruoyene
de britiske jomfruoer
de britiske jomfruoyene
de forenede arabiske emirater
de forente arabiske emirater
de franske besiddelser i det sydlige indiske ocean og antarktis
de franske sorterritorier
de palaestinensiske omrader
de tidligere nederlandske antiller
del-afrikai koztarsasag
del-korea
del-szudan
deli-georgia es deli-sandwich-szigetek
demokratyczna republika konga
den centralafrikanske republik
den dominikanske republik
den dominikanske republikk
den sentralafrikanske republikk
denemarken
denmark
det britiske territoriet i indiahavet
det britiske territorium i det indiske ocean
det palestinske omradet
deutschland
dinamarca
djibouti
djibuti
dominica
dominicaanse republiek
dominican republic
dominik cumhuriyeti
dominika
dominikaaninen tasavalta
dominikai koztarsasag
dominikana
dominikanische republik
dominikanska republika
dominikanska republiken
dominique
dschibuti
duitsland
dzibuti
dzibutsko
dzsibuti
ecuador
egipt
egipto
egito
egitto
egyenlitoi-guinea
egyesult allamok
egyesult arab emirsegek
egyesult kiralysag
egyiptom
egypt
egypte
egypten
egypti
ekvador
ekvator ginesi
ekvatorial-guinea
ekvatorialguinea
ekwador
el salvador
elefantcsontpart
elfenbenskusten
elfenbenskysten
elvetia
emirados arabes unidos
emiratele arabe unite
emirati arabi uniti
emiratos arabes unidos
emirats arabes unis
endonezya
england
equador
equateur
equatoriaal-guinea
equatorial guinea
eritre
eritrea
eritreea
eritreia
ermenistan
erythree
erytrea
eslovaquia
eslovenia
espagne
espana
espanha
espanja
essuatini
estados unidos
estland
estonia
estonie
estonsko
estonya
esuatini
esvatini
eswatini
eszak-korea
eszak-macedonia
eszaki mariana-szigetek
esztorszag
etat de la cite du vatican
etats-unis
etela-afrikka
etela-georgia ja etelaiset sandwichinsaaret
etela-korea
etela-sudan
ethiopia
ethiopie
etiopia
etiopie
etiopien
etiyopya
faeroer
faeroerne
faeroyene
faerske ostrovy
falkland adalari
falkland islands
falkland-szigetek
falklandeilanden
falklandinsaaret
falklandinseln
falklandske ostrovy
falklandsoarna
falklandsoerne
falklandsoyene
falklandy
faroarna
faroe adalari
faroe islands
faroer
farsaaret
fas
feroer szigetek
fidji
fidschi
fidzi
fidzsi
figi
fiji
filipijnen
filipinas
filipine
filipinler
filipiny
filippiinit
filippine
filippinene
filippinerna
filippinerne
filistin bolgeleri
finland
finlanda
finlande
finlandia
finlandiya
finnland
finnorszag
finsko
fiyi
forenade arabemiraten
franca
france
francia
francia deli teruletek
francia guyana
francia polinezia
franciaorszag
francie
francja
francouzska guyana
francouzska jizni uzemi
francouzska polynesie
francuskie terytoria poludniowe i antarktyczne
frankreich
frankrig
frankrijk
frankrike
frans-guyana
frans-polynesie
fransa
franse gebieden in de zuidelijke indische oceaan
fransiz guney topraklari
fransiz guyanasi
fransiz polinezyasi
fransk guyana
fransk polynesia
fransk polynesien
franska guyana
franska polynesien
franska sydterritorierna
franta
franzosisch-guayana
franzosisch-polynesien
franzosische sud- und antarktisgebiete
french guiana
french polynesia
french southern territories
fulop-szigetek
gabao
gabon
gabun
gambia
gambie
gambiya
gana
georgia
georgia de sud si insulele sandwich de sud
georgia del sud e sandwich australi
georgia poludniowa i sandwich poludniowy
georgie
georgie du sud-et-les iles sandwich du sud
georgien
germania
germany
ghana
giamaica
giappone
gibilterra
gibraltar
gibuti
gine
gine-bissau
giordania
gorogorszag
graekenland
granada
great britain
grece
grecia
grecja
greece
greenland
grekland
grenada
grenade
grenlandia
griechenland
griekenland
groenland
groenlanda
groenlandia
gronland
gronlanti
gronsko
gruzia
gruzie
gruzja
guadalupa
guadalupe
guadeloupe
guadelupa
guam
guatemala
guayana francesa
guernesey
guernsey
guiana
guiana francesa
guine
guine equatorial
guine-bissau
guinea
guinea ecuatorial
guinea equatoriale
guinea-bisau
guinea-bissau
guinee
guinee equatoriale
guinee-bissau
guineea
guineea ecuatoriala
guineea-bissau
gujana
gujana francuska
guney afrika
guney georgia ve guney sandwich adalari
guney kore
guney sudan
gurcistan
guyana
guyana francese
guyana franceza
guyane francaise
gwadelupa
gwatemala
gwinea
gwinea bissau
gwinea rownikowa
haiti
heard & mcdonald islands
heard adasi ve mcdonald adalari
heard en mcdonaldeilanden
heard island og mcdonald islands
heard ja mcdonaldinsaaret
heard und mcdonaldinseln
heard- og mcdonaldoyene
heard-sziget es mcdonald-szigetek
heardon och mcdonaldoarna
hearduv ostrov a mcdonaldovy ostrovy
hellas
hindistan
hirvatistan
hiszpania
holandia
holland
holland karib-terseg
hollanda
hollandia
honduras
hong kong
hong kong sar china
hong kong, rae da china
hongarije
hongkong kkt
hongkong sar
hongkong sar kina
hongkong sar van china
hongkong – kiinan erityishallintoalue
hongkong – zao ciny
hongrie
horvatorszag
huippuvuoret ja jan mayen
hungary
hungria
iceland
iemen
ierland
ijsland
ile bouvet
ile christmas
ile de man
ile norfolk
iles aland
iles caimans
iles cocos
iles cook
iles feroe
iles heard-et-macdonald
iles malouines
iles mariannes du nord
iles marshall
iles mineures eloignees des etats-unis
iles pitcairn
iles salomon
iles turques-et-caiques
iles vierges britanniques
iles vierges des etats-unis
ilha bouvet
ilha christmas
ilha de man
ilha norfolk
ilhas aland
ilhas cayman
ilhas cocos (keeling)
ilhas cook
ilhas faroe
ilhas georgia do sul e sandwich do sul
ilhas heard e mcdonald
ilhas malvinas
ilhas marianas do norte
ilhas marshall
ilhas menores distantes dos eua
ilhas pitcairn
ilhas salomao
ilhas turcas e caicos
ilhas virgens americanas
ilhas virgens britanicas
inde
india
indie
indien
indonesia
indonesie
indonesien
indonezia
indonezja
insula bouvet
insula christmas
insula heard si insulele mcdonald
insula man
insula norfolk
insulele aland
insulele caraibe olandeze
insulele cayman
insulele cocos (keeling)
insulele cook
insulele falkland
insulele feroe
insulele indepartate ale sua
insulele mariane de nord
insulele marshall
insulele pitcairn
insulele solomon
insulele turks si caicos
insulele virgine americane
insulele virgine britanice
intia
iordania
ira
irak
iran
iraq
iraque
ireland
irland
irlanda
irlande
irlandia
irlanti
irorszag
irsko
isla bouvet
isla de man
isla de navidad
isla norfolk
island
islanda
islande
islandia
islanti
islas aland
islas caiman
islas cocos
islas cook
islas feroe
islas georgia del sur y sandwich del sur
islas heard y mcdonald
islas malvinas
islas marianas del norte
islas marshall
islas menores alejadas de ee uu
islas pitcairn
islas salomon
islas turcas y caicos
islas virgenes britanicas
islas virgenes de ee uu
isle of man
iso-britannia
isola bouvet
isola christmas
isola di man
isola norfolk
isole aland
isole cayman
isole cocos (keeling)
isole cook
isole faer oer
isole falkland
isole heard e mcdonald
isole marianne settentrionali
isole marshall
isole minori esterne degli stati uniti
isole pitcairn
isole salomone
isole turks e caicos
isole vergini americane
isole vergini britanniche
ispanya
israel
israele
israil
isvec
isvicre
ita-timor
italia
italie
italien
italy
italya
itavalta
ivoorkust
ivory coast
izland
izlanda
izrael
jamaica
jamaika
jamaique
jamajka
japan
japani
japao
japon
japonia
japonsko
japonya
jemen
jersey
jihoafricka republika
jizni georgie a jizni sandwichovy ostrovy
jizni korea
jizni sudan
jordan
jordania
jordanie
jordanien
jordansko
joulusaari
juleoen
julon
kaaimaneilanden
kaapverdie
kaimaninseln
kajman-szigetek
kajmanske ostrovy
kajmany
kambocya
kambodja
kambodscha
kambodsja
kambodza
kambodzsa
kameroen
kamerun
kanada
kap verde
kapp verde
kapverdy
karacsony-sziget
karadag
karayip hollandasi
kargazstan
karibian alankomaat
karibische niederlande
karibisk nederland
karibiska nederlanderna
karibske nizozemsko
kasachstan
kasakhstan
katar
kazachstan
kazahstan
kazahsztan
kazajistan
kazakhstan
kazakistan
kazakstan
kelet-timor
kena
kenia
kenya
keski-afrikan tasavalta
kibris
kiina
kina
kirghizistan
kirghizstan
kirgisia
kirgisistan
kirgistan
kirgizie
kirgizistan
kirgizisztan
kirguistan
kiribati
kleine afgelegen eilanden van de verenigde staten
koeweit
kokosinseln
kokosoarna
kokosove ostrovy
kokosoyene
kokusz (keeling)-szigetek
kolombiya
kolumbia
kolumbie
kolumbien
komoren
komorene
komorerna
komorit
komorlar
komory
kongo
kongo - brazavil
kongo - kinsasa
kongo – brazzaville
kongo – kinshasa
kongo-brazzaville
kongo-kinshasa
kongon demokraattinen tasavalta
kongon tasavalta
kookossaaret (keelingsaaret)
korea
korea polnocna
korea poludniowa
kosta rika
kostarika
kostaryka
koweit
kozep-afrikai koztarsasag
kreikka
kroatia
kroatie
kroatien
kuba
kuuba
kuvait
kuvajt
kuveyt
kuwait
kuweit
kuwejt
kuzey kore
kuzey makedonya
kuzey mariana adalari
kypr
kypros
kyrgyzstan
la reunion
lansi-sahara
laos
laosz
latvia
lebanon
lengyelorszag
lesotho
lesoto
letland
letonia
letonya
lettland
lettonia
lettonie
lettorszag
liban
libano
libanon
liberia
liberie
liberya
libia
libie
libya
libye
libyen
lichtenstejnsko
liechtenstein
liettua
litauen
lithuania
litouwen
lituania
lituanie
litva
litvania
litvanya
litwa
lotwa
lotyssko
lubnan
lucembursko
luksemburg
lussemburgo
luxembourg
luxemburg
luxemburgo
macao sar
macao sar china
macao sar kina
macao – kiinan erityishallintoalue
macao – zao ciny
macaristan
macau
macau sar van china
macau, rae da china
macedoine du nord
macedonia
macedonia de nord
macedonia del nord
macedonia del norte
macedonia do norte
macedonia polnocna
madagascar
madagaskar
madagaszkar
madarsko
magyarorszag
majotta
makao kkt
malaisie
malajsie
malajzia
malasia
malaui
malavi
malawi
malaysia
maldiv-szigetek
maldivas
maldive
maldiven
maldivene
maldiverna
maldiverne
maldives
maldivler
malediivit
malediven
maledivy
malediwy
maleisie
malesia
malezja
malezya
mali
malta
malte
man
man adasi
man-sziget
mansaari
mariany polnocne
maroc
marocco
marocko
marokko
maroko
marrocos
marruecos
marshall adalari
marshall islands
marshall-szigetek
marshalleilanden
marshallinsaaret
marshallinseln
marshalloarna
marshalloerne
marshallovy ostrovy
marshalloyene
martinica
martinik
martinique
martynika
mauretania
mauretanien
maurice
mauricio
mauricius
mauritania
mauritanie
mauritius
mayotte
meksika
meksiko
meksyk
mensi odlehle ostrovy usa
messico
mexic
mexico
mexiko
mexique
mianmar
mianmar (birmania)
micronesia
micronesie
micronezia
mikronesia
mikronesiafoderasjonen
mikronesie
mikronesien
mikronezia
mikronezja
mikronezya
misir
mjanma (birma)
mocambique
mogolistan
moldavia
moldavie
moldavien
moldavsko
moldawia
moldova
monaco
monako
mongolei
mongolia
mongolie
mongoliet
mongolsko
montenegro
montserrat
moritanya
morocco
mosambik
mozambic
mozambico
mozambik
mozambique
muntenegru
myanmar
myanmar (barma)
myanmar (birma)
myanmar (birmania)
myanmar (birmanie)
myanmar (burma)
namibia
namibie
namibya
nauru
nederland
nederlandene
nederlanderna
nemecko
nemetorszag
nepal
netherlands
neukaledonien
neuseeland
new caledonia
new zealand
nicaragua
niderlandy karaibskie
niederlande
niemcy
nieuw-caledonie
nieuw-zeeland
niger
nigeria
nigerie
nijer
nijerya
nikaragua
niue
nizozemsko
noord-korea
noord-macedonie
noordelijke marianen
noorwegen
nord-korea
nord-makedonia
nord-marianene
nordkorea
nordliche marianen
nordmakedonien
nordmarianerna
nordmarianerne
nordmazedonien
norfolk
norfolk adasi
norfolk island
norfolk-sziget
norfolkinsaari
norfolkinsel
norfolkon
norfolkoya
norge
norja
norsko
norsunluurannikko
north korea
north macedonia
northern ireland
northern mariana islands
noruega
norvec
norvege
norvegia
norway
norwegen
norwegia
noua caledonie
noua zeelanda
nouvelle-caledonie
nouvelle-zelande
nova caledonia
nova kaledonie
nova zelandia
novy zeland
nowa kaledonia
nowa zelandia
nueva caledonia
nueva zelanda
nuova caledonia
nuova zelanda
ny kaledonien
ny-caledonia
nya kaledonien
nya zeeland
nyugat-szahara
oeganda
oekraine
oezbekistan
olaszorszag
oma
oman
oost-timor
oostenrijk
ormenyorszag
oroszorszag
orta afrika cumhuriyeti
ost-timor
osterreich
osterrike
ostrig
ostrov man
osttimor
ouganda
ouzbekistan
ozbekistan
paesi bassi
paises baixos
paises baixos caribenhos
paises bajos
paivantasaajan guinea
pakistan
pakisztan
palaos
palastinensische autonomiegebiete
palau
palestiinalaisalue
palestijnse gebieden
palestine
palestinian territories
palestinska territorierna
palestinska uzemi
palesztin autonomia
panama
papoea-nieuw-guinea
papouasie-nouvelle-guinee
papua new guinea
papua nueva guinea
papua nuova guinea
papua ny guinea
papua ny-guinea
papua nya guinea
papua uj-guinea
papua yeni gine
papua-neuguinea
papua-noua guinee
papua-nova guine
papua-nova guinea
papua-nowa gwinea
papua-uusi-guinea
paquistao
paraguai
paraguay
paragwaj
pays-bas
pays-bas caribeens
perou
peru
philippinen
philippines
pitcairn
pitcairn adalari
pitcairn islands
pitcairn-szigetek
pitcairneilanden
pitcairninseln
pitcairnoarna
pitcairnovy ostrovy
pitcairnoyene
pobrezi slonoviny
pohjois-korea
pohjois-makedonia
pohjois-mariaanit
poland
polen
polinesia francesa
polinesia francese
polinezia franceza
polinezja francuska
pologne
polonia
polonya
polska
polsko
polynesie francaise
portekiz
porto rico
porto riko
portogallo
portorico
portoriko
portoryko
portugal
portugali
portugalia
portugalsko
puerto rico
puola
qatar
quenia
quirguistao
quiribati
rae de hong kong (china)
rae de macao (china)
rakousko
ranska
ranskan etelaiset ja antarktiset alueet
ranskan guayana
ranskan polynesia
ras chinoise de hong kong
ras chinoise de macao
ras di hong kong
ras di macao
ras hong kong, china
ras macao, china
recko
regatul unit
regno unito
reino unido
repubblica centrafricana
repubblica dominicana
republic of korea
republica centrafricana
republica centro-africana
republica centroafricana
republica democratica del congo
republica do congo
republica dominicana
republica moldova
republik moldau
republika poludniowej afryki
republika srodkowoafrykanska
republika zielonego przyladka
republique centrafricaine
republique dominicaine
reuniao
reunion
riunione
roemenie
romania
romanya
romenia
rosja
roumanie
rovnikova guinea
royaume-uni
ruanda
rumaenien
rumania
rumanien
rumunia
rumunsko
ruotsi
rusia
rusko
rusland
russia
russian federation
russie
russland
rusya
rwanda
ryssland
s:t barthelemy
s:t helena
s:t kitts och nevis
s:t lucia
s:t pierre och miquelon
s:t vincent och grenadinerna
saara ocidental
sahara occidental
sahara occidentala
sahara occidentale
sahara zachodnia
saint barthelemy
saint helena
saint kitts e nevis
saint kitts en nevis
saint kitts es nevis
saint kitts i nevis
saint kitts ja nevis
saint kitts og nevis
saint kitts si nevis
saint kitts ve nevis
saint lucia
saint martin
saint pierre og miquelon
saint pierre ve miquelon
saint vincent e grenadine
saint vincent en de grenadines
saint vincent es a grenadine-szigetek
saint vincent i grenadyny
saint vincent ja grenadiinit
saint vincent og grenadinerne
saint vincent si grenadinele
saint vincent ve grenadinler
saint-barthelemy
saint-christophe-et-nieves
saint-marin
saint-martin
saint-martin (partie neerlandaise)
saint-pierre a miquelon
saint-pierre e miquelon
saint-pierre en miquelon
saint-pierre es miquelon
saint-pierre i miquelon
saint-pierre ja miquelon
saint-pierre si miquelon
saint-pierre-et-miquelon
saint-vincent-et-les grenadines
sainte-helene
sainte-lucie
saksa
salamon-szigetek
salamounovy ostrovy
salomonen
salomonoarna
salomonoerne
salomonoyene
salomonsaaret
salomonseilanden
salvador
salwador
sambia
samoa
samoa americaines
samoa americana
samoa americane
samoa amerykanskie
san bartolome
san cristobal y nieves
san marino
san martin
san pedro y miquelon
san vicente y las granadinas
santa elena
santa helena
santa lucia
santelena
santo tome y principe
sao bartolomeu
sao cristovao e nevis
sao martinho
sao pedro e miquelao
sao tome & principe
sao tome e principe
sao tome en principe
sao tome es principe
sao tome ja principe
sao tome och principe
sao tome og principe
sao tome si principe
sao tome und principe
sao tome ve principe
sao tome-et-principe
sao vicente e granadinas
saoedi-arabie
sar hongkong
sar macao
saudi arabia
saudi-arabia
saudi-arabien
saudiarabien
saudska arabie
schweden
schweiz
scotland
seicheles
senegal
serbia
serbie
serbien
serra leoa
servia
servie
seszele
severni korea
severni makedonie
severni mariany
seychelle-szigetek
seychellen
seychellene
seychellerna
seychellerne
seychelles
seychellit
seychely
seyseller
sfanta elena
sfanta lucia
sfantul martin
sierra leona
sierra leone
sili
simbabwe
singapore
singapour
singapur
singapura
sint maarten
sint-helena
sint-maarten
sirbistan
siria
slovacchia
slovacia
slovakia
slovakien
slovakiet
slovakya
slovaquie
slovenia
slovenie
slovenien
slovensko
slovenya
slovinsko
slowacja
slowakei
slowakije
slowenia
slowenien
soedan
solomon adalari
solomon islands
somali
somalia
somalie
somalsko
sonderverwaltungsregion hongkong
sonderverwaltungsregion macau
sor-afrika
sor-georgia og sor-sandwichoyene
sor-korea
sor-sudan
soudan
soudan du sud
south africa
south georgia & south sandwich islands
south georgia og de sydlige sandwichoer
south korea
south sudan
spagna
spain
spanelsko
spania
spanien
spanje
spanyolorszag
spicberky a jan mayen
spitsbergen en jan mayen
spitzbergen und jan mayen
spojene arabske emiraty
spojene kralovstvi
spojene staty
sra hongkong (chiny)
sra makau (chiny)
srbsko
sri lanka
st barthelemy
st helena
st kitts & nevis
st kitts und nevis
st lucia
st martin
st pierre & miquelon
st pierre und miquelon
st vincent & grenadines
st vincent og grenadinene
st vincent und die grenadinen
stany zjednoczone
statele unite ale americii
stati uniti
statul cetatii vaticanului
storbritannia
storbritannien
stredoafricka republika
sud sudan
sudafrica
sudafrika
sudan
sudan del sur
sudan poludniowy
sudanul de sud
sudao
sudao do sul
sudgeorgien und die sudlichen sandwichinseln
sudkorea
sudsudan
suecia
suede
suedia
suica
suisse
suiza
suomi
surinam
suriname
suriye
suudi arabistan
svajc
svalbard & jan mayen
svalbard e jan mayen
svalbard es jan mayen
svalbard et jan mayen
svalbard i jan mayen
svalbard och jan mayen
svalbard og jan mayen
svalbard si jan mayen
svalbard ve jan mayen
svalbard y jan mayen
svata helena
svata lucie
svaty bartolomej
svaty krystof a nevis
svaty martin (francie)
svaty martin (nizozemsko)
svaty tomas a princuv ostrov
svaty vincenc a grenadiny
svedorszag
svedsko
sveits
sveitsi
sverige
svezia
svizzera
svycarsko
sweden
switzerland
sydafrika
sydgeorgien och sydsandwichoarna
sydkorea
sydsudan
syria
syrie
syrien
syyria
szamoa
szaud-arabia
szenegal
szent ilona
szerbia
szingapur
sziria
szlovakia
szlovenia
szomalia
szudan
szvazifold
szwajcaria
szwecja
tacikistan
tadjikistan
tadjiquistao
tadschikistan
tadsjikistan
tadzikistan
tadzjikistan
tadzsikisztan
tadzykistan
tagikistan
tailandia
taiwan
tajikistan
tajlandia
tajvan
tajwan
tansania
tanska
tanzania
tanzanie
tanzanya
tarile de jos
tayikistan
tayland
tayvan
tchad
tchaj-wan
tchequia
tchequie
teritoriile australe si antarctice franceze
teritoriile palestiniene
teritoriul britanic din oceanul indian
terre australi francesi
terres australes francaises
territoire britannique de locean indien
territoires palestiniens
territori palestinesi
territorio britanico del oceano indico
territorio britanico do oceano indico
territorio britannico delloceano indiano
territorios australes franceses
territorios franceses do sul
territorios palestinos
terytoria palestynskie
thaifold
thailand
thailanda
thailande
thailandia
thaimaa
thajsko
timor est
timor oriental
timor wschodni
timor-leste
tjeckien
tjekkiet
togo
tokelau
tokelauoarna
tonga
torokorszag
trinidad & tobago
trinidad a tobago
trinidad e tobago
trinidad en tobago
trinidad es tobago
trinidad ja tobago
trinidad och tobago
trinidad og tobago
trinidad si tobago
trinidad und tobago
trinidad ve tobago
trinidad y tobago
trinite-et-tobago
trynidad i tobago
tsad
tschad
tschechien
tsekki
tsjaad
tsjad
tsjechie
tsjekkia
tunesie
tunesien
tunez
tunezia
tunezja
tunisia
tunisie
tunisien
tunisko
tunus
turchia
turcia
turcja
turcomenistao
turecko
turkei
turkiet
turkije
turkiye
turkki
turkmenistan
turkmenisztan
turks & caicos islands
turks a caicos
turks i caicos
turks ve caicos adalari
turks- en caicoseilanden
turks- es caicos-szigetek
turks- ja caicossaaret
turks- och caicosoarna
turks- og caicosoerne
turks- og caicosoyene
turks- und caicosinseln
turquia
turquie
tuvalu
tyrkia
tyrkiet
tyskland
uae
ucraina
ucrania
uganda
uj-kaledonia
uj-zeland
uk
ukraina
ukraine
ukrajina
ukrajna
ukrayna
umman
ungaria
ungarn
ungern
ungheria
united arab emirates
united kingdom
united states
united states of america
unkari
urdun
uruguai
uruguay
urugwaj
us
us outlying islands
us virgin islands
usa
usa:s yttre oar
usas ytre oyer
usbekistan
uusi-kaledonia
uusi-seelanti
uzbegisztan
uzbekistan
uzbequistao
valko-venaja
vanocni ostrov
vanuatu
vastsahara
vaticaanstad
vatican city
vatikaani
vatikan
vatikanstadt
vatikanstaten
venaja
venezuela
vereinigte arabische emirate
vereinigte staaten
vereinigtes konigreich
verenigd koninkrijk
verenigde arabische emiraten
verenigde staten
vest-sahara
vestsahara
viet nam
vietna
vietnam
viro
vychodni timor
wales
wallis & futuna
wallis a futuna
wallis e futuna
wallis en futuna
wallis es futuna
wallis i futuna
wallis ja futuna
wallis og futuna
wallis si futuna
wallis und futuna
wallis ve futuna
wallis y futuna
wallis- och futunaoarna
wallis-et-futuna
watykan
wegry
weihnachtsinsel
wenezuela
westelijke sahara
western sahara
westsahara
wielka brytania
wietnam
wlochy
wyspa bouveta
wyspa bozego narodzenia
wyspa man
wyspa swietej heleny
wyspy alandzkie
wyspy cooka
wyspy dziewicze stanow zjednoczonych
wyspy heard i mcdonalda
wyspy kokosowe
wyspy marshalla
wyspy owcze
wyspy salomona
wyspy swietego tomasza i ksiazeca
yemen
yeni kaledonya
yeni zelanda
yhdysvallat
yhdysvaltain erillissaaret
yhdysvaltain neitsytsaaret
yibuti
yunanistan
zambia
zambie
zambiya
zapadni sahara
zentralafrikanische republik
zimbabue
zimbabve
zimbabwe
zjednoczone emiraty arabskie
zold-foki koztarsasag
zuid-afrika
zuid-georgia en zuidelijke sandwicheilanden
zuid-korea
zuid-soedan
zweden
zwitserland
zypern
австралия
австрия
азербаиджан
аландские о-ва
албания
алжир
американское самоа
ангилья
ангола
андорра
антарктида
антигуа и барбуда
аргентина
армения
аруба
афганистан
багамы
бангладеш
барбадос
бахреин
беларусь
белиз
бельгия
бенин
бермудские о-ва
болгария
боливия
бонэир, синт-эстатиус и саба
босния и герцеговина
ботсвана
бразилия
британская территория в индииском океане
брунеи
буркина-фасо
бурунди
бутан
вануату
ватикан
великобритания
венгрия
венесуэла
виргинские о-ва (великобритания)
виргинские о-ва (сша)
внешние малые о-ва (сша)
восточныи тимор
вьетнам
габон
гаиана
гаити
гамбия
гана
гваделупа
гватемала
гвинея
гвинея-бисау
германия
гернси
гибралтар
гондурас
гонконг (сар)
гренада
гренландия
греция
грузия
гуам
дания
джерси
джибути
доминика
доминиканская республика
египет
замбия
западная сахара
зимбабве
иемен
израиль
индия
индонезия
иордания
ирак
иран
ирландия
исландия
испания
италия
кабо-верде
казахстан
камбоджа
камерун
канада
катар
кения
кипр
киргизия
кирибати
китаи
кндр
кокосовые о-ва
колумбия
коморы
конго - браззавиль
конго - киншаса
коста-рика
кот-дивуар
куба
кувеит
кюрасао
лаос
латвия
лесото
либерия
ливан
ливия
литва
лихтенштеин
люксембург
маврикии
мавритания
мадагаскар
маиотта
макао (сар)
малави
малаизия
мали
мальдивы
мальта
марокко
мартиника
маршалловы о-ва
мексика
мозамбик
молдова
монако
монголия
монтсеррат
мьянма (бирма)
намибия
науру
непал
нигер
нигерия
нидерланды
никарагуа
ниуэ
новая зеландия
новая каледония
норвегия
о-в буве
о-в мэн
о-в норфолк
о-в рождества
о-в св елены
о-ва каиман
о-ва кука
о-ва питкэрн
о-ва херд и макдональд
оаэ
оман
пакистан
палау
палестинские территории
панама
папуа — новая гвинея
парагваи
перу
польша
португалия
пуэрто-рико
республика корея
реюньон
россия
руанда
румыния
сальвадор
самоа
сан-марино
сан-томе и принсипи
саудовская аравия
северная македония
северные марианские о-ва
сеишельские о-ва
сен-бартелеми
сен-мартен
сен-пьер и микелон
сенегал
сент-винсент и гренадины
сент-китс и невис
сент-люсия
сербия
сингапур
синт-мартен
сирия
словакия
словения
соединенные штаты
соломоновы о-ва
сомали
судан
суринам
сьерра-леоне
таджикистан
таивань
таиланд
танзания
теркс и каикос
того
токелау
тонга
тринидад и тобаго
тувалу
тунис
туркменистан
турция
уганда
узбекистан
украина
уоллис и футуна
уругваи
фарерские о-ва
федеративные штаты микронезии
фиджи
филиппины
финляндия
фолклендские о-ва
франция
французская гвиана
французская полинезия
французские южные территории
хорватия
центрально-африканская республика
чад
черногория
чехия
чили
швеицария
швеция
шпицберген и ян-маиен
шри-ланка
эквадор
экваториальная гвинея
эритрея
эсватини
эстония
эфиопия
южная георгия и южные сандвичевы о-ва
южно-африканская республика
южныи судан
ямаика
япония
가나
가봉
가이아나
감비아
건지
과들루프
과테말라
괌
그레나다
그리스
그린란드
기니
기니비사우
나미비아
나우루
나이지리아
남극 대륙
남수단
남아프리카
네덜란드
네덜란드령 카리브
네팔
노르웨이
노퍽섬
뉴질랜드
뉴칼레도니아
니우에
니제르
니카라과
대만
대한민국
덴마크
도미니카
도미니카 공화국
독일
동티모르
라오스
라이베리아
라트비아
러시아
레바논
레소토
레위니옹
루마니아
룩셈부르크
르완다
리비아
리투아니아
리히텐슈타인
마다가스카르
마르티니크
마셜 제도
마요트
마카오(중국 특별행정구)
말라위
말레이시아
말리
맨섬
멕시코
모나코
모로코
모리셔스
모리타니
모잠비크
몬테네그로
몬트세라트
몰도바
몰디브
몰타
몽골
미국
미국령 버진아일랜드
미국령 해외 제도
미얀마
미크로네시아
바누아투
바레인
바베이도스
바티칸 시국
바하마
방글라데시
버뮤다
베냉
베네수엘라
베트남
벨기에
벨라루스
벨리즈
보스니아 헤르체고비나
보츠와나
볼리비아
부룬디
부르키나파소
부베섬
부탄
북마리아나제도
북마케도니아
북한
불가리아
브라질
브루나이
사모아
사우디아라비아
사우스조지아 사우스샌드위치 제도
산마리노
상투메 프린시페
생마르탱
생바르텔레미
생피에르 미클롱
서사하라
세네갈
세르비아
세이셸
세인트루시아
세인트빈센트그레나딘
세인트키츠 네비스
세인트헬레나
소말리아
솔로몬 제도
수단
수리남
스리랑카
스발바르제도-얀마웬섬
스웨덴
스위스
스페인
슬로바키아
슬로베니아
시리아
시에라리온
신트마르턴
싱가포르
아랍에미리트
아루바
아르메니아
아르헨티나
아메리칸 사모아
아이슬란드
아이티
아일랜드
아제르바이잔
아프가니스탄
안도라
알바니아
알제리
앙골라
앤티가 바부다
앵귈라
에리트리아
에스와티니
에스토니아
에콰도르
에티오피아
엘살바도르
영국
영국령 버진아일랜드
영국령 인도양 지역
예멘
오만
오스트레일리아
오스트리아
온두라스
올란드 제도
왈리스-푸투나 제도
요르단
우간다
우루과이
우즈베키스탄
우크라이나
이라크
이란
이스라엘
이집트
이탈리아
인도
인도네시아
일본
자메이카
잠비아
저지
적도 기니
조지아
중국
중앙 아프리카 공화국
지부티
지브롤터
짐바브웨
차드
체코
칠레
카메룬
카보베르데
카자흐스탄
카타르
캄보디아
캐나다
케냐
케이맨 제도
코모로
코스타리카
코코스 제도
코트디부아르
콜롬비아
콩고-브라자빌
콩고-킨샤사
쿠바
쿠웨이트
쿡 제도
퀴라소
크로아티아
크리스마스섬
키르기스스탄
키리바시
키프로스
타지키스탄
탄자니아
태국
터크스 케이커스 제도
토고
토켈라우
통가
투르크메니스탄
투발루
튀니지
튀르키예
트리니다드 토바고
파나마
파라과이
파키스탄
파푸아뉴기니
팔라우
팔레스타인 지구
페로 제도
페루
포르투갈
포클랜드 제도
폴란드
푸에르토리코
프랑스
프랑스령 기아나
프랑스령 남방 지역
프랑스령 폴리네시아
피지
핀란드
필리핀
핏케언 제도
허드 맥도널드 제도
헝가리
홍콩(중국 특별행정구)
アイスランド
アイルランド
アゼルバイジャン
アフガニスタン
アメリカ合衆国
アラブ首長国連邦
アルジェリア
アルゼンチン
アルバ
アルバニア
アルメニア
アンギラ
アンゴラ
アンティグア・バーブーダ
アンドラ
イエメン
イギリス
イスラエル
イタリア
イラク
イラン
インド
インドネシア
ウォリス・フツナ
ウガンダ
ウクライナ
ウズベキスタン
ウルグアイ
エクアドル
エジプト
エストニア
エスワティニ
エチオピア
エリトリア
エルサルバドル
オマーン
オランダ
オランダ領カリブ
オーストラリア
オーストリア
オーランド諸島
ガイアナ
ガボン
ガンビア
ガーナ
ガーンジー
カザフスタン
カタール
カナダ
カメルーン
カンボジア
カーボベルデ
ギニア
ギニアビサウ
ギリシャ
キプロス
キュラソー
キューバ
キリバス
キルギス
グアテマラ
グアドループ
グアム
グリーンランド
グレナダ
クウェート
クック諸島
クリスマス島
クロアチア
ケイマン諸島
ケニア
ココス(キーリング)諸島
コスタリカ
コモロ
コロンビア
コンゴ共和国(ブラザビル)
コンゴ民主共和国(キンシャサ)
コートジボワール
ザンビア
サウジアラビア
サウスジョージア・サウスサンドウィッチ諸島
サモア
サントメ・プリンシペ
サンピエール島・ミクロン島
サンマリノ
サン・バルテルミー
サン・マルタン
ジブチ
ジブラルタル
ジャマイカ
ジャージー
ジョージア
ジンバブエ
シエラレオネ
シリア
シンガポール
シント・マールテン
スイス
スウェーデン
スバールバル諸島・ヤンマイエン島
スペイン
スリナム
スリランカ
スロバキア
スロベニア
スーダン
セネガル
セルビア
セントクリストファー・ネーヴィス
セントビンセント及びグレナディーン諸島
セントヘレナ
セントルシア
セーシェル
ソマリア
ソロモン諸島
タイ
タジキスタン
タンザニア
タークス・カイコス諸島
チェコ
チャド
チュニジア
チリ
ツバル
デンマーク
ドイツ
ドミニカ共和国
ドミニカ国
トケラウ
トリニダード・トバゴ
トルクメニスタン
トルコ
トンガ
トーゴ
ナイジェリア
ナウル
ナミビア
ニウエ
ニカラグア
ニジェール
ニューカレドニア
ニュージーランド
ネパール
ノルウェー
ノーフォーク島
バチカン市国
バヌアツ
バハマ
バミューダ
バルバドス
バングラデシュ
バーレーン
パキスタン
パナマ
パプアニューギニア
パラオ
パラグアイ
パレスチナ自治区
ハイチ
ハンガリー
ハード島・マクドナルド諸島
ピトケアン諸島
ブラジル
ブルガリア
ブルキナファソ
ブルネイ
ブルンジ
ブータン
ブーベ島
プエルトリコ
フィジー
フィリピン
フィンランド
フェロー諸島
フォークランド諸島
フランス
ベトナム
ベナン
ベネズエラ
ベラルーシ
ベリーズ
ベルギー
ペルー
ボスニア・ヘルツェゴビナ
ボツワナ
ボリビア
ポルトガル
ポーランド
ホンジュラス
マダガスカル
マヨット
マラウイ
マリ
マルタ
マルティニーク
マレーシア
マン島
マーシャル諸島
ミクロネシア連邦
ミャンマー (ビルマ)
メキシコ
モザンビーク
モナコ
モルディブ
モルドバ
モロッコ
モンゴル
モンテネグロ
モントセラト
モーリシャス
モーリタニア
ヨルダン
ラオス
ラトビア
リトアニア
リビア
リヒテンシュタイン
リベリア
ルクセンブルク
ルワンダ
ルーマニア
レソト
レバノン
レユニオン
ロシア
不丹
东帝汶
中国
中国澳门特别行政区
中国香港特别行政区
中央アフリカ共和国
中華人民共和国マカオ特別行政区
中華人民共和国香港特別行政区
中非共和国
丹麦
乌克兰
乌兹别克斯坦
乌干达
乌拉圭
乍得
也门
亚美尼亚
仏領ギアナ
仏領ポリネシア
仏領極南諸島
以色列
伊拉克
伊朗
伯利兹
佛得角
俄罗斯
保加利亚
克罗地亚
关岛
冈比亚
冰岛
几内亚
几内亚比绍
列支敦士登
刚果（布）
刚果（金）
利比亚
利比里亚
加拿大
加纳
加蓬
匈牙利
北マケドニア
北マリアナ諸島
北朝鮮
北马其顿
北马里亚纳群岛
南アフリカ
南スーダン
南乔治亚和南桑威奇群岛
南极洲
南極
南苏丹
南非
博茨瓦纳
卡塔尔
卢旺达
卢森堡
印度
印度尼西亚
危地马拉
厄瓜多尔
厄立特里亚
叙利亚
古巴
台湾
合衆国領有小離島
吉尔吉斯斯坦
吉布提
哈萨克斯坦
哥伦比亚
哥斯达黎加
喀麦隆
图瓦卢
土库曼斯坦
土耳其
圣卢西亚
圣基茨和尼维斯
圣多美和普林西比
圣巴泰勒米
圣文森特和格林纳丁斯
圣皮埃尔和密克隆群岛
圣诞岛
圣赫勒拿
圣马力诺
圭亚那
坦桑尼亚
埃及
埃塞俄比亚
基里巴斯
塔吉克斯坦
塞内加尔
塞尔维亚
塞拉利昂
塞浦路斯
塞舌尔
墨西哥
多哥
多米尼克
多米尼加共和国
奥兰群岛
奥地利
委内瑞拉
孟加拉国
安哥拉
安圭拉
安提瓜和巴布达
安道尔
密克罗尼西亚
尼加拉瓜
尼日利亚
尼日尔
尼泊尔
巴勒斯坦领土
巴哈马
巴基斯坦
巴巴多斯
巴布亚新几内亚
巴拉圭
巴拿马
巴林
巴西
布基纳法索
布隆迪
布韦岛
希腊
帕劳
库克群岛
库拉索
开曼群岛
德国
意大利
所罗门群岛
托克劳
拉脱维亚
挪威
捷克
摩尔多瓦
摩洛哥
摩纳哥
文莱
斐济
斯威士兰
斯洛伐克
斯洛文尼亚
斯瓦尔巴和扬马延
斯里兰卡
新加坡
新喀里多尼亚
新西兰
日本
智利
朝鲜
東ティモール
柬埔寨
根西岛
格林纳达
格陵兰
格鲁吉亚
梵蒂冈
比利时
毛里塔尼亚
毛里求斯
汤加
沙特阿拉伯
法国
法属南部领地
法属圣马丁
法属圭亚那
法属波利尼西亚
法罗群岛
波兰
波多黎各
波斯尼亚和黑塞哥维那
泰国
泽西岛
津巴布韦
洪都拉斯
海地
澳大利亚
爱尔兰
爱沙尼亚
牙买加
特克斯和凯科斯群岛
特立尼达和多巴哥
玻利维亚
瑙鲁
瑞典
瑞士
瓜德罗普
瓦利斯和富图纳
瓦努阿图
留尼汪
白俄罗斯
百慕大
皮特凯恩群岛
直布罗陀
福克兰群岛
科威特
科摩罗
科特迪瓦
科科斯（基林）群岛
秘鲁
突尼斯
立陶宛
米領ヴァージン諸島
米領サモア
索马里
约旦
纳米比亚
纽埃
缅甸
罗马尼亚
美国
美国本土外小岛屿
美属维尔京群岛
美属萨摩亚
老挝
肯尼亚
芬兰
苏丹
苏里南
英国
英属印度洋领地
英属维尔京群岛
英領インド洋地域
英領ヴァージン諸島
荷兰
荷属加勒比区
荷属圣马丁
莫桑比克
莱索托
菲律宾
萨尔瓦多
萨摩亚
葡萄牙
蒙古
蒙特塞拉特
西サハラ
西撒哈拉
西班牙
诺福克岛
贝宁
赞比亚
赤道ギニア
赤道几内亚
赫德岛和麦克唐纳群岛
越南
阿塞拜疆
阿富汗
阿尔及利亚
阿尔巴尼亚
阿拉伯联合酋长国
阿曼
阿根廷
阿鲁巴
韓国
韩国
马尔代夫
马恩岛
马拉维
马提尼克
马来西亚
马约特
马绍尔群岛
马耳他
马达加斯加
马里
黎巴嫩
黑山`
