/**
 * What stands side by side: given next to family name, latitude next to longitude, street, city and postcode together. Fields with
 * names gain a little by it; fields without, or with names that say nothing, are often decided by it.
 */
import { addBirths } from './birth-neighbours.ts'
import { addTerm, type Case } from './case.ts'
import type { Compiled } from './compiled.ts'
import type { Field } from './field.ts'
import { addHouseNumbers } from './house-numbers.ts'
import {
  NAME_PARTS,
  addNamesBesideContacts,
  addPairsOfNames,
  addFamilyOfName,
  addNamesOfPeople,
  addNamesOfContacts,
  addReferences,
  addPosters,
  addNamesOfSoftware,
} from './name-neighbours.ts'
import { ADDRESS_PARTS, addPairsOfCoordinates, addAddresses, dropUnsetPlaces, addLinesOfAddresses } from './place-neighbours.ts'

const CARDS: ReadonlySet<string> = new Set(['credit-card-number', 'card-security-code', 'card-last4'])

const CARD_WORDS: ReadonlySet<string> = new Set(['card', 'cards', 'cc', 'creditcard'])

const EXPIRY_OF_CARD_BITS = 6

export function addNeighbours(
  fields: readonly Field[],
  cases: readonly Case[][],
  tableWords: readonly string[],
  compiled: Compiled,
): void {
  addNamed(cases)
  addNamesBesideContacts(cases)
  addPairsOfNames(fields, cases)
  addFamilyOfName(fields, cases, tableWords)
  addPairsOfCoordinates(fields, cases)
  dropUnsetPlaces(fields, cases)
  addAddresses(fields, cases)
  addLinesOfAddresses(fields, cases, compiled)
  addHouseNumbers(fields, cases, compiled)
  addBirths(fields, cases)
  addNamesOfPeople(fields, cases)
  addNamesOfContacts(fields, cases)
  addNamesOfSoftware(fields, cases)
  addReferences(fields, cases)
  addPosters(fields, cases)
  addExpiries(fields, cases)
}

/** Papers, offers and pages run out, too: that it is a card which does is said by its name, or the card beside it. */
function addExpiries(fields: readonly Field[], cases: readonly (readonly Case[])[]): void {
  const isBesideCard = cases.some((list) => list.some((entry) => CARDS.has(entry.rule.id) && entry.bits >= 1))
  cases.forEach((list, i) => {
    if (!isBesideCard && !fields[i]?.name.full.some((word) => CARD_WORDS.has(word))) return
    for (const entry of list)
      if (entry.rule.id === 'card-expiry' && entry.nameBits > 0 && entry.bits > -12)
        addTerm(entry, 'neighbour-field', EXPIRY_OF_CARD_BITS)
  })
}

/** A name seldom comes alone, nor does a part of an address: for fields whose names say so already. */
function addNamed(cases: readonly (readonly Case[])[]): void {
  for (const [parts, needed, bits] of [
    [NAME_PARTS, 1, 0.7],
    [ADDRESS_PARTS, 2, 1],
  ] as const) {
    const likely = cases.map((list) => list.some((entry) => parts.has(entry.rule.id) && entry.bits >= 1))
    const count = likely.filter(Boolean).length
    cases.forEach((list, i) => {
      if (count - (likely[i] ? 1 : 0) < needed) return
      for (const entry of list)
        if (parts.has(entry.rule.id) && entry.nameBits > 0 && entry.bits > -4) addTerm(entry, 'neighbour-field', bits)
    })
  }
}
