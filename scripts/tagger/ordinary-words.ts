/**
 * The most frequent words of other languages than English, which open sentences with a capital and are nobody's name: what trains the tagger to tell
 * them from names, and what `scripts/add-ordinary-words.ts` adds to the list of words. Words that are common names, too (`Dan`, `Ali`, `Nagy`), were
 * taken out by hand. Where they were counted, and by which licences: rules/words/SOURCES.md.
 */

/** By language: particles, pronouns, forms of to be and to have, adverbs, numerals; whatever the lists of names say, they are no names. */
// biome-ignore format: words
export const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  de: `
    und die in dem ist nicht mit für auf sich ein eine auch es ich des war sehr bei hat sind aus noch nach als einer wir über
    haben werden so daß kann vor aber um er einen immer mehr wird sie wie habe wurde einem hatte gut uns schon durch sein mich dass
    waren wieder gibt was oder wenn keine hier können alles seit dort unter diese gegen sei ohne anderen wirklich sagte bis
    eines jetzt werde einfach ersten rund meine empfehlen freundlich wurden soll viel nichts ihre hatten seine seiner alle allem
    drei zwei machen sondern damit muß weiter selbst etwas andere bereits zwischen worden gute weil leider jedoch viele dieses
    meiner unsere neuen erst ihren mein müssen kein wegen wollte dieser konnte diesem nun würde erste kommen ganz großen sofort muss
    wollen ihr denn zwar zufrieden sagt seinen bekommen konnten sollte hätte gab geht dies deutschen doch nie`,
  fr: `
    les et est en un une dans par pour qui il que sur des se plus avec sont pas sa ou été ce ne comme ses mais entre même deux cette
    leur était ont très aussi ans alors dont être fait premier depuis également avait commune après tout où autres sous fut contre
    français vers première nous ainsi puis trois peut avoir pays siècle région peu temps partie tous autre située si faire
    fois ces encore né années soit donc on nouveau française département dernier sera ministre homme agit monde groupe nom
    trouve notamment vous saison toujours vie lieu lors ils environ leurs face film selon début année équipe famille parti
    chez titre novembre avant doit jour octobre forme ancien niveau partir effet part plusieurs sources gouvernement quatre
    série manière quelques membres nombreuses club moins pendant hommes tard septembre ordre origine situé devient université
    politique corps zone division lequel fils président devant déjà`,
  es: `
    en que se un por con una es para como más no fue sus eran este entre sobre también pero ser muy era años esta año
    donde desde ya parte hasta municipio km había está tiene durante todo población encuentra puede cuando embargo cual personas me
    fueron forma sin todos mismo tanto día vez estaba habitantes lugar otras tres primer bajo estado hacer sólo grupo ese
    después razas tenía varios otros aunque tiempo equipo te sido si uno cada tarde hay ubicado junto país primera nombre
    distrito así gobierno otro condado estadounidense quien mientras provincia agua algunos dentro sistema octubre están
    ver región departamento temporada final menos hacia antes además través blancos poco canción diciembre pueblo toda actual
    entonces cuatro mejor millones ejemplo localidad área densidad comenzó les centro base tras libro único sino contra
    septiembre total cuenta porque cualquier especies debido presidente sea caso será nada`,
  it: `
    che il in non una si ha sono con un come gli cosa ti questo ci più era solo hai essere sei bene anche al qui sua suo tutto
    loro quando fatto hanno parte questa due della fare detto uno cui quello ancora sì dopo tutti tra sta alla perché stato così
    perche ad quella dei grazie abbiamo chi tempo volta sempre quindi allora voglio qualcosa tuo altro nel posso piu stata aveva
    niente sai persone siamo cosi davvero noi quanto stai quel giorno senza può ogni avere vuoi già proprio andare poi fuori
    dire durante fosse altri forse fino delle anno prima certo mondo venne sto cose erano qualcuno posto suoi devo uomo sarebbe
    modo momento bisogno visto città nome adesso nella stesso aver credo potrebbe sul sembra puoi questi andiamo successo numero
    meglio deve dalla alle`,
  nl: `
    het en een in zijn op is dat te voor met die was hij aan niet als door worden er ook of uit werd bij maar tot om wordt naar jaar
    over zich heeft ze deze nog meer had kan hun hebben eerste na zou geen ik werden dit kunnen tegen onder wel andere wat moet
    echter hem veel zo twee nieuwe waren nu zoals eigen werk waar moeten tijd deel jaren tussen algebra haar aantal gaan we men
    plaats later werken kinderen zal omdat kwam toen alle alleen zelf mensen maken enkele gebruikt drie krijgen stad één waarin
    komen zaterdag zij hadden hoe binnen komt kon minder gehouden voorlichting toch naam staat zouden rond terug tijdens leven
    wereld heel houden eerst hier gebruik toe dieren bijvoorbeeld gaat vaak zelfs ouders grond kind mee laatste vier mogelijk geven
    groot gemaakt eens goed verschillende hen weer steeds zorg mijn weten product bekend vooral opnieuw moest terwijl iets zeer heb
    groep`,
  pl: `
    nie się to że jest co jak tak ale tym za mnie po od przez może dla tego tylko jego czy już są ja jej był ci będzie jeśli
    jestem było jako kiedy być cię by ze mam również coś jesteś dobrze więc wiem ten ich teraz bardzo gdzie który lat sobie
    wszystko które masz nic mogę proszę jeszcze aby była więcej został ciebie dlaczego żeby pod wiesz mu niż chcę też mój gdy
    oraz tutaj chcesz nawet przed zawsze powiedział tych naprawdę jednak zrobić nigdy mamy która tej wiele kto raz roku możesz
    lub dobra przepraszam dzięki ludzi ktoś miał miejsce czas muszę razem porządku dziękuję siebie nim chyba prawda przy kilka
    mówi między takie właśnie chce około możemy mogą można bardziej będę temu swoje były życie albo hej nam moja czasu musisz
    dwa swojej stało którzy niego trochę nad została dlatego panie jesteśmy moje powiedzieć dzień zostały sposób trzy dalej czym
    twój musimy wciąż którego nich każdy aż będą ani cóż tę musi mają inne jaki taki wie nią moją`,
  da: `
    og at er en til det på med for har ikke som et om var kan så jeg fra sig skal men ved vil også år være siger blev hvor
    over eller ud hun havde efter sin to kunne meget op selv nu noget få alle bliver mere mange ind været mig end når går
    deres have helt godt hvad danske sagde dem gang blive sammen kun hvis siden fik hele lige kommer lidt blevet flere
    første uden fordi tre anden denne hende før skulle sidste tid samme os se mellem sit gå nogle nok bare gik under igen andet
    komme kom hos fået tilbage endnu gennem aldrig først altid gør hver mest inden omkring ingen stadig
    nogen sådan dansk hendes tale både derfor rundt stort tidligere par frem måde gamle vores langt mener måtte`,
  sv: `
    och att som är en för på till det med har ett inte om kan eller sig också från så år finns andra olika kommer under
    skall blir få mellan måste var men utan detta barn genom ut när mycket denna sin där skulle äktenskapet bara efter nu varje här
    inom två ska hos många procent dessa gäller hur dem mot även stora något samma över mer upp kr vill någon arbete in större
    behöver tre människor helt går ger barnen bli därför äktenskap ofta sätt mindre alltså kunna första tid göra vissa flera
    tidigare samhället oss fram ta hela rätt dig vad familjen enligt deras dock gör sedan visar sitt själv lika några
    allt svenska vilka innebär redan tar viss varit säger kronor kanske exempel både hjälp komma gång sådan kvinna egen vår miljoner
    ingen betydelse fått hade annat flesta våra par`,
  pt: `
    em que os as por para um se uma com não mais como foi ser sua seu sobre ou entre está tem anos este ainda também ontem até
    dois disse só esta muito mesmo milhões três vai ano mil foram sem seus era quando onde ele cento isso porque lhe depois pode
    primeiro pessoas estão contra primeira país maior vez tempo hoje agora todos antes fazer caso apenas parte bem suas
    grupo será contos duas menos têm acordo desde sempre tudo outros trabalho quem sido quatro durante me semana pontos
    qualquer política tinha final lugar cerca deve esse ministro pouco outro processo todo nem empresa mês empresas cinco cidade
    seja assim melhor ver cada fim partir meses quase jogo passado terá essa forma estava após facto fez enquanto seria países fora
    eles meio afirmou local vão início vezes último além nada candidato poder exemplo seis teve dar toda alguns qual programa
    sistema podem tão feito`,
  hr: `
    se na za od će kako što ne bi iz kao te to koje godine biti ili koja nije sa više sve nakon smo po jer može zbog
    već bilo izjavio bio dok oko kada milijuna prije svoje posto ima tako eura godina rekao nego kaže uz prema također toga ljudi
    sada protiv ih kuna jedan bila zemalja treba kazao pa zemlje nisu nekoliko mogu bez tri ga neće uvijek poslova dobro
    no između ako dva način vrlo koju pod vrijeme tijekom nema među mi im predsjednik ministar strane mu kojoj ćete dio kojem svi
    kod gdje svih vam njih broj danas svoj prvi postoji godini sustava mjesto vanjskih tjedna kad možete stranke
    prava čak ponedjeljak nam vlasti put oni odnosno poput bili ovog imaju manje programa preko imati bit pitanje zemlja tek
    drugi zemlji dalje nas dvije niti pomoć gotovo jedna nešto četiri svojim premijer mjesta`,
  sk: `
    sa som na to že si mi jej ako sme za aj keď mu čo po ich aby by ju jeho však ale bola bude od pred bolo povedal pri ktoré
    pre so tak povedala už veľmi niečo ktorý nič neho až boli chvíľu mňa zo deň nás ešte opäť toho nie oči ktorá mne kde
    medzi všetko im tvár ste okolo nich ťa byť nikdy pod či seba ti tomu alebo potom sebe odvetila odvetil zvolala lebo teda
    teraz bez spýtal raz akoby tejto iba no tej ku svojej podľa všetky ruku chvíli nad izby domov všetkých pocit mnou tohto
    roku ním môj nám druhý ňou ktorú jeden hlavu život zvolal spýtala trochu meno sveta života pohľad môže svoju cez vtedy niekoľko
    celkom moje vždy dvere človek oblasti moja noci celý noc ktorí hlas vedel svoje prišiel neskôr začal svojho iné sem`,
  cs: `
    se na ve nebo že pro jsou by to při jako aby které si ale tak práce za jejich po však své jen sociologie být která socialistické
    od práci podle společnosti jak který pracovní úkolů ke jeho řízení také činnosti mládeže kteří bez pracovníků bude úkoly
    než kůže pleť ústavu co byl tomu sjezdu ze organizace tedy před lidí vodě zejména těchto prací může nás nové této proto
    odvodnění výzkumu není musí řešení organizací všechny byly meliorací plnění půdy mají vody vždy přes kůži lze výrobky
    vlažné především prostředí svou budeme opatření všech bylo tyto nelze poznání až či další rozvoj půd našeho budou nových jsme
    prostředky byla možno proti pracující ještě když třeba jsem lidé vodou bychom iniciativy zemědělství výroby praxi spolupráci
    fondu činnost hlavně života mezi pleti výrobek marxistické praxe meliorační jednotlivých roku půdního výstavby době koncepce nad
    toho mladých základní sociální sociologické období problémy oblastech pracovních pracovníka využití kterou rámci procesu
    provozu velmi společenských pod dobu těch`,
  ro: `
    în și să cu se care pe un pentru nu este au sau fost fi ce poate sunt prin ale ar când loc unui după era dacă toate unei ei
    trebuie pot va avea cel orice își am cum dintre fie timp până între două dar fără iar asemenea fiind conformitate sub cele
    mare unde puțin avut numai îi putea această decât către membre astfel unor dumneavoastră privind multe nici cea împotriva asupra
    chimice ori îl înainte despre precum trei decembrie vederea acest față cazul articolul aceste urmă cât zi corp partea
    trecut său alte produsele valoarea atunci vă chiar mult data noi termen punctul lucru timpul reprezintă unul parte peste
    acestuia nivelul prevăzute privire acestea însă fel acum foarte doi anul statele vedere face aceasta spre bine unele deoarece
    anexa energie una caz făcut cauza apă trebui aceea încă erau stat vor încât doar important viața acord fiecare jurul sus`,
  fi: `
    on että ei se kun ovat myös mutta kuin sen joka voi niin sitä olisi siitä mukaan nyt sekä olla sitten vain ollut vuonna
    ne kanssa kaikki kuitenkin jotka päivänä tulee en yhteisön jossa vaikka sillä hänen eläinten ihan jälkeen tämän aina jonka vaan
    hyvin paljon miten olevan saa aikana vuoden sai vielä eikä eivät niiden et itse ottaa ennen huomioon vuoksi niitä esimerkiksi
    sanoi erityisesti olivat vuotta mitään artikla enemmän saada siihen koko tehdä olen voidaan antaa joita kaksi noin tuli
    komission koska juuri artiklan pitää kyllä tätä direktiivin pois osalta yliopiston toisen tämä jotta aika lisäksi viime yli
    kuten voivat mies enää joten näin aikaa tässä voitti vähän siinä jopa yhtä lainsäädännön koskaan mukaisesti neuvoston siis minun
    joiden joskus vai ehkä puolesta sanoo kertoi kertoo perusteella koskevan välillä kielen taas kautta julkaistiin usein niistä
    hyvä onko jotain minua joulukuuta kesäkuuta siellä toinen yhä asetuksen pitäisi ainakin mielestä voisi joilla saanut`,
  hu: `
    nem az hogy és egy ez is csak ha én azt volt igen vagy kell itt már még ki mit ezt vagyok most tudom úgy miért akkor mint
    jól lesz nagyon nincs minden sem olyan rendben így be volna nekem le fel tudod ott lehet valami majd mindig talán köszönöm
    semmi hát amikor hol neki szóval neked ami tényleg hiszem elég valamit fog lenne igaz rá vele milyen ilyen biztos őket
    vissza tudja egész sajnálom nos mikor vagyunk gyerünk vannak azért történt persze túl sok mondta két értem gyere szia valaki
    ahogy aztán pedig kicsit engem ezért velem arra voltam mondtam ugye mindent őt kellett új más semmit benne nézd akarsz
    szerintem miatt jobb veled akarok akarom erre több kérlek baj mindenki legyen kéne soha menj nap akar magát együtt senki
    szép át első mintha pár rossz ezek minket után emberek téged róla szerint várj hogyan újra sosem láttam tudok tudtam istenem
    kellene oda lenni ebben jön mondani mire ők áll erről leszek menni`,
  tr: `
    bir ve bu için ki gibi çok daha var ile olan sonra olarak en ne dir yok iyi ise değil bile dır içinde şey dedi ya tı büyük
    arasında iki ama önce zaman bütün benim diye ti olduğunu kendi göre dı olduğu yıl ilk mi uzun yer karşı aynı devam hiç
    böyle tir söz tüm üç veya insan ydi hiçbir başka oldu birlikte mı onun farklı gerçek nasıl biri sa fazla tek adet etti
    neden önünde özel ortaya biraz yere tır küçük etmek doğru bunu kez söyledi kişi olacak yaşında yandan tarafından önemli
    olur dünya süre olmak güzel üzerinde yol yüzde dışında diğer olsun milyon şekilde kişinin öyle günü gelen alıp yerine sadece
    türlü başladı sanki pek kaşığı yılında konusu yanında beri eğitim bizim ardından ikinci ifade ilgili üzerine kendisine üzere
    dolar insanlar hakkında bize şöyle diyor kötü onu ayrı yine altında hem işte vardı arada geldi karar yani belki`,
  nb: `
    og er på det som for til en at har med ikke om et var jeg vil kan fra seg skal sier så også men være ble hun etter
    hadde blir eller ut år ved dette opp bli mer få to mot bare vært alle mange skulle enn selv nå flere over før når første
    noen denne inn fikk går mellom sin oss mye gjennom ta dem mener litt hele helt nok siste blitt kunne hva sa igjen kommer
    under gjøre både landet bedre kom barn uten annet deg gikk hvor slik ingen siden norske godt gjør tidligere fordi gang
    tok hvordan tar veldig tilbake sitt fortsatt aldri tid prosent mest disse tre mens vet ser grunn blant beste gjelder rundt
    sammen ligger tatt gir saken like måtte fått langt annen viser hatt barnet tror inne par`,
}

