/** The same people for every format. */
import { faker } from '@faker-js/faker'

export const COLUMNS = ['id', 'first_name', 'last_name', 'email', 'phone', 'born', 'city', 'last_ip'] as const
export type Person = Readonly<Record<(typeof COLUMNS)[number], string>>

/** Nobody's: numbers and addresses are of ranges that are given to none. */
export function makePeople(count: number): Person[] {
  faker.seed(20_260)
  return Array.from({ length: count }, (_, i) => {
    const first = faker.person.firstName()
    const last = faker.person.lastName()
    return {
      id: String(70_001 + i * 3),
      first_name: first,
      last_name: last,
      email: `${first}.${last}${i}@example.com`.toLowerCase().replace(/[^a-z0-9.@]/g, ''),
      phone: `+1 ${faker.helpers.arrayElement(['415', '212', '303'])} 555 ${String(100 + (i % 100)).padStart(4, '0')}`,
      born: faker.date.birthdate({ refDate: '2026-01-01T00:00:00Z' }).toISOString().slice(0, 10),
      city: faker.location.city(),
      last_ip: `203.0.113.${(i * 7) % 250}`,
    }
  })
}

export function csvOf(people: readonly Person[]): string {
  const line = (cells: readonly string[]): string => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')
  return `${[COLUMNS.join(','), ...people.map((one) => line(COLUMNS.map((column) => one[column])))].join('\n')}\n`
}
