/**
 * Our own texts with gaps, for the kinds of writing the corpora lack: mail, chat, tickets, letters, forms, records, logs, code.
 * `[a|b]` is a choice (it may be empty), `{gap}` a gap; which gaps are people and addresses is in gaps.ts. `⏎` is a line feed.
 */

import { CAPITALS, CHATS, LISTS } from './templates-of-lists.ts'
import { SCRIPT_TEMPLATES } from './templates-of-scripts.ts'
import { DECLINED_TEMPLATES, TALK } from './templates-of-talk.ts'

/** Texts about people; gaps decide what is labelled. */
const LETTERS = `
[Hi|Hello|Hey|Dear|Good morning] {first},⏎⏎[thanks for your message|just following up on this|I hope this finds you well|as discussed on the phone]. {filler}⏎⏎[Best|Regards|Kind regards|Thanks|Cheers|All the best|Many thanks|BR],⏎{first}
[Dear|Hello|Good afternoon] {titled},⏎⏎{filler} {filler}⏎⏎[Yours sincerely|Sincerely|Respectfully|Yours truly|With kind regards],⏎⏎{person}⏎{role}⏎{org}
[Hi|Hey] [all|team|everyone|folks],⏎{first} [will be out|is on leave|is travelling] [this week|until {date}]. [Please ask|Talk to|Contact] {first} [instead|in the meantime|for anything urgent].⏎{first}
{first},⏎⏎[can you|could you|would you please] {task}? {filler}⏎⏎[Thx|Thanks|Ta],⏎{first} {last}
[Hi|Hello] {first} [and|&] {first},⏎{filler}⏎- {first}
On {date}, [at {time} ,|]{person} <{email}> wrote:⏎> {filler}⏎> {filler}⏎⏎{filler}
From: {person} [<{email}>|[mailto:{email}]]⏎Sent: {date} {time}⏎To: {person}; {person}[; {person}|]⏎[Cc: {person}⏎|]Subject: [RE: |FW: |]{topic}⏎⏎{first},⏎{filler}
From: "{person}" <{email}>⏎To: <{email}>⏎Subject: {topic}⏎⏎{filler}
To: {surnamefirst}; {surnamefirst}⏎cc: {surnamefirst}⏎Subject: {topic}
----- Original Message -----⏎From: {person}⏎To: {person}⏎Sent: {date}⏎Subject: {topic}
[Forwarded by|Sent by|Posted by|Written by|Prepared by|Edited by|Translated by|Compiled by] {person}[ on {date}|/{org}|]
{filler} [Please call|You can reach|Give a ring to|Just email] {person} [at|on] {phone} [or {email}|].
[Regards|Best regards|Sincerely|Cheers|Thank you|Thanks again|Warmly|Yours faithfully|Love|xoxo],⏎{person}
{person}⏎{role}⏎{org}⏎{block}⏎[Tel|Phone|T|Office|Ph]: {phone}⏎{email}
--⏎{person} | {role} | {org}⏎{address}⏎{phone} | {url}
{person}, {role}⏎{org}⏎{address}
{org}⏎[Attn|Attention|ATTN|c/o|z.Hd.|FAO]: {person}⏎{block}
{person}⏎{block}⏎⏎{date}⏎⏎{org}⏎{block}⏎⏎[Dear|To] {titled}[,|:]⏎⏎{filler}
Sehr geehrte[r Herr|r Herr Dr.| Frau| Frau Dr.|r Herr Prof.] {last},⏎[vielen Dank für Ihre Anfrage|anbei erhalten Sie die Unterlagen|wir bestätigen Ihren Termin am {date}].⏎⏎Mit freundlichen Grüßen⏎{person}
[Hallo|Liebe|Lieber] {first},⏎[danke dir|wie geht es dir|kommst du am {date}|ich melde mich morgen].⏎[Viele Grüße|LG|Liebe Grüße|Bis bald]⏎{first}
[Bonjour|Cher|Chère|Salut] {first},⏎[merci pour votre retour|je vous confirme le rendez-vous|ta commande est partie].⏎⏎[Cordialement|Bien à vous|À bientôt|Amicalement],⏎{person}
[Madame|Monsieur|Mme|M.] {last}, [veuillez trouver ci-joint la facture|nous avons bien reçu votre demande|votre dossier est complet].
[Hola|Estimado|Estimada|Querido] {first}, [gracias por su compra|le confirmamos la cita|te escribo por lo de ayer].⏎[Un saludo|Saludos cordiales|Atentamente],⏎{person}
[Ciao|Gentile|Caro|Cara|Egregio] {first}, [grazie mille|la sua richiesta è stata ricevuta|ci vediamo domani].⏎[Cordiali saluti|Un caro saluto|A presto],⏎{person}
[Olá|Prezado|Prezada|Caro] {first}, [obrigado pelo contato|o seu pedido foi enviado|segue em anexo o contrato].⏎[Atenciosamente|Abraços|Cumprimentos],⏎{person}
[Beste|Geachte heer|Geachte mevrouw|Hoi] {last}, [bedankt voor uw bericht|hierbij de offerte|we zien elkaar op {date}].⏎[Met vriendelijke groet|Groeten|Groetjes],⏎{person}
[Szanowny Panie|Szanowna Pani|Witam,|Cześć,] {first}, [dziękuję za wiadomość|przesyłam umowę|proszę o kontakt].⏎[Pozdrawiam|Z poważaniem],⏎{person}
[Hej|Hei|Kära|Kjære] {first}, [tack för senast|takk for sist|mange tak for din besked].⏎[Hälsningar|Hilsen|Venlig hilsen|Mvh],⏎{person}
Merhaba {first} [Bey|Hanım], [siparişiniz yola çıktı|randevunuz onaylandı].⏎Saygılarımla,⏎{person}
[Dear|Hi] {first}, [your booking|your appointment|your refund|your interview] [is confirmed for|has been moved to|with {titled} is on] {date}.
Dear {person}, [we are writing about|thank you for|this concerns] {topic}.
P.S. [Say hi to|Give my love to|Tell|Don't forget] {first} [and {first}|and the kids|].
[Thanks|Thank you|Congrats|Congratulations|Welcome|Happy birthday|Well done|Sorry|Bravo|Good luck|Get well soon] {first}[!|.|,|!!|  :)]
[thx|ty|kudos to|props to|shoutout to|big thanks to] {first} [for the help|for fixing this|and the whole team]
`

