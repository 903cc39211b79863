/**
 * Words of fields and tables about what people do, as databases write them in other languages and short, and what they are in English.
 * For rules about behaviour, whose phrases are English. Folded: no accents, small letters. `?`: English
 * has such a word too.
 */
export const BEHAVIOUR_LINES = `
order: ord cmd? bestellung bestellungen bestell auftrag auftraege auftrage commande commandes pedido pedidos ordine ordini bestelling bestellingen encomenda encomendas zamowienie zamowienia zamowien objednavka objednavky tilaus ordre orden ordenes siparis pesanan siparisi szallitas bestillinger comenzilor
purchase: kauf kaeufe kaufe einkauf einkaeufe einkaufe achat achats compra compras acquisto acquisti aankoop aankopen zakup zakupy kop kjop kob ostos alisveris alis nakup achete pembelian kopia
sale: verkauf verkaeufe verkaufe vente ventes venta ventas vendita vendite venda vendas sprzedaz verkoop prodej
invoice: rechnung rechnungen facture factures factura facturas fattura fatture fatura faturas factuur facturen faktura faktury rechnungs
receipt: beleg belege kassenbon quittung recu recibo recibos ticketcaisse ricevuta paragon bonnetje
transaction: trx tx? txn trans? tran? transaktion transaktionen transaccion transacciones transazione transazioni transacao transacoes transakcja transakcje transactie
payment: zahlung zahlungen zahlungs paiement paiements pago pagos pagamento pagamenti pagamentos platnosc platnosci betaling pmt pymt pgto pagto bayar pembayaran
amount: amt amnt mt mnt betrag montant monto importe importo valor kwota bedrag castka belop montante
total: gesamt gesamtbetrag summe suma totale totaal razem toplam jumlah
price: preis prix precio prezzo preco prijs cena pris preise harga ar_ara fiyati ara ceny cene
unit: einzel stueck stuck unitaire unitario unitaria jednostkowa unitaires
quantity: qty menge anzahl quantite cantidad quantita quantidade hoeveelheid aantal ilosc mnozstvi
product: artikel produkt produkte produit produits producto productos prodotto prodotti produto produtos article? articulo articulos articolo towar prod? urunu barang produse varu vare tuotteet artikelnamn
item: position? positionen ligne lignes linea lineas riga righe pozycja
date: datum dt fecha data? dato dat
time: zeit zeitpunkt uhrzeit heure hora ora tijd czas tms ts tstamp tstmp zaman zamani saat? ido idopont tidspunkt aika godzina cas? waktu
number: nr num no? numero nummer numer
id: kennung identifiant identificador
name: nm nom nombre nome naam nazwa
status: statut estado stato etat
customer: cust kunde kunden client? clients? cliente clientes clienti klient klienci klanten klant zakaznik musterinin asiakkaan kunder
discount: rabatt remise descuento sconto desconto korting rabat
shipped: versendet verschickt envoye expedie enviado spedito inviato verzonden wyslane wyslano
delivery: lieferung livraison entrega envio consegna levering dostawa
refund: erstattung remboursement reembolso rimborso zwrot
paid: bezahlt paye? pagado pagato pago betaald zaplacone
booking: buchung buchungen reserva reservas reservation? prenotazione rezerwacja
cart: warenkorb warenkoerbe panier paniers carrito carritos carrello carrelli winkelwagen winkelmand koszyk kosik carrinho winkelmandje cosul ostoskarry handlevogn keranjang
abandoned: abgebrochen abgebrochene abbruch abbrueche abbruche abandonne abandonnes abandonado abandonados abbandonato abbandonati porzucony porzucone verlaten terk porzucenia opusten elhagyott abandonat hylatty overgivet forlatt overgiven ditinggalkan
page: seite seiten pagina paginas strona strony pg halaman strana pagini sida side?
view: aufruf aufrufe ansicht vue? vues vista? vistas visualizacion visualizacao visualizzazione wyswietlenie wyswietlenia weergave
visit: besuch besuche visite visites visita visitas wizyta wizyty bezoek bezoeken ziyareti kunjungan vizita
visitor: besucher visiteur visiteurs visitante visitantes visitatore odwiedzajacy bezoeker
dwell: verweil verweildauer
duration: dauer duree duracion durata duracao duur czas_trwania sure? doba trvani kesto varighet sure_sn varaktighet
referrer: herkunft referent provenance origen provenienza odkud gelinen gelis_kaynagi odkaz_zdroj
session: sess sitzung sitzungen sesion sesiones sessione sessao sesja relace oturum munkamenet istunto sesiune sesi
click: klick klicks clic clics clique klikniecie klik klikken prokliky proklik klikkaus kattintas tiklama klikk clickuri
clicked: kliknieto geklickt angeklickt clique cliquee pulsado cliccato klikniete
opened: otwarto geoeffnet geoffnet ouvert ouverte abierto aperto otwarte geopend aperta aperte otevreno otevrena avattu megnyitva acildi oppnat apnet deschis dibuka ouverts
sent: wysylki wysylka gesendet versendet envoye enviado inviato wyslano verzonden odeslano odeslana lahetetty elkuldve gonderildi sendt skickat trimis terkirim enviada inviata
unsubscribed: abgemeldet desabonne desinscrit desuscrito disiscritto wypisany afgemeld
campaign: kampagne kampagnen campagne campagnes campana campanas campagna kampania cmpgn
mailing: versand? envoi boletin
newsletter: rundbrief infolettre novinky boletin boletim bulletin? bulten uutiskirje hirlevel nyhetsbrev newslettera zpravodaj buletin
rating: bewertung bewertungen note? notes? calificacion calificaciones puntuacion valoracion valoraciones voto valutazione valutazioni avaliacao avaliacoes ocena oceny beoordeling beoordelingen hodnoceni nilai degerlendirme yildiz hodnota_znamka znamka karakter sterren stelle arvio arvosana cijfer rapportcijfer
review: rezension rezensionen avis resena resenas opinion? opiniones recensione recensioni opinia opinie critica
survey: umfrage umfragen befragung enquete enquetes sondage sondages encuesta encuestas sondaggio sondaggi inquerito ankieta ankiety onderzoek
question: frage fragen pregunta preguntas domanda domande pergunta pytanie pytania vraag vragen qstn
answer: antwort antworten reponse reponses respuesta respuestas risposta risposte resposta respostas odpowiedz odpowiedzi antwoord antwoorden resp?
respondent: teilnehmer befragter repondant encuestado
satisfaction: zufriedenheit satisfaccion soddisfazione satisfacao zadowolenie tevredenheid spokojenost memnuniyet elegedettseg spokojenosti satisfactie kepuasan zufrieden nojd nojdhet tilfredshet
comment: kommentar kommentare commentaire commentaires comentario comentarios commento commenti komentarz komentarze opmerking yorumu poznamka remarque remarques observacion observaciones osservazioni opinia ulasan komentar catatan anmarkning uwaga
complaint: beschwerde beschwerden reklamation reklamationen reclamation reclamations plainte plaintes queja quejas reclamo reclamos reclamacion reclamaciones reclami reclamacao reclamacoes reklamacja reklamacje skarga skargi klacht klachten stiznost stiznosti keluhan pritozba reklamace reclamatie reclamatii sikayeti valituksen klagan kritik? critiques
reason: grund gruende grunde motif? motivo motivi powod reden duvod sebep neden indok syy orsak arsag alasan
description: beschreibung descripcion descrizione descricao opis omschrijving beskrivelse desc aciklama leiras kuvaus deskripsi tapahtuma_kuvaus descriere beskrivning opisu popis
subject: betreff objet asunto oggetto assunto temat onderwerp konu targy aihe arende emne judul predmet
message: nachricht mensaje messaggio mensagem wiadomosc bericht? msg
preference: praeferenz praferenz praeferenzen praferenzen preferencia preferencias preferenza preferenze preferencja preferencje voorkeur voorkeuren einstellung einstellungen gusto gustos pref prefs
consent: einwilligung einwilligungen zustimmung consentement consentements consentimiento consentimientos consenso consensi consentimento zgoda zgody toestemming souhlas onay onayi souhlasy hyvaksynta persetujuan acord zgode
given: erteilt accorde otorgado concesso udzielona
purpose: zweck finalite finalidad finalita cel?
revoked: widerrufen retire? revocado revocato wycofana
interest: interesse interessen interet interets interes intereses interessi zainteresowania zajmy zainteresowan ilgi erdeklodes kiinnostus interesser minat hobi
favorite: lieblings prefere preferee preferido preferida favorito favorita preferito preferita ulubiony ulubiona fav favorit favorits oblubeny oblibeny suosikki kedvenc preferat favoritt kesukaan
category: kategorie categorie categoria kategoria
color: farbe couleur colore kleur kolor cor
language: sprache langue idioma lingua jezyk taal lang
frequency: freq haeufigkeit haufigkeit frecuencia frequenza
notification: benachrichtigung notificacion notifica notif
follower: abonne seguidor seguidores
like: gefaellt gefallt jaime megusta polubienie begeni begenme tetszik lubie libi_se aprecieri curtida curtidas suka gillar tykkaa
currency: waehrung wahrung devise moneda valuta waluta curr?
count: cnt nb sayisi sayi darab szama poctu pocet aantal liczby jumlah lukumaara antall
seconds: sec secs sek seg sekunden secondes segundos secondi sekundy sekund sn? masodperc saniye secunde detik
minutes: minuten minutos minuti minuty
request: req anfrage requete peticion richiesta
previous: prev vorherige precedent anterior precedente poprzednia onceki elozo edellinen foregaende sebelumnya
visited: besucht visitada visitado visitato odwiedzona odwiedzone
viewed: angesehen angeschaut consulte vu visto visualizzato
browsing: navegacion navegacao navigazione surfen przegladanie prohlizeni tarama bongeszes selailu surf? penelusuran
bounced: rebotado rebondi unzustellbar rimbalzato odbity
video: vid
reminder: erinnerung relance recordatorio promemoria przypomnienie hatirlatma upominka emlekezteto muistutus paminnelse pengingat relances upominani reminder_env
abandonment: abandon abandono abbandono porzucenie
bought: gekauft achete comprado acquistato kupione kupiono gekocht
ordered: bestellt ordinato zamowione besteld
satisfied: zufrieden satisfait satisfecho soddisfatto zadowolony tevreden
recommend: empfehlen weiterempfehlung recommande recomendar recomienda raccomanda poleca polecam aanbevelen doporuc* tavsiye suosittel* ajanl* rekomend* anbefal* recomand* merekomendasikan
delivered: geliefert zugestellt entregado consegnato dostarczone bezorgd teslim kezbesitve toimitettu levererad doruceno livrat terkirim
resolved: geloest gelost erledigt resolu resuelto risolto rozwiazane opgelost
subscribed: angemeldet abonniert inscrit suscrito iscritto zapisany
shared: geteilt partage compartido condiviso udostepnione gedeeld
followed: gefolgt suivi seguido seguito
stock: lager lagerbestand bestand existencias magazzino estoque voorraad magazyn zapas zapasy lagerort
book: buch kniha ksiega
stars: sterne etoiles estrellas stelle gwiazdki sterren
mode: modus modo modalita
recovered: recupere recuperado recuperato odzyskany
history: historie verlauf historique historial storico hist
merchant: haendler handler? commercant comercio merch?
last: letzter letzte letztes dernier derniere ultimo ultima laatste ostatni ostatnia ostatnie posledni sista senaste viimeisin
first: erster erste erstes premier? premiere? primero primera eerste pierwszy pierwsza forsta
step: schritt etape paso passo stap krok steg
email: courriel emailadresse
newsletter: nieuwsbrief
favorite: favoriete favoriet
dietary: dieet dietetyczne ernaehrung alimentaire alimentaria
wishes: wensen wuensche wunsche souhaits deseos desideri
genre: gatunek genero genere
preferred: bevorzugte bevorzugter bevorzugtes voorkeurs preferowany preferee tercih preferovany preferovana
viewed: aufgerufen
turnover: umsatz umsaetze umsatze obrot omzet fatturato
improve: verbessern ameliorer mejorar migliorare verbeteren
friendliness: freundlichkeit amabilite amabilidad cortesia vriendelijkheid
service: bedienung kundendienst atencion servizio obsluga
global: globale globaler
received: eingegangen recibido ricevuto otrzymano ontvangen
recommend: recommanderiez recomendaria
link: lien enlace odnosnik verweis
active: aktiv actif activo attivo aktywny actief
lost: verloren perdu perdido perso? utracony
search: suche recherche busqueda ricerca wyszukiwanie zoekopdracht
term: begriff suchbegriff terme termino termine
payment_method: zahlungsart zahlungsweise zahlungsmittel betaalwijze betaalmethode formapago metodopago modepaiement
method: methode metodo metoda sposob forma modalidad yontemi yontem modja tapa metode satt
order: bestel
payment: betaal
cart: koszyka koszyku koszykow winkelwagens
value: wert valeur valore waarde wartosc wartosci hodnota ertek deger verdi varde arvo
count: liczba
product: produktow produktu produktami
abandoned: opuszczone opuszczony opuszczonych
content: tresc inhalt contenu contenido contenuto inhoud
opinion: opinii
again: wieder nouveau encore nuevo ancora ponownie opnieuw
would: wuerde wurde? volveria volverias rachetterez
improvement: sugerencias suggerimenti verbesserung verbesserungen vorschlag vorschlaege amelioration ameliorations sugestie oneri oneriler javaslat navrhy kehitysehdotus forbedring forslag saran
accepts: accepte acepta accetta akceptuje accepteert akzeptiert
offers: offres ofertas offerte oferty aanbiedingen angebote
partners: partenaires socios partner? partnerow
subscribed: ingeschreven aangemeld abonnee?
shop: winkel geschaeft magasin tienda negozio sklep loja laden? butik butikk kauppa magaza obchod bolt magazin toko
outcome: esito ausgang resultado?
filed: zgloszenia eingereicht
number: cislo
quantity: antal adet miktar maara mennyiseg cantitate pocet
amount: belopp belob tutar osszeg castku
total: celkem yhteensa osszesen ialt
method: zpusob zpusobu
payment: platby platba platbe odeme maksu fizetes plata
order: bestilling rendeles comanda comenzi bestaellning bestallning tilauksen
purchase: osto koeb vasarlas cumparare nakupu satin
price: hinta fiyat pret
product: urun tuote termek produs articoli itens vara varor
customer: kund asiakas musteri zakaznika vevo
date: paivamaara tarih paiva
invoice: lasku szamla fakturanr
net: imponibile
open: ouverture ouvertures oeffnungen offnungen aperture aperturas
bounce: rebond rebonds rimbalzo rebote rebotes
waiting_time: wartezeit attente
last: zuletzt
recovered: wiederhergestellt
marketing: werbung werbe publicite publicidad pubblicita reclame reklama reklam reklame publicidade propaganda mainos promosi reklamy kampanya tanitim mkt
sharing: weitergabe datenweitergabe
recommend: consiglieresti consiglia
view: katselu goruntuleme
page: sayfa sivu oldal stranka stranky
visit: navsteva navstevy kaynti ziyaret besok besog
rating: betyg puan ertekeles
comment: kommentti yorum megjegyzes
complaint: klagomal klage klager valitus sikayet panasz
cart: kundvagn indkobskurv handlekurv ostoskori sepet kosar cos?
consent: samtycke samtykke suostumus riza hozzajarulas
language: sprak kieli dil nyelv jazyk
opened: oppnad aabnet
satisfaction: noejdhet tyytyvaisyys
campaign: kampanj kampanje
click: klikniecia klikniec
unsubscribed: wypisano odhlasen avregistrerad afmeldt
abandoned: verlassene verlassener
recovered: zurueckgeholt zuruckgeholt zurueckgewonnen ritrovato
opened: otwarcia
sent: wyslanie envios
receive: zasilat recibir recevoir erhalten ontvangen receber ricevere otrzymywac dostavat almak kapni primeste motta
wants: souhaite souhaiter wuenscht wunscht desea quiere deseja desidera wenst zyczy preje_si istiyor onskar haluaa kivan
followers: takipci takipciler seguidores follower volgers obserwujacy sledujici kovetok seuraajat foljare urmaritori pengikut
share: paylasim paylasma megosztas udostepnienia sdileni jaot delningar distribuiri bagikan compartilhamentos compartidos partages
comments: yorumlar comentarios komentari
permission: izni izin engedely lupa tillatelse izn
charge: chrg chrgs chgs chg
method: meth mthd mtd metode metodo methode
payment: pay? pd?
price: prx prc pr? pris
customer: cstmr cus? abonnent
subject: subj sbj
description: descr dscr dsc
link: lnk lien enlace odkaz lenke
count: cnt nb? anz
value: wert werte waarde vaerdi verdi varde valeur waard
amount: belop beloep betr mnt
total: tot ttl gsmt
spent: ausgegeben depense gastado speso gasto besteed wydane utratil brukt
item: varer vare? artiklar artikler artikli stavka
abandoned: forladt forlatt
time: tid
paid: regle reglee betalt betald platit pagata uhrazeno
raised: adjuge
hammer: adj?
followed: gefolgt
like: begeni begenme megusta gefallt jaime_post synes_godt_om gosta
social: sosyal sozial sociaal sosial
friendliness: freundlichkeit gastfreundschaft vriendelijkheid gastvrijheid gentillesse amabilidad cortesia amabilita uprzejmosc bemotande venlighed
satisfaction: gradimento satisf zufr satisfait contento contenta soddisfatto soddisfatta tevreden satisfecho
complaint: incidencia incidencias disservizio disservizi
attempt: versuch
brand: marke marque marca marchio merk marka merke znacka
offers: angebote offres ofertas offerte oferty tilbud erbjudanden
news: novedades nouveautes novita neuigkeiten nieuws nyheter aktualnosci novidades
customer: kjoper koper kaufer kaeufer acheteur comprador compratore
purchased: kjopt gekauft gekocht comprado acquistato kobt kopt
`
