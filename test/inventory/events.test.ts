/** Names of events are known however they are written: a look at the last word must not miss one. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eventOf } from '../../rules/words/events.ts'

const KNOWN = [
  ['ticket_created', 'eventComplaint'],
  ['conversation_opened', 'eventComplaint'],
  ['preferences_updated', 'eventPreference'],
  ['opt_in', 'eventPreference'],
  ['product_added_to_wishlist', 'eventPreference'],
] as const

const separator = fc.constantFrom('_', ' ', '.', ':', '/', '$', '-', '\t', '\n', '\u00a0', '\u2003', '__', ' - ')

describe('names of events', () => {
  it('are known with any separators, in camel case and behind a namespace', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...KNOWN),
        separator,
        fc.constantFrom('', '\u00a0', '_', '. '),
        fc.constantFrom('as it is', 'camel', 'upper', 'namespace'),
        ([name, event], between, end, form) => {
          const words = name.split('_')
          const camel = words.map((word, i) => (i === 0 ? word : word[0]?.toUpperCase() + word.slice(1))).join('')
          const written = form === 'camel' ? camel : words.join(between)
          const value =
            (form === 'upper' ? written.toUpperCase() : form === 'namespace' && words.length === 2 ? `web.${written}` : written) +
            end
          expect(eventOf(value)).toBe(event)
        },
      ),
    )
  })

  it.each([
    ['created_ticket', 'eventComplaint'],
    ['Checkout Begin', 'eventCart'],
    ['addToBasket', 'eventCart'],
    ['cart.add', 'eventCart'],
    ['checkout_start', 'eventCart'],
    ['order_success', 'eventPurchase'],
    ['Viewed Screen', 'eventPage'],
    ['pv', 'eventPage'],
    ['atc', 'eventCart'],
  ])('%s says the same as other names do', (value, event) => {
    expect(eventOf(value)).toBe(event)
  })

  it('are no other words', () => {
    for (const value of ['', '___', 'ticketcreated', 'widget', 'ticket created by somebody else', 'é', '\u00a0\u00a0\u00a0'])
      expect(eventOf(value), value).toBeUndefined()
    // The sign of Kelvin is a k in small letters.
    expect(eventOf('begin_chec\u212aout')).toBe(eventOf('begin_checkout'))
    expect(eventOf('begin_checkout')).toBe('eventCart')
  })
})
