/** Databases that are running. The drivers and the servers are not part of piiscope: where they are not, nothing is tried. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { AddressError, pathIn, readAddress } from '../../src/databases/address.ts'
import type { ScanEvent } from '../../src/model/event.ts'
import { scan } from '../../src/scan.ts'
import { memorySource } from '../../src/sources/memory.ts'
import { COLUMNS, csvOf, makePeople } from '../decoders/people.ts'
import { MariadbServer } from './mariadb-server.ts'
import { PostgresServer } from './postgres-server.ts'

describe('addresses', () => {
  it('are called by what they name, never by who asks', () => {
    expect(readAddress('postgres://ida@db.example.com:5433/shop?sslmode=require')?.name).toBe(
      'postgres://db.example.com:5433/shop',
    )
    expect(readAddress('mariadb://db.example.com/shop')).toMatchObject({ kind: 'mysql', name: 'mysql://db.example.com/shop' })
    for (const path of ['shop.db', 'https://example.com/shop', 'sqlite:shop.db', 'postgres', '*.csv'])
      expect(readAddress(path)).toBeNull()
    expect([pathIn('sqlite:shop.db'), pathIn('sqlite:///var/shop.db'), pathIn('shop.db')]).toEqual([
      'shop.db',
      '/var/shop.db',
      'shop.db',
    ])
  })

  it('with passwords are refused, and not quoted', () => {
    for (const text of ['postgres://ida:s3cret@db/shop', 'mysql://ida:s3cret@db/shop', 'postgres://db/shop?password=s3cret']) {
      expect(() => readAddress(text)).toThrow(AddressError)
      expect(() => readAddress(text)).not.toThrow(/s3cret/)
    }
  })
})

async function eventsOf(input: string, full = false): Promise<ScanEvent[]> {
  const events: ScanEvent[] = []
  for await (const event of scan([input], { full })) events.push(event)
  return events
}

const fieldsOf = (events: readonly ScanEvent[]): string[] =>
  events
    .flatMap((event) => (event.event === 'field' ? [`${event.table}.${event.field} is ${event.rule}, ${event.hits}`] : []))
    .sort()

it('a server that is not there is a problem of its own', { timeout: 30_000 }, async () => {
  const events = await eventsOf('postgres://ida@127.0.0.1:9/shop')
  expect(events.filter(({ event }) => event === 'problem')).toMatchObject([
    { file: 'postgres://127.0.0.1:9/shop', code: 'unreadable', incomplete: true },
  ])
  expect(JSON.stringify(events)).not.toContain('ida')
})

if (!PostgresServer.isHere) console.log('PostgreSQL is not here: no server of it was tried')
describe.skipIf(!PostgresServer.isHere)('PostgreSQL', { timeout: 120_000 }, () => {
  let server: PostgresServer
  let address = ''
  beforeAll(() => {
    server = PostgresServer.start()
    address = `postgres:///postgres?host=${server.folder}&user=postgres`
    server.psql(`CREATE TABLE people (${COLUMNS.map((name) => `${name} text`).join()})`)
    server.psql('COPY people FROM STDIN WITH (FORMAT csv, HEADER)', Buffer.from(csvOf(makePeople(200))))
    server.psql(`
      CREATE SCHEMA "Old data"; CREATE TABLE "Old data"."log ""in""" (at timestamptz DEFAULT now(), "who?" text, raw bytea, more jsonb);
      INSERT INTO "Old data"."log ""in""" ("who?", raw, more) SELECT 'user' || i || '@example.com', 'tel +1 415 555 0123'::bytea, '{"ip": "203.0.113.7"}' FROM generate_series(1, 30) i;
      CREATE TABLE many AS SELECT i AS n, 'm' || i || '@example.com' AS mail FROM generate_series(1, 60000) i; ANALYZE many;
      CREATE TABLE closed (email text); INSERT INTO closed VALUES ('ida@example.com');
      CREATE ROLE reader LOGIN; GRANT USAGE ON SCHEMA public TO reader; GRANT SELECT ON people TO reader`)
  }, 120_000)
  afterAll(() => server.stop())

  it('gives the tables that a dump of it gives, with the same verdicts', async () => {
    const events = await eventsOf(address, true)
    expect(events.filter(({ event }) => event === 'problem')).toEqual([])
    const told = fieldsOf(events)
    expect(told).toContain('many.mail is email-address, 60000')
    expect(told).toContain('Old data.log "in".who? is email-address, 30')
    const dumped: ScanEvent[] = []
    for await (const event of scan([memorySource('a.dump', server.dump(['-Fc', '-t', 'people', '-t', 'many']))], {}))
      dumped.push(event)
    expect(told.filter((line) => /^(?:people|many)\./.test(line))).toEqual(fieldsOf(dumped))
    expect(fieldsOf(dumped).length).toBeGreaterThan(5)
  })

  it('is sampled unless all is asked for, and says so', async () => {
    const events = await eventsOf(address)
    expect(events.filter(({ event }) => event === 'problem')).toMatchObject([
      { code: 'limit', incomplete: false, message: 'of a table 10000 of about 60000 rows were read; --full reads all' },
    ])
    const [mail] = fieldsOf(events).filter((line) => line.startsWith('many.mail'))
    expect(mail).toBe('many.mail is email-address, 10000')
    expect(fieldsOf(await eventsOf(address))).toEqual(fieldsOf(events))
  })

  it('tells of tables that may not be read, and reads the others', async () => {
    const events = await eventsOf(address.replace('user=postgres', 'user=reader'))
    expect(fieldsOf(events).some((line) => line.startsWith('people.email'))).toBe(true)
    const problems = events.filter(({ event }) => event === 'problem')
    expect(problems.length).toBe(3)
    expect(problems[0]).toMatchObject({ code: 'unreadable', incomplete: true, message: expect.stringContaining('42501') })
  })
})

if (!MariadbServer.isHere) console.log('MariaDB is not here: no server of it was tried')
describe.skipIf(!MariadbServer.isHere)('MariaDB', { timeout: 120_000 }, () => {
  let server: MariadbServer
  beforeAll(async () => {
    server = await MariadbServer.start()
    const rows = makePeople(200).map((one) => `(${COLUMNS.map((name) => `'${one[name].replaceAll("'", "''")}'`).join()})`)
    server.run(`
      CREATE DATABASE shop CHARACTER SET utf8mb4; USE shop;
      CREATE TABLE people (${COLUMNS.map((name) => `${name} varchar(200)`).join()});
      INSERT INTO people VALUES ${rows.join()};
      CREATE TABLE \`odd "name\` (\`who is\` text, big bigint unsigned, at datetime, raw blob, more json);
      INSERT INTO \`odd "name\` SELECT concat('user', seq, '@example.com'), 18446744073709551610, now(), 'tel +1 415 555 0123', '{"ip":"203.0.113.7"}' FROM seq_1_to_30;
      CREATE TABLE many AS SELECT seq AS n, concat('m', seq, '@example.com') AS mail FROM seq_1_to_12000;`)
  }, 120_000)
  afterAll(() => server.stop())

  it('gives its tables, a sample of them or all', async () => {
    const address = `mysql://root@/shop?socket=${server.socket}`.replace('root@/', 'root@localhost/')
    const events = await eventsOf(address, true)
    expect(events.filter(({ event }) => event === 'problem')).toEqual([])
    const told = fieldsOf(events)
    expect(told).toContain('many.mail is email-address, 12000')
    expect(told).toContain('odd "name.who is is email-address, 30')
    const csv: ScanEvent[] = []
    for await (const event of scan([memorySource('people.csv', csvOf(makePeople(200)))], {})) csv.push(event)
    const bare = (lines: readonly string[]): string[] => lines.map((line) => line.replace(/^\w+\./, ''))
    expect(bare(told.filter((line) => line.startsWith('people.')))).toEqual(bare(fieldsOf(csv)))
    const sampled = await eventsOf(address)
    expect(sampled.filter(({ event }) => event === 'problem')).toMatchObject([{ code: 'limit', incomplete: false }])
    expect(fieldsOf(sampled)).toContain('many.mail is email-address, 10000')
  })
})
