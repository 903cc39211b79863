import { describe, expect, it } from 'vitest'
import { verdictsOf } from './table.ts'

const HEX = ['5d41402abc4b2a76b9719d911017c592', '7d793037a0760186574b0282f2f435e7', '0cc175b9c0f1b6a831c399e269772661']
const SHA256 = HEX.map((half) => half + half)
const SEALED = ['gAAAAABkPq3rT1m2Jx0Zs9vQ4b8k', 'gAAAAABkPq3s8Yw1Lc7Vd2nR5t9m', 'gAAAAABkPq3uQ6a4Hf3Xe0pS7y2k']
const TOKENS = ['tok_8fj3k29dkq0', 'tok_1kd93jf82la', 'tok_0sk38fj2ld9']

describe('values that are hidden', () => {
  it.each([
    ['email', HEX, 'email-address', 'hashed'],
    ['email_sha256', SHA256, 'email-address', 'hashed'],
    ['hashed_phone', SHA256, 'phone-number', 'hashed'],
    ['customer_email_md5', HEX, 'email-address', 'hashed'],
    ['email', ['j***@example.com', 'b***@example.org', 'm****@example.net'], 'email-address', 'masked'],
    ['phone_number', ['***-***-0100', '***-***-0111', '***-***-0123'], 'phone-number', 'masked'],
    ['ssn', ['***-**-9999', '***-**-0001', '***-**-1234'], 'us/ssn', 'masked'],
    ['credit_card_number', TOKENS, 'credit-card-number', 'tokenised'],
    ['ssn_encrypted', SEALED, 'us/ssn', 'encrypted'],
    ['first_name', SEALED, 'person-name', 'encrypted'],
    ['iban', ['vault:v1:8SDd3WHDOjf7mq69', 'vault:v1:9TEe4XIEPkg8nr70', 'vault:v1:0UFf5YJFQlh9os81'], 'iban', 'encrypted'],
  ] as const)('in %s are known for what they are', (name, values, rule, protection) => {
    const [verdict] = verdictsOf([{ name, values }])
    expect(verdict).toMatchObject({ rule, protection })
    expect(verdict?.confidence).toBeGreaterThanOrEqual(0.6)
  })

  it('are not said of data that is opaque by nature', () => {
    for (const [name, rule] of [
      ['session_id', 'session-id'],
      ['device_id', 'device-id'],
      ['user_id', 'user-id'],
    ] as const)
      expect(verdictsOf([{ name, values: HEX }])[0]).toMatchObject({ rule, protection: 'plain' })
  })

  it('under names that say nothing are nothing', () => {
    for (const values of [HEX, SHA256, SEALED, TOKENS])
      for (const name of ['hash', 'value', 'x1', 'checksum', null]) expect(verdictsOf([{ name, values }])).toEqual([])
  })
})
