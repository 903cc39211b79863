import { expect, it } from 'vitest'
import { scan } from '../../../src/scan.ts'
import { memorySource } from '../../../src/sources/memory.ts'

async function names(name: string, text: string): Promise<number> {
  let found = 0
  for await (const event of scan([memorySource(name, Buffer.from(text))], { threads: 1 }))
    if (event.event === 'finding' && event.rule === 'person-name') found++
  return found
}

it.each([
  [
    'views.py',
    'from django import forms\n\nfrom oscar.core.loading import get_class\nfrom oscar.apps.shipping import abstract\n',
  ],
  ['test.py', 'from http import client as http_client\nimport oscar.core\n'],
  ['a.ts', "import { Oscar } from 'oscar'\nimport Oscar from 'oscar/Oscar'\nconst oscar = require('Oscar Wilde')\n"],
  ['A.java', 'package com.oscar.core;\nimport com.oscar.Oscar;\nimport static com.oscar.Martin.*;\n'],
  ['a.rb', "require 'oscar'\ngem 'martin'\n"],
])('names no module a person: %s', async (name, text) => {
  expect(await names(name, text)).toBe(0)
})

it('lets prose begin with such words', async () => {
  expect(
    await names(
      'notes.md',
      'The parcel came today.\n\nfrom Oscar Lindqvist we had not heard for months, and Oscar Lindqvist wrote again.\n',
    ),
  ).toBe(2)
})

it('takes fonts for nobody', async () => {
  expect(
    await names(
      'a.html',
      '<p style="font-family: Helvetica, Arial, sans-serif; color: #333">Hello</p>\n<style>p { font-family: Arial, Helvetica; }</style>\n',
    ),
  ).toBe(0)
})
