/** What programs, schemas and pages say of themselves, in words that records of people use as well. */
import { describe, expect, it } from 'vitest'
import { scan } from '../../src/scan.ts'
import { memorySource } from '../../src/sources/memory.ts'
import { type Column, columns, shown } from './table.ts'

async function rulesIn(file: string, text: string): Promise<string[]> {
  const found = new Set<string>()
  for await (const event of scan([memorySource(file, Buffer.from(text))], { threads: 1 }))
    if (event.event === 'finding') found.add(event.rule)
  return [...found]
}

describe('a type', () => {
  it.each([
    ['schema.yml', 'User:\n  columns:\n    password: string(255)\n'],
    ['schema.yml', 'User:\n  password: varchar(64)\n'],
    ['schema.graphql', 'type User {\n  id: ID!\n  password: String!\n}\n'],
    ['User.kt', 'data class User(val id: Long, var password: String?)\n'],
    ['schema.prisma', 'model User {\n  id Int @id\n  password String?\n}\n'],
  ])('of a password in %s is none', async (file, text) => expect(await rulesIn(file, text)).toEqual([]))

  it('is no type where it is a password', async () => {
    expect(await rulesIn('app.yml', 'db:\n  password: string(255)x!7Kq\n')).toContain('password')
  })
})

describe('a screen', () => {
  it.each([
    ['Home.kt', 'class Home {\n    val screenName = "home_detail"\n    var screenName: String = "settings_main"\n}\n'],
    ['Home.swift', 'tracker.set(screenName: "home_detail")\nlet screenName: String = "settings_main"\n'],
  ])('of an app in %s is no login', async (file, text) => expect(await rulesIn(file, text)).toEqual([]))
})

describe('a setting', () => {
  const at = (path: string, ...values: string[]): Column => ({ name: path.split(/[./]/).at(-1) ?? path, values, path })

  it('says where to choose, and not what was chosen', () => {
    const rows = columns(
      'vendor: a | b | c',
      'optOutUrl: https://a.example.com/out | https://b.example.com/out | https://c.example.com/out',
      'optOutType: link | form | link',
    )
    expect(shown(rows, 'vendors.csv')).toEqual([null, null, null])
    expect(shown(columns('customer_id: 1 | 2 | 3', 'opt_out: true | false | true'), 'customers.csv')[1]).toBe('preference')
  })

  it('of transactions buys nothing', () => {
    expect(shown([at('persistence/persistence-unit/@transaction-type', 'JTA')], 'persistence.xml')).toEqual([null])
  })

  it('tells what a page is found by, and nobody', async () => {
    expect(await rulesIn('page.yml', 'keywords: "Rosa Martin, Jordan Taylor, Grace"\n')).toEqual([])
  })
})

describe('what a program is set up with', () => {
  const settings =
    'APP_NAME=shop\nREFERRER_POLICY=same-origin\nLANDING_URL=/start\nAPP_URL=http://localhost:8000\nENABLE_CSP=false\n'

  it.each(['.env', '.env.example', 'shop.properties'])('in %s is no page that somebody saw', async (file) => {
    expect(await rulesIn(file, settings)).toEqual([])
  })

  it('may be somebody’s login all the same', async () => {
    expect(await rulesIn('.env', `${settings}DB_PASSWORD=x7!Kqq2vR\n`)).toEqual(['password'])
  })

  it('is made of packages in lock files', async () => {
    const lock =
      'snapshots:\n  shop@4.0.0:\n    dependencies:\n      content-type: 1.0.5\n      cookie: 0.7.2\n      password: 2.0.1\n'
    expect(await rulesIn('pnpm-lock.yaml', lock)).toEqual([])
  })

  it('tells of a policy, and of no page', () => {
    expect(shown(columns('referrer_policy: same-origin | no-referrer'), 'sites.csv')).toEqual([null])
    expect(shown(columns('referrer: https://a.example.com/ | https://b.example.com/'), 'sites.csv')).toEqual(['page-view'])
  })
})