/** By language: other words, in no list of names. */
// biome-ignore format: words
export const ORDINARY_WORDS: Readonly<Record<string, string>> = {
  de: `
    heute dabei gerne eher dazu neue allerdings während sollten seien sollen gehen bestellt einige weiterempfehlen dafür entscheiden
    sowie dpa besonders letzten scheint lecker direkt kaum nächsten gemacht vergangenen unserem dagegen sonst wollten sieht warten
    ihrer geben hieß seinem gutes gerade würden beraten innerhalb eigenen darüber überhaupt einmal etwa positiv ihm steht möchte
    beiden guten sechs möglich zusammen besteht heißt weiteren günstig könnte erhalten braucht musste statt kommt meinem deshalb
    suchen sprach stehen gehe findet weit versucht jeden bereit mehrere darauf entsprechend weitere acht geplanten könne berichtet
    äußerte anderem gekommen politischen kündigte seines bislang fand begeistert eigentlich hin heraus zahlen einzige ebenfalls fünf
    gegeben kompetent liegt besten wissen deutlich absolut gern zweiten begrüßt bleibt weiterhin gefallen sogar wirkt geschrieben
    nimmt tiefer bekommt empfehlenswert bevor besucht gleichen hinter ausgesprochen bietet internationalen zufolge erklärt
    inzwischen ehemaligen teilte erneut erreichen finden zunächst allein nachdem spricht ihn gekauft bekannt bekomme meines stellte
    ganzen nutzen völlig hab genau kaufen unserer teuer bessere persönlich anderer daran sah überrascht ordentlich durchaus lernen
    bestimmt gelegt sucht gefällt gemütlich enttäuscht geplant unseren überzeugt machte gesagt zieht geworden nehmen klasse gewesen
    richtige ruhig meisten halten erwartet mußten bestätigte denen getroffen gehört gingen arbeiten zurück bezahlen derzeit heutigen
    unmittelbar künftig forderte`,
  fr: `
    rôle toutes cet nouvelle sud présente près suite action situation anglais personnes ailleurs armée beaucoup village succès
    deuxième afin souvent communauté milieu furent travail domaine cours cadre seule différentes but prix église celui communes
    match national obtient espèce pouvoir droit restaurant voir droits arrivée histoire premières période ceux parmi celle nationale
    cathédrale important site habitants seront écrit construction dernière services question étant étaient jeunes cause moyenne
    aurait rapport nombreux développement militaire formation retrouve quand britannique album toute victimes soir taille publié
    membre indépendance production société population permet demande ayant réseau certains composé heures publique avons pris époque
    différents réalité langue mondiale premiers état programme ensemble organisation politiques matière mission européenne actuel
    accueil parties capitaine décembre sommes montre rencontre historique présence extérieur utilisé position articles commun
    football proximité sécurité public connu honneur voie quartier supérieur ensuite réalisé plan existe enfants avaient élections
    tête religion autoroute propre capitale siège catégorie économiques surtout mêmes couleurs saisons situe terrain classique
    populaire résultats études qualité secrétaire responsable relations piste repris mètres seulement issu apparition gaz plats
    faible présent matchs décide compagnie`,
  es: `
    medios hizo servicio momento comuna calidad censo superficie especie último obras precio estos número conocido hace importante
    cerca disco miembros empresas afroamericanos amerindios asiáticos isleños siglo siempre varias siendo unos sería edad pueden
    época haciendo tema francesa situada pues objetivo sitio organización resultado compuesto pertenecían mediante coordenadas
    principio partir carretera encontrar situación ellos tierras álbum mayoría diferentes estudio noviembre residiendo origen puntos
    hijo nunca autoridades acuerdo veces cantidad construcción encuentran niños gira estudios respecto tuvo esto relación volver
    tienen meses categoría lugares siguiente posteriormente sector cambios estas estación actualmente permite realidad jugador
    experiencia muerte viaje productos quedar perteneciente decidió papel ambos estar especial ubicada película principales muchas
    tercera ahora eso producción puesto capital lanzado distintos hogar algo trabajar tipo quiere edición mujeres habían grupos
    decir oficial poblacional capacidad mucho posible ingresos nuevas estilo aproximadamente fuera cuales nació actividad público
    pasado primeros antiguo muchos gestión juego parece luego unidades ello problemas alguna programa convirtió murió sociedad
    algunas decisión canciones formación música creado musical cosas gobernador fecha década oportunidad actor llamado conseguir
    tomar conjunto dicha incluso metros española movimiento hotel mediados futuro versión mes cuanto`,
  it: `
    vedere nessuno voi contro vuole molti circa secolo mentre dobbiamo abbia affermato polizia fai altra avuto possiamo avevano
    idea periodo volte qualche dispiace penso pubblico ecco avanti ciò possono poco alcuni parlare appena insieme ragazza oggi
    inizio ultimi giorni altre almeno sistema troppo acqua gente ragione avete tanto dollari quali nostra quasi verso miei
    famiglia tutte aspetta farlo facendo seguito uomini luogo lavoro film vennero milioni avrebbe stanno nuovi tipo settimana
    maggior senti intorno ultimo viene piace buona portato problemi siete avevo figlio sicuro vieni furono spesso aiuto fratello
    persona dentro controllo quelli comunque nuovo afferma regione popolazione pensi problema puo importante preso nulla
    possibile quattro stessa abbastanza subito ragazzo volevo oltre invece crescita esercito figlia ruolo livello potere sentito
    tuoi ultima posizione studio probabilmente dovrebbe stiamo chiesto fossero vengono scusa presidente presso iniziò pensavo
    avrei fanno prendere possa omicidio paese alcune perso agenti vorrei motivo foto portare succede morto inoltre potuto stava
    diverse cercando dici tratta entrambi pronto tardi dovuto sicurezza capisco venire effetti membri mese agente corpo letto
    scorso deciso elezioni stavo domani genere facciamo accesso trova ucciso riguarda mercato fronte macchina ricerca propria
    trovare cercare vediamo società sviluppo meridionale permesso mettere nemmeno ricevuto diretto scritto attenzione bambino
    andato vedo carica cio mezzo lasciare vostro lavorare completamente presente neanche chiunque squadra partire diventare qua
    confine incredibile buon settimane piuttosto ritorno gioco piacere terzo credere dovrei nessun giovane potrebbero relazione
    arrivo domande colpa cibo andata vedi canzone semplice aumento capitale gennaio isole clima nostri finito dovresti azioni`,
  nl: `
    oude grootste meeste onderzoek moeder reeks mij elkaar aspirine rijst gisteren dus vorm ongeveer tekenen verder toernooi partij
    beter moesten geval laten altijd zei zullen regering achter bestaat vanaf weg kreeg sommige enige maakte strips ontwikkeling
    geweest meest vindt vrouwen nooit logica gemeente activiteiten vond stuk liet waardoor waarop geeft maskers staan zegt
    belangrijke boeren weinig basis symbolen veld ploeg hetzelfde samen sinds volgens eerder valt slechts bleef dezelfde doen
    bepaalde albums verhalen zien succes familie opgenomen week gegeven gebied zeggen nodig geleden weken volgende betekenis
    landelijke uniform algemeen ontstond ligt waarvan eeuw waarbij keer helft titel gaf denken waarmee belangrijkste hield oorlog
    besloot producten weet niveau vragen eieren beide brengen leden politieke gemeenten handen internationale politiek zonder
    uitgevoerd geworden uiteindelijk daarmee gezien periode krijgt krant daarom graag algemene landbouw gewassen kippen leggen
    wiskunde daarvan anderen finale monitoring partijen daar voldoende vraag genoemd provincie meter zodat genomen kerk genoeg
    diverse naast bekende blijft vorige speelt zichzelf overleed erg eind vrouw vrijwel miljoen onze kans productie bodem klimaat
    voorkomen gebieden gekomen mannen want mattentaart politie advies iedereen vervolgens enkel theorie taal behoort tegenover
    vormen moeilijk onderwijs blijven vervangen stijl aanval deed toonde nemen laat meestal daarop voorbeeld maanden vinden behoefte
    allemaal vrij reeksen zeker werking tegenwoordig veeteelt voedsel vlees zitten verbouwd snel doel ondanks`,
  pl: `
    wszyscy lepiej części prostu wojny chodzi miała dwóch podczas oczywiście wielu cześć jeden mną czego swojego pierwszy stanie
    później mieć życia często koniec swoją latach myślę wcześniej powiedziała świecie czemu swoich będziesz ludzie dużo powodu
    których końcu was takich wieku dzieci dni jednym wszystkich rzeczy przeciwko twoja niej razie robisz myślisz zbyt osób niech
    najbardziej część miejscu dolarów miasta daj moim chodź trzeba nikt twoje swoim czasie ponad szybko pewnie powiedz nadzieję
    przynajmniej mógł zobaczyć wtedy wygląda mojego dnia której dziś uwagę gdyby większość potem całkowicie wszystkie miejsca
    znaczy ostatnich strony zostać rozumiem dzieje innych czasów będziemy stąd oni mojej którym mniej funtów dziecko iść swój
    pomóc prawa udało pomiędzy jasne byłem świat byli policji myśli sprawie skąd wszystkim nowych przypadku października pracy
    zarówno wiedzieć linii zostało historii wam przykro jakieś miesięcy jakiś jedną życiu kogoś tyle czyli mówisz pracę razy
    początku zanim wobec ponownie uwagi dzisiaj szczególnie takiego danych miały możliwość świetnie poprzez zaraz pewno ręce
    miałem kocham mówię dwie pokoju rolę głównie rację kochanie wpływ myślałem wody ojciec miliona mogła prawdopodobnie celu
    czasem ostatnie idź twoim badania przestań innymi drugiej chciałem udział śmierci długo jednej kiedyś wzrostu ludności obu
    jutro należy różnych problem widzę pieniędzy kobiety żebyś widzisz twojej działania potrzebuję dużą znowu ważne nocy
    pierwsze znaleźć wyraźnie dokładnie czuję pieniądze system powiem odpowiedzi każdego godziny plan zrobił twoją nasz kilku
    miasto nasze pierwszej samego słuchaj chciał widziałem rząd znam natychmiast niektóre kraju one spokój drodze wyborów partii
    bitwy tereny rozwoju chwilę samym zmiany czegoś żyje wiadomości mówić bym porozmawiać spójrz następnie napisał chciałbym
    zabić podobnie pełni obecnie imię południe armii twojego nowe powietrza którą samej niemal minut jakby prawie wysokości
    zaczął sytuacji drzwi według byłam jesteście członków posłuchaj powiedziałem coraz miesiąc poziomie wokół mieście milionów
    powinniśmy zdjęcia gdzieś ciała lubię sprawy pomysł pracował zrobię wiemy wydaje moich człowiek jakiej innego dość szkole
    zamiast szczęścia pomocy przecież wyniki żadnych`,
  da: `
    fortæller arbejde næsten mens blandt mindre giver sige fleste tog længere verden fire bag dog række dig dette hvert altså holde
    gjort bedre hjem fald fem gerne hvordan mennesker synes større mit allerede hinanden forbindelse procent gjorde seks tror svært
    plads tiden stedet fælles væk senere nemlig forskellige sker vej sted samt ret problemer direktør ligger forhold god tager egen
    uger gået begyndte næste tilfælde viser års igennem side bruge dermed give landet netop mænd ønsker mindst hedder økonomiske små
    følge aften største faktisk sidder steder formand samtidig vel arbejdet især alligevel direkte politiet politiske indtil
    imidlertid private seneste lægge bedste stå taget længe snart økonomisk brug film spørgsmål pige let ofte muligt nyt slet
    millioner byen mulighed findes højere enhver måneder ifølge internationale uge hjælp skete form enkelt satte dels naturligvis
    eneste øjne almindelig leve klart tyske elsker eksempel penge støtte spille kommet ske året mærke fandt sagt engang hurtigt
    timer danskere ligesom tæt begge amerikanske skrive svar sat fundet hvilket interesse hjemme lokale mente trods gælder pludselig
    viste taler succes kvinder givet regeringen politisk slags behøver imod biler hel betale skaffe præsident inde udvikling særlig
    historie`,
  sv: `
    blivit beteende särskilt bättre sociala tillsammans kristna varandra etc skolan frågor delar längre problem utsträckning sådana
    beror kostar ligger möjligheter grupper senare frågan behov sexuella äktenskapets sådant främst vilket utveckling högre följande
    utanför vilken kvinnor minst ekonomiska blev aldrig dess endast inkomst gamla möjligt samtidigt uppgift föräldrarna fortfarande
    världen sidan utbildning hänsyn ibland dagar landet kvar gruppen leksaker högst personer områden nytt största vet långt krav kom
    vidare möjlighet fler små skäl emellertid uppgifter uppfattning orter användas kommit fyra utgår former stället ganska menar
    samman form förekommer använda förutsättningar vård öppna innan familj postnummer företag själva nästan resultat vårt mannen
    gjorde därmed miljö närmaste mängd januari direkt pengar medlemmar litet lättare cirka äldre ner tycker social sker viktigt
    dessutom ökar helst ställning namn snabbt används dels undersökning tror miljon tillbaka ökat föräldrar stort relativt idag
    saknar lägenheter hjälper eftersom anser hemma kyrkan skilsmässa kärlek makarna platser börjar liten särskilda söker särskild
    finner vanliga kontakt dvs varför kvinnan beroende ökade hemmet brukar varor lägre arbetet miljarder naturligtvis försök djur
    familjens års ihop räkna alltid god läkare numera däremot ungefär började säkert område staden lämnas timmar elever eleverna
    kommuner`,
  pt: `
    mesma através música última relação momento futebol outras outra noite tarde todas problemas algumas equipa pois situação estar
    campanha nunca poderá últimos imprensa dinheiro resultados livro entanto segurança futuro número falar posição passada próprio
    feita sob próximo questão dizer fase logo aumento decisão aqui condições embora proposta continua filme economia parece serão
    dez quanto muitos prazo preços título desenvolvimento serviços papel for história ficou gente apesar sentido época produção
    qualidade vários inflação produtos período sete responsável bancos eleições chegou crianças reunião projecto portugueses devem
    aquele criação entrada rede frente jogadores coisa linha equipe tenha apoio resultado bilhões aquela anterior primeiros dentro
    passar jornal presença meu único especial necessidade actual espaço total população problema tanto possível quais região cinema
    autoridades capital então estavam brasileira obras partidos medida coisas taxa receber próxima novos importante sobretudo
    encontro estas medidas queda termos começou tema contrário verdade documento técnico projeto afirma jogos exposição tipo imagem
    secretário ninguém ataque fundos modo homens político corrida preço entrar metade nosso casos dólares encontra palavras elas
    passou século amanhã encontrar caminho vem maneira mostra dados espera construção políticos esses conseguiu uns altura alguma
    comunicação principais gestão responsáveis ideia maioria viagem investimentos solução`,
  hr: `
    druge moguće pet kojim srijedu uključujući zemljama ćemo kroz novih koliko svoju sustav članica godinu ovaj smatra milijardi
    ulaganja svijeta neke navodi problema puta pomoći četvrtak mogli znači jednom tih obzirom problem ovo osim bolje moraju drugih
    svim ovom nove području svijetu program njegova novog tog potrebno sigurnosti rješenje mogućnosti članstvo ipak pred mjeseca
    pitanja pri glavni studenog kasnije svojih proces nalazi mogla posao utorak prošlog petak lipnja očekuje projekt joj ožujka
    predsjednika prošle možda proizvoda reformi kojih osoba tvrtke tvrdi kažu predstavlja postoje dobili raditi trebali regiji
    zaštitu mnogo potpuno kojeg primjerice posebno unutarnjih glede mogao država iako njima često riječima potporu jednog upravo
    građana pronaći veliki dobiti sporazum želi koristi rujna krize siječnja život onda obitelji najviše stranka jest odmah šest
    slučaju drugim bolesti biste postaje posebice ime suradnju dodao podataka odnosu dizajn teško kompanija najveći uglavnom tvrtki
    ponovno njega prva trebala trenutku čime razgovora područja mjestu priopćenju prosinca možemo projekta broja vjerojatno svojoj
    sastanka izbora odluka zajedno vrijednosti razvoj sklopu svojeg sporazuma suradnji pravo skupina zajednice tko svibnja one
    politiku cilj mjeseci reforme stvari jasno riječ pitanju napredak stranaka njihov skupine vremena reći policije čega rješenja
    svega ističe kandidata unutar promjene regije ukoliko putu mogućnost budući nalaze dviju onih vode političke postao moglo putem
    diljem pregovora deset parlamenta vidjeti tržištu gradu korak razini ovoj prodaju agencija njegov medicine medija dijelu ispred
    žene skladu`,
  sk: `
    večer môjho dnes ňom práce nikto hlavou zem nimi nijaké keby deti nohy povedať dlho slová rýchlo ruky všetci ticho zdvihol
    podmienky budú dva sebou spolu vám preč mohol ľudia zatiaľ storočia tým hneď napokon zasa mojich pripraví slovo domu takto proti
    dve dňa ísť svetlo pozrel ďalšie nejaký svet politiky verejných chcel otec systém každý tomto miesto školy usmial kto tváre
    dievča ženy prišli nové týchto druhej pravdu svojom muž kričal rokov dvoch určite tento človeka ktorej predsa stalo jednej zrak
    práva poriadku viac systému veľký nebola očí pozornosť izbe mohli nevidel svoj prípade obdobie ktorého totiž ďalej vážne tých
    vôbec očami štyri smrť kapitola pozrela zbadala vedľa dverách takmer dnu mohla nemu svojich otca chcela začiatku pomoc
    spoločnosti naozaj hlavy vedela našej ďalší zároveň mojej tzv ktorých ceste práve období štátnej plecami odišla prišla akýsi
    začala pokoj tvári sedel prikývol pomyslel financií veľké koniec začali odišiel rokoch úsmevom mieste možnosti skutočnosti našla
    srdce otvoril mysli navrhol znovu sedeli urobil ľudské rozvoj zjavila mravce chvíle svojím nášho moju prečo počas stôl nebol
    jedného dieťa oveľa vlastne musím budeme tieto nemala zasmial hodiny obrátil tebou hlave nejaké robiť vyhlásil podal pomaly
    nahlas nabok škole prekvapene nápad nemal smrti cítil vytvorí podporovať uvidel lúky budúcnosť štátu pritom skôr znamená
    myšlienky predovšetkým pretože mojom cirkvi hoci ktorom okrem`,
  cs: `
    vlastnosti svůj společenské spojení mohou způsobem žehličkou skutečnosti roce úsilí techniky vyšší krajiny tento efektivnosti
    rozvoji vůbec takové pomoc společenského výzkum schopnost souvislosti již svých let různé nejen pracujících kdy tomto právě
    použít pověste vymáchání možnosti sociologii určité sociálních výročí svazu národního vědy podmínkách oblasti zájmy zvýšení
    hospodaření poznatků výsledků spolupráce socialistických zájmu rozvíjet vlasti rozvoje základě plánu hlediska strany plní návrh
    teorie působí nichž kde tuto ručně mladé všechno skutečnost soutěže systému množství její například protože starších vodu krémy
    místě mít nikdy nutno zpravidla praní látku záruční modelů úrazů pracovník výdělku obhájce sociotechnické programu poznatky
    kolektivní výsledky úseku ochrany problémů melioračních věnovat zavádění prohlubovat využívání schopnosti socialismu průmyslu
    oboru stavby závazky sobě prostředek hlavní nejdříve objektu dokumentace materiálu technika státní základních stejně členů jinak
    kolem snad život všichni některých místo jde tehdy rovněž některé způsob snadno ženy nejsou normální ruce stavu spíše ošetřování
    vlažnou skvrny krém pomocí oděv čistění nechte jednotlivé výrobku straně případně chleba náhradu průměrného škody sociologického
    funkcí funkce teoretickou individua teoretické fakty manipulace objasňování rozvojem sjezd zvyšování celkové zemědělské
    zabezpečení našich význam významu zúrodňování každého jehož technických ekonomických zdrojů odvodňovacích úpravy druhy dalších
    ostatních podmínky dalšímu dne budování jednání výši návrhy formy tohoto organizaci zlepšení výzkumných současné experimentální
    stroje speciální předpisů druhu vliv politické několik brambor dvou hnutí skupin rukou mládež výboru dodržování dnes dopravy
    vzniku skutečností výchově platí železničářů občas orgánů úkol ukazuje působení úlohu`,
  ro: `
    apoi zile aproape ceea cadrul acesta faptul protecție informații animalele substanțe tratament aplicare comunitare produse
    câteva piață înecat aici membru energia prezentul parcă tot atât primul animale menționate constituie cazuri prezenta vigoare
    numărul numele administrarea sânge pacienți condițiile aduce tratamentul spus copii noiembrie imediat urma uneori ianuarie
    funcție special fermă există animalelor sensul același fac probabil toată orașul corpului valoare putut prea articolele pierit
    repede momentul afară apartament niște scris nimic vreo știa anunțat limba află putere produselor vechi utilizarea acestor
    legislației prezintă respectiv adverse doza orală medicului medicul tratamentului tenofovir mulți atingere cerințele frecvent
    acestora seama început auzit printre locul simptome vorbă sănătate măsuri numit proces primele celui poezie ușor minute împreună
    istoria anumite nevoie având publică majoritatea conform necesare substanțelor corespunzătoare minimă preparate suplimentare
    transport însuși altul scurt urmare diferite pacienții teritoriul septembrie prezentate suprafață recomandă sigur cunoscut
    studiu anexă decizie enumerate aplicarea aprilie dădea totuși făcea oarecare luați cuvânt pereții mâinile ziua complet cine
    lungul punct devenit celor elemente risc carnea necesară estradiol generale obține acestei necesar comunitară convenție contact
    supuse procedurii procedura vânzare afara lungă poezia puternic tuturor drept rapid medicamente eliminarea medie echilibru
    reacții convertit uman persoane deci meu aflat viitoare direct probleme realizează întreruperea punerea alineatul stabilite`,
  fi: `
    liian jota hyvää myöhemmin kuinka avulla jolla seksiä aikaan varten täällä joista saattaa silloin kolme samalla parlamentin
    kaupunki joissa professori muita vastaan kaupungin prosenttia kohti näyttää sanoa täysin mieltä miksi minut joku helposti
    erittäin meidän yhteydessä missä uuden hänelle ilman hänet kaikille todistuksia uusia muassa mukana alueen useita koulutuksen
    hieman asiassa asiaa jonkin kertaa koskevien nopeasti lopulta tapahtuu mahdollista tehty tahansa tietää yhden viranomaisten yksi
    vuodesta muun voimassa lisää muuta jolloin niille puhemies tänään kaiken oleva perustamissopimuksen liitteessä kuolee häntä
    valita joutui katsoo yleensä miehen todistusten henkilö kuitenkaan olevat kahden alueella täytyy takaisin tärkeä kuljetuksen
    aivan muiden parempaa näitä tarkoittaa tähän mennessä lähes ensin tästä mielestäni naiset lausunnon asiasta kuuluu vähintään
    ulos nainen direktiivissä jäsenvaltioiden säännöt viranomaiset kohdan koskevat tehdään vaikea suhteen paremmin aiemmin jatkaa
    johtaa uudelleen annetun hyvinvoinnin asteen mahdollisuus yhteinen piti silti löytyy säädetään euroa tiedä viikon kiinankaali
    vaikkapa käyttää kiinni enkä yhdessä minulle ihmiset päätti hänestä maksaa mistä annettu artiklassa viranomaisen menettelyn
    toimenpiteet peräisin siten komissiolle melko verrattuna huolimatta ainoastaan edelleen vähemmän alueellisen kohtaan alkaa
    ihmisiä ongelmia heti kaikkea osaa saattoi sisään kovin yhtään kertoa lähtien tule haluan minulla toimii halua kyse tärkeää
    annetaan muuttamisesta antoi määräyksiä siksi ääntä silmäni maailman pieni puhdas kaikkein ihmisen voin tullut vaikuttaa esille
    sijaan varmistaa kaupassa olet saakka alue paikan melkein eläimiä kolmansien eläinlääkintäalaa todistuksen sovelletaan
    tapauksissa käyttöön varmasti tarkoitus tarvitaan kieltä ensimmäisen sijaitsee sisällä nousi tulisi presidentti liittyy
    haluaisin`,
  hu: `
    dolog akartam mondja egyszer annyira igazán mondd amíg másik egyik tessék megyek gondoltam tűnik néhány magam inkább érted
    jobban innen saját rajta ezzel alatt elnézést legjobb teljesen figyelj tud magad három egyetlen hozzá mielőtt szó mind
    egyedül menjünk komolyan akarod micsoda akik voltál tovább előtt vége voltak ahol hadd nekünk holnap szeretném honnan nélkül
    ennek tehát pontosan azok először mégis fogok tudjuk csinálsz azzal remek akarja beszélni mondom megint látni fogja nehéz
    jött lány gyorsan remélem hallottam fogom hanem tudni össze látom igazi tudsz sokat sincs nekik egyet örülök utolsó mondtad
    szeretnék később mivel megvan érzem ezen miről ennyi legalább ugyan kösz azonnal ideje magának sokkal fogsz csinálni férfi
    tegnap bele hagyd fontos srácok akit arról nagyszerű pénzt végre gond érdekel annak reggel gondolom többet tetszik attól
    kész összes mennem ment helyzet többé meghalt biztosan állj egyáltalán szükségem halott boldog szeretlek következő látod
    fiam beszélsz szeretem add ezeket dolgot számít hová között vagytok szerinted abban régi fickó jelent segíteni történik
    találkozunk világ készen mondott perc beszél míg majdnem jöttem úgyhogy fiú hova ahhoz valakit megyünk jöjjön valaha tettem
    barátom nézze dolgokat addig köszi mész múlva hozzám folyik enyém velünk érte miután munka éppen leszel valószínűleg légy
    főnök amint drágám mondod bármit gondolsz emlékszel emlékszem dolgok jelenti kérek előbb mindjárt fognak ilyet maradj tőlem
    gondolod napot mennyi gyönyörű valóban utána bármi mennyire természetesen fogunk akart valójában viszlát nézz vicces tette
    négy beszélek tökéletes teljes éjjel kapitány tudta embert tett szüksége elment helyet találtam gyerek eddig jaj vettem
    tudják sikerült ezelőtt fogd csinál öreg velük annyi életben egyszerűen igazad mond tiszta otthon élet szól belőle igazából
    igaza menjen aggódj szépen fogod hangzik vedd helyes jövök bocs fiúk viszont reggelt végül hamarosan hiszed jár bocsánat
    sose maguk ebből furcsa időt egymást többi életem korábban lennék voltunk muszáj vagyis rosszul munkát sokáig hat`,
  tr: `
    boyunca yemek çeşitli başında sosyal orada bilgi iddia gece olmadığını hep yüksek sıcak çıktı etmeye size geçti taşıyan yüzden
    iken birer nedeniyle kapalı bugün olmuş toplum olup insanın üstüne sonucu kaç kendini çıkar yaptığı sizin olması bunun ilişkin
    bunları zorunda yerde eski dedim kimse olmayan insanların yapın oluyor birçok gerek biz demek yapısı bardak diyerek bilim sahip
    yapan dediği kesin kokuyor olursa artık kolay mutlaka erkeği günden milyar halinde ister şimdi edilir bardağı etmiş devlet
    bulunan başını hayal geliyor tuz açık hafta istiyor başlayan teknik yaz yaptı haline binlerce yüz benzer hangi karşısında
    gerekir hareket özellikle içine gelir insana değildir ülke defa insanları rağmen işin halkı istiyorum yeniden çıkmış birini başı
    olduğuna girip ziyaret kitap dönemde suyunu ediyor ydı kişisel verilen neredeyse olmaz teslim oldum olanlar vermek gerekiyor
    bulunduğu neler bizi program ciddi bundan ayrıca dış gereken çocuklar dünyanın yeterince almış verdiği değildi yağ idi yarım
    kahve yaşayan yapılacak adını gelip üstünde ilgilendiren gerektiğini yazılmış sonunda kiler tamamen oyun davet ortasında kız
    istedi siz dolu oradan yumurta bunlar edilen bilmem kimsenin dilim gördüm getiren verilmiş durum yapmak siyasi suyu beyaz yaşam
    gerçekten`,
  nb: `
    regjering samme god forteller komme hvis større viktig finnes verden kanskje svært norsk gjort satt vei gjorde fire politikk
    tiden derfor tillegg mulig synes egen overfor ledd hvert sett vanskelig hjemme imidlertid hjem hos sikre mindre eneste likevel
    nummer stedet ønsker allerede politisk hver klart arbeid lagt alltid jobb forhold arbeidet slike søndag innen dersom bruke
    sterkt senere burde eksempel spørsmål kommet ett egentlig jobben forskrift legemidler sto statsminister mente rette minst felles
    utenfor velgerne spesielt ofte holde mennesker tenker fram gasskraftverk retten samtidig føler viktigste politiske fleste form
    uker partiet gitt særlig lenge kjenner nemlig husker snart nytt egne ønsket lenger begge deler sagt liten gamle kvinner skolen
    bygge kontakt året nesten gjerne faktisk betyr dårlig offentlige stå skjer skape regler kosttilskudd kjent spør landets
    offentlig støtte partiene eget imot side rødgrønne valget seks journalistene styrke nødvendig trenger følge vårt virkelig
    akkurat mangler alvorlig spillere leve utvikling vel bruker bidra største visste ansvar løpet problemer ingenting departementet
    snakket skjedde mistet muligheter sikkert farlig måneder politiet meget beskjed mannen kjøpe legene brukt økt kulturminner
    bioenergi inntrykk finner utsatt`,
}

