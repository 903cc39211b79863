/** Who holds a copyright is a company or a project as often as somebody. */
import { describe, expect, it } from 'vitest'
import { scan } from '../../../src/scan.ts'
import { memorySource } from '../../../src/sources/memory.ts'

async function names(file: string, text: string): Promise<number> {
  let count = 0
  for await (const event of scan([memorySource(file, Buffer.from(text))], { threads: 1 }))
    if (event.event === 'finding' && event.rule === 'person-name') count++
  return count
}

describe('a notice of copyright', () => {
  it.each([
    'Copyright 2012 Martin Commerce',
    'Copyright 2012 Whitfield Commerce',
    'Copyright (c) 2016 Harper Project',
    'Copyright 2021 Ashford Digital',
    'Copyright (c) 2014-2020 Martin Russell Software',
    'Copyright (C) 2011, 2015 Jordan Taylor Labs',
    '(c) 2014 Grace Martin Contributors',
    'Copyright 2018 The Russell Grant Authors',
    'Copyright 2020 Rosa Martin Technologies. All rights reserved.',
  ])('names nobody in %j', async (line) => {
    expect(await names('LICENSE', `${line}\n\nLicensed under the Apache License.\n`)).toBe(0)
    expect(await names('Store.java', `/*\n * ${line}\n *\n * Licensed under the Apache License.\n */\npackage store;\n`)).toBe(0)
  })

  it('names somebody', async () => {
    const line = 'Copyright (c) 2019 Jane Doe'
    expect(await names('LICENSE', `MIT License\n\n${line}\n\nPermission is hereby granted.\n`)).toBe(1)
    expect(await names('store.c', `/*\n * ${line}\n */\nint x;\n`)).toBe(1)
    expect(await names('NOTICE', 'Copyright (c) 2019 Jane Doe and contributors\n')).toBe(1)
  })
})