const PROSE = `
[{filler}, says|"{filler}," says|said|starring|featuring|with|including|not by|written by|sung by|opposite|alongside|succeeding|replacing|against|like|unlike] {last}[.|, {clause}|]
[but|and|because|although|when|if|then|since|while|that] {last} [was|is|had|did not|lied|told him|contradicted {last}|demoted {person}|came out today|would have known|only wanted to {word}]
[Neither did|So did|Nor was|as did|unlike] {last}, {last}, or {last}.
[President|Secretary|Defense Secretary|Vice President|Chief|Senator|Representative|Prime Minister] {last} [initially rejected|named|met|told|was] {filler}
{last} [administration|campaign|supporters|doctrine|presidency|speech] officials said {clause}.
{first} [never misses a deadline|was a patient teacher|with {org} did careful work|- who runs it, remembers all guests|has not called yet|and {first} have asked after you]. {filler}
[{filler}|] [Good luck|Cheers|Thx|Thanks|Later|Peace|Ciao|Love you], {first}[.| {num}|]
{filler} {person} {person}⏎{filler}
{person} {date} {time}⏎To: {person}/{org}@{org}⏎cc: {person}/{org}, {person}⏎Subject: {topic}
"{surnamefirst}" <{email}> {date} {time}⏎To: "'{email}'" <{email}>
Email: "{first}" <{email}>⏎{filler}
[AP Photo|REUTERS|AFP|Getty Images|PHOTO]/{person}
{titled}[, {n},| is {n} and] [was raised|went to school|spent most of {poss} life] in {city}.
{first}: \\"[Is anybody there|Did it ring]?\\"⏎{first}: \\"[Ask|That\\'s|It was] {first}\\"
> {person}⏎> {org}⏎> {street}⏎> {city}
>{person}⏎>{org}⏎>{person}⏎>{street}⏎>{city}⏎>{country} {num}
[storm|hurricane|tropical storm|typhoon] {nameplain} [packed winds|hit {city}|devastated the coast|was downgraded]
[St.|Saint|Mount|Lake|Fort|Port|Cape|San|Santa] {nameplain} [is beautiful|residents|was closed|Hospital|University|Parish|draws many visitors]
[I love|The worst|The best|We ate at|Try|visit] {nameplain}'s [restaurant|club|liquor store|karate|pizza|bakery|café|Burgers]
{nameplain} [Street|Hotel|Airport|Bridge|Stadium|Prize|Award|Foundation|University|County|Institute|Theorem|Syndrome|Beer] [is|was|in {city}] {filler}
[a cat|my dog|our puppy|an elephant|a horse] [named|called] {nameplain} {filler}
[planet|a probe to|the orbit of|in] [Venus|Mercury|Saturn|Mars|Jupiter] [is visible tonight|was photographed|and Neptune]
[calmed the concerns|reducing rates|recalled the product|shares fell], {org} said.
[our|the|its|both|all three] [founders|directors|owners|authors|members|winners|suspects|partners|children]: {last}, {last} and {last}. {filler}
[founders|witnesses|editors|cast] {first}, {first} and {last}
{last} and {last} [were|are|have been|wrote|met|agreed|played|lost] [rivals for years|neighbours|side by side|in the second half|the final].
{first} [shouted|yelled|smiled|waved|whispered|looked|laughed|pointed|nodded|ran|walked|went|came|sat|wrote to|called|texted] [at|to|with|past|after] {first}[:|,|.] "{filler}"
"{filler}" [said|asked|replied|shouted] {first}.
{first}: "[Who rang|Did you eat|Where were you|I know|Come in]?"⏎{first}: "[{first} sent me|Nothing|Leave me alone|It is me, {first}]."
[What's|What is] [the name|your surname|your full name], please? {first}
{first}, [have you seen|could you call|shall I wake] your [sister|neighbour|mother]?
[but|and|although] [at home|at work|here] they call [me|him|her] {first}
{titled} [flew|drove|moved|travelled|went] to {city} on {weekday} [morning|evening|night].
[influenced by|inspired by|covered by|remixed by|signed by|invented by|discovered by|paintings by|songs by|based on the novel by] {person}
[I work for|He works at|She left|We sued|They bought shares in|During {year},|I applied to] {org}[.| for {n} years| opened a second plant.| in {city}.]
[The diaries of|The real story of|The life of|Rumours about|Memories of] {first} [were never found|is unknown|was never told] {filler}
[Kierownik|Dyrektor|Prezes|Wydział|Urząd|Sąd|Ministerstwo|Geschäftsführer|Abteilung|Leiter|Directeur|Service|Jefe de|Departamento de|Direttore|Ufficio|Gerente de] {thing}
{person}, [Kierownik Sprzedaży|Dyrektor Finansowy|Prezes Zarządu|Geschäftsführer|Leiter Vertrieb|Directeur Commercial|Jefe de Ventas|Direttore Generale|Gerente Geral], {org}
[Wystawił|Odebrał|Sporządził|Protokolant|Przewodniczący|Sprawę prowadzi|Unterzeichnet|Sachbearbeiter|Signé par|Firmado por|Firmato]: {person}
[na rzecz|od|przez|dla|wniosku|zasądza od|Pan|Pani|Panią] {person} [kwotę|zwrot kosztów|oraz|,]
{person} [said|told reporters|announced|wrote|argued|believes|confirmed|admitted] [on {weekday}|yesterday|in {city}|] that {clause}.
"{filler}" [said|says|explained|added] {person}[, {role} of {org}|, a {role}|, who lives in {city}|, {age}|].
{person}, {age}, [of|from] {city}, [was arrested|won the prize|is missing|was appointed|died|was injured] [on {date}|last week|].
[According to|As reported by|In the words of|Thanks to|Together with|Unlike] {person}, {clause}.
{titled} [agreed|refused|promised|resigned|met {titled} in {city}|declined to comment].
{last} [had|was|is|could|did|never|said he|told her] [not|already|once|] [gone|been there|known|spoken to {last}].
[The|A|Our|Their|His former|Her] [{role}|neighbour|doctor|lawyer] {person} [called|left|arrived|complained|agreed] [yesterday|on {weekday}|at {time}|].
{first} [and|&] {first} [moved to|met in|grew up in|opened a shop in|live in] {city}[ in {year}|].
I [met|saw|asked|called|emailed|love|miss|know|trust] {first} [today|last night|again|and {first}|].
[My|Our|His|Her] {kin}[ |, ]{first}[,|] [works|lives|studied|was born] [in|near] {city}.
[My name is|My name's|I am|I'm|This is|Call me|They call me|I go by] {person}[.|,| and I|!| here.] {filler}
[Her|His|The patient's|My|The child's|your|The victim's] [full |first |last |real |maiden |] name is {person}[.|,|]
{person} ([born|b.] {date}) is a[n|] [American|British|German|Dutch|Indian|retired|Canadian|French] {role}[ and {role}|].
{person} ({year}–{year}) was [born in|buried in|professor at|mayor of] {city}.
[The book|The film|The song|The novel|The paper|The painting|The building|The report] [by|of|about|was designed by|was written by|is dedicated to] {person} [won an award|sold well|is out now|was reviewed by {person}].
[Directed|Written|Produced|Painted|Composed|Illustrated|Narrated|Hosted] by {person}[, starring {person} and {person}|].
[between|with|against|for|from|to|by|about|without|like] {person} and {person}
{person} [vs.|v.|and|&|versus] {person}
{person} beat {person} [6-3, 6-4|in the final|on points].
{first}'s [phone|car|mother|birthday|account|idea|team|dog] [is|was] [broken|great|gone|closed|on {date}].
{person}'s [lawyer|book|account|speech|house|order|resignation] [was|is] [published|cancelled|closed|on hold].
[Where is|Who is|Has anyone seen|Do you know|Have you met|Ask|Tell|Call|Ping|Text] {first}[?| about it| please| tomorrow]
[is|was|did|does|will|can|has] {first} [coming|there|call you|know about this|finish the report][?|]
{first} [is|was|has|will|can|did|won't|isn't] [coming|late|here|our new {role}|in charge of {topic}|sick|on call].
[The|] {last} [family|brothers|household|estate|case|report|residence|wedding] [lives in|of|from|in] {city}
[Mr. and Mrs.|Mr & Mrs|Herr und Frau|Monsieur et Madame] {last} [of|from] {city}
[attended by|guests were|speakers:|cast:|present:|participants:|absent:|panel:] {person}, {person}, {person} and {person}
{person}, {person}[, {person}|] and {person} [attended|voted yes|were present|took part|co-founded {org}|signed the letter].
{org} [hired|fired|sued|appointed|promoted|named] {person} [as|to be] [its|the new|] {role}.
{org} {role} {person} [said|resigned|will speak|did not respond].
[The|] [CEO|founder|chair|director|head] of {org}[, |is |was ]{person}[,|.]
{person} [works for|left|joined|founded|runs|sued|leads] {org}[ in {city}| in {year}|].
[President|Senator|Judge|Prime Minister|Chancellor|Pope|Queen|Minister|Governor|Mayor|Justice] {last} [visited {city}|spoke to {last}|signed the bill].
[Ms|Mr|Mrs|Dr|Prof]. {last} [teaches|lectures on|examined the patient|from {org} called|is the contact].
[Der|Die] [Angeklagte|Kläger|Zeugin|Patient|Geschäftsführer|Autorin] {person}[,| aus {city},|] [sagte|erklärte|wohnt|kam] [am {date}|nicht|gestern].
[Herr|Frau|Herrn] {last} [hat angerufen|ist im Urlaub|bittet um Rückruf|wohnt in {city}].
[Selon|D'après|Avec] {person}, [la réunion est reportée|le projet avance|rien n'est décidé].
[M.|Mme|Mlle] {last}[ et M. {last}|] [a appelé|habite à {city}|est absent ce jour].
[Según|Con|Junto a] {person}, [la reunión fue un éxito|el proyecto sigue].
[El señor|La señora|Don|Doña|Sr.|Sra.] {last} [llamó ayer|vive en {city}|no está].
[Secondo|Con] {person}, [il progetto va avanti|la riunione è rinviata].
[Il signor|La signora|Sig.|Dott.|Avv.] {last} [ha chiamato|vive a {city}].
[Pan|Pani|Panu|Pana] {person} [mieszka w {city}|zgłosił się|podpisała umowę|oświadcza, że].
[reprezentowaną przez|reprezentowany przez|a Panem|a Panią|pomiędzy|zawarta między] {person}[,|]
[o Senhor|a Senhora|Sr.|Sra.] {last} [ligou ontem|mora em {city}].
[De heer|Mevrouw|Dhr.|Mevr.] {last} [woont in {city}|heeft gebeld].
{person}: {filler}⏎{person}: {filler}⏎{first}: [ok|yes|haha|sure|no way|lol]
[{time}] {first}: [ok|brb|on my way|who is that|see you there]⏎[{time}] {first}: {filler}
<{first}> {filler}⏎<{first}> {first}: [thanks|+1|np|why?]
[SMS|WhatsApp|Chat|Slack] [from|with|to] {person}: {filler}
@{user} [thanks|lol|hey|agreed] [{first}|] {filler}
RT @{user}: {filler} [#{user}|]
[omg|lol|haha|tbh|ugh] {first} [is|was] [so funny|right|such a nerd|here] [today|rn|]
[RIP|R.I.P.|Rest in peace|Happy Birthday|Congratulations] {person}[.|!|]
[Photo|Image|Text|Words|Story|Video|Credit|Illustration|Foto|Photos]: {person}[ / {org}|/{org}|]
[By|by] {person}⏎{filler}
[By|By:] {person}, {org}
{person} | {date}
{surnameinitial} [and|&] {surnameinitial}
{person} ({org})
{person} - {role}[, {org}|]
{surnamefirst} ({year}). {topic}. {org}, {num}({n}), {n}–{n}.
{last}, {initials}, {last}, {initials}, & {last}, {initials} ({year}). {topic}.
[see|cf.|e.g.|in] {last} ([et al., |]{year})
{last} et al. [{year}|({year})] [show|report|found] that {clause}.
{person} and {person}. {topic}. In Proceedings of {org}, {year}.
Acknowledg[e|]ments⏎[We|The authors|I] [thank|would like to thank|are grateful to] {person}, {person} and {person}.
[Dedicated to|In memory of|For|In loving memory of] {person}
The [patient|claimant|applicant|defendant|witness|tenant|insured|deceased], {person}, [stated|was admitted|was seen by {titled}|lives at {address}|of {address},].
[Pt|Patient|Client|Caller] {person} [DOB {date}|, {age} yo|, MRN {num}|] [c/o headache|seen by {titled}|requests a callback|was discharged on {date}].
[Witness|Detective|Officer|Nurse|Coach|Professor|Captain|Sergeant] {last} [testified|noted|signed the form|arrived at {time}].
{person} [was|were] [born|married|buried|baptised] [in|at] {city} on {date}[ to {person} and {person}|].
[Emergency contact|Next of kin|Spouse|Father|Mother|Guardian]: {person}[ ({kin})|, {phone}|]
[account|booking|reservation|table|ticket|policy|appointment|order|delivery] [for|under the name|in the name of|belongs to|of] {person}
[change|correct|update|remove] [the|my] name [from {person} to {person}|to {person}]
[Spoke|Met|Had a call|Left a voicemail] with {person}[ ({role})| from {org}|] [on {date}|today]. {filler}
[Customer|Caller|Client|User] {person} [called|reports|says|wrote in|complained] [about|that] {topic}. {filler}
[Assigned to|Escalated to|Handled by|Approved by|Reviewed by|cc|Reported by|Owner:|Requested by] {person}
[Agent|Rep|Support|Operator]: [Hello|Hi], [my name is|this is|you are speaking with] {first}. [How can I help|What can I do for you]?⏎[Customer|Caller|Client|User]: [Hi|Hello], [it's|I'm|this is] {person}[, I live at {address}|].
[meeting|lunch|call|1:1|sync|dinner|interview] with {person}
[Kids|Children|Siblings|Parents|Team|Crew|Band members]: {first}, {first} and {first}
`

