import { expect, it } from 'vitest'
import { isNotASecret } from '../../src/validators/placeholder.ts'

it.each(['#variable1#', '#PASSWORD#', '#{password}', '{{ password }}'])('%s is what a template puts a secret into', (text) => {
  expect(isNotASecret(text)).toBe(true)
})

it.each(['#variable1', '#7kTq!x#9a', 'var#iable1#Qx'])('%s may be one', (text) => {
  expect(isNotASecret(text)).toBe(false)
})
