/** Translations, templates and other files of programs whose keys sound like data. */
import { describe, expect, it } from 'vitest'
import { isTranslationFile } from '../../src/classify/screen-texts.ts'
import { scan } from '../../src/scan.ts'
import { memorySource } from '../../src/sources/memory.ts'

async function found(name: string, text: string): Promise<string[]> {
  const rules: string[] = []
  for await (const event of scan([memorySource(name, Buffer.from(text))], { threads: 1 })) {
    if (event.event === 'finding' || event.event === 'field') rules.push(`${event.rule} ${event.field ?? ''}`.trim())
    if (event.event === 'table') rules.push(...event.behaviors.map(({ rule }) => `table ${rule}`))
  }
  return [...new Set(rules)]
}

const LABELS: Readonly<Record<string, string>> = {
  login: 'Prijava',
  logout: 'Odjava',
  password: 'Geslo',
  'no-match-password': 'Gesli se ne ujemata',
  username: 'Ime računa',
  city: 'Kraj in pošta',
  region: 'Pokrajina',
  'bounce-rate': 'Delež odhodov',
  'viewed-page': 'Ogledana stran',
  pageTitle: 'Naslov strani',
  preferences: 'Nastavitve',
  dropoff: 'Odhod med nakupom',
  aov: 'Povprečen znesek',
  currency: 'Valuta',
  campaign: 'Oglaševanje',
  event: 'Dogodek',
}
const many = {
  ...LABELS,
  ...Object.fromEntries(
    Array.from({ length: 24 }, (_, i) => [`label${i}`, `Napis na zaslonu ${'abcdefghijklmnopqrstuvwx'[i]}x`]),
  ),
}

describe('texts of a program', () => {
  it('are known by their folder or file', () => {
    for (const name of [
      'public/intl/messages/sl-SI.json',
      'src/i18n-messages/de.json',
      'a/pt-BR.yml',
      'zh_Hant.json',
      'res/values-de/strings.xml',
      'app/src/main/res/values/strings-login.xml',
      'app/src/main/res/values-pt-rBR/login.xml',
      'App/fr.lproj/Localizable.strings',
      'App/Localizable.xcstrings',
    ])
      expect(isTranslationFile(name), name).toBe(true)
    for (const name of [
      'exports/us-CA.csv',
      'messages.json',
      'data/de.csv',
      'api-v2.json',
      'en-US/users.json',
      'values/users.xml',
    ])
      expect(isTranslationFile(name), name).toBe(false)
  })

  it('are no data, whatever their keys say', async () => {
    expect(await found('public/intl/messages/sl-SI.json', JSON.stringify({ label: LABELS }))).toEqual([])
    expect(await found('src/app/wording.json', JSON.stringify({ label: many }))).toEqual([])
  })

  it('may hold data all the same', async () => {
    const text = JSON.stringify({ label: { ...many, help: 'Pišite na ines.moreau@mail.example.org' } })
    expect((await found('wording.json', text)).map((one) => one.split(' ')[0])).toEqual(['email-address'])
  })

  it('name nobody in strings of a program, whoever wrote it', async () => {
    const program = [
      '/**\n * @author Marta Bellini <marta@mail.example.org>\n */',
      "Editor.LANGUAGE['it'] = {",
      '  "Insert Table": "Inserisci Tabella",',
      '  "Merge cells": "Unisci Cella",',
      '  "First name": "Bruno",',
      '  "Insert Line": "Inserisci Divisore Orizzontale"\n};\n',
    ].join('\n')
    const names = async (name: string): Promise<number> => {
      let count = 0
      for await (const event of scan([memorySource(name, Buffer.from(program))], { threads: 1 }))
        if (event.event === 'finding' && event.rule === 'person-name') count++
      return count
    }
    expect(await names('editor/languages/it.js')).toBe(1)
    // Tests of translations make up people.
    expect(await names('editor/languages/__tests__/it.test.js')).toBeGreaterThan(1)
    expect(await names('editor/it.js')).toBeGreaterThan(1)
  })

  it('name nobody in files of keys and texts', async () => {
    const keys = 'de:\n  master_price: Master Price\n  price:\n    one: Price\n    other: Prices\n  channel: Sales channel\n'
    expect(await found('config/locales/de.yml', keys)).toEqual([])
    expect(await found('config/staff.yml', 'staff:\n  - name: Marta Bellini\n    city: Lyon\n')).toContain('person-name name')
  })

  it('are told from what is said of somebody', async () => {
    const person = {
      username: 'ines.moreau',
      city: 'Lyon',
      password: 'Vr4t-n1cE!x',
      phone: '+33 4 72 00 01 23',
      ...Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`setting${i}`, i % 3 === 0 ? true : `word ${i}`])),
    }
    const rules = await found('profile.json', JSON.stringify(person))
    expect(rules).toEqual(expect.arrayContaining(['username username', 'password password', 'city city']))
  })
})

