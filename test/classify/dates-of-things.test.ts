/** Days on which companies, shops, stations and films began and ended: beside names of people, and as old as people are. */
import { describe, expect, it } from 'vitest'
import { columns, shown } from './table.ts'

const DAYS = [1938, 1944, 1949, 1953, 1957, 1964, 1968, 1975, 1983, 1986, 1991, 1998, 2001, 2002, 2003]
  .map((year, i) => `${year}-0${(i % 9) + 1}-1${i % 10}`)
  .join(' | ')
const PEOPLE =
  'full_name: Ines Moreau | Jonas Weber | Maria Rossi | Peter Novak | Anna Kowalska | Tom Baker | Laura Klein | Pablo Ruiz | Eva Horak | Nils Berg | Rita Costa | Karl Huber | Emma Stone | Luca Bianchi | Sofia Marin'

const rulesOf = (name: string) => shown(columns(PEOPLE, `${name}: ${DAYS}`), 'places.csv')

describe('a date beside people', () => {
  it.each(
    `opening date_of_opening founded date_founded incorporated inaugurated established closing premiere release_date gruendung
    Gründungsdatum Eröffnung schliessung ouverture date_fermeture fondée mise_en_service apertura fecha_cierre inaugurada fundação
    chiusura fondata oprichting geopend öppnad grundad stiftet perustettu otwarcie založeno открытие`.split(/\s+/),
  )('is no birth in %s', (name) => expect(rulesOf(name)[1]).not.toBe('date-of-birth'))

  it.each(['date_of_birth', 'born', 'geburtsdatum', 'date_naissance', 'nacimiento'])('is a birth in %s', (name) =>
    expect(rulesOf(name)[1]).toBe('date-of-birth'),
  )
})
