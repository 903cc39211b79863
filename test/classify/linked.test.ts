import { describe, expect, it } from 'vitest'
import { rules } from '../../rules/index.ts'
import { type Linkable, linksOf } from '../../src/classify/linked.ts'

const verdict = (rule: string, confidence = 0.9, group = 0, field = 7): Linkable => ({ field, rule, confidence, group })

describe('linked', () => {
  it('is behaviour and device data beside a direct identifier, never the identifier itself', () => {
    expect(linksOf([verdict('email-address'), verdict('purchase'), verdict('ip-address'), verdict('city')], rules)).toEqual([
      null,
      7,
      7,
      null,
    ])
  })

  it('is nothing in a table without an identifier', () => {
    expect(linksOf([verdict('purchase'), verdict('city'), verdict('gender'), verdict('card-last4')], rules)).toEqual([
      null,
      null,
      null,
      null,
    ])
  })

  it('is not made by a guess', () => {
    expect(linksOf([verdict('person-name', 0.4), verdict('page-view')], rules)).toEqual([null, null])
  })

  it('counts a customer id as leading to a person', () => {
    expect(linksOf([verdict('user-id'), verdict('page-view')], rules)).toEqual([null, 7])
  })

  it('does not reach from one kind of JSON record to another', () => {
    expect(linksOf([verdict('email-address', 0.9, 0), verdict('purchase', 0.9, 1)], rules)).toEqual([null, null])
  })

  it('names the field that tells people apart best', () => {
    expect(
      linksOf([verdict('person-name', 0.99, 0, 0), verdict('email-address', 0.8, 0, 1), verdict('purchase', 0.9, 0, 2)], rules),
    ).toEqual([null, null, 1])
  })

  it('reaches records inside others from those around them', () => {
    const verdicts = [verdict('email-address', 0.9, 0, 0), verdict('purchase', 0.9, 1, 1), verdict('purchase', 0.9, 2, 2)]
    expect(linksOf(verdicts, rules, ['users[]', 'users[].orders[]', 'items[]'])).toEqual([null, 0, null])
  })
})
