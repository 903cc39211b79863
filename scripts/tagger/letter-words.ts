/** What letters, minutes, chats and forms of a language are made with (letters.ts). Alternatives are parted by `|`; `{first}`, `{last}`, `{person}` are gaps. */
export interface LetterWords {
  readonly greetings: string
  readonly closings: string
  /** How one speaks of somebody. */
  readonly titled: string
  readonly roles: string
  /** Offices of those who are present. */
  readonly offices: string
  readonly present: string
  readonly absent: string
  readonly owner: string
  readonly says: string
  /** Before people. */
  readonly beside: string
  /** Before an address; `{whom}` is who lives there. */
  readonly lives: string
  readonly kin: string
  /** What friends write. */
  readonly chat: string
  /** Before a person. */
  readonly labels: string
  /** Before anything else. */
  readonly things: string
  /** Greetings of nobody. */
  readonly nobody: string
  readonly and: string
}

export const LETTERS: Readonly<Record<string, LetterWords>> = {
  en: {
    greetings:
      'Dear {first},|Hi {first},|Hello {first},|Morning {first}!|Dear Mr {last},|Dear Ms {last},|Dear Mrs. {last}:|Dear Dr {last},|Hey {first}!|{first},|Good afternoon {first},|Dear {person},|Dear Mr and Mrs {last},|Hi {first} and {first},',
    closings:
      'Best|Kind regards|Thanks|Ta|Cheers|Yours sincerely|Warm wishes|See you soon|Best wishes|Rgds|Sent from a phone|--|Yours|Love',
    titled:
      'Mr {last}|Mrs {last}|Ms. {last}|Dr {last}|Rev. {last}|Cllr {last}|Prof. {last}|PC {last}|Sister {last}|Coach {last}|the {last}s|Uncle {first}|Aunt {first}|old {last}|our {first}|young {first}|Officer {last}|Judge {last}',
    roles:
      'Facilities Coordinator|Office Manager|Secretary|Head of Claims|Site Engineer|Customer Care|Practice Nurse|Treasurer|Deputy Head',
    offices: 'chair|minutes|until 8 pm|by phone|treasurer|guest|dial-in|late',
    present: 'Present|In attendance|Attending|On the call|Here|Members present',
    absent: 'Apologies|Absent|Apologies received from|Regrets|Not present',
    owner: 'Action|Owner|Assigned to|To do|Proposed by|Seconded|Moved',
    says: 'reported that|asked whether|said|suggested that|explained that|will check|to chase|confirmed|noted that|has booked|objected that|wants to know if|thinks|agreed to look at',
    beside: 'with|from|for|by|to|about|via|thanks to|without|like|unlike|and',
    lives:
      '{whom} lives at|send it to {whom} at|the keys are with {whom} at|collect it from|deliver to|we now live at|our shop moved to',
    kin: 'Uncle|Auntie|Nan|Grandad|Cousin|Mum of',
    chat: 'has anyone seen {first}?|ask {first}|{first} is coming too|is {first} still ill?|tell {first} i am late|me and {first} are outside|{first}s mum is driving|say hi to {first}|lol {first} again|thanks {first}!|met {first} and {first} at the pool|{first} said no|what about {first}|happy birthday {first}!!|just saw mr {last} at the bank',
    labels:
      'Name|Contact|Tenant|Prepared by|Patient|Driver|Attn|Next of kin|Reported by|Instructor|Interviewed by|Recipient|Signed|Witness|Technician|Our ref',
    things:
      'Subject|Item|Notes|Reason|Diagnosis|Department|Vehicle|Re|Location|Status|Make|Ward|Annual report|Important notice|Final reminder',
    nobody: 'Dear Sir or Madam,|Hi all,|Dear neighbours,|Good morning team,|To whom it may concern,|Dear customer,',
    and: 'and',
  },
  de: {
    greetings:
      'Sehr geehrte Frau {last},|Sehr geehrter Herr {last},|Sehr geehrter Herr Dr. {last},|Hallo Frau {last},|Hallo {first},|Liebe {first},|Lieber {first},|Guten Tag Herr {last},|Moin {first},|Liebe Frau {last},|Servus {first},|Hi {first},|Liebe {first}, lieber {first},|Grüezi Herr {last}|Sehr geehrte Familie {last},|Guten Morgen {person},',
    closings:
      'Mit freundlichen Grüßen|Viele Grüße|Beste Grüße|i. A.|i. V.|LG|Gruß|Herzliche Grüße|MfG|Bis dann|Freundliche Grüsse|Liebe Grüße|gez.|Hochachtungsvoll',
    titled:
      'Herr {last}|Herrn {last}|Frau {last}|Dr. {last}|Familie {last}|Fr. {last}|Kollege {last}|Opa {first}|Tante {first}|Onkel {first}|Pfarrer {last}|Prof. {last}|Schwester {first}|die kleine {first}|unsere {first}|Frau Dr. {last}|Notar {last}|Richterin {last}|Eheleute {last}|Hr. {last}',
    roles:
      'Sachbearbeiterin|Geschäftsführer|Leitung Einkauf|Schadenregulierung|Hausverwaltung|Sekretariat|Kundenbetreuung|Vorstand|Praxismanagement|Bauleiter',
    offices: 'Vorsitz|Protokoll|ab 19 Uhr|entschuldigt|Gast|Kassenwart|per Video|Elternvertreterin',
    present: 'Anwesend|Teilnehmer|Anwesende|Teilnehmende|Es waren da|Teilgenommen haben|Anwesend waren',
    absent: 'Entschuldigt|Abwesend|Es fehlen|Nicht anwesend|Entschuldigt fehlt',
    owner: 'Verantwortlich|Zuständig|Wer|Erledigt durch|Protokoll|Antrag von|Aufgabe',
    says: 'berichtet, dass|fragt nach|schlägt vor|erklärt|kümmert sich um|meint, dass|verspricht|ruft an und|hat bestätigt, dass|lehnt ab|stellt fest|bittet um|übernimmt|kommt später, weil',
    beside: 'mit|von|bei|für|an|durch|wegen|ohne|laut|und|zu|außer|über',
    lives:
      '{whom} wohnt in der|{whom} ist umgezogen:|bitte liefern Sie an {whom},|die Ware geht an|Termin ist in der|unsere Niederlassung, |Treffpunkt:|das Paket liegt bei {whom},',
    kin: 'Oma|Opa|Tante|Onkel|Mama von|Papa von',
    chat: 'kommt {first} mit?|{first} ist krank|frag mal {first}|hab {first} getroffen|sag {first} bescheid|wo ist {first}?|bin bei {first}|{first} und {first} kommen später|hat {first} den Schlüssel?|{first} bringt Kuchen mit|danke {first}!|alles gute {first}!!|der {first} ist schon da|die {first} kann heute nicht|ich hol {first} ab|Frau {last} ist heute nicht da',
    labels:
      'Name|Ansprechpartner|Patient|Kunde|Empfänger|Mieter|Bearbeiter|Fahrer|Hausarzt|Unterschrift|Auftraggeber|Vertreter|Gesehen|Versicherte Person|Kontakt|z. Hd.|Vorgesetzter|Zeuge',
    things:
      'Betreff|Diagnose|Abteilung|Gegenstand|Bemerkung|Grund|Fahrzeug|Artikel|Ort|Projekt|Thema|Befund|Wichtiger Hinweis|Letzte Mahnung|Hausordnung',
    nobody:
      'Sehr geehrte Damen und Herren,|Hallo zusammen,|Liebe Nachbarn,|Liebe Eltern,|Guten Tag,|Liebe Kolleginnen und Kollegen,|Liebe Mitglieder,',
    and: 'und',
  },
  fr: {
    greetings:
      'Bonjour {first},|Bonjour Madame {last},|Bonjour Monsieur {last},|Chère Madame {last},|Cher Monsieur {last},|Salut {first},|Coucou {first} !|Chère {first},|Cher {first},|Madame {last},|Monsieur {last},|Maître {last},|Docteur {last},|Bonsoir {first},|Bonjour M. {last},|Chers {first} et {first},',
    closings:
      'Cordialement|Bien cordialement|Bien à vous|Bises|À bientôt|Cdt|Merci d’avance|Amicalement|Sincères salutations|Belle journée|Bonne réception|P.O.|À demain',
    titled:
      'M. {last}|Mme {last}|Mlle {last}|Monsieur {last}|Madame {last}|MM. {last} et {last}|Me {last}|le Dr {last}|Dr {last}|tante {first}|tonton {first}|mamie {first}|la petite {first}|Maître {last}|le docteur {last}|Mme {lastfirst}|la famille {last}|les {last}|le commandant {last}|papi {first}',
    roles:
      'Chargée de clientèle|Secrétaire|Gérant|Responsable achats|Service après-vente|Directrice adjointe|Assistante|Syndic|Infirmière coordinatrice|Chef de chantier',
    offices: 'présidente|secrétaire de séance|stagiaire|arrivée à 19 h|invité|par téléphone|trésorier',
    present: 'Présents|Étaient présents|Présent(e)s|Participants|Sont présents|Ont participé',
    absent: 'Absents|Excusés|Absents excusés|Absente|Pouvoirs',
    owner: 'Responsable|Action|Qui|Suivi par|Rédaction|Rapporteur|Proposé par',
    says: 'rappelle que|demande si|propose de|explique que|précise que|se charge de|indique que|a confirmé que|souhaite|regrette que|passera|ne vient pas|relance|demande de',
    beside: 'avec|de|par|pour|chez|à|selon|sans|et|contre|comme|sauf|que',
    lives:
      '{whom} habite au|{whom} vous attend au|merci de livrer au|le rendez-vous est au|le colis de {whom} est au|notre agence, |intervention au|nouvelle adresse de {whom} :',
    kin: 'tante|tonton|mamie|papi|maman de',
    chat: 'vous avez vu {first} ?|{first} vient aussi|demande à {first}|je suis chez {first}|{first} et {first} arrivent|merci {first} !|bon anniv {first} !!|c’est {first} qui amène le gâteau|{first} est malade|dis à {first} que je suis en retard|qui récupère {first} ?|j’ai croisé {first} au marché|{first} a les clés|Mme {last} est absente demain',
    labels:
      'Nom|Contact|Patient|Client|Destinataire|Locataire|Interlocuteur|Conducteur|Médecin traitant|Signature|Expéditeur|Vu par|Assuré|Demandeur|À l’attention de|Titulaire|Candidat|Salarié',
    things:
      'Objet|Service|Motif|Diagnostic|Remarque|Véhicule|Article|Lieu|Projet|Dossier|Matériel|Avis important|Dernier rappel|Règlement intérieur',
    nobody: 'Madame, Monsieur,|Bonjour à tous,|Chers voisins,|Chers parents,|Bonjour,|Chers collègues,|Mesdames, Messieurs,',
    and: 'et',
  },
  es: {
    greetings:
      'Hola {first}:|Hola {first},|Estimado señor {last}:|Estimada señora {last}:|Estimada Sra. {last},|Querida {first}:|Querido {first},|Buenos días, {first}.|Buenas {first}!|Estimado D. {person}:|Estimada {first},|Apreciado {first}:|Muy señor mío, Sr. {last}:|Don {first},|Hola {first} y {first},',
    closings:
      'Un saludo|Saludos cordiales|Atentamente|Saludos|Un abrazo|Besos|Gracias|Fdo.|Cordialmente|Hasta luego|Quedo a la espera|Muchas gracias|P. D.',
    titled:
      'don {first}|doña {first}|D. {person}|Dña. {person}|el señor {last}|la señora {last}|el Sr. {last}|la Sra. {last}|Sr. {last}|Sra. {last}|la tía {first}|el tío {first}|la abuela {first}|el doctor {last}|la Dra. {last}|mi prima {first}|la familia {last}|los {last}|el padre {first}|la profe {first}|señores {last} y {last}',
    roles:
      'Administración|Secretaria|Gerente|Responsable de compras|Atención al cliente|Jefa de taller|Directora|Presidente de la comunidad|Técnico de obra',
    offices: 'presidenta|secretario|por teléfono|llega tarde|invitada|vocal|tesorero|2º A',
    present: 'Asisten|Asistentes|Presentes|Han asistido|Reunidos|Participantes|Están presentes',
    absent: 'Ausentes|Excusan|No asisten|Disculpan su ausencia|Falta',
    owner: 'Responsable|Acción|Encargado|A cargo de|Redacta|Propone|Firma',
    says: 'informa de que|pregunta si|propone|explica que|se encarga de|comenta que|pide|se abstiene en|ha confirmado que|lamenta que|avisará|acudirá|dice que|recuerda que',
    beside: 'con|de|por|para|según|a|sin|y|contra|entre|como|que',
    lives:
      '{whom} vive en|entregar a {whom} en|el técnico irá a|nos vemos en|el paquete de {whom} está en|nuestra oficina de|domicilio de {whom}:|recogida en',
    kin: 'tía|tío|abuela|yaya|mamá de|primo',
    chat: '¿habéis visto a {first}?|viene {first} también|pregúntale a {first}|estoy con {first}|{first} y {first} llegan tarde|gracias {first}!|feliz cumple {first}!!|{first} lleva la bebida|{first} está mala|dile a {first} que ya voy|¿quién recoge a {first}?|me encontré a {first} en el mercado|{first} tiene las llaves|la profe {first} no viene',
    labels:
      'Nombre|Contacto|Paciente|Cliente|Destinatario|Titular|Conductor|Inquilino|Médico|Firma|Remitente|Atendido por|Asegurado|Solicitante|A la atención de|Alumno|Trabajador',
    things:
      'Asunto|Servicio|Motivo|Diagnóstico|Observaciones|Vehículo|Artículo|Lugar|Proyecto|Expediente|Departamento|Aviso importante|Último aviso|Orden del día',
    nobody:
      'Estimados señores:|Hola a todos:|Queridos vecinos,|Estimados padres:|Buenos días:|Muy señores míos:|Estimado cliente:',
    and: 'y',
  },
  it: {
    greetings:
      'Ciao {first},|Gentile {first},|Gentile signora {last},|Gentile dott. {last},|Egregio signor {last},|Egregio avv. {last},|Cara {first},|Caro {first},|Buongiorno {first},|Buonasera sig.ra {last},|Spett.le sig. {last},|Carissima {first},|Gent.ma dott.ssa {last},|Cari {first} e {first},',
    closings:
      'Cordiali saluti|Un saluto|Un caro saluto|Distinti saluti|A presto|Grazie|Baci|Saluti|Buona giornata|In fede|Un abbraccio|Resto in attesa',
    titled:
      'il sig. {last}|la sig.ra {last}|sig. {last}|sig.ra {last}|il signor {last}|la signora {last}|l’avv. {last}|avv. {last}|il dott. {last}|dott.ssa {last}|la dott.ssa {last}|l’ing. {last}|geom. {last}|zia {first}|zio {first}|nonna {first}|don {first}|la famiglia {last}|i signori {person}|il prof. {last}|la piccola {first}|i {last}',
    roles:
      'Amministrazione|Segreteria|Titolare|Responsabile acquisti|Assistenza clienti|Direttrice|Amministratore di condominio|Capo cantiere|Caposala',
    offices: 'presidente|segretario|per delega|arriva alle 19|ospite|int. 4|verbalizzante',
    present: 'Presenti|Sono presenti|Intervenuti|Partecipanti|Hanno partecipato|Risultano presenti',
    absent: 'Assenti|Assenti giustificati|Giustificata|Hanno delegato|Manca',
    owner: 'Responsabile|A cura di|Chi|Incaricato|Verbalizza|Proposta di|Firma',
    says: 'riferisce che|chiede|propone di|spiega che|lamenta|si occupa di|comunica che|ha confirmato che|ricorda che|invierà|ha lasciato|non è d’accordo|passa alle|vuole sapere se',
    beside: 'con|di|da|per|a|secondo|senza|e|come|contro|presso|tra',
    lives:
      '{whom} abita in|consegnare a {whom}, |il tecnico verrà in|ci vediamo in|il pacco per {whom} è in|la nostra sede di|residente in|nuovo indirizzo di {whom}:',
    kin: 'zia|zio|nonna|nonno|mamma di',
    chat: 'avete visto {first}?|viene anche {first}|chiedi a {first}|sono da {first}|{first} e {first} arrivano tardi|grazie {first}!|auguri {first}!!|{first} porta il vino|{first} ha la febbre|di’ a {first} che arrivo|chi va a prendere {first}?|ho incontrato {first} al bar|{first} ha le chiavi|la maestra {first} non c’è',
    labels:
      'Nome|Referente|Paziente|Cliente|Destinatario|Intestatario|Conducente|Inquilino|Medico|Firma|Mittente|Visto da|Assicurato|Richiedente|Alla c.a.|Alunno|Dipendente|Cognome e nome',
    things:
      'Oggetto|Reparto|Motivo|Diagnosi|Note|Veicolo|Articolo|Luogo|Progetto|Pratica|Ordine del giorno|Avviso importante|Ultimo sollecito|Regolamento',
    nobody: 'Gentili signori,|Ciao a tutti,|Cari vicini,|Cari genitori,|Buongiorno,|Spett.le ditta,|Gentile cliente,',
    and: 'e',
  },
  pt: {
    greetings:
      'Olá {first},|Oi {first},|Prezado Sr. {last},|Prezada Sra. {last},|Prezada {first},|Caro {first},|Cara {first},|Bom dia {first},|Exmo. Senhor {person},|Exma. Senhora {last},|Boa tarde, dona {first},|Querida {first},|Estimado {first},|Olá {first} e {first},',
    closings:
      'Atenciosamente|Abraços|Cumprimentos|Obrigado|Obrigada|Beijos|Melhores cumprimentos|Grato|Um abraço|Até logo|Com os melhores cumprimentos|Att.',
    titled:
      'o Sr. {last}|a Sra. {last}|Sr. {person}|Sra. {last}|dona {first}|seu {first}|o senhor {last}|a senhora {last}|o Dr. {first}|a Dra. {first}|Dra. {last}|tia {first}|tio {first}|vó {first}|a professora {first}|o {first}|a {first}|o engenheiro {last}|a família {last}|o padre {first}|os {last}',
    roles:
      'Secretária|Gerente|Síndico|Atendimento ao cliente|Responsável de compras|Diretora|Coordenadora pedagógica|Encarregado de obra',
    offices: 'presidente|secretária|por procuração|chegou às 19h|convidado|ap. 12|tesoureiro',
    present: 'Presentes|Participantes|Estiveram presentes|Compareceram|Presenças',
    absent: 'Ausentes|Faltaram|Justificaram ausência|Ausências',
    owner: 'Responsável|Ação|Quem|A cargo de|Relator|Proposta de|Assinatura',
    says: 'informou que|perguntou se|propôs|explicou que|vai verificar|pediu|disse que|confirmou que|reclamou de|lembrou que|ficou de ligar para|saiu com|não concorda|quer saber se',
    beside: 'com|de|por|para|segundo|sem|e|contra|entre|como|pelo|pela|do|da',
    lives:
      '{whom} mora na|entregar para {whom} na|o técnico irá à|encontro na|a encomenda de {whom} está na|nossa loja na|endereço de {whom}:|mudamos para',
    kin: 'tia|tio|vó|vô|dona|mãe do',
    chat: 'alguém viu a {first}?|o {first} vem também|pergunta pro {first}|tô com a {first}|o {first} e a {first} vão atrasar|valeu {first}!|parabéns {first}!!|a {first} leva o bolo|o {first} tá doente|avisa a {first} que tô indo|quem busca o {first}?|encontrei o {first} na feira|a {first} tem a chave|a dona {first} já saiu',
    labels:
      'Nome|Contato|Paciente|Cliente|Destinatário|Titular|Motorista|Inquilino|Médico|Assinatura|Remetente|Atendido por|Segurado|Requerente|A/C|Aluno|Funcionário|Contacto',
    things:
      'Assunto|Setor|Motivo|Diagnóstico|Observações|Veículo|Artigo|Local|Projeto|Processo|Departamento|Aviso importante|Último aviso|Ordem de trabalhos',
    nobody: 'Prezados senhores,|Olá a todos,|Caros vizinhos,|Caros pais,|Bom dia,|Prezado cliente,|Exmos. Senhores,',
    and: 'e',
  },
  nl: {
    greetings:
      'Beste {first},|Beste mevrouw {last},|Geachte heer {last},|Geachte mevrouw {last},|Hoi {first},|Hallo {first},|Dag {first},|Lieve {first},|Ha {first},|Goedemorgen meneer {last},|Beste heer {last},|Geachte familie {last},|Beste {first} en {first},|Hey {first}!',
    closings:
      'Met vriendelijke groet|Groeten|Groetjes|Hartelijke groet|Mvg|Gr.|Liefs|Tot dan|Hoogachtend|Alvast bedankt|Namens|Vriendelijke groeten',
    titled:
      'mevrouw {last}|meneer {last}|dhr. {last}|mevr. {last}|de heer {last}|mw. {last}|dokter {last}|dr. {last}|oma {first}|opa {first}|tante {first}|oom {first}|juf {first}|meester {first}|familie {last}|fam. {last}|buurvrouw {first}|kleine {first}|onze {first}|wethouder {last}|notaris {last}',
    roles:
      'Administratie|Secretariaat|Directeur|Inkoop|Klantenservice|Projectleider|Wijkverpleegkundige|Penningmeester|Uitvoerder',
    offices: 'voorzitter|notulen|tot 21.00 uur|gast|via Teams|penningmeester|later',
    present: 'Aanwezig|Aanwezigen|Deelnemers|Present|Er zijn|Aanwezig zijn',
    absent: 'Afwezig|Met bericht afwezig|Afgemeld|Verhinderd|Niet aanwezig',
    owner: 'Actie|Wie|Verantwoordelijk|Uitvoering|Notulist|Voorstel van|Eigenaar',
    says: 'meldt dat|vraagt of|stelt voor om|legt uit dat|zoekt|regelt|belt|heeft bevestigd dat|komt langs|is het niet eens met|vindt dat|neemt contact op|wil weten|zorgt voor',
    beside: 'met|van|voor|door|aan|bij|volgens|zonder|en|tegen|naast|behalve',
    lives:
      '{whom} woont op|de monteur komt langs op|graag bezorgen bij {whom}, |we spreken af op|het pakket van {whom} ligt op|onze vestiging, |nieuw adres van {whom}:|ophalen bij',
    kin: 'oma|opa|tante|oom|mama van|buurvrouw',
    chat: 'heeft iemand {first} gezien?|{first} komt ook|vraag het aan {first}|ik ben bij {first}|{first} en {first} zijn later|dank je {first}!|gefeliciteerd {first}!!|{first} neemt taart mee|{first} is ziek|zeg {first} dat ik eraan kom|wie haalt {first} op?|kwam {first} tegen op de markt|{first} heeft de sleutel|juf {first} is er morgen niet',
    labels:
      'Naam|Contactpersoon|Patiënt|Klant|Ontvanger|Huurder|Chauffeur|Huisarts|Handtekening|Afzender|Behandeld door|Verzekerde|Aanvrager|T.a.v.|Leerling|Medewerker|Gezien door',
    things:
      'Onderwerp|Afdeling|Reden|Diagnose|Opmerking|Voertuig|Artikel|Plaats|Project|Dossier|Agenda|Belangrijk bericht|Laatste herinnering|Huisregels',
    nobody: 'Geachte heer, mevrouw,|Hallo allemaal,|Beste buren,|Beste ouders,|Goedendag,|Beste collega’s,|Beste klant,',
    and: 'en',
  },
  pl: {
    greetings:
      'Dzień dobry, Pani {first},|Szanowna Pani {first},|Szanowny Panie {first},|Cześć {first},|Hej {first}!|Droga {first},|Drogi {first},|Witam Panie {first},|Pani {first},|Panie {first},|Szanowny Pan {person}|Szanowna Pani Doktor {last},|Kochana {first},|Szanowni Państwo {last},',
    closings:
      'Pozdrawiam|Z poważaniem|Serdecznie pozdrawiam|Pozdrowienia|Dziękuję|Do zobaczenia|Z wyrazami szacunku|Buziaki|Łączę pozdrowienia|Na razie|Z up.|Podpisano',
    titled:
      'pan {last}|pani {last}|Pan {person}|Pani {person}|pana {last}|panią {last}|panem {last}|pan {first}|pani {first}|dr {last}|mecenas {last}|ciocia {first}|wujek {first}|babcia {first}|państwo {last}|ks. {last}|mała {first}|sąsiad {last}|inż. {last}|prof. {last}|rodzina {last}',
    roles:
      'Kierownik działu|Specjalista ds. obsługi klienta|Sekretariat|Prezes zarządu|Księgowość|Administrator|Pielęgniarka oddziałowa|Kierownik budowy',
    offices: 'przewodnicząca|protokół|od godz. 18|gość|zdalnie|skarbnik|spóźniona',
    present: 'Obecni|Uczestnicy|Obecne osoby|Na zebraniu byli|Udział wzięli',
    absent: 'Nieobecni|Usprawiedliwieni|Nieobecna|Brak',
    owner: 'Odpowiedzialny|Zadanie|Kto|Wykonawca|Protokołował|Wniosek|Podpis',
    says: 'zgłasza, że|pyta, czy|proponuje|wyjaśnia, że|zajmie się|mówi, że|obiecał|potwierdziła, że|zadzwoni|nie zgadza się|prosi o|złożyła wniosek|przyniesie|podpisał już',
    beside: 'z|od|dla|przez|do|u|według|bez|i|oraz|przeciw|obok',
    lives:
      '{whom} mieszka pod adresem|proszę wysłać do {whom} na adres|serwisant przyjedzie na|spotykamy się pod adresem|paczka dla {whom} jest w|nasze biuro:|nowy adres {whom}:|odbiór:',
    kin: 'ciocia|wujek|babcia|dziadek|mama',
    chat: 'widział ktoś {first}?|{first} też przyjdzie|zapytaj {first}|jestem u {first}|{first} i {first} się spóźnią|dzięki {first}!|sto lat {first}!!|{first} przyniesie ciasto|{first} jest chora|powiedz {first}, że jadę|kto odbierze {first}?|spotkałam {first} na targu|{first} ma klucze|pani {last} dziś nie ma',
    labels:
      'Imię i nazwisko|Kontakt|Pacjent|Klient|Odbiorca|Najemca|Kierowca|Lekarz|Podpis|Nadawca|Przyjął|Ubezpieczony|Wnioskodawca|Do rąk|Uczeń|Pracownik|Prowadzący',
    things:
      'Temat|Dział|Powód|Rozpoznanie|Uwagi|Pojazd|Towar|Miejsce|Projekt|Sygnatura|Porządek obrad|Ważna informacja|Ostatnie wezwanie|Regulamin',
    nobody: 'Szanowni Państwo,|Cześć wszystkim,|Drodzy sąsiedzi,|Drodzy rodzice,|Dzień dobry,|Szanowny Kliencie,',
    and: 'i',
  },
  cs: {
    greetings:
      'Dobrý den, pane {last},|Dobrý den, paní {last},|Vážený pane {last},|Vážená paní {last},|Ahoj {first},|Milá {first},|Milý {first},|Čau {first},|Vážená paní doktorko {last},|Zdravím {first},|Ahoj {first} a {first},|Dobrý den, {first},',
    closings: 'S pozdravem|S přátelským pozdravem|Děkuji|Hezký den|Zdravím|S úctou|Měj se|Mějte se|Díky|Podepsán|Srdečně',
    titled:
      'pan {last}|paní {last}|pana {last}|panu {last}|panem {last}|Ing. {last}|Mgr. {last}|MUDr. {last}|dr. {last}|teta {first}|strýc {first}|babička {first}|děda {first}|manželé {last}|rodina {last}|učitelka {last}|soused {last}|malá {first}|kolega {last}',
    roles: 'Vedoucí oddělení|Jednatel|Sekretariát|Zákaznická podpora|Účetní|Správce domu|Vrchní sestra|Stavbyvedoucí',
    offices: 'předseda|zápis|od 18 h|host|online|pokladník',
    present: 'Přítomni|Přítomní|Účastníci|Zúčastnili se',
    absent: 'Omluveni|Nepřítomni|Omluvena|Chybí',
    owner: 'Zodpovídá|Úkol|Kdo|Zapsal|Návrh|Podpis',
    says: 'řekl, že|uvedla, že|se ptá, zda|navrhuje|vysvětlil|zajistí|slíbil|potvrdila, že|zavolá|nesouhlasí|žádá o|přinese|podepsal|hlásí, že',
    beside: 's|od|pro|u|podle|bez|a|proti|k|o|mezi',
    lives:
      '{whom} bydlí na adrese|zásilku doručte na|technik přijede na|sejdeme se na|balík pro {whom} je na|naše pobočka, |nová adresa {whom}:|vyzvednutí:',
    kin: 'teta|strejda|babička|děda|máma',
    chat: 'neviděl někdo {first}?|{first} přijde taky|zeptej se {first}|jsem u {first}|{first} a {first} přijdou později|díky {first}!|všechno nejlepší {first}!!|{first} přinese dort|{first} je nemocná|řekni {first}, že už jedu|kdo vyzvedne {first}?|potkala jsem {first} na trhu|{first} má klíče|paní {last} tu dnes není',
    labels:
      'Jméno|Kontakt|Pacient|Zákazník|Příjemce|Nájemce|Řidič|Lékař|Podpis|Odesílatel|Vyřizuje|Pojištěnec|Žadatel|K rukám|Žák|Zaměstnanec',
    things:
      'Předmět|Oddělení|Důvod|Diagnóza|Poznámka|Vozidlo|Zboží|Místo|Projekt|Spisová značka|Program schůze|Důležité upozornění|Poslední výzva',
    nobody: 'Dobrý den,|Ahoj všichni,|Milí sousedé,|Vážení rodiče,|Vážený zákazníku,|Vážení,',
    and: 'a',
  },
  sk: {
    greetings:
      'Dobrý deň, pán {last},|Dobrý deň, pani {last},|Vážený pán {last},|Vážená pani {last},|Ahoj {first},|Milá {first},|Milý {first},|Čau {first},|Dobrý deň, {first},',
    closings: 'S pozdravom|Ďakujem|Pekný deň|S úctou|Pozdravujem|Vďaka|Maj sa',
    titled:
      'pán {last}|pani {last}|pána {last}|pánom {last}|Ing. {last}|Mgr. {last}|MUDr. {last}|teta {first}|ujo {first}|babka {first}|manželia {last}|rodina {last}|sused {last}',
    roles: 'Vedúci oddelenia|Konateľ|Sekretariát|Zákaznícka podpora|Účtovníčka|Správca',
    offices: 'predseda|zápis|od 18 h|hosť|online',
    present: 'Prítomní|Účastníci|Zúčastnili sa',
    absent: 'Ospravedlnení|Neprítomní|Chýba',
    owner: 'Zodpovedá|Úloha|Kto|Zapísal|Návrh',
    says: 'povedal, že|uviedla, že|sa pýta, či|navrhuje|vysvetlil|zabezpečí|sľúbil|potvrdila, že|zavolá|nesúhlasí|žiada o|prinesie',
    beside: 's|od|pre|u|podľa|bez|a|proti|k|o',
    lives: '{whom} býva na adrese|zásielku doručte na|technik príde na|stretneme sa na|nová adresa {whom}:',
    kin: 'teta|ujo|babka|dedo|mama',
    chat: 'nevidel niekto {first}?|{first} príde tiež|opýtaj sa {first}|som u {first}|{first} a {first} prídu neskôr|vďaka {first}!|všetko najlepšie {first}!!|{first} prinesie koláč|{first} je chorá|kto vyzdvihne {first}?|{first} má kľúče',
    labels: 'Meno|Kontakt|Pacient|Zákazník|Príjemca|Nájomca|Vodič|Lekár|Podpis|Odosielateľ|Vybavuje|Žiadateľ|Žiak|Zamestnanec',
    things: 'Predmet|Oddelenie|Dôvod|Diagnóza|Poznámka|Vozidlo|Tovar|Miesto|Projekt|Program|Dôležité upozornenie',
    nobody: 'Dobrý deň,|Ahojte všetci,|Milí susedia,|Vážení rodičia,|Vážený zákazník,',
    and: 'a',
  },
  hr: {
    greetings:
      'Poštovani gospodine {last},|Poštovana gospođo {last},|Dragi {first},|Draga {first},|Bok {first},|Poštovani {first},|Pozdrav {first},|Ej {first}!|Dobar dan, gospođo {last},',
    closings: 'S poštovanjem|Lijep pozdrav|Srdačan pozdrav|Hvala|LP|Pozdrav|Vidimo se|Puno hvala',
    titled:
      'gospodin {last}|gospođa {last}|gosp. {last}|gđa {last}|g. {last}|dr. {last}|teta {first}|stric {first}|baka {first}|obitelj {last}|prof. {last}|susjed {first}|odvjetnik {last}|mala {first}',
    roles: 'Voditelj odjela|Direktor|Tajništvo|Korisnička podrška|Računovodstvo|Upravitelj zgrade',
    offices: 'predsjednica|zapisnik|od 18 h|gost|online|blagajnik',
    present: 'Prisutni|Sudionici|Nazočni|Prisustvovali',
    absent: 'Odsutni|Ispričani|Nedostaje',
    owner: 'Odgovoran|Zadatak|Tko|Zapisničar|Prijedlog',
    says: 'kaže da|pita je li|predlaže|objašnjava da|preuzima|javlja da|obećao je|potvrdila je da|zove|ne slaže se|traži|donosi',
    beside: 's|sa|od|za|kod|prema|bez|i|protiv|o|između',
    lives: '{whom} stanuje na adresi|pošiljku dostavite na|majstor dolazi na|nalazimo se na|nova adresa {whom}:',
    kin: 'teta|stric|baka|djed|mama od',
    chat: 'je li tko vidio {first}?|dolazi i {first}|pitaj {first}|kod {first} sam|{first} i {first} kasne|hvala {first}!|sretan rođendan {first}!!|{first} nosi tortu|{first} je bolesna|tko ide po {first}?|{first} ima ključeve',
    labels:
      'Ime i prezime|Kontakt|Pacijent|Kupac|Primatelj|Najmoprimac|Vozač|Liječnik|Potpis|Pošiljatelj|Podnositelj|Učenik|Zaposlenik',
    things: 'Predmet|Odjel|Razlog|Dijagnoza|Napomena|Vozilo|Artikl|Mjesto|Projekt|Dnevni red|Važna obavijest',
    nobody: 'Poštovani,|Bok svima,|Dragi susjedi,|Dragi roditelji,|Dobar dan,',
    and: 'i',
  },
  da: {
    greetings:
      'Kære {first},|Hej {first},|Hej {first}!|Kære fru {last},|Kære hr. {last},|Kære {person}|Godmorgen {first},|Hejsa {first},|Til {person}|Kære {first} og {first},|Kære familien {last},|Goddag {first}',
    closings: 'Venlig hilsen|Med venlig hilsen|Hilsen|Mvh|Kh|Mange hilsner|Knus|De bedste hilsner|På gensyn|Tak|Vh',
    titled:
      'hr. {last}|fru {last}|fr. {last}|dr. {last}|læge {last}|mormor {first}|farfar {first}|tante {first}|onkel {first}|familien {last}|lille {first}|advokat {last}|pastor {last}|nabo {first}|overlæge {last}',
    roles: 'Sagsbehandler|Direktør|Sekretariatet|Kundeservice|Bogholder|Afdelingsleder|Formand',
    offices: 'formand|referent|fra kl. 19|gæst|online|kasserer',
    present: 'Til stede|Deltagere|Mødt|Tilstede|Fremmødte',
    absent: 'Afbud|Fraværende|Afbud fra|Ikke mødt',
    owner: 'Ansvarlig|Opgave|Hvem|Referent|Forslag fra',
    says: 'siger, at|spørger, om|foreslår|forklarer|sørger for|ringer|oplyser, at|har bekræftet, at|kommer forbi|er uenig i|mener, at|tager kontakt til|beder om',
    beside: 'med|fra|for|af|til|hos|ifølge|uden|og|mod|om|ved',
    lives:
      '{whom} bor på|pakken sendes til {whom}, |montøren kommer til|vi mødes på|{whom} er flyttet til|vores butik, |leveres til',
    kin: 'mormor|farmor|morfar|tante|onkel|mor til',
    chat: 'har nogen set {first}?|{first} kommer også|spørg {first}|er hos {first}|{first} og {first} kommer senere|tak {first}!|tillykke {first}!!|{first} har kage med|{first} er syg|sig til {first} at jeg er på vej|hvem henter {first}?|mødte {first} i Netto|{first} har nøglen',
    labels:
      'Navn|Kontakt|Patient|Kunde|Modtager|Lejer|Chauffør|Læge|Underskrift|Afsender|Ansøger|Att.|Elev|Medarbejder|Sagsbehandler',
    things: 'Emne|Afdeling|Årsag|Diagnose|Bemærkning|Køretøj|Vare|Sted|Projekt|Dagsorden|Vigtig besked|Sidste rykker',
    nobody: 'Kære alle,|Hej allesammen,|Kære naboer,|Kære forældre,|Goddag,|Kære kunde,',
    and: 'og',
  },
  sv: {
    greetings:
      'Hej {first},|Hej {first}!|Bästa {first},|Kära {first},|Käre {first},|God morgon {first},|Hejsan {first},|Till {person}|Hej {first} och {first}!|Bäste herr {last},|Bästa fru {last},|Tjena {first}!|Hallå {first}',
    closings:
      'Med vänlig hälsning|Vänliga hälsningar|Mvh|Hälsningar|Kram|Vi hörs|Tack på förhand|Hälsar|Ha det bra|Med vänliga hälsningar|Vh|Bästa hälsningar',
    titled:
      'herr {last}|fru {last}|fröken {last}|doktor {last}|dr {last}|mormor {first}|farfar {first}|moster {first}|farbror {first}|familjen {last}|lilla {first}|advokat {last}|kyrkoherde {last}|grannen {first}|syster {first}|överläkare {last}',
    roles: 'Handläggare|Verkställande direktör|Kansliet|Kundtjänst|Ekonomi|Enhetschef|Ordförande|Vaktmästare',
    offices: 'ordförande|sekreterare|från kl. 19|gäst|via länk|kassör|suppleant',
    present: 'Närvarande|Deltagare|Närvarande ledamöter|På plats|Med på mötet',
    absent: 'Frånvarande|Anmält förhinder|Förhinder|Ej närvarande',
    owner: 'Ansvarig|Åtgärd|Vem|Sekreterare|Förslag från|Justerare',
    says: 'säger att|undrar om|föreslår|förklarar att|kontaktar|ringer|tog upp|har bekräftat att|kommer förbi|håller inte med om|tycker att|tar hand om|ber om|meddelar att',
    beside: 'med|från|för|av|till|hos|enligt|utan|och|mot|om|via',
    lives:
      '{whom} bor på|skicka paketet till {whom}, |montören kommer till|vi ses på|{whom} har flyttat till|vår butik, |levereras till',
    kin: 'mormor|farmor|morfar|moster|farbror|mamma till',
    chat: 'har nån sett {first}?|{first} kommer också|fråga {first}|är hos {first}|{first} och {first} blir sena|tack {first}!|grattis {first}!!|{first} tar med kaka|{first} är sjuk|säg till {first} att jag kommer|vem hämtar {first}?|träffade {first} på Ica|{first} har nycklarna',
    labels:
      'Namn|Kontakt|Patient|Kund|Mottagare|Hyresgäst|Förare|Läkare|Underskrift|Avsändare|Sökande|Att|Elev|Medarbetare|Handläggare|Kontaktperson',
    things: 'Ämne|Avdelning|Orsak|Diagnos|Anmärkning|Fordon|Vara|Plats|Projekt|Dagordning|Viktigt meddelande|Sista påminnelse',
    nobody: 'Hej alla,|Hej allihopa!|Kära grannar,|Kära föräldrar,|Hej,|Bästa kund,',
    and: 'och',
  },
  nb: {
    greetings:
      'Hei {first},|Hei {first}!|Kjære {first},|Kjære fru {last},|God morgen {first},|Til {person}|Hei {first} og {first},|Hallo {first}|Kjære herr {last},',
    closings: 'Med vennlig hilsen|Vennlig hilsen|Mvh|Hilsen|Klem|Ha det bra|Takk|Vi snakkes|Beste hilsen',
    titled:
      'herr {last}|fru {last}|doktor {last}|dr. {last}|mormor {first}|farfar {first}|tante {first}|onkel {first}|familien {last}|lille {first}|advokat {last}|naboen {first}|overlege {last}',
    roles: 'Saksbehandler|Daglig leder|Sekretariatet|Kundeservice|Regnskap|Styreleder|Vaktmester',
    offices: 'leder|referent|fra kl. 19|gjest|på Teams|kasserer|vara',
    present: 'Til stede|Deltakere|Møtte|Tilstede',
    absent: 'Forfall|Fraværende|Meldt forfall|Ikke møtt',
    owner: 'Ansvarlig|Oppgave|Hvem|Referent|Forslag fra',
    says: 'sier at|lurer på om|foreslår|forklarer at|ordner|ringer|opplyser at|har bekreftet at|kommer innom|er uenig i|mener at|hører med|ber om',
    beside: 'med|fra|for|av|til|hos|ifølge|uten|og|mot|om',
    lives: '{whom} bor i|send pakken til {whom}, |montøren kommer til|vi møtes i|{whom} har flyttet til|leveres til',
    kin: 'mormor|farmor|bestefar|tante|onkel|mammaen til',
    chat: 'har noen sett {first}?|{first} kommer også|spør {first}|er hos {first}|{first} og {first} blir sene|takk {first}!|gratulerer {first}!!|{first} tar med kake|{first} er syk|hvem henter {first}?|traff {first} på Kiwi|{first} har nøkkelen',
    labels: 'Navn|Kontakt|Pasient|Kunde|Mottaker|Leietaker|Sjåfør|Lege|Underskrift|Avsender|Søker|Att.|Elev|Ansatt|Saksbehandler',
    things: 'Emne|Avdeling|Årsak|Diagnose|Merknad|Kjøretøy|Vare|Sted|Prosjekt|Saksliste|Viktig melding|Siste purring',
    nobody: 'Hei alle,|Hei alle sammen!|Kjære naboer,|Kjære foreldre,|Hei,|Kjære kunde,',
    and: 'og',
  },
  fi: {
    greetings:
      'Hei {first},|Hei {first}!|Moi {first},|Hyvä {first},|Arvoisa {person},|Rakas {first},|Terve {first},|Huomenta {first},|Moikka {first} ja {first},|Hyvä rouva {last},|Hyvä herra {last},',
    closings: 'Ystävällisin terveisin|Terveisin|Terv.|Kiitos|Parhain terveisin|Yt.|Nähdään|T.|Kunnioittavasti|Halauksin',
    titled:
      'herra {last}|rouva {last}|tohtori {last}|lääkäri {last}|mummo {first}|pappa {first}|täti {first}|setä {first}|perhe {last}|pikku {first}|opettaja {last}|isännöitsijä {last}|naapuri {first}|kirkkoherra {last}',
    roles: 'Käsittelijä|Toimitusjohtaja|Asiakaspalvelu|Taloushallinto|Osastonhoitaja|Isännöitsijä|Puheenjohtaja',
    offices: 'pj|sihteeri|klo 18 alkaen|vieras|etänä|rahastonhoitaja',
    present: 'Läsnä|Paikalla|Osallistujat|Läsnä olivat',
    absent: 'Poissa|Estyneet|Ei paikalla|Poissaolijat',
    owner: 'Vastuuhenkilö|Tehtävä|Kuka|Sihteeri|Ehdotus',
    says: 'kertoi, että|kysyi, voiko|ehdottaa|selvittää|hoitaa|soittaa|ilmoitti, että|vahvisti, että|käy|on eri mieltä|haluaa tietää|tuo|pyytää|lupasi',
    beside: 'ja|sekä|että|kuten|kun|myös|niin|mutta',
    lives:
      '{whom} muuttaa osoitteeseen|{whom} asuu osoitteessa|asentaja tulee osoitteeseen|tavataan osoitteessa|toimitus:|uusi osoite:',
    kin: 'mummo|pappa|täti|setä|äiti',
    chat: 'onko kukaan nähnyt {first}?|{first} tulee myös|kysy {first}|olen {first} luona|{first} ja {first} myöhästyy|kiitti {first}!|onnea {first}!!|{first} tuo kakkua|{first} on kipeä|kuka hakee {first}?|näin {first} kaupassa|avaimet on {first}',
    labels:
      'Nimi|Yhteyshenkilö|Potilas|Asiakas|Vastaanottaja|Vuokralainen|Kuljettaja|Lääkäri|Allekirjoitus|Lähettäjä|Hakija|Oppilas|Työntekijä|Käsittelijä',
    things: 'Aihe|Osasto|Syy|Diagnoosi|Huomautus|Ajoneuvo|Tuote|Paikka|Projekti|Asialista|Tärkeä tiedote|Viimeinen muistutus',
    nobody: 'Hei kaikki,|Moi kaikille!|Hyvät naapurit,|Hyvät vanhemmat,|Hei,|Hyvä asiakas,',
    and: 'ja',
  },
  hu: {
    greetings:
      'Tisztelt {last} Úr!|Tisztelt {last} Asszony!|Kedves {first}!|Szia {first}!|Tisztelt {person}!|Kedves {last} Úr!|Drága {first}!|Helló {first},|Jó napot, {person}!|Kedves {first} és {first}!|Tisztelt Dr. {last}!',
    closings: 'Üdvözlettel|Tisztelettel|Köszönettel|Üdv|Szép napot|Puszi|Szeretettel|Minden jót|Köszönöm',
    titled:
      '{last} úr|{last} asszony|{first} néni|{first} bácsi|Dr. {last}|dr. {person}|a {last} család|{last}né|ifj. {person}|id. {person}|{last} tanárnő|a kis {first}|szomszéd {first}|{last} ügyvéd',
    roles: 'Ügyintéző|Ügyvezető|Titkárság|Ügyfélszolgálat|Könyvelés|Közös képviselő|Főnővér',
    offices: 'elnök|jegyzőkönyv|18 órától|vendég|online|pénztáros',
    present: 'Jelen vannak|Résztvevők|Jelen voltak|Megjelentek',
    absent: 'Távol vannak|Igazoltan távol|Hiányzik|Kimentették magukat',
    owner: 'Felelős|Feladat|Ki|Jegyzőkönyvvezető|Javaslat',
    says: 'elmondta, hogy|megkérdezte, hogy|javasolja, hogy|szerint|intézi|hívja|jelezte, hogy|megerősítette, hogy|érkezik|nem ért egyet|kéri|hozza',
    beside: 'és|hogy|mint|meg|vagy|a|majd|illetve',
    lives: '{whom} címe:|a csomagot ide kérjük:|a szerelő ide megy:|találkozunk itt:|{whom} új címe:|lakik:',
    kin: 'mama|papa|nagyi|keresztanyu',
    chat: 'látta valaki {first}?|{first} is jön|kérdezd meg {first}|itt van {first}|{first} és {first} késnek|köszi {first}!|boldog szülinapot {first}!!|{first} hoz sütit|{first} beteg|ki megy {first} elé?|{first} viszi a kulcsot',
    labels: 'Név|Kapcsolattartó|Beteg|Ügyfél|Címzett|Bérlő|Sofőr|Orvos|Aláírás|Feladó|Kérelmező|Tanuló|Dolgozó|Ügyintéző',
    things: 'Tárgy|Osztály|Ok|Diagnózis|Megjegyzés|Jármű|Áru|Hely|Projekt|Napirend|Fontos értesítés',
    nobody: 'Tisztelt Hölgyem/Uram!|Sziasztok!|Kedves szomszédok!|Kedves szülők!|Jó napot!|Tisztelt Ügyfelünk!',
    and: 'és',
  },
  ro: {
    greetings:
      'Bună ziua, domnule {last},|Bună ziua, doamnă {last},|Stimate domnule {last},|Stimată doamnă {last},|Bună {first},|Dragă {first},|Salut {first},|Salutare {first}!|Bună dimineața, {first},|Dragi {first} și {first},',
    closings: 'Cu stimă|Cu respect|Mulțumesc|Cu drag|O zi bună|Numai bine|Pe curând|Toate cele bune|Salutări',
    titled:
      'domnul {last}|doamna {last}|dl {last}|dna {last}|dl. {last}|d-na {last}|domnișoara {first}|dr. {last}|tanti {first}|nea {first}|bunica {first}|unchiul {first}|familia {last}|ing. {last}|av. {last}|părintele {first}|micuța {first}|colegul {first}',
    roles: 'Administrator|Secretariat|Director|Relații clienți|Contabilitate|Șef de șantier|Asistentă șefă',
    offices: 'președinte|secretar|de la ora 18|invitat|online|casier',
    present: 'Prezenți|Participanți|Au fost prezenți|Sunt prezenți',
    absent: 'Absenți|Motivați|Lipsesc|Absentă',
    owner: 'Responsabil|Sarcină|Cine|Întocmit|Propunere',
    says: 'a spus că|întreabă dacă|propune|explică|se ocupă de|sună|anunță că|a confirmat că|vine|nu este de acord|cere|aduce|a lăsat|va suna',
    beside: 'cu|de la|pentru|lui|către|fără|și|potrivit|ca|despre|împotriva',
    lives:
      '{whom} locuiește pe|coletul pentru {whom} merge la|tehnicianul vine pe|ne vedem pe|adresa nouă a lui {whom}:|livrare la|sediul nostru din',
    kin: 'tanti|nea|bunica|bunicul|mama lui',
    chat: 'a văzut cineva pe {first}?|vine și {first}|întreab-o pe {first}|sunt la {first}|{first} și {first} întârzie|mersi {first}!|la mulți ani {first}!!|{first} aduce tort|{first} e bolnavă|cine îl ia pe {first}?|m-am întâlnit cu {first}|{first} are cheile',
    labels: 'Nume|Contact|Pacient|Client|Destinatar|Chiriaș|Șofer|Medic|Semnătura|Expeditor|Solicitant|Elev|Angajat|În atenția',
    things: 'Subiect|Secția|Motiv|Diagnostic|Observații|Vehicul|Articol|Locul|Proiect|Ordinea de zi|Anunț important',
    nobody: 'Bună ziua,|Salut tuturor,|Dragi vecini,|Dragi părinți,|Stimate client,|Stimați colegi,',
    and: 'și',
  },
  tr: {
    greetings:
      'Sayın {person},|Sayın {last},|Merhaba {first} Bey,|Merhaba {first} Hanım,|Sevgili {first},|Selam {first},|Değerli {first} Hanım,|Günaydın {first} Bey,|İyi günler {first} Hanım,|Merhaba {first},|Canım {first},',
    closings: 'Saygılarımla|Teşekkürler|İyi çalışmalar|Selamlar|Sevgiler|İyi günler|Saygılarımızla|Görüşmek üzere|Kolay gelsin',
    titled:
      '{first} Bey|{first} Hanım|{first} Hoca|{first} Abi|{first} Abla|{first} Teyze|{first} Amca|Sayın {person}|Dr. {person}|Av. {person}|Prof. Dr. {person}|{last} ailesi|komşumuz {first}|küçük {first}|{first} usta|Bay {last}|Bayan {last}',
    roles: 'Müdür|Muhasebe|Sekreterlik|Müşteri hizmetleri|Satın alma|Apartman yöneticisi|Başhemşire',
    offices: 'başkan|kâtip|saat 18’den sonra|misafir|çevrimiçi|sayman',
    present: 'Katılanlar|Hazır bulunanlar|Toplantıya katılanlar|Mevcut',
    absent: 'Katılmayanlar|Mazeretli|Gelmeyenler|Yok',
    owner: 'Sorumlu|Görev|Kim|Yazan|Öneren',
    says: 'söyledi|sordu|önerdi|açıkladı|takip edecek|arayacak|bildirdi|onayladı|geliyor|karşı çıktı|istedi|getirecek',
    beside: 've|ile|ama|için|gibi|ki|da',
    lives: '{whom} adresi:|{whom} şu adreste oturuyor:|teslimat adresi|servisimiz gelecek:|buluşma yeri|yeni adresimiz:',
    kin: 'teyze|amca|babaanne|dede|hala',
    chat: '{first} nerede?|{first} de geliyor|{first} ile konuş|{first} yanımda|{first} ve {first} geç kalacak|teşekkürler {first}!|iyi ki doğdun {first}!!|{first} pasta getiriyor|{first} hasta|{first} anahtarı almış|{first} aradı mı|{first} hanım bugün yok',
    labels:
      'Ad Soyad|Yetkili|Hasta|Müşteri|Alıcı|Kiracı|Sürücü|Doktor|İmza|Gönderen|Başvuran|Öğrenci|Personel|İlgili kişi|Dikkatine',
    things: 'Konu|Bölüm|Neden|Tanı|Not|Araç|Ürün|Yer|Proje|Gündem|Önemli duyuru',
    nobody: 'Sayın yetkili,|Herkese merhaba,|Sevgili komşular,|Sayın veliler,|İyi günler,|Değerli müşterimiz,',
    and: 've',
  },
  id: {
    greetings:
      'Yth. Bapak {last},|Yth. Ibu {first},|Halo {first},|Hai {first},|Selamat pagi, Pak {first}.|Selamat siang Bu {first},|Kepada {person},|Dear Mas {first},|Assalamualaikum Pak {last},|Mbak {first},',
    closings: 'Salam|Hormat kami|Terima kasih|Salam hangat|Hormat saya|Wassalam|Makasih|Sampai jumpa',
    titled:
      'Pak {first}|Bu {first}|Bapak {person}|Ibu {person}|Mas {first}|Mbak {first}|Bang {first}|Kak {first}|Pak {last}|Bu {last}|dr. {first}|Tante {first}|Om {first}|Ustaz {first}|Sdr. {person}|Pak RT {first}',
    roles: 'Staf Administrasi|Manajer|Layanan Pelanggan|Bendahara|Kepala Bagian|Sekretaris',
    offices: 'ketua|notulis|mulai pukul 19|tamu|daring|bendahara',
    present: 'Hadir|Peserta|Yang hadir|Daftar hadir',
    absent: 'Tidak hadir|Izin|Berhalangan|Absen',
    owner: 'Penanggung jawab|Tugas|Siapa|Notulis|Usulan',
    says: 'menyampaikan bahwa|bertanya apakah|mengusulkan|menjelaskan|akan mengurus|menelepon|mengatakan|sudah konfirmasi|datang|tidak setuju|meminta|membawa',
    beside: 'dengan|dari|untuk|oleh|kepada|bersama|menurut|tanpa|dan|ke',
    lives: '{whom} tinggal di|paket untuk {whom} dikirim ke|teknisi datang ke|kita ketemu di|alamat {whom}:',
    kin: 'Tante|Om|Nenek|Kakek|Bu|Pak',
    chat: 'ada yang lihat {first}?|{first} ikut juga|tanya {first} aja|aku sama {first}|{first} dan {first} telat|makasih {first}!|selamat ulang tahun {first}!!|{first} bawa kue|{first} sakit|{first} dijemput siapa?|tadi ketemu {first} di pasar|kunci sama {first}|bu {first} sudah pulang',
    labels:
      'Nama|Kontak|Pasien|Pelanggan|Penerima|Penyewa|Sopir|Dokter|Tanda tangan|Pengirim|Pemohon|Siswa|Karyawan|Atas nama|U.p.',
    things: 'Perihal|Bagian|Alasan|Diagnosis|Catatan|Kendaraan|Barang|Tempat|Proyek|Agenda|Pengumuman penting',
    nobody: 'Dengan hormat,|Halo semua,|Bapak/Ibu sekalian,|Yth. warga,|Selamat pagi,|Yth. pelanggan,',
    and: 'dan',
  },
  vi: {
    greetings:
      'Chào anh {first},|Chào chị {first},|Kính gửi ông {person},|Kính gửi bà {person},|Chào em {first},|Gửi anh {person},|Thưa thầy {first},|Chào {first},|Thưa cô {first},|Anh {first} ơi,',
    closings: 'Trân trọng|Cảm ơn|Thân ái|Kính thư|Cảm ơn anh|Hẹn gặp lại|Thân',
    titled:
      'anh {first}|chị {first}|ông {first}|bà {first}|cô {first}|chú {first}|em {first}|thầy {first}|bác {first}|ông {person}|bà {person}|anh {person}|bác sĩ {first}|BS. {person}|gia đình anh {first}|cháu {first}',
    roles: 'Kế toán|Giám đốc|Chăm sóc khách hàng|Trưởng phòng|Thư ký|Tổ trưởng',
    offices: 'chủ tọa|thư ký|từ 19h|khách mời|trực tuyến|thủ quỹ',
    present: 'Có mặt|Thành phần tham dự|Tham dự|Người tham gia',
    absent: 'Vắng mặt|Vắng|Xin phép vắng|Không tham dự',
    owner: 'Phụ trách|Nhiệm vụ|Ai|Người ghi|Đề xuất',
    says: 'cho biết|hỏi|đề nghị|giải thích|sẽ kiểm tra|gọi|báo rằng|đã xác nhận|sẽ đến|không đồng ý|yêu cầu|mang theo',
    beside: 'với|của|cho|từ|cùng|theo|và|đến|bởi|gặp',
    lives: '{whom} ở|giao hàng cho {whom} tại|thợ sẽ đến|gặp nhau ở|địa chỉ của {whom}:',
    kin: 'cô|chú|bác|bà|dì',
    chat: 'có ai thấy {first} không?|{first} cũng đi|hỏi {first} đi|đang ở với {first}|{first} và {first} đến trễ|cảm ơn {first} nhé!|chúc mừng sinh nhật {first}!!|{first} mang bánh|{first} bị ốm|ai đón {first}?|mới gặp {first} ở chợ|chìa khóa {first} giữ|gọi anh {first} nhé',
    labels: 'Họ tên|Họ và tên|Người liên hệ|Bệnh nhân|Khách hàng|Người nhận|Tài xế|Bác sĩ|Chữ ký|Người gửi|Học sinh|Nhân viên',
    things: 'Chủ đề|Phòng ban|Lý do|Chẩn đoán|Ghi chú|Xe|Hàng hóa|Địa điểm|Dự án|Thông báo quan trọng',
    nobody: 'Kính gửi quý khách,|Chào cả nhà,|Kính gửi phụ huynh,|Xin chào,|Chào mọi người,',
    and: 'và',
  },
}