/** Reviews, comments, casual mail, blogs: names met in passing, a titled stranger, one name in a row of sentences. */
const WEB = `
[I gave|We saw|Avoid|I recommend|Go to|Ask for|Stay away from|My dentist is|I was seen by|An appointment with] {doctor} [{n} stars|twice last year|if you can|because the staff was rude|for my back|yesterday|, he is the best|and felt better at once].
{doctor} [is amazing|is very kind|was late|and {poss} staff are great|took {poss} time|did not listen|explained everything|has been our vet for {n} years|, you are the best]! {filler}
[Great service|Nice job|Good work|Awesome place|Great food|Fast delivery|Highly recommended|Great job], [thanks|thank you|cheers] {first}[!|.| and {first}!|!!] {filler}
[Ask for|Talk to|Try to get|Request|Thanks to|Kudos to|We worked with|I spoke to|I dealt with|Go see] {first}[,| -|;|.] [he|she|they] [knows|fixed|made|helped|did] [everything|it in no time|us feel welcome|my hair].
{first} [was|is] [so helpful|our waiter|our waitress|very rude|the owner|amazing|the manager on duty|a wonderful host|patient with us|the best] [and|but] {filler}
{first} and {poss} [wife|husband|team|crew|staff|sister] [run|own|started|work at] [this place|the shop|{org}]. {filler}
[The owner|Our guide|The manager|Our realtor|The technician|My hairdresser|Our server|The driver|My lawyer|The mechanic][, | ]{first}[,|] [was|is|did|fixed|explained|gave us|made sure] [great|it quickly|a discount|everything went well|very professional].
I [took|brought|showed|left] [my car|it|the phone|our dog] [to|with] {first} [and|,] [he|she] [fixed it|called me back|was honest|charged me {money}].
[The Workshop of|Law Office of|Offices of|Photography by|Salon of|Estate of|Friends of] {person}[!|!!|.|] {filler}
[We|I] [drove|flew|walked|travelled|stayed] [back |home |over |]with {first}. {filler}
[i am|we are|im] [staying home|leaving early] unless {first} [comes|calls|is there|goes too] [lol|haha|:)|...|]
{first} and {first} are [late again|on their way|coming over|at the bar|waiting]. [call me|see ya|hurry|text me]
[tell|ask|call|bring|invite|forget about] {first} [and {first}|too|for me|if you see {him}|about saturday]
[Feel free to|Please|Could you|I will|You may] [pass it to|check with|copy|run it by|give it to|leave it with|send a copy to] {first} [once it is signed|before noon|for approval|and {first}|when done].
[Thx|Thanks|Cheers|Later|Regards|Best|Tks|Rgds|Ciao]⏎{first}
{first} -⏎[Attached|Below|Here] is [the draft|what we discussed|the list]. {filler}⏎{first}
{first}/{first}:⏎[Please|Could you both] {task}. {filler}
[The|That|This|Another|His] {last} [boys|girls|brothers|kids|clan|era|years|camp|people|thing|fellow|fortune] [came by|is over|did it|never came back]. {filler}
[Under|After|Before|Since|During|Against|About|Behind|Without|Like|Unlike|Despite] {last}[,| and {last},] {clause}. {last} [knew|lied|denied it|came out|said so|wanted it|was wrong] [all along|again|in {month}|about it].
[It was|There was|He had] [{last}|{person}] who [wanted|ordered|stopped|pushed for|opposed|started] [it|the war|the vote|the cuts]. {last} [then|later|even|also|never] [demoted|fired|met|backed|ignored|attacked|blamed] {last}.
[the council|everyone|they|we all|the agency] [had heard of|paid] {last} and [the company|the money|the plan|{poss} friends]. {filler}
[allied with|loyal to|the hunt for|close to|a letter to|sympathy for|opposed to|a picture of|praise for|the fall of|rumors about|war against] {last}[.|,|--| and {last}.] {filler}
{person} [was|is] [arrested|killed|elected|sworn in|detained|released] [in|near] {city} [on {weekday}|, officials said|after a raid]. {last}, {age}, [had|has|was] [been wanted|a member of {org}|no comment].
[Army|Police|Troops|Agents|Border guards] [arrested|detained|killed|identified|released|named] {person}, [a {org} man|an engineer|a {role}|who is {age}], [from|near|in] {city}.
[{org}|{city}|The] [police chief|president|spokesman|CEO|finance minister|commander|team captain|coach|chief executive|editor|lawmaker|general manager] {person} [named|said|told|announced|denied|confirmed|resigned] [{clause}|on {weekday}|today].
[Gen.|Lt. Col.|Sgt.|Sen.|Rep.|Gov.|Adm.|Prof.|Rev.|Cmdr.|Pvt.] {person} [made a coup|said {clause}|was relieved of command|arrived in {city}|will speak] [against {person}|on {weekday}|yesterday].
[Prophet|Saint|King|Imam|Sultan|Emperor|Pope|Queen] {first} [of {city}|] [is|was|did|said] [born there|buried there|crowned|painted by {person}].
[In|From|To|Near|Around|Outside|Across|Leaving] {city}[,| and {city},] [life is|people are|we saw|the war goes on|roads were closed]. {filler}
[Hurricane|Tropical Storm|Cyclone|Typhoon] {nameplain} [hit|devastated|passed] {city} [in|on] {date}. The storm [was weak|turned north].
[Please|Don't|You have to|Do not] [Carry|Mark|Bill|Grant|Drew|Rob|Pat|Will|Chase|Frank|Rich] [it|the date|me|them|on] {filler}
[No|More|Great|Good|Best|Bad] [Burger|Patty|Curry|Rice|Cookie|Candy|Berry|Olive] [and|in|with|here] {filler}
[I love|My] [Ford|Mercedes|Porsche|Chevrolet|Honda|Dodge|Lincoln|Harley] [broke down|runs great|is in the shop]. {filler}
[The Sunni|Sunni|Shiite|Kurdish|Baath|Christian|Hindu|Marxist|Muslim] [fundamentalists|clerics|militia|fundamentalist] [in|from|near] {city} {filler}
`

