import { describe, expect, it } from 'vitest'
import { isComplaint } from '../../rules/words/complaints.ts'
import { fold } from '../../rules/words/fold.ts'

describe('texts that complain', () => {
  it.each([
    'My order never arrived and nobody answers the phone.',
    "The blender doesn't work, it stopped after two days",
    'I was charged twice for the same booking, please refund my card',
    'Still waiting for a reply to my last three emails',
    'Extremely disappointed with the quality of this jacket',
    'The parcel arrived damaged and two pieces were missing',
    'Worst customer service I have ever had',
    'You keep sending me letters although I cancelled. This is unacceptable!',
    'Ich warte seit drei Wochen auf meine Lieferung und bekomme keine Antwort',
    'Die Maschine funktioniert nicht mehr, ich möchte mein Geld zurück',
    'Sehr enttäuscht vom Kundenservice, niemand meldet sich',
    'Mir wurde der Betrag doppelt abgebucht',
    "Je n'ai toujours pas reçu mon colis, c'est inadmissible",
    "L'appareil ne fonctionne plus depuis hier",
    'Très déçue de cet achat, je demande un remboursement',
    'On m’a débité deux fois pour la même commande',
    'El producto llegó roto y nadie responde a mis correos',
    'Todavía no he recibido mi pedido, quiero un reembolso',
    'Pésimo servicio, me cobraron dos veces',
    'Il prodotto non funziona e nessuna risposta dal servizio',
    'O pedido ainda não chegou e ninguém responde, sem resposta há dias',
    'Ik heb mijn bestelling nog steeds niet ontvangen',
  ])('%s', (text) => expect(isComplaint(fold(text))).toBe(true))
})

describe('texts that do not', () => {
  it.each([
    'Please send me the invoice for the order of last month',
    'Great product, fast delivery, would buy again',
    'The meeting is moved to Thursday at ten in the morning',
    'A warm cotton sweater in four colours, machine washable',
    'Returns are accepted within thirty days of delivery',
    'How do I change the language of the newsletter?',
    'Vielen Dank für die schnelle Lieferung, alles bestens',
    'Bitte senden Sie mir die Rechnung an die neue Adresse',
    'Merci pour la livraison rapide, tout est parfait',
    'Quels sont vos horaires pendant les vacances ?',
    'Gracias por la rápida entrega, todo perfecto',
    'Quisiera cambiar la dirección de envío de mi pedido',
    'The county board approved the budget for the new bridge',
    'Set the oven to moderate heat and bake for forty minutes',
  ])('%s', (text) => expect(isComplaint(fold(text))).toBe(false))
})
