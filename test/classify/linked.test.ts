import { describe, expect, it } from 'vitest'
import { rules } from '../../rules/index.ts'
import { linkedVerdicts } from '../../src/classify/linked.ts'

const verdict = (rule: string, confidence = 0.9, group = 0): { rule: string; confidence: number; group: number } => ({
  rule,
  confidence,
  group,
})

describe('linked', () => {
  it('is behaviour and device data beside a direct identifier, never the identifier itself', () => {
    expect(
      linkedVerdicts([verdict('email-address'), verdict('purchase'), verdict('ip-address'), verdict('city')], rules),
    ).toEqual([false, true, true, false])
  })

  it('is nothing in a table without an identifier', () => {
    expect(linkedVerdicts([verdict('purchase'), verdict('city'), verdict('gender'), verdict('card-last4')], rules)).toEqual([
      false,
      false,
      false,
      false,
    ])
  })

  it('is not made by a guess', () => {
    expect(linkedVerdicts([verdict('person-name', 0.4), verdict('page-view')], rules)).toEqual([false, false])
  })

  it('counts a customer id as leading to a person', () => {
    expect(linkedVerdicts([verdict('user-id'), verdict('page-view')], rules)).toEqual([false, true])
  })

  it('does not reach from one kind of JSON record to another', () => {
    expect(linkedVerdicts([verdict('email-address', 0.9, 0), verdict('purchase', 0.9, 1)], rules)).toEqual([false, false])
  })
})