const ADDRESSES = `
{loose}
{loose}
{loose}
{loose}, {city}
[lives at|address:|at|send to|visit] {loose}
[The plaque stands on|They closed|The tram runs along|He grew up on] {street} [in {city}|near {city}]. {filler}
[The {org} office|The office of {org}|The office|Our shop] is [at|on] {address}.
[at|on|to|is|meet us at|the café at] {corner}[.|, {city}|?]
{org}⏎⏎{corner}
[Address|Where|Venue|Location]:[ |⏎]{corner}[.|]
[at the far end of|opposite|next to|behind|just off] {street}[.|, {city}]
[The shop|Her flat|The clinic|Our hotel|The entrance|It] [is|was] [on|in|at] {street}[.|, second floor|]
[Deliveries|Trucks|Visitors|Guests] [go|turn in|wait] [at|on] {street}[.| please]
[Send|Forward|Redirect] [it|them|the card|the papers] to {block}[.|, thanks|?]
{person}⏎{org}⏎{block}
{person}⏎{role}⏎{block}
{address}
{street}
{block}
{block}
{blockvenue}
{blockvenue}
{sparse}
{sparse}
{sparse}
{address}⏎{address}
{org}⏎{block}
{org}, {address}
{person}⏎{block}
{person}, {address}
{person} {address}
{org} {address}
[Ship to|Send it to|Deliver to|Mail to|Ship-to|Bill to|Sold to|Return to|Forward to][:|] {person}⏎{block}
[Ship to|Send it to|Deliver to|Mail it to|Please send everything to|Courier to][:|] {address}[.| please| by {date}]
[Address|Addr|Home address|Mailing address|Postal address|Office|Registered office|Business address|Location|Residence|Venue|Where|Billing address|Delivery address][:| :| -|: ⏎| =] {address}
[Address|Mailing address|Shipping address|Location|Visit us at|Find us][:|:] ⏎{block}
[I live at|We live at|We are at|I'm staying at|He resides at|She moved to|Come to|Meet me at|I used to live at|our office is at|my new address is|address is|located at|they moved to|send a taxi to|pick me up at] {address}[.|,| and my phone is {phone}| now|]
[lives at|residing at|residence at|domiciled at|of|whose address is|with its registered office at|having its principal place of business at|headquartered at|based at] {address}
[the house at|the building at|the flat at|an accident near|a fire at|property at|premises at|a break-in at] {street}[, {city}|] [was sold|is for rent|was reported on {date}|burned down]
[turn left on|walk down|take|drive along|the shop on|parking on|off] {road}[ until {road}|]
[Where|How do I get to|What's at|Is there parking near] {street}?
{filler} [We're|I'm|It's|They're] at {address}[.| until {date}.| between {time} and {time}.]
The [store|clinic|school|office|restaurant|warehouse] [at|on|is at] {street} [closes at {time}|is open|has moved to {street}].
[Wohnhaft|wohnt|Anschrift:|Adresse:|Lieferadresse:|Rechnungsadresse:|Sitz:|Standort:] [in |in der |]{address:de}
[Ich wohne in der|Er wohnt am|Bitte liefern Sie an die Adresse|Unser Büro befindet sich in der] {address:de}.
[demeurant|domicilié|domiciliée|habite au|J'habite au|Adresse :|Livraison :|situé au] {address:fr}
[Vivo en|reside en|con domicilio en|Dirección:|Domicilio:|Envío a:|ubicado en] {address:es}
[Abito in|residente in|domiciliato in|Indirizzo:|Sede:|con sede in] {address:it}
[Moro na|residente na|com sede na|Endereço:|Morada:] {address:pt}
[Ik woon op|wonende te|gevestigd te|Adres:|Bezorgadres:] {address:nl}
[zamieszkały|zamieszkała|zam.|z siedzibą|adres:|Adres zamieszkania:|przy|pod adresem] {address:pl}
[Bor på|bosatt på|Adress:|Adresse:|Besøksadresse:|bopæl:] {address:nordic}
[Osoite:|asuu osoitteessa] {address:fi}
[Adres:|ikamet:|Ev adresi:] {address:tr}
[Адрес:|Адрес доставки:|Адреса:|Адрес:|Юридический адрес:|Место жительства:|Фактический адрес:|Місце проживання:|Адрес за доставка:] {address:cyrillic}
[проживает по адресу|Я живу по адресу|зарегистрирован по адресу|Мы переехали, новый адрес:|Пришлите посылку по адресу|Отправьте документы на адрес|Заберите заказ:|мешкає за адресою|живее на адрес|Офис находится по адресу|прописан:] {address:cyrillic}[.|, спасибо.|. Спасибо!|]
{person:cyrillic}[, |⏎|⏎]{address:cyrillic}
{person:cyrillic}[,| проживает по адресу| живет на| переехал на] {address:cyrillic}
[Please send it to|Ship to|Deliver to|I live at|Our office is at|Address:|Address|Mail to|Her new address is|address =] {address:[cyrillic|cjk|script]}[.| please| thanks|, by {date}.|]
name: {person}⏎address: {address:[cyrillic|cjk|script]}⏎email: {email}
{address:[cyrillic|cjk|script]}
[العنوان|عنوان السكن|عنوان التوصيل|آدرس|نشانی|כתובת|כתובת למשלוח|Διεύθυνση|ที่อยู่|ที่อยู่จัดส่ง|მისამართი|पता|Հասցե][:| :] {address:script}
[يسكن في|أرسل الطرد إلى|مكتبنا في|אני גר ב|שלח את החבילה ל|Μένω στην|Το γραφείο μας είναι|Παρακαλώ στείλτε στη διεύθυνση|ส่งของมาที่|ฉันอยู่ที่|გამომიგზავნეთ:] {address:script}[.|]
[请寄到|我住在|送到|公司地址是|收货地址|住所は|お届け先は|弊社の所在地:|주소는|배송지:|본사는] {address:cjk}[。|です。|입니다.|，谢谢。|]
{person:cjk}[ |，|⏎|: ]{address:cjk}
{address}; {address}[; {address}|][.|]
{address:[pl|de|fr|it|es|nl|east|nordic]}; {address:[pl|de|fr|it|es|nl|east|nordic]}
[Locations|Branches|Stores|Offices|Pick-up points|Venues][:|:⏎] {address}; {address}; {address}
[Punkty odbioru|Nasze oddziały|Oddziały|Sklepy|Biura]: {address:pl}; {address:pl}[; {address:pl}|]
[Filialen|Standorte|Agences|Sucursales|Sedi|Vestigingen|Pobočky]: {address:[de|fr|es|it|nl|east]}; {address:[de|fr|es|it|nl|east]}
[Mieszkam|Spotkajmy się|Przeprowadziłem się|Odbiór|Lokal znajduje się] [w Krakowie|w Warszawie|w Łodzi|we Wrocławiu|] [przy|na|pod adresem:] {address:pl}[.|]
[Ich wohne in|Das Büro ist in|Wir treffen uns in] [Berlin, |Köln, |Wien, |der ]{address:de}[.|]
[Please ship the parcel to|Kindly courier it to|can you drop it at|the package goes to|we now live at|my parents live at|collect it from] {address}[.|. Thanks.| thanks!|, see you there.]
[Cím:|Lakcím:|Adresa:|bytem|Adresă:|Sídlo:] {address:east}
[住所|地址|住所:|地址：|주소:|주소|お届け先|送付先|ご住所|收货地址|通讯地址|送貨地址|배송지][：|: | |:]{address:cjk}
[1.|2.|-|*|•|a)] {address}
- {person}⏎  {address}⏎  {phone}
* {org}⏎* {block}
> {person}⏎> {address}
[Property|Listing|For sale|For rent|Lot]: {address}. {money}, {n} [bed|rooms|m2].
[Store|Branch|Clinic|Site|Office|Depot] {n}: {address}[ - {phone}|, open {time}-{time}|]
[Event|Party|Wedding|Meetup|Funeral|Concert] [at|@|:] {blockvenue:one}, {date} {time}
[Room {n}|Suite {n}|Floor {n}|{n}nd floor|3rd Floor], {address}
[From|Pickup|Departure|Origin]: {address}⏎[To|Dropoff|Arrival|Destination]: {address}
{address} [Phone|Tel|tel.|T:|Fax|Call][:|] {phone}
{address} [|-||] {url}
"{person}","{address}","{phone}"
{person}⏎⏎{block}⏎⏎{phone}⏎{email}
{n} {product} [for|to] {person}, {address}
[The letter|The parcel|The order|The invoice] [was|is] [sent|addressed|delivered] to {address}[ instead of {address}|], not {address}.
[Contact|Contact us|Imprint|Impressum|About us]⏎{org}⏎{block}⏎[Email|E-Mail|Mail]: {email}
`

