import { describe, expect, it } from 'vitest'
import { rules } from '../../rules/index.ts'
import { PACKED_CUES } from '../../src/detect/identifier/cue-table.ts'
import { cueWords, cueWordsOf, packCueWords } from '../../src/detect/identifier/cue-words.ts'

describe('words that announce identifiers', () => {
  it('are packed as they were when the program was built', () => {
    expect(PACKED_CUES).toBe(packCueWords(rules))
  })

  it('are those of the cues of each rule, in the order of the rules', () => {
    const some = rules.filter((_, i) => i % 3 === 1)
    for (const list of [rules, some]) {
      const slow = new Set(list.flatMap(({ identifier }) => (identifier === undefined ? [] : cueWordsOf(identifier.cues))))
      expect(cueWords(list)).toEqual([...slow])
    }
    expect(cueWords(rules).length).toBeGreaterThan(1000)
  })

  it('are made of cues that were not there when the program was built', () => {
    const [rule] = rules.filter(({ identifier }) => identifier !== undefined)
    const other = { ...rule, id: 'other', identifier: { ...rule?.identifier, cues: ['membership number', 'id number'] } }
    expect(cueWords([other as (typeof rules)[number]])).toEqual(['membership', 'membershipnumber', 'id nu', 'idnumber'])
  })
})
