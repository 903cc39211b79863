// Written by scripts/build-words.ts. Sources and licences: SOURCES.md.
/** Words of streets and post boxes in 19 languages, folded, one a line. */
export const STREET_WORDS: string = `a ch
abbey
abby
ac
acc
acces
acceso
access
accesso
accs
accso
acesso
ach
acres
acrs
ak
al
alam
alameda
ale
alea
alee
aleea
aleja
all
alle
allee
alleen
allees
alley
alleyway
alls
allwy
ally
allyway
alque
alqueria
alt
alto
alue
alwy
aly
alz
alzaia
ambl
amble
ancg
anchorage
ancien chemin
ancienne route
anciennes routes
and
andad
andador
androna
ang
angolo
angosta
angta
anlaeg
annex
anse
anx
ap
apartado
apartado de correos
apartado postal
apartments
apch
apdo
apdo de correos
apdo postal
apdro
apeadero
app
appartments
appr
approach
aptdo
aptdo postal
apts
arc
arcade
arco
arok
art
arterial
artery
artl
arts
arty
au
audostradale
auk
aukio
aut
aut sle
autale
autda
autde
auto
auto estr
auto estrada
autobahn
autoestr
autoestrada
autop
autopista
autoroute
autostrada
autostrade
autov
autovia
autsle
av
av /
av calle
av cl
av cr
av cra
av marg
ava
ava marg
avd
avda
avda cr
avda cra
ave
ave marg
aven
avenida
avenida calle
avenida carrera
avenida marginal
avenija
avens
avenu
avenue
avenues
avenus
aves
avn
avns
avnu
avnue
avnues
avnus
avs
az
azinhaga
b ch
b p
b-dul
baan
bach
back
bad
baech
bag
bahnhof
bairro
bajada
bakken
baluardo
banchina
banda
banen
bank
bard
barda
baro
barranco
barranquillo
barriada
barriere
barrieres
bas chemin
basin
basn
bay
bayoo
bayou
bc
bch
bcle
bco
bd
bda
bde
bdge
bdo
bdul
bdwy
bdy
beach
beco
beech
belt
bend
ber
berge
berges
bers
bf
bg
bga
bgo
bgt
bhf
biv
bivio
bjada
bk
bl
blck
bld
blev
blf
blfs
blk
block
blt
bluf
bluff
bluffs
blv
blvd
blvde
blvrd
bna
bnd
bnk
bo
board walk
boardwalk
boczna
bois
boite postale
boks
borg
borgata
borgir
borgo
bot
bottm
bottms
bottom
bottoms
boucle
boul
boulavard
boulevard
boulevarde
boulevarden
boulv
boundary
bowl
box
bp
bps
bqllo
br
brace
brae
branc
branch
braut
brazal
brce
brch
brdg
brdway
bre
break
bres
bretella
bretelle
brg
brgs
bri
bridge
brigata
brk
brks
brlla
brlle
brnch
bro
broadway
brook
brooks
brow
brucke
bruecke
brw
brzal
br°
brº
bsn
bte
bte postale
btm
btms
btte
bttm
bttms
buehl
buen
buhl
bukt
bul
bulev
bulevar
bulevard
bulevardi
bulevardu
bulevardul
bulvar
bulvari
bulw
bulwar
burg
burgs
burrow
burw
but
butte
bv
bvd
bway
bwk
bwlk
bwy
by
byen
byggd
byggo
byp
bypa
bypass
byps
byu
byway
bywy
b°
bº
c /
c / o
c / priv
c \\ o
c c
c h
c hgwy
c hi
c hw
c hway
c hwy
c m
c n
c p
c priv
c r
c rd
c rt
c rte
c v
c van
ca
caclcadinha
cad
cadde
caddesi
caixa postal
cal
calata
calcada
calcadinha
cale
calea
call
calle
calle priv
calle privada
callej
calleja
callejon
callejuela
callizo
calz
calzada
cam
camara municipal
caminho
caminito
camino
camino hondo
camino nuevo
camino viejo
camno
camp
campagne
campg
campiello
camping
campo
canale
cant
cantera
canton
cantone
cantr
canyon
cape
car
caravan
care
cares
carf
carr
carra
carre
carreau
carref
carrefour
carrera
carretera
carreterin
carretil
carriere
carrieres
carril
carru
cas
cas pos
casale
cascina
case postale
casella postale
casilla de correos
casuta postala
cat
cau
caus
cause
causeway
causewy
cav
cavalca
cavalcavia
cavee
cc
ccnh
cct
ccvcn
cd
cda
cds
ce
cedex
cen
center
centers
centre
centreway
cer
cercl
cercle
cerrada
cesta
cetr
cevre yolu
cevreyolu
cft
cgne
ch
ch v
chalet
champ
chas
chase
chateau
chaussee
chaussees
che
che v
chee
chees
chem
chemin
chemin vicinal
cheminement
chemins
chemins vicinaux
ches
chev
chgwy
chi
chiusa
chl
chs
chs v
chss
chsv
cht
chv
chw
chway
chwy
ci
cile
cint
cinturon
cir
circ
circel
circle
circles
circlet
circonvallazione
circonve
circt
circuit
circuito
circular
circunvalacion
circunvalar
circus
cirlce
cirs
cirt
cirv
cj
cjla
cjon
cl
cl priv
claim
clde
cle
clf
clfs
cliff
cliffs
cll
cll priv
cllja
cllon
cllzo
clm
clnde
cloi
cloitre
clos
close
clr
cls
clse
clstr
clt
cluster
cm
cmb
cmmn
cmmns
cmn
cmno
cmns
cmo
cmt
cn
cna
cnc
cncd
cncrd
cnctr
cnl
cno
cnr
cnrs
cnt
cntn
cntr
cnwy
cnyn
co
co hgwy
co hi
co hw
co hway
co hwy
co r
co rd
co rt
co rte
cohgwy
cohi
cohw
cohway
cohwy
col
colonnade
com
comm
common
commons
comms
community mail bag
con
conc
concession
concord
concourse
concs
concse
connection
connector
conr
contour
contra
contrada
copse
cor
cord
corner
corners
corniche
corniches
corredor
cors
corseo
corso
cort
corte
cortile
cortina
costa
costanilla
costera
cote
coteau
county highway
county road
county route
county touring route
cour
cours
course
court
courts
courtyard
cov
cove
cowy
cp
cpe
cpl
cpo
cps
cpt
cq
cr
cra
crc
crcs
crct
crd
crecent
creek
cres
crescent
crest
crf
crief
crk
crn
crns
crocevia
croft
cross
cross road
cross roads
crossing
crossroad
crossroads
crossway
crrdo
crril
crs
crse
crsg
crss
crst
crt
crte
crtil
crts
cruiseway
crv
crve
crwy
cs
csac
cseo
csg
cso
cst
cstan
csway
cswy
ct
cta
cte
ctg
ctile
ctn
cto
ctr
ctra
ctrin
ctrs
cts
cttg
cty hgwy
cty hi
cty hw
cty hway
cty hwy
cty r
cty rd
cty rt
cty rte
ctyd
ctyhgwy
ctyhi
ctyhw
ctyhway
ctyhwy
ctyr
ctyrd
ctyrt
ctyrte
cuesta
cul
cul de sac
cul-de-sac
culdesac
cup
cupa
curv
curve
cusa
cusac
custa
cutt
cutting
cuwy
cv
cvan
cve
cvn
cway
cxn
cxp
cyd
cyn
czada
dale
dalen
damm
dammen
deg
degre
degres
degs
dell
dene
descente
descentes
deviation
devn
dg
diag
diagonal
dig
digs
digue
digues
dijk
dip
direito
dis
discesa
disem
diseminado
distributor
div
divers
diversion
divide
dk
dle
dn
dns
dossering
down
downs
dr
drive
driveway
droga
drov
drove
drum
drumul
drv
drvwy
drwy
dsg
dsgs
dstr
dt
dto
dulo
dv
dve
dvwy
dwarsstraat
dwarsweg
dway
dwns
dwstr
dwwg
dwy
e m
e n
e r
easement
ech
echangeur
ecl
ecls
ecluse
ecluses
edg
edge
elb
elbow
elm
em
en
enc
enclave
enclos
end
ent
entr
entrance
env
er
eslda
esmt
esp
espa
espace
espalda
espl
esplanade
esplanades
esplanadi
esps
esq
esquerdo
est
estate
estates
estda
estr
estr m
estr marg
estr n
estr r
estrada
estrada marginal
estrada municipal
estrada nacional
estrada regional
ests
ex
exit
exp
expla
explanada
expressway
expway
expwy
expy
ext
exten
extension
extensions
extn
extramuros
extrm
exts
exwy
fairway
fall
falls
fare
farm
farm to market
farm-to-market
farms
fasor
fasora
fawy
fca
fd
fdc
fdo
fds
fell
fern
ferrata
ferry
fh
field
fields
fire line
fire track
fire trail
fireline
firetrack
firetrail
fit
fitr
fl
flat
flate
flats
fld
flds
fline
flne
fls
flt
flts
fm
fmtn
fnd
fokozlekedesi ut
follow
folw
fon
fondamenta
fondo
foot way
footway
for
forca
forcella
forcla
ford
fore shore
foreshore
form
formation
foro
forsthaus
fos
foss
fosse
fosses
fout
foyer
foyr
fr
frata
fraz
fraze
frazi
frazione
frazioni
frd
freeway
frei
frente
frm
frms
frnt
front
frontage
frtg
frwy
fry
frz
fshr
ft
fta
ftrk
ftwy
fundacul
fundatura
fw
fway
fwy
fy
g bd
g bde
g bld
g blvd
g blvrd
g boul
g bvd
g ch
g chemin
g en
g ens
g r
g rs
g rue
g rues
g v
ga
gade
gal
gale
galeria
galerie
galeries
galla
galle
galleria
gallerie
gals
gangen
gap
garden
gardens
garenne
garn
gasse
gata
gatan
gate
gaten
gates
gateway
gbd
gch
gd bd
gd bde
gd bld
gd blvd
gd blvrd
gd boul
gd bvd
gd ch
gd chemin
gd en
gd ens
gd r
gd rs
gd rue
gd rues
gdbd
gdch
gden
gdens
gdn
gdns
gdr
gds ens
gdsen
gdsens
general post office box
genna
genne
gerdi
geroi
get
gl
glade
glch
gld
glde
glen
gln
glorieta
gly
gn
gna
gne
gp
gpo
gpo box
gr
gr bd
gr bde
gr bld
gr blvd
gr blvrd
gr boul
gr bvd
gr ch
gr chemin
gr en
gr ens
gr r
gr rs
gr rue
gr rues
gra
graben
gracht
gradini
graend
graensen
gran via
grand
grand boulevard
grand chemin
grand ensemble
grand rue
grand rues
grandrue
grands ensembles
grange
grbd
grch
grd
grd bd
grd bde
grd bld
grd blvd
grd blvrd
grd boul
grd bvd
grd ch
grd chemin
grd r
grd rs
grd rue
grd rues
grdbd
grdch
grdn
grdns
grdr
grds
grds ens
green
greenway
gren
gri
grille
grim
grimpette
grn
grnd
grnds
gro
grosse
grosser
grosses
grossser
ground
grounds
grove
grs
grs ens
grund
grv
grve
grwy
gs ens
gt
gta
gte
gtes
gtway
gtwy
gulch
gully
gv
gway
gwy
h ch
h chs
hacienda
hagi
hals
ham
hameau
hanger
harbor
harbors
harbour
hatarut
haut chemin
hauts chemins
have
haven
havn
hbr
hbrs
hch
hchs
hd
hda
hds
head
heads
heath
heights
heiligen
heth
hghlds
hghts
hglds
hgths
hgts
hgwy
hi
hi rd
hieghts
high road
highlands
highroad
highway
hill
hills
hils
hird
hjalli
hl
hlds
hlid
hlio
hllw
hls
hngr
hof
hoj
hojen
hollow
holmen
holt
holw
hoofdstraat
hrbr
hrd
hs chs
hschs
ht
hth
hts
hub
huset
hvn
hw
hway
hwy
hwye
hywy
i c
i h
i p
ic
id
ids
ih
imp
impasse
impasses
imps
inlet
inlt
int
intchg
inter change
inter section
inter state
interchange
interrato
intersection
interstate
intg
intn
intr
intrarea
intsctn
ip
is
isl
island
islands
isld
islds
isle
iss
itinerario complementar
itinerario principal
jct
jctn
jcts
jetee
jetees
jnc
jnct
jte
jtes
jtn
junct
junction
junctions
kaari
kade
kaer
kamp
kapu
katu
kd
kert
key
keys
kj
klanac
knl
knls
knob
knol
knoll
knolls
koprusu
korond
korut
korvasutsor
koz
kr
kra
kraenten
kri
krnd
krt
kuja
ky
kys
la
laan
ladder
ladera
laderas
ladr
laengen
lagn
lagon
lagoon
lakotelep
land
landing
landng
lane
laneway
lang
lange
larghetto
largo
lb
ldera
lderas
ldg
leane
lees
lejto
lepcso
leve
levee
lf
lg
lgd
lge
lgn
lgo
lgt
lgv
lia
liden
liget
light
limits
line
link
lit
litl
littl
little
lk
lkt
llanura
llg
llnra
lmb
lmts
ln
lndg
lnk
lno
lnwy
loaf
loane
loc
localita
locked bag
locked mail bag
lockedbag
locta
logge
look out
lookout
loop
loops
lot
lp
lps
lre
lt
ltl
ltp
lttl
lug
lugar
lun
lundur
lungadige
lungargine
lungarno
lungo
lungolago
lungomare
lungotevere
lve
lynn
lynne
m c
m s
mail bag
mail center
mail centre
mail service
mailbag
mailcenter
mailservice
malec
malecon
mall
manor
marken
maze
mc
md
mdr
mdw
mdws
mead
meadow
meadows
meander
melur
met
metro
meull
mew
mews
mezo
mi
mile
mill
mills
mirador
ml
mlo
mls
mndr
mnr
molo
monte
montee
montees
moor
most
motorway
mount
mr
mrdor
ms
mt
mte
mtes
mtwy
muelle
muli
mw
mway
mws
mwy
nabr
nabrezi
nam
namesti
nbr
neaves
nes
nk
nmbr
no
nook
nouvelle route
nr
nte
num
number
nvs
oaks
ob
obere
oberer
oberes
obwodnica
ogrod
opas
orszagut
os
osiedle
otlk
otlt
otoyolu
out
outlet
outlook
oval
over bridge
over look
over pass
overbridge
overlook
overpass
ovlk
ovrb
p a
p allee
p allees
p ave
p avn
p ch
p chemin
p i
p im
p impasse
p k
p n
p o b
p o box
p office box
p p
p r
p route
p rt
p rte
p rue
p-ta
paddock
padk
pae
palms
pant
pantano
parada
parade
paraje
parc
parcs
pard
park
park land
park lands
parken
parkja
parkland
parklands
parkway
parkways
parkwy
parq
parque
part
parti
particular
partida
parvis
pas
pasadizo
pasaje
paseo
paseo maritimo
pasg
pasillo
paso
pass
passage
passage a niveau
passagen
passaggio
passe
passeggiata
passerelle
passerelles
passes
pat
path
pathway
patio
pb
pbdo
pbla
pblo
pc
pca
pckt
pct
pcta
pctª
pda
pde
peat
peatonal
penger
peninsula
peri
perif
periferico
peripherique
petit chemin
petite allee
petite allees
petite avenue
petite impasse
petite route
petite rue
petites allees
pf
pfad
pg ind
pg res
pgind
pgr
pgres
ph
phwy
pi
piata
piaz
piazza
piazzale
piazzetta
pier
pike
pim
pine
pines
piont
pk
pke
pkld
pklds
pko
pkt
pkw
pkway
pkwy
pkwys
pky
pl
pla
plac
place
placis
plads
plag
plage
plages
plags
plain
plaine
plains
plan
plantsoen
plassen
plat
plateau
plateaux
plats
platsen
platx
platz
plaza
plazoleta
plazuela
plc
plci
ple
plein
ples
plg
plms
pln
plns
plnts
pls
plt
plta
pltx
plz
plza
plzla
plzta
pmb
pn
pne
pnes
pns
pnt
pnte
pnto
po
po box
pob
poblado
pobox
pocket
point
pointe
pokt
pol ind
pol res
polig ind
polig res
poligono industrial
poligono residencial
polind
polku
polres
pond
pont
ponte
pontile
ponto
ponts
porq
porqs
port
porta
portici
portico
portique
portiques
portq
portqs
ports
post boks
post box
post mail box
post office box
posta kutusu
postafiok
postanski pretinac
postboks
postbox
postbus
postfach
postholf
postilokero
postlaada
postlada
postni predal
postovni prihradka
pot
pour
pourtour
pp
pq
pqe
pque
pr
praca
praceta
prairie
praje
prarie
prc
prcs
prd
prde
pre
presquile
presso
pricna
prilaz
priors
private
private bag
private mail box
prk
prkw
prkway
prkwy
prm
pro
proj
projectada
prol
prolng
prolongacion
prolongamento
prolungamento
prom
promenade
provinciale
prq
prql
prrs
prt
prts
prv
ps
ps mar
psaje
pseo
psg
psge
psj
psla
psllo
psmar
pso
pss
pt
pt a
pt ae
pt allee
pt allees
pt as
pt ave
pt avn
pt ch
pt chemin
pt im
pt impasse
pt r
pt route
pt rt
pt rte
pt rue
pta
ptas
ptda
pte
pth
pthway
pthwy
ptl
pto
ptr
ptway
ptwy
puebla
pueblo
puente
puistikko
puisto
puistotie
pur
pursuit
put
pvt
pway
pwy
pz
pza
pzo
pzt
pzta
pzza
p°
pº
qd
qdgl
qdrt
qta
qu
qua
quad
quadrangle
quadrant
quai
quartiere
quay
quays
quelle
quinta
quy
quys
qy
qys
r m b
r n
r o w
r of w
r part
r r
ra
rac
racc
raccourci
radial
radl
raid
raidillon
raitti
rakpart
rambla
ramble
ramp
rampa
rampe
rampla
ran
ranae
ranch
rang
range
range rd
range road
ranta
raod
raods
rapid
rapids
rbla
rcda
rch
rcnda
rcon
rd
rd pt
rda
rdg
rdge
rdgs
rdgwy
rdpt
rds
rdsd
rdvia
rdw
rdwy
rdy
reach
reef
reg
regione
rem
remp
rempart
res
reserve
residence
residences
resrv
ress
rest
resv
ret
retorno
retreat
return
rge rd
rgwy
ri
ride
ridge
ridge way
ridges
ridgeway
right of way
rightofway
rii
rin
rincon
rinconada
ring
rinne
rio
rio tera
ripa
rise
rit
riv
riva
riverway
riviera
rkp
rkpt
rks
rle
rles
rmb
rmbl
rmd
rmp
rmpe
rms box
rn
rnch
rncn
rncon
rnd
rnde
rng
rnge
ro
roa
road
road mail box
road mailbox
road side
roads
roadside
roadside delivery
roadside mail box
roadside mail service
roadside mailbox
roadway
rocade
rocd
rocks
rod
rodoanel
rodovia
rofw
rond point
ronda
ronde
rondo
rondpoint
roqt
roquet
rose bowl
rosebowl
rot
rotabile
rotary
rotonda
rotonde
rotunda
round
roundabout
route
route nationale
routes
row
rowy
rpa
rpart
rpd
rpds
rpe
rpla
rpt
rr
rs
rsbl
rsd
rserv
rserve
rsrv
rsrve
rst
rt
rta
rtb
rtd
rtda
rtde
rte
rtes
rtn
rtnd
rtnde
rts
rtt
rty
rua
rua particular
ruas
rue
ruela
ruelle
ruelles
rues
run
rundwanderweg
rural mail box
rural route
ruta
rva
rvia
rvra
rvwy
rw
rww
rynek
s c
s h
s hgwy
s hi
s highway
s hw
s hway
s hwy
s p
s prov
s provinciale
s r
s rd
s reginale
s road
s route
s rt
s rte
s s
s statale
s v
s vicinale
sacca
sal
salita
salizada
sbida
sbwy
sc
sca
scala
scale
scali
scalinata
scc
sce
sci
scl
sda
sdg
sdl
sdla
sdlg
sdng
sdr
sdrucciolo
sect
sector
sedra
sedro
sel
sen
send
sendera
sendero
sendi
sens
sent
sente
sentes
sentier
sentiers
sents
service rd
service road
serviceway
ses
sestiere
set
setaliste
setany
sgrt
sgt
sh
shgwy
shi
shighway
shl
shls
shnt
shoal
shoals
shor
shore
shores
shors
shr
shrs
shun
shunt
shw
shway
shwy
siden
siding
siedlung
singel
sitio
sk
skr poczt
skrytka pocztowa
skwer
skwy
skyway
slip
slope
slp
slpe
smt
snd
sngl
snu
sok
sokagi
sokak
sor
sos
soseaua
sottopassaggio
sound
sp
spa
space
spadaria
spalto
spc
spd
spg
spgs
spl
splaiul
spns
spr
spring
springs
sprn
sprng
sprngs
sprov
sps
spur
sq
sqr
sqs
square
squares
sr
srd
sroad
sroute
srt
srte
ss
st
st h
st hgwy
st hi
st highway
st hw
st hway
st hwy
st rd
st road
st route
st rt
st rte
st wy
sta
stair way
stairs
stairway
state highway
state rd
state road
state route
state rt
state rte
statehighway
staterd
stateroad
stateroute
statert
staz
stazione
stc
std
steenweg
steg
steps
stg
sth
sthgwy
sthi
sthighway
sthw
sthway
sthwy
stiege
stien
stig
stigen
stl
stny
sto
stortorget
stp
stps
str
str prov
str provinciale
str r
str reg
str reginale
str s
str st
str statale
str vic
str vicinale
str way
str-la
stra
straat
strada
strada comunale
strada nuova
strada privata
strada provinciale
strada regionale
strada statale
strada vecchia
strada vicinale
stradale
stradela
stradello
stradetta
stradone
straede
straeti
strand
strands
strasse
strav
stravenue
strd
strds
stre
stredet
stree
street
streets
stretta
strette
stretti
stretto
strip
strnd
strnds
stroad
stroute
strp
strprov
strr
strreg
strs
strst
strt
strta
strte
strti
strto
strvic
strway
strwy
sts
stt
stube
stwg
stwy
subdiv
subdivision
subida
subway
sugarut
summit
sumt
sup
superstrada
supportico
sv
sv rd
svc
svc rd
svc road
svcwy
sve
svingen
svinget
svrd
svwy
swy
sziget
szosa
t h
t hgwy
t hi
t hw
t hway
t hwy
t pl
t r
t rd
t rt
t rte
taival
tangenziale
tanya
tarn
tce
teigur
telep
ter
terace
tere
terr
terrac
terrace
terrain
terrasse
terrasses
terre plein
terte
tertes
th
thfr
thgwy
thi
thick
thicket
thor
thorough fare
thoroughfare
thoroughway
thro
throughfare
throughway
thru
thruway
thw
thway
thwy
tie
tkwy
tline
tlwy
tmwy
tn
tnu
toften
tollway
top
tor
torg
tori
torv
tower
towers
townline
township highway
township rd
township road
township route
tp rd
tpk
tpke
tpl
tpr
tr
tr pl
tra
tra ss
trace
track
trafficway
trail
trailer
trak
tram
tramway
trans
transito
transv
transversal
tras
trasera
trav
traversa
traversa nuova
traversa privata
traversa strada statale
traversa vicinale
traverse
travesia
travessa
trc
trce
trd
trees
trfy
trg
tri
triangle
trida
trk
trktrl
trl
trlr
trn
trnabt
trpl
trs
trt
trte
trts
truck trail
trunkway
trv
trva
trval
trvrs
trvs
trvsal
trvsia
trwy
tshp h
tshp hgwy
tshp hi
tshp hw
tshp hway
tshp hwy
tshp r
tshp rd
tshp rt
tshp rte
tshph
tshphgwy
tshphi
tshphw
tshphway
tshphwy
tshpr
tshprd
tshprt
tshprte
tsse
tsses
tun
tunel
tunl
tunnel
turn
turnabout
turnpike
tv
tvc
tvl
twp h
twp hgwy
twp hi
twp hw
twp hway
twp hwy
twp r
twp rd
twp rt
twp rte
twph
twphgwy
twphi
twphw
twphway
twphwy
twpr
twprd
twprt
twprte
twr
twrs
twy
u s hwy
u s rte
udvar
ufer
ul
ulica
ulice
ulicka
un
under pass
underpass
union
unions
uns
untere
unterer
unteres
upas
upass
ups
urb
urbanizacao
us highway
us hwy
us route
us rte
ut
utca
utja
v c
v ch
v che
v chemin
v p
v provinciale
v route
v rt
v rte
v s
va
vaeg
vaegen
vaenge
vaeylae
vag
vagen
val
vale
valee
vallee
valley
valleys
vallon
vangen
vangur
var
varco
varden
varf
varful
vayla
vc
vch
vche
vcl
vcm
vcn
vcp
vct
vcto
vcv
vd
vdct
vdto
ve
veg
vegen
vegi
vegur
vei
veien
vej
vellir
ven
venelle
venelles
vennel
vens
ver
vereda
verl
verlengde
vf
via
via comunale
via nuova
via privata
via provincale
via statale
via vecchia
via vicinale
viad
viadct
viaduct
viaducto
viaduto
viale
viale privato
vic
vico
vicoletto
vicolo
vicolo largo
vicolo nuovo
vicolo privato
vicolo vecchio
vieille route
viela
vieux chemin
view
views
vil
vila
villa
village
villaggio
villas
virful
vis
vist
vista
viuzzo
vl
vla
vlae
vlas
vle
vlge
vliet
vlly
vllys
vlo
vlp
vlt
vly
vlys
vn
vnu
voc
vocabolo
voi
voie
voies
vois
volta
vp
vpr
vpv
vreda
vroute
vrt
vrte
vs
vst
vsta
vta
vte
vue
vvc
vve
vw
vws
vy
vzo
wade
walk
walkway
waters
way
ways
weg
well
wells
wg
wharf
whf
whrf
wiese
wk
wkwy
wky
wl
wlk
wlkwy
wls
ws
wtrs
wy
wyb
wybrzeze
wyn
wynd
wys
wyspa
x ing
x rd
x road
x way
x-ing
x-rd
x-road
x-way
x-wy
xing
xrd
xrds
xroad
xway
xwy
yard
yd
yol
yolu
yrd
zaulek
zi
zin
zn
zona
zona industriale`