const RECORDS = `
name: {person}⏎email: {email}⏎[phone: {phone}⏎|]address: {address}
name: {person}⏎given_name: {first}⏎family_name: {last}⏎gender: [Male|Female|F|M]⏎email: {email}
- id: {num}⏎  name: {person}⏎  role: {role}⏎  city: {city}
name:⏎  first: {first}⏎  [middle: {first}⏎  |]last: {last}⏎  [official_full|full|display]: {person}⏎bio:⏎  birthday: '{date}'
[other_names|aliases|members|authors|people|contacts|maintainers]:⏎- name: {person}⏎- name: {surnamefirst}⏎- name: {person}
[party|parties|products|plans|projects|environments|jobs|services|steps|plugins]:⏎- name: {thing}⏎- name: {thing}
[counties|cities|districts|regions|stations|teams|places served|counties represented|members of|tags|keywords]:⏎- {places}
{key}: {cityplain}⏎{key}: {thing}⏎{key}: {places}
{key}: {thing}⏎{key}: [{word}|{num}|{thing}|'{num}']⏎{key}: {thing}
party: {thing}⏎  district: {n}⏎  url: {url}⏎  office: {num} {lastplain} [Senate |House |Federal |Court |State |]Office Building⏎  phone: {phone}
building: {personplain} [Federal|Court|Post Office|Memorial] Building⏎city: {cityplain}⏎state: {statecode}
  name:⏎    first: {first}⏎    middle: {initialdot}⏎    last: {last}⏎    official_full: {person}
- name: {initialname}⏎- name: {surnameinitial}⏎- name: {person}⏎- name: {initialname}⏎- name: {surnamefirst}
offices:⏎- classification: {word}⏎  address: {address}⏎  voice: {phone}⏎- classification: {word}⏎  address: {address}⏎  fax: {phone}
  address: {address}⏎  [suite: Suite {n}⏎  |]city: {cityplain}⏎  state: {statecode}⏎  zip: '{zip}'⏎  phone: {phone}
  building: {thing}⏎  address: {address}⏎  office: {address}
id:⏎  wikipedia: {thing}⏎  wikidata: Q{num}⏎name:⏎  first: {first}⏎  last: {last}
[nickname|suffix|middle_name|maiden_name|preferred_name|first_name|last_name|given_name|family_name|firstName|lastName|surname|forename]: {first}
[contact|owner|author|assignee|reporter|manager|customer|employee|recipient|sender|full_name|fullName|contact_name|billing_name|customer_name|approved_by|created_by|reviewer|lead][:| =|=|: -] {person}
[street|address|address1|street_address|mailing_address|billing_address|home_address|addr|location][:|=| =] {address}
[city|town|state|country|region|district|county][:|=] {cityplain}
[Name|Full name|Customer|Client|Patient|Employee|Contact|Applicant|Author|Owner|Student|Guest|Passenger|Beneficiary|Account holder|Signed|Cardholder|Recipient|Sender|Attendee|Member|Insured|Tenant|Landlord|Signature|Manager|Supervisor|Teacher][:| :|: ⏎| -|	|  ] {person}
[First name|Given name|Forename|Vorname|Prénom|Nombre|Voornaam|Imię|Förnamn|Etunimi|Jméno|Keresztnév|Nome][:| :|	] {first}⏎[Last name|Surname|Family name|Nachname|Nom|Apellidos|Achternaam|Nazwisko|Efternamn|Sukunimi|Příjmení|Vezetéknév|Cognome][:| :|	] {last}
[Nazwisko i imię|Imię i nazwisko|Name, Vorname|Nom et prénom|Nombre y apellidos|Cognome e nome|Nome completo|Naam|Navn|Namn|Nimi|Név|Adı Soyadı|Jméno a příjmení][:| :] {person}⏎[Adres|Adresse|Anschrift|Dirección|Indirizzo|Endereço|Osoite|Adress|Cím|Adresa][:| :] {address}
[ФИО|Имя|Фамилия|Клиент|Заказчик|Пациент|Сотрудник|ПІБ][:| :] {person:cyrillic}
[姓名|名前|氏名|お名前|이름|성명|客户|联系人|患者|作者][:|：| :|] {person:cjk}
[الاسم|اسم العميل|שם|Ονοματεπώνυμο|Όνομα|ชื่อ|Họ tên|Họ và tên|Nama|Nama lengkap][:| :] {person:script}
{person:cyrillic}[, {city}| сказал, что| написал| (тел. {phone})| и {person:cyrillic}|]
[Уважаемый|Уважаемая|Дорогой|Здравствуйте,] {person:cyrillic}[!|,]
[договор с|от имени|директор|врач|гражданин|г-н|г-жа|менеджер] {person:cyrillic}
Name: {person}, Age: {age}, City: {cityplain}, Phone: {phone}
{person} | {email} | {phone} | {cityplain}
| {num} | {person} | {role} | {email} |
| [Name|Person|Employee|Contact] | [Role|Title|Email] |⏎|---|---|⏎| {person} | {role} |⏎| {person} | {email} |
{num},{first},{last},{email},{phone}
{num};{surnamefirst};{date};{money}
{last},{first},{date},{cityplain}
{num}	{person}	{role}	{date}
{person}	{role}	{date}
{n}. {person}[ - {money}| ({cityplain})|, {org}|]
[-|*|•] {person}[ ({role})|: {phone}| <{email}>| – {topic}|]
{person} <{email}>[, {person} <{email}>|]
{ "name": "{person}", "email": "{email}" },⏎{ "name": "{thing}", "type": "{word}" }
"authors": [⏎    {⏎        "name": "{person}",⏎        "email": "{email}",⏎        "role": "Developer"⏎    },⏎    {⏎        "name": "{community}",⏎        "homepage": "{url}"⏎    }⏎],⏎"description": "{thing} for {thing}"
"name": "{slug}/{slug}",⏎"version": "{version}",⏎"description": "{filler}",⏎"author": "{person} <{email}>",⏎"license": "MIT"
"keywords": ["{word}", "{word}"],⏎"support": { "issues": "{url}" },⏎"authors": [ { "name": "{person}" } ]
{"first_name": "{first}", "last_name": "{last}", "street": "{street}", "city": "{cityplain}"}
{"user":{"id":{num},"fullName":"{person}","address":"{address}"}}
<name>{person}</name>⏎<address>{address}</address>
<author>{person}</author><title>{topic}</title>
[user|customer|author|owner].name = "{person}"
[user|customer]=[{user}] [name|fullname]="{person}" ip={ip}
INSERT INTO people VALUES ({num}, '{first}', '{last}', '{address}');
first_name={first}&last_name={last}&address={address}
[Customer|User|Member|Employee]( |){id}: {person}, {address}, {phone}
[Invoice|Order|Receipt|Rechnung|Facture|Factura] {id}⏎[Date|Datum]: {date}⏎[Bill to|Customer|Kunde|Client|Cliente]: {person}⏎{block}⏎⏎[Total|Summe|Montant]: {money}
Dear {person}, your order {id} [has shipped to|will be delivered to|is on its way to] {address}.
`

