// Written by scripts/build-words.ts. Sources and licences: SOURCES.md.
/** Names of countries in 32 languages, folded, one a line. */
export const COUNTRY_NAMES: string = `a rap xe-ut
abd kucuk harici adalari
abd virjin adalari
aekvatorialguinea
afeganistao
afganistan
afganistana
afganistanas
afganisztan
afghanistan
africa de sud
africa do sul
afrika selatan
afrique du sud
agypten
ahvenamaa
ahvenanmaa
ai cap
airija
aland
aland adalari
aland islands
aland-szigetek
alandinseln
alandski otoci
alandski otoki
alandu salos
alandy
alankomaat
albaania
albania
albanie
albanien
albanija
albansko
alemanha
alemania
alemanya
algeria
algerie
algerien
algeriet
algerije
algieria
aljazair
allemagne
almanya
alzeeria
alzir
alzirija
alzirsko
alzyras
ameerika samoa
ameerika uhendriigid
american samoa
americka samoa
americke panenske ostrovy
americki djevicanski otoci
amerika birlesik devletleri
amerika serikat
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
amerikas savienotas valstis
amerikos samoa
ameriska samoa
ameriski deviski otoki
an do
andora
andorra
andorre
angilija
angilja
angola
anguila
anguilla
angvila
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
antigua dan barbuda
antigua e barbuda
antigua en barbuda
antigua es barbuda
antigua i barbuda
antigua ja barbuda
antigua och barbuda
antigua og barbuda
antigua si barbuda
antigua und barbuda
antigua va barbuda
antigua ve barbuda
antigua y barbuda
antigua-et-barbuda
antigva i barbuda
antigva in barbuda
antigva ir barbuda
antigva un barbuda
apvienota karaliste
apvienotie arabu emirati
aquatorialguinea
araabia uhendemiraadid
arab saudi
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
armeenia
armenia
armenie
armenien
armenija
armensko
arnavutluk
aruba
aserbaidschan
aserbaidzaan
aserbajdsjan
asv mazas aizjuras salas
asv samoa
asv virdzinas
athiopien
austraalia
australia
australie
australien
australija
austria
austrija
austrumtimora
ausztralia
ausztria
autriche
avstralija
avstrija
avustralya
avusturya
az usa lakatlan kulbirtokai
azerbaidjan
azerbaidzan
azerbaidzana
azerbaidzanas
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
ba lan
bac macedonia
bahama
bahama-szigetek
bahamalar
bahamas
bahames
bahami
bahamos
bahamu salas
bahamy
bahrain
bahrajn
bahrein
bahreina
bahreinas
bahreyn
baltarusija
baltkrievija
banglades
bangladesa
bangladesas
bangladesch
bangladesh
bangladesz
barbade
barbados
barbadosa
barbadosas
barein
bati sahra
belanda
belanda karibia
belarus
belarusz
belau
belcika
belgia
belgica
belgicko
belgie
belgien
belgija
belgio
belgique
belgium
belice
beliza
belizas
belize
belorusija
belorusko
benin
benina
beninas
bermuda
bermudas
bermudes
bermudi
bermudu salas
bermudy
bhoutan
bhutan
bialorus
bielorrusia
bielorrussia
bielorusko
bielorussia
bielorussie
birlesik arap emirlikleri
birlesik krallik
bisau gvineja
bissau-guinea
bjelorusija
bo dao nha
bocvana
bolgarija
boliivia
bolivia
bolivie
bolivien
bolivija
bolivya
boliwia
bosna a hercegovina
bosna i hercegovina
bosna in hercegovina
bosna-hersek
bosnia & herzegovina
bosnia dan herzegovina
bosnia e herzegovina
bosnia ed erzegovina
bosnia i hercegovina
bosnia i hercegowina
bosnia ja hertsegoviina
bosnia ja hertsegovina
bosnia si hertegovina
bosnia va herzegovina
bosnia y herzegovina
bosnia-hercegovina
bosnie en herzegovina
bosnie-herzegovine
bosnien och hercegovina
bosnien und herzegowina
bosnien-hercegovina
bosnija ir hercegovina
bosnija un hercegovina
bosznia-hercegovina
botsuana
botsvana
botswana
bouvet adasi
bouvet island
bouvet saar
bouvet-sziget
bouveteiland
bouvetinsel
bouvetnsaari
bouvetoen
bouveton
bouvetov ostrov
bouvetov otok
bouvetoya
bouvetuv ostrov
bozicni otok
brasiilia
brasil
brasile
brasilia
brasilien
brazil
brazilia
brazilie
brazilija
brazylia
bresil
brezilya
brit indiai-oceani terulet
brit virgin-szigetek
britanski deviski otoki
britanski djevicanski otoci
britanski indijskooceanski teritorij
britansko ozemlje v indijskem oceanu
britanya hint okyanusu topraklari
britanya virjin adalari
briti india ookeani ala
briti neitsisaared
britische jungferninseln
britisches territorium im indischen ozean
british indian ocean territory
british virgin islands
brits indische oceaanterritorium
britse maagdeneilanden
britske indickooceanske uzemi
britske indickooceanske uzemie
britske panenske ostrovy
brittilainen intian valtameren alue
brittilaiset neitsytsaaret
brittiska jungfruoarna
brittiska territoriet i indiska oceanen
britu virdzinas
brunei
brunei darussalam
brunej
bruneja
brunejus
brytyjskie terytorium oceanu indyjskiego
brytyjskie wyspy dziewicze
bugarska
bulgaaria
bulgaria
bulgarie
bulgarien
bulgarija
bulgarije
bulgaristan
bulharsko
burkina fasas
burkina faso
burkinafaso
burma
burquina faso
burundi
burundija
burundis
butan
butana
butanas
butao
buve sala
ca-ri-be ha lan
cabo verde
cac tieu dao xa cua hoa ky
cac tieu vuong quoc a rap thong nhat
cad
cada
cadas
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
cap verd
cap-vert
cape verde
capo verde
capul verde
caraibi olandesi
carib neerlandes
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
cehija
cekija
ceko
cekya
centraal-afrikaanse republiek
central african republic
centralafrikanska republiken
centralafrikas republika
centrines afrikos respublika
cerna hora
ceska
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
cierna hora
cile
cin
cin hong kong oib
cin makao oib
cina
cipar
ciper
cipro
cipru
ciprus
citta del vaticano
ciudad del vaticano
ciutat del vatica
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
cong hoa dominica
cong hoa trung phi
congo
congo - brazzaville
congo - kinshasa
congo-brazzaville
congo-kinshasa
cook adalari
cook islands
cook-szigetek
cookeilanden
cooki saared
cookinsaaret
cookinseln
cookoarna
cookoerne
cookove ostrovy
cookovi otoci
cookovi otoki
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
crna gora
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
dac khu hanh chinh hong kong, trung quoc
dac khu hanh chinh macao, trung quoc
dai loan
dalekie wyspy mniejsze stanow zjednoczonych
dan mach
danemarca
danemark
dania
danija
danimarca
danimarka
danmark
danska
dansko
dao bouvet
dao giang sinh
dao man
dao norfolk
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
demokraticna republika kongo
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
didziosios britanijos mergeliu salos
dienvidafrikas republika
dienviddzordzija un dienvidsendvicu salas
dienvidkoreja
dienvidsudana
dinamarca
djibouti
djibuti
dominica
dominicaanse republiek
dominican republic
dominik cumhuriyeti
dominika
dominikaani vabariik
dominikaaninen tasavalta
dominikai koztarsasag
dominikana
dominikanische republik
dominikanska republika
dominikanska republiken
dominikos respublika
dominique
dramblio kaulo krantas
dschibuti
duitsland
dzersija
dzersis
dzibuti
dzibutija
dzibutis
dzibutsko
dzsibuti
ecuador
eesti
egipat
egipt
egiptas
egipte
egipto
egiptus
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
ekuador
ekvador
ekvadora
ekvadoras
ekvator ginesi
ekvatoriaal-guinea
ekvatorial-guinea
ekvatoriala gvineja
ekvatorialguinea
ekvatorialna gvineja
ekvatorska gvineja
ekwador
el salvador
elefantcsontpart
elevandiluurannik
elfenbenskusten
elfenbenskysten
elvetia
emirados arabes unidos
emiratele arabe unite
emirati arabi uniti
emiratos arabes unidos
emirats arabes unis
emirats arabs units
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
eritreja
ermenistan
erythree
erytrea
eslovaquia
eslovenia
espagne
espana
espanha
espanja
espanya
essuatini
estados unidos
estats units
estija
estland
estonia
estonie
estonija
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
etioopia
etiopia
etiopie
etiopien
etiopija
etiyopya
faari saared
faeroer
faeroerne
faeroyene
faerske ostrovy
falkland adalari
falkland islands
falkland-szigetek
falklandeilanden
falklandi saared
falklandinsaaret
falklandinseln
falklandske ostrovy
falklandski otoci
falklandski otoki
falklandsoarna
falklandsoerne
falklandsoyene
falklandy
fareru salos
faroarna
faroe adalari
faroe islands
faroer
farsaaret
farski otoci
fas
feroer szigetek
ferski otoki
feru salas
fidji
fidschi
fidzi
fidzis
fidzsi
figi
fiji
filipiinid
filipijnen
filipina
filipinai
filipinas
filipine
filipines
filipini
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
finska
finsko
fiyi
folklando salos
folklenda salas
forenade arabemiraten
franca
france
francia
francia deli teruletek
francia guyana
francia polinezia
franciaorszag
francie
francija
francijas dienvidjuru teritorija
francijas gviana
francijas polinezija
francja
francoska gvajana
francoska polinezija
francoski sveti martin
francosko juzno ozemlje
francouzska guyana
francouzska jizni uzemi
francouzska polynesie
francuska
francuska gijana
francuska polinezija
francuski juzni teritoriji
francuskie terytoria poludniowe i antarktyczne
francuzska guyana
francuzska polynezia
francuzske juzne a antarkticke uzemia
francuzsko
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
gabona
gabonas
gabun
gajana
gambia
gambie
gambija
gambiya
gana
georgia
georgia de sud si insulele sandwich de sud
georgia del sud e sandwich australi
georgia poludniowa i sandwich poludniowy
georgia selatan & kep sandwich selatan
georgie
georgie du sud-et-les iles sandwich du sud
georgien
germania
germany
gernsija
gernsis
ghana
giamaica
giappone
gibilterra
gibraltar
gibraltaras
gibraltars
gibuti
gine
gine-bissau
giordania
gorogorszag
graekenland
graikija
granada
grcija
grcka
great britain
grece
grecia
grecja
grecko
greece
greenland
grekland
grenada
grenade
grenland
grenlande
grenlandia
grenlandija
griechenland
griekenland
griekija
groenland
groenlanda
groenlandia
gronland
gronlanti
gronsko
groonimaa
gruusia
gruzia
gruzie
gruzija
gruzinsko
gruzja
guadalupa
guadalupe
guadeloupe
guadelupa
guaiana francesa
guam
guama
guamas
guatemala
guayana francesa
guernesey
guernsey
guiana
guiana francesa
guiana thuoc phap
guine
guine equatorial
guine-bissau
guinea
guinea bissau
guinea ecuatorial
guinea ekuatorial
guinea equatorial
guinea equatoriale
guinea xich dao
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
guyana prancis
guyane francaise
gvadelup
gvadelupa
gvajana
gvam
gvatemala
gvineja
gvineja bisau
gvineja bissau
gvineja-bisava
gwadelupa
gwatemala
gwinea
gwinea bissau
gwinea rownikowa
ha lan
haiti
haitis
han quoc
heard & mcdonald islands
heard adasi ve mcdonald adalari
heard en mcdonaldeilanden
heard island og mcdonald islands
heard ja mcdonaldinsaaret
heard und mcdonaldinseln
heard- og mcdonaldoyene
heard-sziget es mcdonald-szigetek
heardi ja mcdonaldi saared
heardon och mcdonaldoarna
heardov ostrov a macdonaldove ostrovy
heardov otok in mcdonaldovi otoki
hearduv ostrov a mcdonaldovy ostrovy
hellas
herda sala un makdonalda salas
herdo ir makdonaldo salos
hiina
hindistan
hirvatistan
hispaania
hiszpania
hoa ky
holandia
holandsko
holland
holland karib-terseg
hollanda
hollandia
honduras
hondurasa
hondures
hong kong
hong kong (rae xina)
hong kong dak tiongkok
hong kong sar china
hong kong, rae da china
hongarije
hongkong kkt
hongkong sar
hongkong sar kina
hongkong sar van china
hongkong – kiinan erityishallintoalue
hongkong – oao ciny
hongkong – zao ciny
hongkongi erihalduspiirkond
hongria
hongrie
horvaatia
horvatija
horvatorszag
hrvaska
hrvatska
huippuvuoret ja jan mayen
hungaria
hungary
hungria
hy lap
iceland
ida-timor
iemen
ierland
igaunija
iirimaa
iisrael
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
illa bouvet
illa christmas
illa de la reunio
illa de man
illa norfolk
illes aland
illes caiman
illes cocos (keeling)
illes cook
illes falkland
illes feroe
illes georgia del sud i sandwich del sud
illes heard i mcdonald
illes marianes del nord
illes marshall
illes menors allunyades dels estats units
illes pitcairn
illes salomo
illes turks i caicos
illes verges britaniques
illes verges dels estats units
inde
india
indie
indien
indija
indijas okeana britu teritorija
indijos vandenyno britu sritis
indoneesia
indonesia
indonesie
indonesien
indonezia
indonezija
indonezja
inggris raya
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
iraak
iraan
irak
iraka
irakas
iran
irana
iranas
iraq
iraque
ireland
irija
irland
irlanda
irlande
irlandia
irlanti
irorszag
irska
irsko
isla bouvet
isla de man
isla de navidad
isla norfolk
island
islanda
islande
islandia
islandija
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
ispanija
ispanya
israel
israele
israil
isvec
isvicre
ita-timor
itaalia
italia
italie
italien
italija
italy
italya
itavalta
ivoorkust
ivory coast
izland
izlanda
izrael
izraela
izraelis
jaapan
jamaica
jamaika
jamaique
jamajka
japan
japana
japani
japao
japo
japon
japonia
japonija
japonska
japonsko
japonya
jaunkaledonija
jaunzelande
jeemen
jemen
jemena
jemenas
jepang
jerman
jersey
jibuti
jihoafricka republika
jizni georgie a jizni sandwichovy ostrovy
jizni korea
jizni sudan
jordaania
jordan
jordania
jordanie
jordanien
jordanija
jordansko
joulusaar
joulusaari
juleoen
julon
jungtine karalyste
jungtines valstijos
jungtiniai arabu emyratai
jungtiniu valstiju mazosios tolimosios salos
jungtiniu valstiju mergeliu salos
juodkalnija
juzna afrika
juzna georgia a juzne sandwichove ostrovy
juzna georgia i otoci juzni sandwich
juzna georgia in juzni sandwichevi otoki
juzna korea
juzna koreja
juzni sudan
juznoafricka republika
juznoafriska republika
juzny sudan
kaaimaneilanden
kaapverdie
kaboverde
kaimaninseln
kaimanisaared
kaimanu salas
kaimanu salos
kajman-szigetek
kajmanie ostrovy
kajmanji otoki
kajmanske ostrovy
kajmanski otoci
kajmany
kaledonia baru
kaledu sala
kambocya
kambodja
kambodscha
kambodsja
kambodza
kambodzsa
kamboja
kameroen
kamerun
kameruna
kamerunas
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
karibske holandsko
karibske nizozemsko
karibu nyderlandai
kariibi madalmaad
karipski otoci nizozemske
kasachstan
kasahstan
kasakhstan
katar
katara
kataras
kazachstan
kazachstanas
kazahstan
kazahstana
kazahsztan
kazajistan
kazakhstan
kazakistan
kazakstan
keenia
kelet-timor
kena
kenia
kenija
kenya
kepulauan aland
kepulauan cayman
kepulauan cocos (keeling)
kepulauan cook
kepulauan falkland
kepulauan faroe
kepulauan mariana utara
kepulauan marshall
kepulauan norfolk
kepulauan pitcairn
kepulauan solomon
kepulauan svalbard dan jan mayen
kepulauan terluar as
kepulauan turks dan caicos
kepulauan virgin amerika serikat
kepulauan virgin britania raya
kepulauan wallis dan futuna
kesk-aafrika vabariik
keski-afrikan tasavalta
kibris
kiina
kina
kinas ipasas parvaldes apgabals honkonga
kinija
kipra
kipras
kirasao
kirghizistan
kirghizstan
kirgisia
kirgisistan
kirgistan
kirgizie
kirgizija
kirgizistan
kirgizisztan
kirgizsko
kirgizstan
kirgizstana
kirguistan
kirguizstan
kiribati
kiribatis
kitajska
kiurasao
kleine afgelegen eilanden van de verenigde staten
koeweit
kokosinseln
kokosoarna
kokosove ostrovy
kokosovi (keelingovi) otoci
kokosovi otoki
kokosoyene
kokosu (kilinga) salas
kokosu (kilingo) salos
kokusz (keeling)-szigetek
kolombia
kolombiya
kolumbia
kolumbie
kolumbien
kolumbija
komoorid
komorai
komoren
komorene
komorerna
komori
komorit
komorlar
komoro
komoru salas
komory
kongas-brazavilis
kongas-kinsasa
kongo
kongo (brazavila)
kongo (kinsasa)
kongo - brazavil
kongo - brazzaville
kongo - kinsasa
kongo - kinshasa
kongo dv
kongo vabariik
kongo – brazzaville
kongo – kinshasa
kongo-brazzaville
kongo-kinshasa
kongon demokraattinen tasavalta
kongon tasavalta
konzska demokraticka republika
konzska republika
kookossaared
kookossaaret (keelingsaaret)
korea
korea polnocna
korea poludniowa
korea selatan
korea utara
korgozstan
kosta rika
kostarika
kostaryka
kotdivuara
koweit
kozep-afrikai koztarsasag
kreeka
kreikka
krievija
kroasia
kroatia
kroatie
kroatien
kroatija
ktr ipasais administrativais regions makao
kuba
kuka salas
kuko salos
kupros
kuuba
kuvait
kuvajt
kuveit
kuveita
kuveitas
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
laane-sahara
lanh tho an do duong thuoc anh
lanh tho palestine
lanh tho phia nam thuoc phap
lansi-sahara
lao
laos
laosa
laosas
laosz
lati
latvia
latvija
lebanon
leedu
lengyelorszag
lenkija
lesotas
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
libana
libanas
libano
libanon
libeeria
liberia
liberie
liberija
liberya
libia
libie
libija
libya
libye
libyen
lichtenstajnsko
lichtensteinas
lichtenstejnsko
liechtenstein
liettua
lietuva
lihtenstajn
lihtensteina
liibanon
liibua
litauen
lithuania
litouwen
lituania
lituanie
litva
litvania
litvanya
litwa
liuksemburgas
lotwa
lotyssko
louna-aafrika vabariik
louna-georgia ja louna-sandwichi saared
louna-korea
louna-sudaan
lubnan
lucembursko
luksemburg
luksemburga
lussemburgo
luxembourg
luxemburg
luxemburgo
luxembursko
macao sar
macao sar china
macao sar kina
macao – kiinan erityishallintoalue
macao – oao ciny
macao – zao ciny
macaristan
macau
macau (rae xina)
macau erihalduspiirkond
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
madagaskara
madagaskaras
madagaszkar
madarska
madarsko
madzarska
magyarorszag
majota
majotas
majotta
makao kkt
makau dak tiongkok
makedonia utara
maladewa
malaisia
malaisie
malaizija
malajsie
malajzia
malasia
malaui
malavi
malavija
malavis
malawi
malaysia
maldiivid
maldiv-szigetek
maldivas
maldive
maldiven
maldivene
maldiverna
maldiverne
maldives
maldivi
maldivija
maldivler
maldivy
maldyvai
malediivit
malediven
maledivy
malediwy
maleisie
malesia
malezija
malezja
malezya
mali
mali udaljeni otoci sad-a
malis
malta
malte
man
man adasi
man-sziget
mani saar
mansaari
marianos siaurines salos
mariany polnocne
maroc
marocco
marocko
maroka
marokas
marokko
maroko
marroc
marrocos
marruecos
marsala salas
marsalo salos
marsalovi otoci
marshall adalari
marshall islands
marshall-szigetek
marshalleilanden
marshalli saared
marshallinsaaret
marshallinseln
marshalloarna
marshalloerne
marshallove ostrovy
marshallovi otoki
marshallovy ostrovy
marshalloyene
martinica
martinik
martinika
martinique
martynika
mauretania
mauretanien
mauretanija
maurice
maurici
mauricija
mauricijus
mauricio
mauricius
mauritaania
mauritania
mauritanie
mauritanija
mauritius
mavretanija
mavricij
mayotte
mehhiko
mehika
meksika
meksiko
meksyk
melnkalne
menas sala
meno sala
mensi odlehle ostrovy usa
mensie odlahle ostrovy usa
mesir
messico
mexic
mexico
mexiko
mexique
mianmar
mianmar (birmania)
mianmaras (birma)
micronesia
micronesie
micronezia
mikroneesia
mikronesia
mikronesiafoderasjonen
mikronesie
mikronesien
mikronezia
mikronezija
mikronezja
mikronezya
misir
mjanma (birma)
mjanmar (burma)
mjanmarsko
mocambic
mocambique
mogolistan
moldavia
moldavie
moldavien
moldavija
moldavsko
moldawia
moldova
monaco
monakas
monako
mong co
mongolei
mongolia
mongolie
mongoliet
mongolija
mongolsko
mongoolia
montenegro
montseratas
montserrat
montserrata
moritanya
morocco
mosambiik
mosambik
mozambic
mozambico
mozambik
mozambika
mozambikas
mozambique
muntenegru
myanmar
myanmar (barma)
myanmar (birma)
myanmar (birmania)
myanmar (birmanie)
myanmar (burma)
myanmar (mien dien)
na uy
nam cuc
nam georgia & quan dao nam sandwich
nam phi
nam sudan
namibia
namibie
namibija
namibya
namiibia
naujoji kaledonija
naujoji zelandija
nauru
nederland
nederlandene
nederlanderna
nemcija
nemecko
nemetorszag
nepal
nepala
nepalas
netherlands
neukaledonien
neuseeland
new caledonia
new zealand
nhat ban
nicaragua
niderlande
niderlandes karibu salas
niderlandy karaibskie
niederlande
niemcy
nieuw-caledonie
nieuw-zeeland
nigeeria
niger
nigera
nigeria
nigerie
nigerija
nigeris
nijer
nijerya
nikaragua
nikaragva
niue
niuje
nizozemska
nizozemski karibi
nizozemski sveti martin
nizozemsko
njemacka
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
norfolkas sala
norfolkinsaari
norfolkinsel
norfolko sala
norfolkon
norfolkoya
norfolski otok
norge
norja
norra
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
norvegija
norveska
norway
norwegen
norwegia
noua caledonie
noua zeelanda
nouvelle-caledonie
nouvelle-zelande
nova caledonia
nova kaledonia
nova kaledonie
nova kaledonija
nova zelanda
nova zelandia
nova zelandija
novi zeland
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
nyderlandai
nyugat-szahara
obala bjelokosti
oeganda
oekraine
oezbekistan
olandes salas
olaszorszag
oma
omaan
oman
omana
omanas
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
otoci heard i mcdonald
otoci turks i caicos
otok bouvet
otok man
otok norfolk
otoki turks in caicos
ouganda
ouzbekistan
ozbekistan
paapua uus-guinea
paesi bassi
paises baixos
paises baixos caribenhos
paises bajos
paisos baixos
paivantasaajan guinea
pakistan
pakistana
pakistanas
pakisztan
palaos
palastinensische autonomiegebiete
palau
palav
palestiina alad
palestiinalaisalue
palestijnse gebieden
palestinas teritorijas
palestine
palestinian territories
palestinos teritorija
palestinska territorierna
palestinska uzemi
palestinske uzemia
palestinsko ozemlje
palestinsko podrucje
palesztin autonomia
panama
papoea-nieuw-guinea
papouasie-nouvelle-guinee
papua naujoji gvineja
papua new guinea
papua nova guinea
papua nova gvineja
papua nueva guinea
papua nugini
papua nuova guinea
papua ny guinea
papua ny-guinea
papua nya guinea
papua uj-guinea
papua yeni gine
papua-jaungvineja
papua-neuguinea
papua-noua guinee
papua-nova guine
papua-nova guinea
papua-nowa gwinea
papua-uusi-guinea
paquistao
paraguai
paraguaj
paraguay
paragvaj
paragvaja
paragvajus
paragwaj
pays-bas
pays-bas caribeens
perou
peru
peruu
phan lan
philippinen
philippines
pietu afrika
pietu dzordzija ir pietu sandvico salos
pietu koreja
pietu sudanas
pitcairn
pitcairn adalari
pitcairn islands
pitcairn-szigetek
pitcairneilanden
pitcairni saared
pitcairninseln
pitcairnoarna
pitcairnove ostrovy
pitcairnovi otoci
pitcairnovy ostrovy
pitcairnoyene
pitkernas salas
pitkerno salos
pobrezi slonoviny
pobrezie slonoviny
pohja-korea
pohja-makedoonia
pohja-mariaanid
pohjois-korea
pohjois-makedonia
pohjois-mariaanit
poland
polandia
polen
polija
polinesia francesa
polinesia francese
polinesia prancis
polinezia franceza
polinezja francuska
poljska
pologne
polonia
polonya
polska
polsko
polynesia thuoc phap
polynesie francaise
poola
portekiz
porto rico
porto riko
portogallo
portorico
portoriko
portoryko
portugal
portugale
portugali
portugalia
portugalija
portugalska
portugalsko
posebno upravno obmocje kitajske makav
posebno upravno obmocje ljudske republike kitajske hongkong
prancis
prancuzija
prancuzijos gviana
prancuzijos pietu sritys
prancuzijos polinezija
prantsuse guajaana
prantsuse lounaalad
prantsuse poluneesia
prantsusmaa
puerto rico
puerto rikas
puerto riko
puertoriko
pulau bouvet
pulau heard dan kepulauan mcdonald
pulau man
pulau natal
puola
pup hong kong kina
pup makao kina
pusiaujo gvineja
qatar
quan dao aland
quan dao bac mariana
quan dao cayman
quan dao cocos (keeling)
quan dao cook
quan dao falkland
quan dao faroe
quan dao heard va mcdonald
quan dao marshall
quan dao pitcairn
quan dao solomon
quan dao turks va caicos
quan dao virgin thuoc anh
quan dao virgin thuoc hoa ky
quenia
quirguistao
quiribati
rae de hong kong (china)
rae de macao (china)
rakousko
rakusko
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
regne unit
regno unito
reinjona
reino unido
repubblica centrafricana
repubblica dominicana
republic of korea
republica centrafricana
republica centreafricana
republica centro-africana
republica centroafricana
republica democratica del congo
republica do congo
republica dominicana
republica moldova
republik afrika tengah
republik dominika
republik moldau
republika poludniowej afryki
republika srodkowoafrykanska
republika zielonego przyladka
republique centrafricaine
republique dominicaine
reuniao
reunion
reunjonas
rietumsahara
riunione
roemenie
roheneemesaared
romania
romanya
romenia
romunija
rootsi
rosja
roumanie
rovnikova guinea
royaume-uni
ruanda
rumaenien
rumania
rumanien
rumanija
rumeenia
rumunia
rumunija
rumunjska
rumunsko
ruotsi
rusia
rusija
rusko
rusland
russia
russian federation
russie
russland
rusya
rwanda
ryssland
rytu timoras
s:t barthelemy
s:t helena
s:t kitts och nevis
s:t lucia
s:t pierre och miquelon
s:t vincent och grenadinerna
saalomoni saared
saara ocidental
sahara barat
sahara occidental
sahara occidentala
sahara occidentale
sahara zachodnia
saint barthelemy
saint helena
saint kitts dan nevis
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
saint pierre a miquelon
saint pierre dan miquelon
saint pierre og miquelon
saint pierre va miquelon
saint pierre ve miquelon
saint vincent dan grenadine
saint vincent e grenadine
saint vincent en de grenadines
saint vincent es a grenadine-szigetek
saint vincent i grenadyny
saint vincent i les grenadines
saint vincent ja grenadiinid
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
saksamaa
salamon-szigetek
salamounovy ostrovy
salamunove ostrovy
saliamono salos
salomonen
salomonoarna
salomonoerne
salomonovi otoci
salomonovi otoki
salomonoyene
salomonsaaret
salomonseilanden
salvador
salvadora
salvadoras
salwador
sambia
samoa
samoa americaines
samoa americana
samoa americane
samoa amerika
samoa amerykanskie
samoa thuoc my
san bartolome
san cristobal y nieves
san marinas
san marino
san martin
san pedro y miquelon
san tome ir prinsipe
san vicente y las granadinas
sanmarino
santa elena
santa helena
santa lucia
santelena
santo tome y principe
santome un prinsipi
sao bartolomeu
sao cristovao e nevis
sao martinho
sao pedro e miquelao
sao tome & principe
sao tome dan principe
sao tome e principe
sao tome en principe
sao tome es principe
sao tome i principe
sao tome ja principe
sao tome och principe
sao tome og principe
sao tome si principe
sao tome und principe
sao tome va principe
sao tome ve principe
sao tome-et-principe
sao vicente e granadinas
saoedi-arabie
sar hongkong
sar macao
sauda arabija
saudi araabia
saudi arabia
saudi-arabia
saudi-arabien
saudiarabien
saudijska arabija
saudo arabija
saudova arabija
saudska arabia
saudska arabie
schweden
schweiz
scotland
seicheles
seiseliai
seisellid
seiselu salas
sejseli
selandia baru
sen bartelemi
sen martenas
sen pjeras ir mikelonas
senbartelmi
senegal
senegala
senegalas
senmartena
senpjera un mikelona
sent kitsas ir nevis
sent lusija
sentkitsa un nevisa
sentlusija
sentvinsenta un grenadinas
serbia
serbie
serbien
serbija
serra leoa
servia
servie
seszele
severna korea
severna koreja
severna makedonija
severne macedonsko
severne mariany
severni korea
severni makedonie
severni marianski otoki
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
siaures koreja
siaures makedonija
siera leone
sierra leona
sierra leone
sijera leone
sili
simbabwe
singapore
singapour
singapur
singapura
singapuras
sint maarten
sint martenas
sint-helena
sint-maarten
sintmartena
siprus
sirbistan
siria
sirija
sjedinjene americke drzave
sjerraleone
sjeverna koreja
sjeverna makedonija
sjevernomarijanski otoci
slonokoscena obala
slovacchia
slovacia
slovacka
slovakia
slovakien
slovakiet
slovakija
slovakkia
slovakya
slovaquie
slovaska
sloveenia
slovenia
slovenie
slovenien
slovenija
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
somaalia
somali
somalia
somalie
somalija
somalis
somalsko
somija
sonderverwaltungsregion hongkong
sonderverwaltungsregion macau
soome
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
spanielsko
spanien
spanija
spanje
spanjolska
spanyol
spanyolorszag
spicberky a jan mayen
spitsbergen en jan mayen
spitzbergen und jan mayen
spojene arabske emiraty
spojene kralovstvi
spojene kralovstvo
spojene staty
sra hongkong (chiny)
sra makau (chiny)
srbija
srbsko
srednjeafriska republika
srednjoafricka republika
sri lanka
srilanka
st barthelemy
st helena
st kitts & nevis
st kitts und nevis
st kitts va nevis
st lucia
st martin
st pierre & miquelon
st pierre und miquelon
st vincent & grenadines
st vincent og grenadinene
st vincent und die grenadinen
st vincent va grenadines
stany zjednoczone
statele unite ale americii
stati uniti
statul cetatii vaticanului
storbritannia
storbritannien
stranski zunanji otoki zdruzenih drzav
stredoafricka republika
sud sudan
sud-africa
sudaan
sudafrica
sudafrika
sudan
sudan del sud
sudan del sur
sudan poludniowy
sudan selatan
sudana
sudanas
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
suissa
suisse
suiza
suomi
suomija
suriah
surinam
surinama
surinamas
suriname
suriye
suudi arabistan
suuria
sv elenos sala
svaasimaa
svajc
svajciarsko
svalbara un jana majena sala
svalbard & jan mayen
svalbard a jan mayen
svalbard e jan mayen
svalbard es jan mayen
svalbard et jan mayen
svalbard i jan mayen
svalbard in jan mayen
svalbard ja jan mayen
svalbard och jan mayen
svalbard og jan mayen
svalbard si jan mayen
svalbard va jan mayen
svalbard ve jan mayen
svalbard y jan mayen
svalbardas ir janas majenas
svata helena
svata lucia
svata lucie
svatini
svaty bartolomej
svaty kristof a nevis
svaty krystof a nevis
svaty martin (fr)
svaty martin (francie)
svaty martin (hol)
svaty martin (nizozemsko)
svaty tomas a princov ostrov
svaty tomas a princuv ostrov
svaty vincenc a grenadiny
svaty vincent a grenadiny
svazilandas
svedija
svedorszag
svedska
svedsko
sveicarija
sveice
sveits
sveitsi
sventasis vincentas ir grenadinai
sverige
sveta helena
sveta lucija
sveta peter in mihael
sveti bartolomej
sveti kristof in nevis
sveti kristofor i nevis
sveti petar i mikelon
sveti toma i princip
sveti tomaz in princ
sveti vincencij in grenadine
sveti vincent i grenadini
svezia
svhelenas sala
svica
svicarska
svizzera
svycarsko
sweden
swedia
swiss
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
taani
tacikistan
tadjikistan
tadjiquistao
tadschikistan
tadsjikistan
tadzikija
tadzikistan
tadzikistana
tadzjikistan
tadzsikisztan
tadzykistan
tagikistan
tai
tailandas
tailandia
taivana
taivanas
taiwan
taizeme
tajikistan
tajland
tajlandia
tajska
tajvan
tajwan
taliansko
tanjung verde
tansaania
tansania
tanska
tanzania
tanzanie
tanzanija
tanzanya
tarile de jos
tay ban nha
tay sahara
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
terksas un kaikosas salas
terkso ir kaikoso salos
terre australi francesi
terres australes francaises
terres australs antartiques franceses
territoire britannique de locean indien
territoires palestiniens
territori britanic de locea indic
territori palestinesi
territorio britanico del oceano indico
territorio britanico do oceano indico
territorio britannico delloceano indiano
territorios australes franceses
territorios franceses do sul
territorios palestinos
territoris palestins
terytoria palestynskie
thai lan
thaifold
thailand
thailanda
thailande
thailandia
thaimaa
thajsko
thanh vatican
tho nhi ky
thuy dien
thuy si
timor est
timor leste
timor oriental
timor wschodni
timor-leste
tiongkok
tjeckien
tjekkiet
togas
togo
tokelau
tokelauoarna
tokelav
tonga
torokorszag
trieu tien
trinidad & tobago
trinidad a tobago
trinidad dan tobago
trinidad e tobago
trinidad en tobago
trinidad es tobago
trinidad i tobago
trinidad in tobago
trinidad ja tobago
trinidad och tobago
trinidad og tobago
trinidad si tobago
trinidad und tobago
trinidad va tobago
trinidad ve tobago
trinidad y tobago
trinidada un tobago
trinidadas ir tobagas
trinite-et-tobago
trung quoc
trynidad i tobago
tsaad
tsad
tschad
tschechien
tsehhi
tsekki
tsiili
tsjaad
tsjad
tsjechie
tsjekkia
tuneesia
tunesie
tunesien
tunez
tunezia
tunezja
tunis
tunisas
tunisia
tunisie
tunisien
tunisija
tunisko
tunizija
tunus
turchia
turcia
turcija
turcja
turcomenistao
turecko
turgi
turkei
turki
turkiet
turkija
turkije
turkiye
turkki
turkmenistan
turkmenistana
turkmenistanas
turkmenisztan
turkmensko
turks & caicos islands
turks a caicos
turks i caicos
turks ja caicos
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
turska
tuvalu
txad
txequia
tyrkia
tyrkiet
tyskland
uae
ucraina
ucrania
uganda
uhendkuningriik
uhendriikide hajasaared
uj-kaledonia
uj-zeland
ujedinjeni arapski emirati
ujedinjeno kraljevstvo
uk
ukraina
ukraine
ukrajina
ukrajna
ukrayna
umman
ungari
ungaria
ungarija
ungarn
ungern
ungheria
uni emirat arab
united arab emirates
united kingdom
united states
united states of america
unkari
urdun
uruguai
uruguaj
uruguay
urugvaj
urugvaja
urugvajus
urugwaj
us
us outlying islands
us virgin islands
usa
usa neitsisaared
usa:s yttre oar
usas ytre oyer
usbekistan
uus-kaledoonia
uus-meremaa
uusi-kaledonia
uusi-seelanti
uzbegisztan
uzbekistan
uzbekistana
uzbekistanas
uzbequistao
vacija
vakaru sachara
valgevene
valko-venaja
vanocni ostrov
vanuatu
vastsahara
vaticaanstad
vatican city
vatikaani
vatikan
vatikano miesto valstybe
vatikans
vatikanstadt
vatikanstaten
venaja
venecuela
venemaa
venesuela
venezuela
vengrija
vereinigte arabische emirate
vereinigte staaten
vereinigtes konigreich
verenigd koninkrijk
verenigde arabische emiraten
verenigde staten
vest-sahara
vestsahara
vianocny ostrov
viet nam
vietna
vietnam
vietnamas
vijetnam
viro
vjetnama
vokietija
volisa un futunas salas
volisas ir futuna
vuong quoc anh
vychodni timor
vychodny timor
wales
wallis & futuna
wallis a futuna
wallis e futuna
wallis en futuna
wallis es futuna
wallis i futuna
wallis in futuna
wallis ja futuna
wallis og futuna
wallis si futuna
wallis und futuna
wallis va futuna
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
wilayah inggris di samudra hindia
wilayah palestina
wilayah selatan prancis
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
xile
xina
xipre
yaman
yemen
yeni kaledonya
yeni zelanda
yhdysvallat
yhdysvaltain erillissaaret
yhdysvaltain neitsytsaaret
yibuti
yordania
ypatingasis administracinis kinijos regionas honkongas
ypatingasis administracinis kinijos regionas makao
yunani
yunanistan
zahodna sahara
zalamana salas
zaliasis kysulys
zambia
zambie
zambija
zambiya
zapadna sahara
zapadni sahara
zdruzene drzave amerike
zdruzeni arabski emirati
zdruzeno kraljestvo
zelenortska republika
zelenortski otoki
zentralafrikanische republik
ziemelkoreja
ziemelmakedonija
ziemelu marianas salas
ziemsvetku sala
zimbabue
zimbabve
zimbabwe
zjednoczone emiraty arabskie
zold-foki koztarsasag
zuid-afrika
zuid-georgia en zuidelijke sandwicheilanden
zuid-korea
zuid-soedan
zviedrija
zweden
zwitserland
zypern
αγια ελενη
αγια λουκια
αγιος βαρθολομαιος
αγιος βικεντιος και γρεναδινες
αγιος μαρινος
αγιος μαρτινος (γαλλικο τμημα)
αγιος μαρτινος (ολλανδικο τμημα)
αγκολα
αζερμπαιτζαν
αιγυπτος
αιθιοπια
αιτη
ακτη ελεφαντοστου
αλβανια
αλγερια
αμερικανικες παρθενες νησοι
αμερικανικη σαμοα
ανγκουιλα
ανδορα
ανταρκτικη
αντιγκουα και μπαρμπουντα
απομακρυσμενες νησιδες ηπα
αργεντινη
αρμενια
αρουμπα
αυστραλια
αυστρια
αφγανισταν
βανουατου
βατικανο
βελγιο
βενεζουελα
βερμουδες
βιετναμ
βολιβια
βορεια κορεα
βορεια μακεδονια
βοσνια - ερζεγοβινη
βουλγαρια
βραζιλια
βρετανικα εδαφη ινδικου ωκεανου
βρετανικες παρθενες νησοι
γαλλια
γαλλικα νοτια εδαφη
γαλλικη γουιανα
γαλλικη πολυνησια
γερμανια
γεωργια
γιβραλταρ
γκαμπια
γκαμπον
γκανα
γκερνζι
γκουαμ
γουαδελουπη
γουαλις και φουτουνα
γουατεμαλα
γουιανα
γουινεα
γουινεα μπισαου
γρεναδα
γροιλανδια
δανια
δομινικανη δημοκρατια
δυτικη σαχαρα
ελ σαλβαδορ
ελβετια
ελλαδα
ερυθραια
εσθονια
εσουατινι
ζαμπια
ζιμπαμπουε
ηνωμενα αραβικα εμιρατα
ηνωμενες πολιτειες
ηνωμενο βασιλειο
ιαπωνια
ινδια
ινδονησια
ιορδανια
ιρακ
ιραν
ιρλανδια
ισημερινη γουινεα
ισημερινος
ισλανδια
ισπανια
ισραηλ
ιταλια
καζακσταν
καμερουν
καμποτζη
καναδας
καταρ
κατω χωρες
κεντροαφρικανικη δημοκρατια
κενυα
κινα
κιργισταν
κιριμπατι
κολομβια
κομορες
κονγκο - κινσασα
κονγκο - μπραζαβιλ
κοστα ρικα
κουβα
κουβειτ
κουρασαο
κροατια
κυπρος
λαος
λεσοτο
λετονια
λευκορωσια
λιβανος
λιβερια
λιβυη
λιθουανια
λιχτενσταιν
λουξεμβουργο
μαγιοτ
μαδαγασκαρη
μακαο εδπ κινας
μαλαισια
μαλαουι
μαλδιβες
μαλι
μαλτα
μαροκο
μαρτινικα
μαυρικιος
μαυριτανια
μαυροβουνιο
μεξικο
μιανμαρ (βιρμανια)
μικρονησια
μογγολια
μοζαμβικη
μολδαβια
μονακο
μονσερατ
μπανγκλαντες
μπαρμπειντος
μπαχαμες
μπαχρειν
μπελιζ
μπενιν
μποτσουανα
μπουρκινα φασο
μπουρουντι
μπουταν
μπρουνει
ναμιμπια
ναουρου
νεα ζηλανδια
νεα καληδονια
νεπαλ
νησοι βορειες μαριανες
νησοι κειμαν
νησοι κοκος (κιλινγκ)
νησοι κουκ
νησοι μαρσαλ
νησοι νοτια γεωργια και νοτιες σαντουιτς
νησοι ολαντ
νησοι πιτκερν
νησοι σολομωντος
νησοι τερκς και καικος
νησοι φεροες
νησοι φοκλαντ
νησοι χερντ και μακντοναλντ
νησος μπουβε
νησος νορφολκ
νησος του μαν
νησος των χριστουγεννων
νιγηρας
νιγηρια
νικαραγουα
νιουε
νορβηγια
νοτια αφρικη
νοτια κορεα
νοτιο σουδαν
ντομινικα
ολλανδια καραιβικης
ομαν
ονδουρα
ουγγαρια
ουγκαντα
ουζμπεκισταν
ουκρανια
ουρουγουαη
πακισταν
παλαιστινιακα εδαφη
παλαου
παναμας
παπουα νεα γουινεα
παραγουαη
περου
πολωνια
πορτογαλια
πουερτο ρικο
πρασινο ακρωτηριο
ρεινιον
ρουαντα
ρουμανια
ρωσια
σαμοα
σαο τομε και πρινσιπε
σαουδικη αραβια
σβαλμπαρντ και γιαν μαγιεν
σεν κιτς και νεβις
σεν πιερ και μικελον
σενεγαλη
σερβια
σευχελλες
σιγκαπουρη
σιερα λεονε
σλοβακια
σλοβενια
σομαλια
σουδαν
σουηδια
σουριναμ
σρι λανκα
συρια
ταιβαν
ταιλανδη
τανζανια
τατζικισταν
τζαμαικα
τζερζι
τζιμπουτι
τιμορ-λεστε
τογκο
τοκελαου
τονγκα
τουβαλου
τουρκια
τουρκμενισταν
τρινινταντ και τομπαγκο
τσαντ
τσεχια
τυνησια
υεμενη
φιλιππινες
φινλανδια
φιτζι
χιλη
χονγκ κονγκ εδπ κινας
австралия
австралія
австрия
австрія
азербаиджан
аландские о-ва
аландські острови
албания
албанія
алжир
американска самоа
американски вирджински острови
американское самоа
американське самоа
ангилья
ангола
ангуила
ангілья
андора
андорра
антарктида
антарктика
антигуа и барбуда
антигуа і барбуда
аргентина
аржентина
армения
аруба
афганистан
афганістан
багамські острови
багамы
бангладеш
барбадос
бахамски острови
бахреин
беларус
беларусь
белгия
белиз
бельгия
бельгія
беліз
бенин
бенін
бермудски острови
бермудские о-ва
бермудські острови
болгария
болгарія
боливия
болівія
бонэир, синт-эстатиус и саба
босна и херцеговина
босния и герцеговина
боснія і герцеговина
ботсвана
бразилия
бразилія
британска територия в индииския океан
британская территория в индииском океане
британски вирджински острови
британська територія в індіиському океані
британські віргінські острови
брунеи
брунеи даруссалам
буркина фасо
буркина-фасо
буркіна-фасо
бурунди
бурунді
бутан
българия
білорусь
вʼєтнам
вануату
ватикан
велика британія
великобритания
венгрия
венесуела
венесуэла
венецуела
виетнам
виргинские о-ва (великобритания)
виргинские о-ва (сша)
внешние малые о-ва (сша)
восточныи тимор
вьетнам
віддалені острови сша
віргінські острови (сша)
вірменія
габон
гаиана
гаити
гамбия
гамбія
гана
гаяна
гаіті
гваделупа
гватемала
гвинея
гвинея-бисау
гвінея
гвінея-бісау
германия
гернси
гернсі
гибралтар
гондурас
гонконг (сар)
гонконг, оар китаю
гренада
гренландия
гренландія
греция
греція
грузия
грузія
гуам
гърнзи
гърция
гібралтар
дания
данія
джерси
джерсі
джибути
джибуті
джърси
доминика
доминиканска република
доминиканская республика
домініка
домініканська республіка
египет
еквадор
екваториална гвинея
екваторіальна гвінея
еритрея
есватини
есватіні
естония
естонія
етиопия
ефіопія
замбия
замбія
западна сахара
западная сахара
західна сахара
зимбабве
зімбабве
иемен
израел
израиль
индия
индонезия
иордания
иорданія
ирак
иран
ирландия
исландия
испания
италия
кабо верде
кабо-верде
казахстан
каиманови острови
каиманові острови
камбоджа
камерун
канада
карибска нидерландия
карибські нідерланди
катар
кения
кенія
кипр
кипър
киргизия
киргизстан
кирибати
китаи
кндр
кокосови острови (острови киилинг)
кокосовые о-ва
кокосові (кілінг) острови
колумбия
колумбія
комори
коморски острови
коморы
конго (бразавил)
конго (киншаса)
конго - браззавиль
конго - киншаса
конго – браззавіль
конго – кіншаса
коста рика
коста-рика
кот дивоар
кот-дʼівуар
кот-дивуар
куба
кувеит
кюрасао
кіпр
кірибаті
лаос
латвия
латвія
лесото
либерия
либия
ливан
ливия
литва
лихтенштеин
лихтенщаин
люксембург
ліберія
ліван
лівія
ліхтенштеин
мʼянма (бірма)
маврикии
маврикіи
мавритания
мавританія
мавриции
мадагаскар
маиот
маиотта
макао (сар)
макао, оар китаю
макао, сар на китаи
малави
малаві
малаизия
малаизія
малдиви
мали
малта
мальдивы
мальдіви
мальта
малі
марокко
мароко
мартиника
мартиніка
маршалловы о-ва
маршаллові острови
маршалови острови
мексика
мексико
мианмар (бирма)
микронезия
мозамбик
мозамбік
молдова
монако
монголия
монголія
монтсерат
монтсеррат
мьянма (бирма)
мікронезія
намибия
намібія
науру
непал
нигер
нигерия
нидерландия
нидерланды
никарагуа
ниуе
ниуэ
нова зеландия
нова зеландія
нова каледония
нова каледонія
новая зеландия
новая каледония
норвегия
норвегія
нігер
нігерія
нідерланди
нікарагуа
німеччина
ніуе
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
обʼєднані арабські емірати
обединени арабски емирства
обединеното кралство
оландски острови
оман
остров буве
остров ман
остров норфолк
остров рождество
острови герд і макдоналд
острови кук
острови кука
острови питкерн
острови піткерн
острови теркс і каикос
острови търкс и каикос
острови хърд и макдоналд
острів буве
острів мен
острів норфолк
острів різдва
острів святоі єлени
отдалечени острови на сащ
пакистан
палау
палестински територии
палестинские территории
палестинські територіі
панама
папуа — новая гвинея
папуа-нова гвинея
папуа-нова гвінея
парагваи
перу
полша
польша
польща
португалия
португалія
пуерто рико
пуерто-рико
пуэрто-рико
південна джорджія та південні сандвічеві острови
південна корея
південнии судан
південно-африканська республіка
північна корея
північна македонія
північні маріанські острови
республика корея
реюнион
реюньион
реюньон
россия
росія
руанда
румунія
румъния
румыния
русия
салвадор
сальвадор
самоа
сан марино
сан-марино
сан-томе и принсипи
сан-томе і принсіпі
сао томе и принсипи
саудитска арабия
саудовская аравия
саудівська аравія
свалбард и ян маиен
света елена
северна корея
северна македония
северная македония
северни мариански острови
северные марианские о-ва
сеинт винсънт и гренадини
сеинт китс и невис
сеинт лусия
сеишели
сеишельские о-ва
сеишельські острови
сен бартелеми
сен мартен
сен пиер и микелон
сен-бартелеми
сен-бартелемі
сен-мартен
сен-пʼєр і мікелон
сен-пьер и микелон
сенегал
сент-винсент и гренадины
сент-вінсент і гренадіни
сент-китс и невис
сент-кітс і невіс
сент-люсия
сент-люсія
сербия
сербія
сиера леоне
сингапур
синт мартен
синт-мартен
сирия
сирія
словакия
словаччина
словения
словенія
соединенные штаты
соломонови острови
соломоновы о-ва
соломонові острови
сомали
сомалия
сомалі
сполучені штати
судан
суринам
съединени щати
сърбия
сьерра-леоне
сьєрра-леоне
сінгапур
сінт-мартен
таджикистан
таиван
таивань
таиланд
танзания
танзанія
таіланд
теркс и каикос
тимор лесте
тимор-лешті
того
токелау
тонга
тринидад и тобаго
тринідад і тобаго
тувалу
тунис
туніс
туреччина
туркменистан
туркменістан
турция
уганда
угорщина
узбекистан
украина
украіна
унгария
уолис и футуна
уоллис и футуна
уолліс і футуна
уругваи
фарерские о-ва
фарерські острови
фарьорски острови
федеративные штаты микронезии
фиджи
филипини
филиппины
финландия
финляндия
фолкландски острови
фолклендские о-ва
фолклендські острови
франция
французская гвиана
французская полинезия
французские южные территории
французька гвіана
французька полінезія
французькі південні територіі
франція
френска гвиана
френска полинезия
френски южни територии
фіджі
філіппіни
фінляндія
хаити
хондурас
хонконг, сар на китаи
хорватия
хорватія
хърватия
централноафриканска република
центрально-африканская республика
центральноафриканська республіка
чад
черна гора
черногория
чехия
чехія
чили
чилі
чорногорія
швеицария
швеицарія
швеция
швеція
шпицберген и ян-маиен
шпіцберген та ян-маєн
шри ланка
шри-ланка
шрі-ланка
эквадор
экваториальная гвинея
эритрея
эсватини
эстония
эфиопия
южен судан
южна африка
южна джорджия и южни сандвичеви острови
южна корея
южная георгия и южные сандвичевы о-ва
южно-африканская республика
южныи судан
ямаика
япония
японія
єгипет
ємен
ізраіль
індонезія
індія
ірак
іран
ірландія
ісландія
іспанія
італія
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