describe('what a program is still to put in', () => {
  it('is no value', async () => {
    const page = `<table><tr><th>Email</th><th>Order total</th><th>Shipping address</th></tr>
<tr><td>{{ order.email }}</td><td>{{ order.total_incl_tax|currency }}</td><td>{{ order.address|default:"-" }}</td></tr></table>`
    expect(await found('orders.html', page)).toEqual([])
    expect(await found('a.html.erb', page.replaceAll('{{', '<%=').replaceAll('}}', '%>'))).toEqual([])
    const steps =
      'on: push\njobs:\n  a:\n    with:\n      username: ${{ github.actor }}\n      password: ${{ secrets.REGISTRY_PASSWORD }}\n'
    expect(await found('.github/workflows/cd.yml', steps)).toEqual([])
    const template =
      'EventId,EventTemplate\nE1,input_userauth_request: invalid user <*> [preauth]\nE2,Invalid user <*> from <*>\n'
    expect(await found('templates.csv', template)).toEqual([])
  })

  it('tells no address where a template will put one', async () => {
    const mail =
      '<table><tr><th>Shipping address</th></tr><tr><td>{{#if order.address}} {{order.address}} {{else}} No shipping address {{/if}}</td></tr></table>\n'
    expect(await found('confirm.html', mail)).toEqual([])
  })

  it('beside values hides nothing', async () => {
    const rows = ['{{ user.email }}', 'ines.moreau@mail.example.org', 'tom.baker@mail.example.org', 'li.wei@mail.example.org']
    expect(await found('users.csv', `email\n${rows.join('\n')}\n`)).toContain('email-address email')
  })
})

describe('texts of a table', () => {
  async function texts(name: string, text: string): Promise<number> {
    let phones = 0
    for await (const event of scan([memorySource(name, Buffer.from(text))], { threads: 1 }))
      if (event.event === 'table') for (const field of event.texts) phones += field.phones
    return phones
  }

  it('hold phone numbers, not the figures of drawings, addresses of networks and times', async () => {
    const paths = Array.from({ length: 12 }, (_, i) => `<path d="M${i}2.5 0228 334 445c0 12.5 030 221 334 ${i}0z"/>`).join('')
    expect(await texts('a.svg', `<svg xmlns="http://www.w3.org/2000/svg"><g>${paths}</g></svg>`)).toBe(0)
    const lines = Array.from(
      { length: 12 },
      (_, i) => `${i},"sshd: authentication failure logname= uid=0 euid=0 rhost=218.188.2.${i + 4} at 0706 190016:X"`,
    )
    expect(await texts('log.csv', `id,content\n${lines.join('\n')}\n`)).toBe(0)
    const notes = Array.from(
      { length: 12 },
      (_, i) => `${i},"Please call me back on (020) 7946 ${1000 + i} when the order is in"`,
    )
    expect(await texts('notes.csv', `id,note\n${notes.join('\n')}\n`)).toBe(12)
  })
})

it('years from and to are no phone numbers', async () => {
  const rows = Array.from({ length: 20 }, (_, i) => `Hall ${i},${1971 + i}-${1980 + i}`)
  expect(await found('events.csv', `venue,years\n${rows.join('\n')}\n`)).toEqual([])
})