const MACHINE = `
{places}
{places}, {country}
{num},{cityplain},{country},{places},{num}.{num},-{num}.{num},{num},{thing},{thing}
{num}-{num},{cityplain},{country},{places},{thing},{thing},D{n}⏎{num}-{num},{cityplain},{country},{cityplain},{thing},U
{"date":"{date}","origin":"{CONST}","destination":"{cityplain}","name":"{cityplain}","country":"{country}"}
"{key}":"{cityplain}","{key}":"{places}","lang":"pt"
data/{CONST}/{cityplain}={"id":"data/{CONST}/{cityplain}","key":"{cityplain}"}
{key}={places}
[the|a|this|our|each|any] {tool} [script|interpreter|engine|version|API|module|library|plugin|server|client|project|test|code|function|table|object|command|community|documentation|binding] {filler:code}
[written in|ported to|compiled with|built with|run with|requires|using|install|supports|based on|embedded|from|calls into] {tool}[ {version}|]
[#|//| *|--|;|] {tool} [scripts|tables|strings|errors|uses|calls|does not|is|returns|allows|needs] [the|not|a|all] {word} [of|to|in|with] {tool}[.|]
    test "{tool} {word} - {word} {word} [to|of|in] {thing}" {
[Test|Check|Make sure|Verify that|When|If] {tool} {word} [works|fails|is killed|times out|returns {word}]
{tool}, {tool} and {tool}
{tool}: {word} {word}[, {tool}: {word}|]
[-|*] {tool}⏎[-|*] {tool}⏎[-|*] {tool}
"{tool}": "{version}",⏎"{word}": "{tool}"
r {word} {word}:{num} {num}
R {n} {command} {command} {num}
    r [del|set|get|incr|expire|lpush|hset|zadd|sadd|xadd] {word}{n}
    set res (r [del|get|xread|lrange] {word} {n})
$rd {word} {word} {n}
    assert_equal {num} (R {n} {command} {word} {num})
[r|redis-cli|>|$|127.0.0.1:6379>|SQL>] {command} {word} {num} {command} {num}
{command} {thing} {num}, {command} {n}
{command}_{command} {num} {command}
{uuid}⏎{uuid}⏎{uuid}
{uuid} {uuid}
id: {uuid}⏎{key}: {uuid}
    {dashed} "^{version}"⏎    {dashed} "^{version}"⏎    {dashed} "^{version}"
"{dashed}": "^{version}",⏎"{dashed}": "~{version}",
{dashed}@{version}:⏎  version "{version}"⏎  dependencies:⏎    {dashed} "^{version}"
{n}	{thing}	{num}	{thing}	{num}.{num}
{num};{thing};{cityplain};{num},{num};{thing}
{num} {num} {num} {num}⏎{num} {num} {num} {num}
{num},{num},{date},{num}⏎{num},{num},{date},{num}
#	{thing}⏎#⏎#	{filler:code}
{thing}, {thing} and {thing}
- {thing}⏎- {thing}⏎- {thing}
{n}. {thing}⏎{n}. {thing}: {filler}
{thing}: {thing} ({thing})
{stamp} INFO  [{thread}] {class} - [User|Customer|Account] {person} [logged in|updated profile|created order {id}] from {ip}
{stamp} [WARN|ERROR|DEBUG] {class}: [Failed|Unable|Cannot] to {word} {class} [for|of] user {user} after {n} retries
{stamp} {host} {word}[{num}]: {filler:log}
{stamp} {host} sshd[{num}]: [Accepted publickey|Failed password] for {user} from {ip} port {num} ssh2
{stamp} {class} [main] - {thing} [Started|Stopped|Initialized|Loaded] in {n} ms
[INFO|WARN|ERROR|DEBUG|TRACE] {stamp} {class} {filler:log}
{ip} - - [{date}] "GET /{slug}/{slug} HTTP/1.1" 200 {num} "-" "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36"
Exception in thread "main" java.lang.{class}Exception: {thing} [Not Found|is null|failed]⏎	at com.{word}.{class}.{word}({class}.java:{n})
[commit|Author|Merge]: {hex}⏎Author: {person} <{email}>⏎Date:   {weekday} {month} {n} {time} {year}⏎⏎    [Fix|Add|Update|Remove|Refactor] {thing} [in|for|of] {class}
[Signed-off-by|Co-authored-by|Reviewed-by|Acked-by|Tested-by|Reported-by|Suggested-by|Cc]: {person} <{email}>
[Copyright|Copyright (c)|(c)|© |Copyright (C)] {year}[-{year}|] {person}[. All rights reserved.| <{email}>|, {org}|]
[Copyright|Copyright (c)|(c)|© |Copyright (C)] {year}[-{year}|, {year}|] {org}[. All rights reserved.| and contributors|]
[ * @author| * Author:|# Author:|// Author:|@author|:author:|; author =|-- Author] {person}[ <{email}>| ({email})|]
[//|#|/*|--] [Contributed by|Original code by|Based on work by|Thanks to|Idea from|Written by|Maintained by|Created by] {person}[ */|]
[//|#| *|--|/*] [TODO|FIXME|NOTE|XXX|HACK][({user})|]: {filler:code}
[//|#| *|--] {filler:code} [See|Returns|Throws|Uses|Creates|Handles] the {class} [for|of|when] {class}[.|]
[class|interface|struct|enum|type] {class} [extends {class}|implements {class}|] {
[const|let|var] {word} = new {class}({class}.{word}, "{thing}");
[import|from|require|using|#include] {class}[ from '{slug}'|;|.{class}]
if ({word}.get{class}() != {class}.{CONST}) return {class}.{word}({n}, {n});
public static {class} {word}{class}({class} {word}, int {word}) throws {class}Exception
[def|function|func|fn|sub] {word}_{word}({word}, {word}) [{|:]
  [{class}|{word}]: [{class}|{word}|string|Promise<{class}>|{CONST}][,|;]
{CONST} = {num} [# {filler:code}|]
[case|return|throw|await|yield] {class}.{CONST}[:|;]
<[div|span|a|Button|{class}] class="{word}-{word}" id="{slug}">{thing}</div>
[##|#|###|**] {thing}[**|]⏎⏎{filler} {filler}
[Step|Chapter|Section|Part|Figure|Table|Appendix|Level|Phase|Page|Room|Line|Zone|Gate] {n}[:| -|.|] {thing}[ and {thing}|]
[Click|Open|Select|Choose|Go to|Press|Use] {thing} [and|then|>] {thing}[.|]
[The|A|Our|Your|This] {thing} [is|was|has been|will be] [updated|available|released|deprecated|closed] [on {date}|in version {version}|by default|].
{thing} [vs|and|or|with|for|by|from] {thing}
{thing} {version} ({month} {year})
{org} [announced|released|acquired|and {org} signed a deal for|reported] {thing}[ in {city}|].
[Shares of|Analysts at|A spokesperson for|Employees of|The board of] {org} [fell {n} percent|declined to comment|expect growth].
{org} [opened|closed|operates] {n} [stores|offices|plants] in {city} and {city}.
[The|] [University of {city}|{city} University|{city} City Council|Bank of {city}|{city} Police Department|Port of {city}] [said|opened|won|closed]
[Flight|Train|Bus|Route] {n} from {city} to {city} [leaves|arrived|is delayed] at {time}.
{city}, {country}
{city} is [the capital|a city|a town] [of|in] {country}.
[Population|Weather|Hotels|Jobs|News|Traffic|Time] [of|in] {city}: {num}
Happy [New Year|Holidays|Easter|Thanksgiving|Diwali] [everyone|to all|from {org}]!
[Good Morning|Hello|Dear|Hi] [Team|All|Everyone|Sir or Madam|Customer|Colleagues|Friends|User|Valued Customer|Hiring Manager], {filler}
[Monday|Tuesday|Friday], {month} {n}: {thing} {time}, {thing} {time}
[Total|Subtotal|Tax|Discount|Amount Due|Balance][:|] {money}
[Order|Ticket|Case|Invoice|Claim|Policy|PO|Ref] [No.|#|Number|ID] {id}: {n} x {product}, {n} x {product}
{n} {product} {money}⏎{n} {product} {money}
Error {num}: {thing} [Not Found|Denied|Expired|is Invalid]
[New|Top|Best|Free|Hot|Last] {product} [Deals|Offers|Sale|Reviews] [This Week|Today|in {month}]
{n} [Tips|Ways|Reasons|Steps|Things] [to|for] [Better|Buy|Love] {product}
[Highway|Interstate|Route|Exit|Terminal|Platform|Building|Hall] {n} [is closed|ahead|North|until {date}]
[Terms|Conditions|Privacy Policy|Refund Policy|Table of Contents|License Agreement|Release Notes|Getting Started|Known Issues|Frequently Asked Questions]
{filler} {filler} {filler}
{filler:log}
{weekday}, {date}: {filler}
[Mon|Tue|Wed|Thu|Fri] {time} {thing}⏎[Mon|Tue|Wed|Thu|Fri] {time} {thing}
{country} [beat|plays|signed a treaty with|vs.|and] {country} [in the final|on {weekday}|{n}-{n}|].
[The|] [{country} government|Ministry of {thing}|Department of {thing}|Institute for {thing}] [said|announced|published|rejected] {clause}.
[May|Will|Mark|Grace|Joy|Hope|Rose|Bill|Jack|Art|Frank|Grant|Dean|Drew|Rich|Sue|Pat|Rob] [the|this|that|a|these] {word} [of|in|for] {word}[.|?]
[version|date|size|level|count|width|timeout|port|year][:|=| =] {num}
В {year} г. [компания|население города|область|выручка] [выросла|сократилось|объявила о росте] на {n} [раз|процентов|%].
[Встреча|Заседание|Концерт] {n} [марта|мая|июня] {year} [г.|года] [в Москве|в г. Казань|в {time}], [зал|этаж|стр.|д.] {n}.
[Улица|Площадь|Дом|Город] [была|стоит|был] [пуста|большой|построен] в {year} году. [Рис.|Табл.|Пункт|стр.] {n}
{year}年{n}月{n}日[,|，|、|。][北京市政府|上海市|東京都|大阪府|サービス|会社|深圳市][发布|公布|は|が|有]{n}[号令|件|人|億円|位|号文件]。
第{n}[章|条|回|号|期][总则|大会|目次|规定|について]
[新宿区|大阪市|北京市|台北市|广州市][の人口は|人口|有]{num}[人|万|名][です。|。]
[서울시는|부산시|회사는|경기도는] {year}년 {n}월 {n}일 {n}[명|건|억원|호][이|을|] [발표했다|기록했다].
[في عام|سنة] {year} [بلغ عدد السكان|أعلنت الحكومة عن] {n} [ألف|مشروع|بالمئة].
[Το|Στις] {n} [Μαρτίου|Μαΐου] {year} [η κυβέρνηση ανακοίνωσε|ψηφίστηκε] {n} [μέτρα|άρθρα].
ในปี {year} มี{n} [คน|ราย|แห่ง]
בשנת {year} [היו|נמכרו] {n} [אנשים|יחידות].
[title|label|heading|text|placeholder|description|summary|message|status|type|category|department][:|=|: "] {thing}["|]
`

