/**
 * What people write when they complain, folded (no accents, lower case): phrases that seldom say anything else, and words that do
 * so together. English, German, French, Spanish, Italian, Portuguese, Dutch. Written for this project; the subjects are those that
 * the US Consumer Financial Protection Bureau and European consumer centres list: delivery, defects, charges, refunds, service.
 */
const SURE = [
  // English
  "(?:does|did|do|is|was|has|have|would)(?:n'?t| not)(?: even| still| yet| actually)? (?:work|working|worked|arrive|arrived|received?|delivered|respond(?:ed)?|repl(?:y|ied)|refund(?:ed)?|show(?:ed)? up|turn on|get(?:ting)? (?:my|a|any)|been (?:delivered|refunded|resolved|credited))",
  '(?:never|not) (?:arrived|received|delivered|responded|replied|refunded|again)',
  "(?:still|been) waiting (?:for|on|since|over)|no(?:body| one) (?:answers?|responds?|responded|replied|called|helped|cares)|no (?:response|reply|answer|refund)",
  'charged (?:me )?(?:twice|double|again|without|the wrong|an? )|double charged|overcharged|unauthori[sz]ed (?:charge|transaction|payment)|billing error|wrongly (?:charged|billed)',
  'want (?:a|my) (?:full )?refund|(?:demand|request|requesting|ask for|asking for) (?:a|my) (?:full )?refund|(?:want|get) my money back|refund my|refuse[sd]? to (?:refund|help|cancel|replace)',
  '(?:very|extremely|so|really|deeply|highly|totally) (?:disappointed|dissatisfied|unhappy|frustrated|frustrating|upset|angry|annoyed|disappointing|poor|rude)',
  '(?:terrible|horrible|awful|worst|appalling|atrocious|disgusting|poor|bad|lousy|shocking|dreadful|unprofessional) (?:\\w+ )?(?:service|experience|quality|support|company|customer|product|treatment|attitude|communication)',
  'unacceptable|disgraceful|rip[- ]?off|(?:is|was|a|total|complete) scam|false advertis\\w+|misleading advertis\\w+|complete waste|waste of (?:money|time)|fed up|lodge a complaint|file a complaint|filed a complaint|formal complaint|(?:i|we) (?:am |are |wish to |want to |would like to |must |have to )?complain(?:ing|ed)?\\b',
  '(?:arrived|came|was|were|is|are|got|received|completely|already|item|product|screen|box|parcel) (?:\\w+ )?(?:broken|damaged|defective|faulty|cracked|torn|leaking|spoiled|expired|smashed|missing)|stopped working|fell apart|broke after|wrong (?:item|product|size|order|colou?r|address|amount|part)|missing (?:item|part|piece)s?|poor quality|not as described|nothing like the|not what i ordered',
  'will never (?:buy|order|use|shop|return|come|fly|stay)|cancel(?:l?ed)? my (?:order|subscription|account|booking|flight|membership) (?:without|but|and|because)|keeps? (?:crashing|freezing|failing|disconnecting|charging|sending|calling)|(?:days|weeks|months|hours) (?:late|overdue|delay(?:ed)?)',
  // German
  'funktioniert (?:\\w+ )?nicht|geht nicht(?: mehr| an)?|nicht (?:angekommen|geliefert|erhalten|erstattet|beantwortet|zufrieden|akzeptabel|bekommen|erreichbar)|nie (?:angekommen|geliefert|wieder|erhalten)|warte (?:\\w+ )?(?:seit|immer noch|noch immer)|immer noch (?:nicht|keine)|keine (?:antwort|ruckmeldung|erstattung|reaktion|lieferung)|niemand (?:antwortet|meldet|hilft|reagiert)|(?:zu viel|doppelt|zweimal|falsch) (?:abgebucht|berechnet|belastet)|(?:mein )?geld zuruck|fordere (?:\\w+ )?(?:ruckerstattung|erstattung)|(?:sehr|vollig|absolut|wirklich|extrem|total) (?:enttauscht|unzufrieden|verargert|schlecht|unfreundlich)|enttauscht|schlechte[rs]? (?:service|qualitat|erfahrung|kundenservice|kundendienst)|unverschamt|unzumutbar|inakzeptabel|frechheit|beschwer(?:de|en|e)|reklam(?:ation|iere|ieren)|beschadigt|defekt|kaputt|mangelhaft|falsche[rsn]? (?:artikel|ware|grosse|lieferung|produkt|rechnung)',
  // French
  'ne (?:fonctionne|marche|repond|s ?allume) (?:pas|plus|toujours pas)|n ?est (?:jamais|toujours pas|pas) (?:arrive|livre|conforme|acceptable|normal|fonctionnel)|(?:jamais|toujours pas|pas encore|n ?ai pas) (?:recu|livre|arrive|rembourse|ete rembourse)|j ?attends (?:toujours|depuis)|aucune (?:reponse|nouvelle|solution)|personne ne (?:repond|m ?aide)|(?:preleve|debite|facture)e? (?:deux fois|a tort|sans)|(?:demande|exige|veux|souhaite) (?:un |le |mon |etre )?rembours\\w+|(?:tres|vraiment|extremement|totalement) (?:decu|mecontent|insatisfait)e?|decue?s?\\b|mecontente?|inadmissible|inacceptable|scandaleux|honteux|arnaque|mauvais(?:e)? (?:service|qualite|experience|produit)|(?:une|ma|ce|reponse a ma) reclamation|porter plainte|me plaindre|casse(?:e|s)?\\b|defectueu(?:x|se)|endommage|abime|mauvais (?:article|produit|colis)|erreur de (?:facturation|commande|livraison)',
  // Spanish
  'no (?:funciona|sirve|llego|ha llegado|he recibido|recibi|responde[n]?|contesta[n]?|me han devuelto|enciende|me atienden)|nunca (?:llego|recibi|me|mas)|sigo esperando|(?:todavia|aun) no|nadie (?:responde|contesta|me ayuda)|sin respuesta|(?:cobraron|cobrado|cargo|facturado) (?:dos veces|doble|de mas|sin)|cobro (?:doble|indebido)|(?:quiero|exijo|solicito|pido) (?:un |la |el |mi )?(?:reembolso|devolucion)|(?:devuelvan|devolver) (?:mi|el) dinero|(?:muy|totalmente|realmente) (?:decepcionad[oa]|insatisfech[oa]|molest[oa]|enfadad[oa]|mal[oa]?)|pesim[oa]|mal[oa]? (?:servicio|atencion|calidad|experiencia)|inaceptable|verguenza|estafa|(?:presentar|poner) una (?:queja|reclamacion)|queja\\b|reclamacion|reclamo|llego (?:rot[oa]|danad[oa]|roto|tarde)|defectuos[oa]|danad[oa]|producto equivocado|articulo equivocado',
  // Italian, Portuguese, Dutch
  'non (?:funziona|e arrivato|ho ricevuto|risponde|mi hanno)|mai arrivato|sto ancora aspettando|nessuna risposta|rimborso|molto delus[oa]|delus[oa]|pessimo|servizio scadente|reclamo|difettos[oa]|danneggiat[oa]',
  'nao (?:funciona|chegou|recebi|respondem|foi entregue)|nunca chegou|ainda nao|sem resposta|reembolso|muito (?:decepcionad[oa]|insatisfeit[oa])|pessim[oa]|mau atendimento|reclamacao|defeituos[oa]|danificad[oa]',
  '(?:werkt|doet het|gaat) niet|niet (?:ontvangen|geleverd|aangekomen|tevreden)|nooit (?:ontvangen|aangekomen)|nog steeds (?:niet|geen)|geen (?:reactie|antwoord)|geld terug|terugbetaling|zeer teleurgesteld|teleurgesteld|slechte (?:service|kwaliteit|ervaring)|klacht|onacceptabel|beschadigd',
  // What is ticked in lists of reasons
  '(?:late|delayed|missing|wrong|incomplete) (?:delivery|order|item|items|parcel|payment|refund)|rude (?:staff|driver|agent|employee)|(?:faulty|defective|damaged) (?:product|item|goods|delivery)|lost (?:parcel|luggage|baggage)',
  '(?:falsche|fehlerhafte|doppelte|verspatete) (?:rechnung|lieferung|abbuchung|ware)|liefer(?:verzogerung|verzug)|(?:defekte|beschadigte|fehlende) (?:ware|artikel|teile)|falscher artikel',
  '(?:retard|erreur|probleme) (?:de |d ?)(?:livraison|facturation|paiement)|produit (?:defectueux|abime|manquant|casse)|colis (?:perdu|abime|non recu)|double (?:prelevement|facturation)',
  'cobro (?:indebido|duplicado)|(?:retraso|demora) en (?:la |el )?(?:entrega|envio)|producto (?:defectuoso|danado|equivocado)|mala atencion',
  'addebito (?:errato|doppio|non dovuto)|ritardo (?:nella|di|della) consegna|(?:prodotto|articolo) (?:difettoso|danneggiato|sbagliato|mancante)',
  'cobranca (?:indevida|duplicada|errada)|atraso n[ao] entrega|produto (?:com defeito|errado|danificado|faltando)|mau atendimento',
  '(?:late|vertraagde|verkeerde|ontbrekende) (?:levering|bestelling|artikel)|defect (?:product|artikel)|dubbele afschrijving|onterechte (?:afschrijving|kosten)',
  // Polish, Czech, Swedish, Turkish
  'nie (?:dzial\\w+|dotarl\\w*|otrzymal\\w*|dostarczono)|(?:uszkodzon|wadliw|pekniet|popsut)\\w+|brak (?:czesci|odpowiedzi|zwrotu|przesylki)|opoznion\\w+ (?:dostaw\\w+|przesylk\\w+)',
  'ne(?:funguje|dorazil\\w*|prisl\\w+)|(?:poskozen|vadn|rozbit)\\w+ (?:zbozi|vyrobek|zasilka|obal)|pozdni doruceni|chybejici (?:dil|zbozi)|spatne ucto\\w+',
  '(?:fungerar|funkar) inte|inte (?:fatt|kommit|levererats)|(?:trasig|skadad|felaktig|forsenad) (?:vara|produkt|leverans|faktura)|saknade? (?:delar|varor)',
  'calismiyor|gelmedi|teslim edilmedi|iade (?:edilmedi|istiyorum)|(?:hasarli|kusurlu|yanlis|eksik) (?:urun|siparis)|gec teslim\\w*',
].join('|')

const sure = new RegExp(`(?:^|[^\\p{L}])(?:${SURE})`, 'u')

/** Texts shorter than this say too little. */
const SHORTEST = 12
/** Complaints come to the point; the rest of a long text is not read. */
const READ = 1200

/** True if a text complains. @param folded as fold() gives it, any length */
export function isComplaint(folded: string): boolean {
  return folded.length >= SHORTEST && sure.test(folded.length > READ ? folded.slice(0, READ) : folded)
}