describe('documents of programs', () => {
  it('say of packages what no person does', async () => {
    const composer = {
      name: 'acme/shop',
      authors: [{ name: 'Ines Moreau', email: 'ines.moreau@mail.example.org' }],
      scripts: { 'post-install-cmd': ['@php artisan key:generate', '@generate-assets'], 'post-update-cmd': ['@githooks'] },
      config: { 'preferred-install': 'dist', 'sort-packages': true },
      abandoned: true,
    }
    const rules = await found('composer.json', JSON.stringify(composer))
    expect(rules.sort()).toEqual(['email-address email', 'person-name name'])
  })

  it('describe fields that they have no values of', async () => {
    const columns = Object.fromEntries(
      ['email', 'city', 'postal_code', 'customer_id', 'username'].map((name) => [
        name,
        { name, type: 'text', nullable: true, mappedType: 'text' },
      ]),
    )
    expect(await found('.snapshot.json', JSON.stringify({ tables: [{ name: 'customer_address', columns }] }))).toEqual([])
    const properties =
      'id:\n    type: string\n    title: id\n    description: What it is called.\n  user:\n    title: user\n    description: Who has logged in.\n    $ref: ./AdminUser.yaml\n  city:\n    type: string\n    title: city\n    description: The city of the customer.\n'
    expect(await found('SurveyResponse.yaml', `type: object\nproperties:\n  ${properties}`)).toEqual([])
  })

  it('draw', async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg"><title>acc_invoices</title><desc>Created with a sketch.</desc><g><path x2="21.1359" y2="16.7437" stroke-dasharray="7.07 7.24"/></g></svg>'
    expect(await found('Surveys.svg', svg)).toEqual([])
    expect(await found('AOS_Invoices.svg', svg)).toEqual([])
  })

  it('list the places of the world', async () => {
    const regions = {
      Germany: ['Bayern', 'Hessen', 'Sachsen', 'Berlin', 'Hamburg'],
      Spain: ['Barcelona', 'Madrid', 'Sevilla', 'Valencia'],
      'United States': ['Alabama', 'California', 'Florida', 'Texas', 'Utah'],
      Senegal: ['Dakar', 'Thies'],
    }
    expect(await found('regions.json', JSON.stringify(regions))).toEqual([])
    const provinces = {
      'Viet Nam': ['An Giang', 'Ba Ria', 'Bac Lieu', 'Bac Ninh', 'Ben Tre', 'Binh Dinh', 'Binh Duong', 'Can Tho', 'Ha Giang'],
      Albania: ['Berat', 'Elbasan', 'Vlore'],
      Ghana: ['Ashanti', 'Volta', 'Western'],
      Sweden: ['Dalarna', 'Gotland', 'Skane'],
    }
    expect(await found('provinces.json', JSON.stringify(provinces))).toEqual([])
    const team = {
      Germany: ['Anna Schmidt', 'Jonas Becker', 'Lena Hoffmann', 'Paul Krause', 'Mia Wagner', 'Felix Braun'],
      France: ['Claire Dupont', 'Hugo Moreau', 'Louis Bernard', 'Chloe Petit', 'Emma Laurent'],
      Sweden: ['Tove Lindqvist', 'Erik Sandberg', 'Maja Nilsson', 'Oskar Berg', 'Elin Holm'],
    }
    expect(await found('team.json', JSON.stringify(team))).toContain('person-name Germany')
    const area = Array.from({ length: 40 }, (_, i) => [2.351 + i / 97, 48.857 - i / 89])
    const map = {
      type: 'FeatureCollection',
      features: [{ type: 'Feature', properties: { id: 1 }, geometry: { type: 'Polygon', coordinates: [area] } }],
    }
    expect(await found('map.json', JSON.stringify(map))).toEqual([])
    const track = { ...map, features: [{ ...map.features[0], geometry: { type: 'LineString', coordinates: area } }] }
    expect(await found('run.json', JSON.stringify(track))).toContain('coordinates coordinates')
  })

  it('check forms and draw with letters', async () => {
    expect(
      await found(
        'rules.php',
        "<?php\nreturn [\n  'password' => 'required|string|min:8|confirmed',\n  'admin_password' => 'xsd:string',\n];\n",
      ),
    ).toEqual([])
    expect(await found('icons.json', '{"admin-password": "\\uf161", "user-login": "\\uf162"}')).toEqual([])
  })

  it('link to what they serve', async () => {
    const users = Array.from({ length: 4 }, (_, i) => ({
      id: 100 + i,
      followers_url: `https://api.example.com/users/${i}/followers`,
      events_url: `https://api.example.com/users/${i}/events`,
    }))
    expect(await found('releases.json', JSON.stringify(users))).toEqual([])
  })
})

describe('what a store says of an app', () => {
  const CHANGES = '- Ara podeu afegir llistes a la pantalla\n- Gràcies a Marta Ferrer i Andrew Dawson\n'

  it('names nobody by the word a sentence begins with', async () => {
    expect(
      await found('fastlane/metadata/android/ca/changelogs/12.txt', '- Ara podeu afegir llistes a la pantalla principal\n'),
    ).toEqual([])
  })

  it('names people in full', async () => {
    expect(await found('fastlane/metadata/android/ca/changelogs/12.txt', CHANGES)).toEqual(['person-name'])
  })
})

describe('layouts of apps', () => {
  it('are words on screens', async () => {
    const layout = `<?xml version="1.0" encoding="utf-8"?>
<LinearLayout xmlns:android="http://schemas.android.com/apk/res/android" xmlns:tools="http://schemas.android.com/tools">
    <TextView android:id="@+id/poll_option_result" android:text="@string/poll" tools:text="40%" />
    <RadioButton android:id="@+id/poll_option" tools:text="Option 1" />
    <CheckBox android:id="@+id/poll_option_2" tools:text="Option 1" />
</LinearLayout>`
    expect(await found('item_poll.xml', layout)).not.toEqual([])
    expect(await found('app/src/main/res/layout/item_poll.xml', layout)).toEqual([])
  })
})

describe('schemas of databases that libraries write down', () => {
  it('say what a column holds, not what somebody likes', async () => {
    const fields = ['uid', 'text', 'urls', 'seen'].map((name, i) => ({
      fieldPath: name,
      columnName: name,
      affinity: i % 3 ? 'TEXT' : 'INTEGER',
      notNull: i > 1,
    }))
    const schema = { formatVersion: 1, database: { version: 10, entities: [{ tableName: 'Draft', fields }] } }
    expect(await found('schemas/10.json', JSON.stringify(schema, null, 2))).toEqual([])
  })
})