/** What is written about software: products, many of them called like people, that send, support and require. */
const SOFTWARE = `
[{app}|Our backend|The library|The server] sends [Identify|Track|Group|these|all|] [calls|events|requests|data] to {app}[ as {word} events|, which stores them|.|]
[Connect|Integrate|Install|Configure|Set up|Enable|Add|Use|Migrate to|Deploy|Get started with|Working with|Upgrade] {app} [with|in|to|for|from|on] [{app}|your app|your workspace|the {word}|production][.|]
[In|From|Open|Go to|Log in to|Sign in to|Navigate to] [your|the|] {app} [dashboard|account|workspace|console|settings|UI|admin|project page], [click|select|open|copy|choose] **{thing}**.
[The|Our|Your|This|An|A|Each|Any] {app} [destination|integration|plugin|SDK|API|CLI|client|server|library|module|app|application|extension|connector|dashboard|account|workspace|framework|team|docs|documentation|support team|backend|instance|cluster|package|widget|script|tag|project|store] [is|supports|requires|sends|lets you|provides|uses|doesn't|can|returns] {filler:code}
{app} [supports|provides|requires|lets you|sends|uses|allows you to|automatically|helps you|comes with|creates|generates|doesn't support|exposes|returns|stores|accepts|recommends|renders|runs|expects] [the|your|a|events|data|every|only] {word}[.| {filler:code}]
{app} is [a|an|an open source|the|our] [platform|tool|framework|library|database|service|CRM|analytics tool|solution|product|headless CMS|package manager|plugin]. {filler:code}
[#|##|###] {app}[ Destination| Integration| API| Plugin| SDK| setup||]⏎⏎{app} [supports|is|lets you|does not] {filler:code}
title: {app}[ Destination| Source| (Actions)| Integration||]⏎[id|hide|rewrite]: {word}
[-|*|1.] [**{app}**|{app}|\u0001{app}\u0002(https://{slug}.example.com)][:| -| –|] {filler:code}
[If you don't have|You need|Create|Before you begin, create] an account [with|at|on] {app}, [contact the {app} support team|see their docs|then copy the key].
This [destination|plugin|package|page|source|integration] is maintained by {app}[.|. For any issues, contact the {app} team.]
{app}'s [workflows|API|dashboard|SDK|CLI|framework|events|docs|support team|event system|pub/sub|trackUser method|data models] [is|are|can|let you|returns] {filler:code}
[your|the|an existing|a new|of your|deploy your|root of your|core of] {app} [application|server|admin|project|storefront|module|backend|instance|installation|plugin|version|repository][.|, {filler:code}]
[by|with|in|using|via|through|from|into|to|of] {app}. {filler:code}
[you can use|we use|powered by|built on|hosted on|compatible with|similar to|switch to|exported from|imported into|data from|learn more about|experience with] {app}[ and {app}|, {app} and {app}|][.|,| to {word} the {word}.]
{app} [v{version}|{version}|>= {version}] [is required|or later|fixes|adds|removes] {filler:code}
`

export interface TemplateSet {
  /** How often sets are drawn from, out of the sum. */
  readonly weight: number
  readonly templates: readonly string[]
  /** Not for all models: see scripts/build-tagger.ts. */
  readonly late?: true
}

function lines(text: string): readonly string[] {
  return text
    .trim()
    .split('\n')
    .map((line) => line.replaceAll('⏎', '\n'))
}

export const TEMPLATE_SETS: readonly TemplateSet[] = [
  { weight: 14, templates: lines(LETTERS) },
  { weight: 32, templates: lines(PROSE) },
  { weight: 11, templates: lines(WEB) },
  { weight: 44, templates: lines(ADDRESSES) },
  { weight: 17, templates: lines(RECORDS) },
  { weight: 22, templates: lines(MACHINE) },
  { weight: 8, templates: lines(SOFTWARE) },
  { weight: 10, templates: lines(TALK) },
  { weight: 9, templates: lines(DECLINED_TEMPLATES) },
  { weight: 5, templates: lines(LISTS), late: true },
  { weight: 6, templates: lines(CAPITALS), late: true },
  { weight: 8, templates: lines(CHATS), late: true },
  { weight: 10, templates: lines(SCRIPT_TEMPLATES), late: true },
]
