/** What machines and programs write that looks like people, streets and phones, and what looks like it and is somebody's. */
import { describe, expect, it } from 'vitest'
import { scan } from '../../src/scan.ts'
import { memorySource } from '../../src/sources/memory.ts'

async function found(file: string, text: string): Promise<string[]> {
  const values: string[] = []
  const bytes = Buffer.from(text)
  for await (const event of scan([memorySource(file, bytes)], { threads: 1 }))
    if (event.event === 'finding' && event.offset !== null)
      values.push(`${event.rule} ${bytes.toString('utf8', event.offset, event.offset + (event.length ?? 0))}`)
  return values
}

describe('a label that only says its key again', () => {
  it('is no address', async () => {
    const keys = Array.from({ length: 4 }, (_, i) => `numpad${i}:"Numpad ${i}"`).join(',')
    expect(await found('en.js', `setLang("en",{selectKey:"Select key",${keys},add:"Add"});\n`)).toEqual([])
  })

  it('is no name', async () => {
    expect(
      await found('states.js', 'var states = { "Georgia": "Georgia", virginia: "Virginia", carolina: "Carolina" }\n'),
    ).toEqual([])
  })

  it('is somebody where it says more', async () => {
    expect(await found('team.js', 'var team = { lead: "Harriet Newman", street: "12 High Street" }\n')).toEqual([
      'person-name Harriet Newman',
      'postal-address 12 High Street',
    ])
  })
})

describe('measures of glyphs', () => {
  const metrics = [
    'StartFontMetrics 4.1',
    'Comment Example Sans',
    'C 202 ; WX 333 ; N ring ; B 59 568 275 776 ;',
    'C 208 ; WX 1000 ; N emdash ; B 0 231 600 285 ;',
    'C -1 ; WX 667 ; N Scaron ; B 90 -19 713 929 ;',
    'C -1 ; WX 600 ; N Eacute ; B 53 0 550 805 ;',
    'EndFontMetrics',
  ].join('\n')

  it('are no phones and no people', async () => expect(await found('sans.afm', metrics)).toEqual([]))
})

it('letters of a packed line are no names', async () => {
  const line = 'coordinates:["@@UaU«VUw»w@w»Nina@wó¥@z±@ø¯@kUwlk£±VW@Ana«lUI@Ulma@XakU«Nina»Ua@kUn"]'
  expect(await found('map.js', `load({type:"Feature",geometry:{type:"Polygon",${line}}})\n`)).toEqual([])
})

it('nouns of German among commands and keys are nobody', async () => {
  const text = `---
title: "Kalender"
description: "Frontend-Module"
url: "erweiterungen/kalender/frontend-module"
aliases:
    - /de/erweiterungen/kalender/
weight: 20
---

Nachdem du nun weißt, wie Kalender und Termine im Backend verwaltet werden, zeige ich dir die Ausgabe.
Hast du deine Installation (\`composer install\`) schon in etwas älteren Versionen begonnen, dann lege zahlreiche Felder an.
Man kann keine Major-Versionen überspringen, doch wurde in älteren Versionen begonnen. Du findest hier folgende Bereiche:

- Linke Spalte
- Rechte Spalte

Geschrieben haben das Ulla Weber und Jens Meier-Okvirez.
Schreib bitte an Nina Okvirez, wenn etwas fehlt.
`
  expect(await found('module.de.md', text)).toEqual([
    'person-name Ulla Weber',
    'person-name Jens Meier-Okvirez',
    'person-name Nina Okvirez',
  ])
})

it('a team that makes a program is nobody, and one where somebody works is no part of the name', async () => {
  expect(await found('a.php', '<?php\n/**\n * @copyright Copyright 2003-2025 Zoe Harbor Development Team\n */\n')).toEqual([])
  expect(await found('a.php', '<?php\n/**\n * @copyright Copyright 2003-2025 Harriet Newman\n */\n')).toEqual([
    'person-name Harriet Newman',
  ])
})

describe('a day', () => {
  it('of the first year is no phone', async () => {
    expect(
      await found(
        'a.sql',
        "INSERT INTO `menu` (`id`, `changed`) VALUES (1, '0001-01-01 00:00:00'), (2, '0001-01-01 00:00:00');\n",
      ),
    ).toEqual([])
  })
})

describe('a serial number', () => {
  it('of a certificate is no device', async () => {
    expect(await found('out.txt', 'Serial Number: 280859886455442560996590795939870170263\n')).toEqual([])
    expect(await found('out.txt', 'Serial Number: 490154203237518\n')).not.toEqual([])
  })
})

describe('behind a key that says password', () => {
  it.each([
    ['user.php', "$sql_staff_pwd = 'Update login_authentication SET ' . $set;\n"],
    ['menu.php', "$t = array('LDAccessPw' => '<a href=\"' . $root . 'pw.php\">' . $label . '</a>');\n"],
    ['auth_test.go', 'assert.EqualError(t, errs[0], "authentication: file: password: sha2crypt: option iterations is 1")\n'],
  ])('a piece of something else in %s is none', async (file, text) => expect(await found(file, text)).toEqual([]))
})

describe('names in literals of a program', () => {
  it('are told by both parts, and where they are displayed', async () => {
    const text = "var people = [{id: 1, name: {first: 'Nora', last: 'Okvirez'}}, {displayname: 'Harriet Newman'}]\n"
    expect(await found('people.js', text)).toEqual(['person-name Nora', 'person-name Okvirez', 'person-name Harriet Newman'])
  })

  it('are not where something else is first', async () => {
    expect(await found('a.js', "var range = {first: 'Alpha', last: 'Omega'}, page = {first: 'Intro', last: 'Outro'}\n")).toEqual(
      [],
    )
  })
})