/** German writes nouns with capitals. */
// biome-ignore format: words
export const GERMAN_NOUNS: string = `
    Jahren Zeit Prozent Preis Service Personal Firma Regierung Jahr Woche Millionen Essen Menschen Qualität Ende Frau Jahre Stunden
    Preise Polizei Ministerpräsident Kunden Restaurant Besuch Lage Angaben Präsident Stadt Wirtschaft Land Hotel Seite Beratung
    Arbeit Ergebnis Partei Hund Gäste Hause Mal Problem Küche Kosten Platz Frauen Teil Kinder Laden Zimmer Termin Wahl Angebot Ort
    Werkstatt Hälfte Staaten Politiker Milliarden Sprecher Opposition Parteien Geld Wochenende Chef Gesellschaft Wochen Fall
    Mitarbeiter Abend Erfahrungen Gruppe Jahres Uhr Markt Unternehmen Geschichte Auswahl Minuten Gast Ordnung Herrn Praxis Arzt
    Ausstattung Vertrag Lösung Tagen Blick Hilfe Arbeitgeber Gericht Weg Entscheidung Namen Team Ziel Präsidenten Arbeitsplätze
    Konsequenzen Mehrheit Schritt Anfang Politik Sache Kaffee Staat Dank Geschäft Meinung Sterne Leistung Leute Möglichkeit Herr Tag
    Karte Preisen Burger Spass Personen Fragen Gespräch Atmosphäre Zukunft Ansicht Frieden Monaten Druck Tat Vorsitzende Kollegen
    Projekt Ministerpräsidenten Norden Recht Frage Leben Bedienung Kind Erinnerung Panzer Vater Weise Mutter Monate Ambiente Grund
    Grüße Hoffnung Bereich Familie Kindern Schwierigkeiten Studio Sauna Welt Wein Restaurants Bedingungen Büro Hundezentrum
    Hundeschule Nähe Kurs Stunde Auto Koalition Folgen Bord Urteil Sozialdemokraten Gewalt Stimmen Zahl Studenten Prozeß Abstimmung
    Arbeitnehmer Klarheit Parteichef Behörden Bürger Gewerkschaften Steuern Vermögen Mitgliedschaft Bauern Verantwortung Soldaten
    Finanzminister Institut Währungsunion Alternative Landes Verteidigungsminister Internet Gläser Organisation Bericht Ländern
    Bundesregierung Seiten Minister Luft Erlebnis Shop Kompetenz Einweisung Gelände Rest Video Getränke Freunde Antwort Betreiber
    Unternehmens Position Herz Musik Wetter Mängel Aufbau Inhaber Leistungen Mittel Verhältnis Betrieb Gestaltung Yoga Angst Spaß
    Patienten Wirt Fahrschule Frühstück Gegensatz Probleme Hunde Sprache Haarteil Empfehlung Schuhe Wohnung Freunden Nacht
    Stellungnahme Verfahren Vorbereitung Tages Reparatur Ecke Vorteile Produktion Häuser Währung Attentäter Industrie Überraschung
    Gegner Zeitpunkt Marktwirtschaft Fälle Kanzler System Einschätzung Wahlen Anspruch Macht Konflikts Tagung Amt Unternehmer Spitze
    Dollar Beschäftigten Unterstützung Vereinigung Staats Grenze Rechten Erklärung Freude Kritik Einsatz Drittel Republik Lande
    Verfassung Beispiel Stellen Situation Volk Investitionen Worten Jugendlichen Botschaft Verhandlungen Gipfels Generalsekretär
    Flüchtlinge Demonstranten Friedensprozeß Krise Börse Gottes Hand Verbesserung Wasser Rechnung Mitte Tür Tochter Interesse
    Abkommen Zusammenarbeit Verteidigung Fällen Experten Arbeitsplätzen Regierungschef Deutschen Delegierten Universität Kompromiß
    Befreiung Professor Gefühl Mordes Gewinn Osteuropa Richtung Kommission Kontrolle Stimme Öffentlichkeit Symbole Beamte Westen
    Verwaltung Ausbau Höhe Gelegenheit Händen Artikel Urlaub Städte Region Allem Wald Vaters Empfang Nachteil Diskussion Fahrer
    Strecke Beginn Fahrt Enttäuschung Engagement Umsetzung Einstellung Besucher Biergarten Highlight Geräten Optiker Angestellten
    Trinkgeld Suche Mitarbeitern City Erfahrung Bewertung Untersuchung Beilagen Massagen Umgebung Telefon Termine Räumlichkeiten
    Aussenbereich Einbau Ausstellung Aufträge Liebe Paradies Wintergarten Rechnungen Verkäufer Gegenteil Ärger Stress Gebieten
    Website Behandlung Theke Wellness Stil Leistungs Orte Handwerker Farben Unterricht Person Zahnärzte Krone Zahnarzt Doktor
    Hausarzt Lärm Schicht Pizza Holzfachmarkt Bedarf Block Haus Kunde Durchschnitt Platte Sanierung Gruß Fuß Leine Hundeschulen
    Körper Hundebesitzer Weiterbildung Vertrauen Bahnhof Fahrzeuge Standort Aussagen Umfang Sand Versuch Beiträge Basis Technik
    Leuchten Hauptverhandlung Mail Tipps Gastgeber Einzelstunden Straße Einrichtung Lokal Dreck Smart Lichtmaschine Pflanzen
    Einleitung Globalisierung Schriftsteller Verwirklichung Zollunion Nachfolger Geheimdienst Fernsehen Kandidaten Maßnahmen
    Bluttaten Außenminister Zusage Arbeitgebers Zweifel Gegners Spieler Taktik Aktionäre Gutachten Wohnungen Kräfte Sicherung Reise
    Rennen Erbin Gefahr Konjunktur Bevölkerung Amtszeit Neigung Einwanderer Zentralbanken Handel Genossen Parteitag Wettbewerb
    Konsequenz Kammer Optimismus Formen Werte Friedenslösung Angeklagten Jahrzehnten Thema Vorschlägen Verfolgung Gesetz
    Beschäftigung Anteil Grenzen Zahlen Teilnahme Mut Umgang Regeln Geschenke Orten Straßen Blatt Argument Beschluß Kundgebung
    Auffassung Export Gewerkschaft Korruption Aufsichtsrat Augen Werk Bedeutung Modell Bank Handvoll Gründung Sturm Militäraktionen
    Schutz Todesschüsse Umwandlung Konflikt Kessel Fehler Tageszeitung Verlängerung Friedens Shirt Worte Ausländer Verantwortlichen
    Argumente Gespräche Junta Rentner Rettung Bild Kampagne Furcht Sicherheitskräfte Entwicklung Kirche Universitäten Hochschulen
    Hilfen Handelsbeauftragte Gefängnis Schrift Investoren Hotels Amerikaner Gläubigen Skandinavier Bezahlung Niveau Widerstand
    Methoden Einkünfte Einkommensteuersatz Schwarze Ring Gemeinschaft Zeiten Kampf Verständnis Trauer Vorsitzenden Unglück Tiere
    Demonstration Darstellung Veranstalter Großteil Witz Herren Mitgliedern Tisch Kraft Speisen Kuchen Fax Brille Menge Mittag Fisch
    Kredit Geldanlage Gemüse Tiefkühlkost Bewertungen Zugang Familien Riesenauswahl Display Haare Grundtechniken Bauch Gerichte
    Daten Banken Künstler Dienstleister Sohn Sonne Denkmal Antrag Militäreinheiten Grundgesetz Terrain Wiederaufnahme
    Staatsanwaltschaft Türen Gebiete Mund Politikerin Films Förderung Anhänger Versorgung Arbeitsgruppen Bemühungen Moslems
    Grundlage Aufgabe Auftritt Beziehungen Bereitschaftspolizei Lkw Boykott Finanzpolitik Stahl Kultur Intervention Delegation
    Pfarrer Haft Wärme Energie Dach Städten Minderheiten Todesurteile Kirchen Vernunft Ermittlungen Siedler Melatonin Gesundheit
    Liberalisierung Finanzierung Luftwaffe Waffen Hauptstadt Hochburg Erfolg Gesprächen Führer Dienstleistungssektor Konferenz Opfer
    Zinsen Gruppen Kleinaktionäre Abfindung Machtkampf Schwarzen Unruhen Ethik Volksentscheid Krebs Kindes Abgeordneten Parlament
    Dauer Einspruch Initiative Staatssekretär Rede Premier Schritte Verbindungen Männern Regierungschefs Übergang Republiken Berater
    Industrieparks Faktoren Dramatisierung Ausland Freund Vorzüge Wechsel Rausschmiß Erniedrigung Skandalen Staus Autobahnen
    Kartellamt Experte Außenministerium Sorgen Gewaltformen Hektar Verkauf Pflegeversicherung Bündnis Blockaden Bundeskanzler Rahmen
    Bund Union Hebamme Ausschuß Stück Geschäftsführer Asylbewerber Sicherheitsgründen Juden Kohle Wähler Vermächtnis Präparate
    Fallen Road Movie Episodenfilm`