describe('an address of a server', () => {
  const at = (path: string, ...values: string[]): Column => ({ name: path.split('.').at(-1) ?? path, values, path })

  it.each(['smtp://mail.example.com:1025', 'tcp://127.0.0.1:3306', 'unix:///run/app.sock', 'ldaps://dc.example.com'])(
    'such as %s is nobody’s',
    (value) => {
      expect(shown([at('server.address', value), at('server.username', 'app'), at('server.password', 'x7!Kqq2vR')])[0]).toBeNull()
    },
  )

  it('with a login in it is one', async () => {
    expect(await rulesIn('app.csv', 'id,url\n1,postgres://app:x7Kqq2vR@db.example.com/app\n')).toEqual(['credential'])
  })
})

describe('what a program prefers', () => {
  const text = 'webauthn:\n  attestation_conveyance_preference: indirect\nclients:\n  - consent_mode: explicit\n'

  it.each(['configuration.yml', 'config.oidc.yml', 'app.config.json', 'config/providers.yml', 'config-dir/a/providers.yml'])(
    'in %s nobody likes',
    async (file) => expect(await rulesIn(file, file.endsWith('yml') ? text : '{"consent_mode": "explicit"}')).toEqual([]),
  )

  it('somebody may where it is kept of people', async () => {
    expect(await rulesIn('people.yml', 'people:\n  - email: ann@example.org\n    consent: true\n')).toContain('preference')
  })

  it('somebody may in a list of people that lies among settings, and be ill there', async () => {
    const people = [
      { name: 'Laura Becker', email: 'laura@example.com', diagnosis: 'asthma', newsletter_opt_in: true },
      { name: 'Tom Hughes', email: 'tom@example.com', diagnosis: 'type 2 diabetes', newsletter_opt_in: false },
      { name: 'Ines Duarte', email: 'ines@example.org', diagnosis: 'migraine', newsletter_opt_in: true },
    ]
    for (const document of [{ patients: people }, people]) {
      const found = await rulesIn('config/demo-patients.json', JSON.stringify(document))
      expect(found).toEqual(expect.arrayContaining(['person-name', 'email-address', 'health', 'preference']))
    }
    const admins = { admins: ['ann@example.org', 'tom@example.com'], consent_mode: 'explicit', preference: 'indirect' }
    expect(await rulesIn('config/app.json', JSON.stringify(admins))).toEqual(['email-address'])
  })

  it.each(['guide.md', 'guide.de.md'])('in tables of %s is explained', async (file) => {
    const table = (header: string): string =>
      `| ${header} | Default |\n|---|---|\n| **Page alias** | index |\n| Time zone | UTC |\n`
    expect(await rulesIn(file, table('Einstellung'))).toEqual([])
    expect(await rulesIn(file, table('What does it do?'))).toEqual([])
    expect(await rulesIn(file, table('Which of them do you like?'))).toEqual(['preference'])
  })

  it('in a survey is what was answered', () => {
    expect(shown(columns('What is it good for?: nothing | fun | work'), 'survey.csv')).toEqual(['preference'])
  })
})

describe('a job', () => {
  it('of a pipeline is nobody’s', async () => {
    const text =
      'jobs:\n- job: macOS\n  pool:\n    vmImage: macOS-latest\n  steps:\n  - script: npm ci\n    displayName: Install\n'
    expect(await rulesIn('pipelines.yml', text)).toEqual([])
    expect(await rulesIn('people.yml', 'people:\n- name: Ann Lee\n  job: Nurse\n')).toContain('job-title')
  })
})

describe('a diagnostic', () => {
  it('of a compiler is of no patient', async () => {
    const text = '[*.cs]\ndotnet_diagnostic.CA1062.severity = suggestion\ncsharp_preferred_modifier_order = public,private\n'
    expect(await rulesIn('.editorconfig', text)).toEqual([])
  })
})

describe('a client', () => {
  const client = { name: 'client_id', values: ['shop', 'forum'], path: 'clients[].client_id' }

  it('that has a secret and addresses to go back to is a program', () => {
    expect(
      shown([client, { name: 'redirect_uris', values: ['https://a.example.com/'], path: 'clients[].redirect_uris' }])[0],
    ).toBeNull()
  })

  it('is somebody where it has none', () => {
    expect(shown(columns('client_id: 71 | 83 | 92', 'city: Lyon | Paris | Nice'), 'visits.csv')[0]).toBe('user-id')
  })
})

