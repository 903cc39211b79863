/** Exports of known products as their users have them: one record, or few. The people in them are made up. */
import { describe, expect, it } from 'vitest'
import { columns, shown } from './table.ts'

describe('what a vendor calls a field', () => {
  it('is not spoken against by its words: the keys of people in a tracker', () => {
    const issue = columns(
      'Issue key: SUP-101 | SUP-102',
      'Issue id: 10234 | 10235',
      'Issue Type: Bug | Task',
      'Project key: SUP | SUP',
      'Assignee: Piet Vermeulen | Marta Quiroga',
      'Assignee Id: 5b10ac8d82e05b22cc7d4ef5 | 6b20ac8d82e05b22cc7d4ef6',
      'Reporter: Sabine Oelkers | Piet Vermeulen',
      'Reporter Id: 7b30ac8d82e05b22cc7d4ef7 | 5b10ac8d82e05b22cc7d4ef5',
      'Last Viewed: 12/May/24 6:02 PM | 13/May/24 6:02 PM',
    )
    expect(shown(issue, 'jira.csv')).toEqual([null, null, null, null, 'person-name', 'user-id', 'person-name', 'user-id', null])
  })

  it('tells the name of one person', () => {
    const candidate = columns(
      'Candidate Name: Marta Quiroga',
      'Candidate ID: 44551',
      'Job Name: Buyer',
      'Recruiter: Sabine Oelkers',
      'Coordinator: Piet Vermeulen',
      'Veteran Status: I do not wish to answer',
      'Current Company: Ejemplo SA',
    )
    expect(shown(candidate, 'candidates.csv')).toEqual(['person-name', 'user-id', null, 'person-name', 'person-name', null, null])
  })
})

/** `53.2514000` written as 532514000. */
describe('degrees in ten millionths', () => {
  const at = (path: string, ...values: string[]) => ({ name: path.split('.').at(-1) as string, path, values })
  const places = [
    at('locations[].latitudeE7', '532514000', '532514100'),
    at('locations[].longitudeE7', '104093000', '104093100'),
    at('locations[].accuracy', '20', '14'),
    at('locations[].timestamp', '2024-05-01T10:00:00Z', '2024-05-01T10:02:00Z'),
  ]

  it('are places', () => {
    expect(shown(places, 'Records.json')).toEqual(['coordinates', 'coordinates', null, null])
  })

  it('are none where nothing says so', () => {
    const counts = [at('rows[].lat', '532514000', '532514100'), at('rows[].visits', '104093000', '104093100')]
    expect(shown(counts, 'rows.json')).toEqual([null, null])
  })
})