/** Endings of street names that are one word with it. */
export const STREET_ENDINGS: string = `alle
allee
alleen
alue
auk
aukio
bakken
banen
bard
baro
berg
bgm
borg
borgir
braut
brucke
bruecke
buen
bukt
bulevard
bulevardi
burg
burgermeister
byen
byggd
byggo
dalen
damm
dammen
dorf
esplanadi
fell
flate
gaard
gade
gard
gasse
gata
gatan
gate
gaten
gebouw
gerdi
geroi
get
gracht
graend
graenden
graensen
grand
granden
grund
hagi
hals
haven
hjalli
hlid
hlio
hof
hoj
hojen
holmen
holt
kaari
kaer
katu
kogel
kraenten
kreuz
kri
kuja
laan
laengen
land
lang
lange
lia
liden
lundur
marken
markt
melur
mkt
muli
nes
park
parken
passagen
penger
pgr
pko
plads
plain
plan
plassen
plats
platsen
platz
pln
polku
puistikko
puisto
puistotie
quelle
raitti
ranta
rinne
rundwanderweg
rww
sdlg
sel
sendi
siden
siedlung
singel
sngl
steenweg
stg
stiege
stien
stig
stigen
str
straat
straede
straeti
strasse
stredet
stwg
svingen
svinget
taival
teigur
tie
toften
torg
tori
torv
tun
tvl
uni
universitaet
universitat
vaeg
vaegen
vaenge
vaeylae
vag
vagen
vangen
vangur
varden
vayla
veg
vegen
vegi
vegur
vei
veien
vej
vellir
verl
verlengde
vla
vlae
vliet
vlt
weg
wiese`