describe('an age', () => {
  it('that something may have is nobody’s', () => {
    expect(shown(columns('pwdMaxAge: 90', 'pwdMinAge: 1'), 'policy.csv')).toEqual([null, null])
    expect(shown(columns('min_age: 12 | 16', 'title: Judo | Chess'), 'courses.csv')[0]).toBeNull()
  })

  it('of a band is a number of people, and so are the ill beside it', () => {
    const areas = columns('area: North | South', 'AGE16_24: 11.2 | 13.9', 'AGE65_PLUS: 17.4 | 14.1', 'ILLNESS: 12.8 | 11.0')
    expect(shown(areas, 'areas.csv').slice(1)).toEqual([null, null, null])
    expect(
      shown(columns('name: Ann Lee | Tom Berg', 'age_2024: 34 | 51', 'illness: asthma | none'), 'people.csv').slice(1),
    ).toEqual(['age', 'health'])
  })
})

describe('towns', () => {
  const towns =
    'Aberdeen North | Bristol East | Cardiff West | Derby South | Exeter | Glasgow East | Halifax Central | Ipswich | Leeds North East | Lincoln | Norwich South | Oxford West | Plymouth | Swindon'

  it('are nobody’s guardian', () => {
    expect(shown(columns(`guardian_name: ${towns}`, 'guardian_id: 1 | 2 | 3'), 'links.csv')[0]).not.toBe('person-name')
    const guardians = 'Ann Lee | Tom Berg | Maria Rossi | Paul Weber | Nina Koch'
    expect(shown(columns(`guardian_name: ${guardians}`), 'pupils.csv')[0]).toBe('person-name')
  })
})

describe('letters', () => {
  it('of units of time are no genders', () => {
    expect(shown(columns('Short Unit: y | M | w | d | h | m | s | ms'), 'units.csv')).toEqual([null])
    expect(shown(columns('sex: M | F | f | m | X | U | M | F'), 'people.csv')).toEqual(['gender'])
  })

  it('that are short for something else are no title', async () => {
    expect(await rulesIn('keys.json', '{"kty": "RSA", "use": "sig"}')).toEqual([])
    expect(await rulesIn('strings.json', '{"Secret": "Sir", "Back": "Noqo"}')).toEqual([])
  })
})

describe('an experiment', () => {
  const table = [
    'onset\tduration\ttrial_type\t0\t1\t2\t3',
    ...Array.from(
      { length: 40 },
      (_, i) => `${i * 4}.120\t2.000\t${i % 3 ? 'French' : 'Dutch'}-Concrete-Repeat\tboom\tFDa_${10 + i}\t${1000 + i * 7}\t${i}`,
    ),
  ].join('\n')

  it('has events that nobody clicked, and conditions that are nobody', async () => {
    expect(await rulesIn('events.tsv', table)).toEqual([])
  })

  it('has channels that are called by codes', () => {
    const codes = Array.from({ length: 40 }, (_, i) => `EEG${String(i + 1).padStart(3, '0')}`)
    expect(
      shown([{ name: 'name', values: codes }, ...columns('x: 0.0133 | -0.0625', 'y: 0.0711 | 0.0302')], 'electrodes.tsv')[0],
    ).toBeNull()
    const made = codes.map((_, i) => `${['Anna', 'Peter', 'Maria', 'James'][i % 4]}${i + 1}`)
    expect(
      shown([{ name: 'name', values: made }, ...columns('email: anna1@example.com | peter2@example.com')], 'users.csv')[0],
    ).toBe('person-name')
  })

  it('has a modality, which is no form of address', async () => {
    expect(await rulesIn('scan.json', '{"Modality": "MR", "MagneticFieldStrength": 3, "EchoTime": 0.004}')).toEqual([])
    expect(shown(columns('salutation: MR | MR'), 'people.csv')).toEqual(['title'])
  })
})

describe('a login', () => {
  it.each(['uName', 'usrName', 'usr_name', 'UName'])('is in %s', (name) => {
    expect(shown(columns(`${name}: jdoe42 | mroe7 | asmith | kberg_1 | ines.moreau`), 'accounts.csv')).toEqual(['username'])
  })
})
