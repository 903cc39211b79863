import { describe, expect, test } from 'vitest'
import { format } from '../../src/formats/sql.ts'
import { MYSQL, ORACLE, PG_COPY, PG_INSERT, SQLITE, SQLSERVER } from './sql-samples.ts'
import { scan } from './sql-scan.ts'

describe('a dump of each dialect is read as its database would', () => {
  test('pg_dump with COPY', () => {
    const scanned = scan(PG_COPY)
    expect(scanned.problems).toEqual([])
    expect(scanned.columns).toEqual({
      'users.id': ['1', '2'],
      'users.full name': ['Ann\tB\\C', ''],
      'users.email': ['ann@example.com', 'bob@example.org'],
      'users.tags': ['{a,b}', 'Au'],
    })
    // In the function, the check, the two rows, the last comment.
    expect(scanned.hits).toEqual([null, null, 'users.email#0', 'users.email#1', null])
    expect(scanned.records).toBe(2)
    expect(scanned.fields[1]).toEqual({ table: 'users', name: 'full name', index: 1, path: null })
  })

  test('pg_dump with INSERT', () => {
    const scanned = scan(PG_INSERT)
    expect(scanned.problems).toEqual([])
    expect(scanned.columns).toEqual({
      'shop.items.id': ['1', '2', '3', '4', ''],
      'shop.items.path': ['C:\\dir\\', "tab\t'q' Aé", ' $b$ @ $b$ ', '(,)'],
      'shop.items.note': ['x@example.com', "it's $1 @", 'n@example.com', '', 'a'],
    })
    expect(scanned.hits).toEqual(['shop.items.note#0', 'shop.items.note#1', 'shop.items.note#2', null, 'shop.items.path#3'])
    expect(scanned.cells.find(([, record, , value]) => record === 1 && value.startsWith('tab'))?.[2]).toBe(
      "tab\\t\\'q\\' \\x41\\u00e9",
    )
  })

  test('bits are what is quoted, hexadecimal digits what is written', () => {
    const scanned = scan(
      "INSERT INTO `users` (`gender`, `flags`, `note`) VALUES (b'0', B'101', x'0fA0'), (b'1', B'110', X'0fA1');\n",
    )
    expect(scanned.problems).toEqual([])
    expect(scanned.columns).toEqual({
      'users.gender': ['0', '1'],
      'users.flags': ['101', '110'],
      'users.note': ["x'0fA0'", "X'0fA1'"],
    })
  })

  test('SQL Server, which numbers rows itself', () => {
    const head =
      'CREATE TABLE jobs\n(\n  job_id smallint IDENTITY(1,1) PRIMARY KEY,\n  job_desc varchar(50) NOT NULL,\n  email varchar(60)\n)\nGO\n'
    const scanned = scan(
      `${head}insert jobs values ('Chief', 'ann@example.com')\nGO\nINSERT jobs (job_id, job_desc) VALUES (7, 'Clerk')\nGO\n`,
    )
    expect(scanned.columns).toEqual({
      'jobs.job_id': ['7'],
      'jobs.job_desc': ['Chief', 'Clerk'],
      'jobs.email': ['ann@example.com'],
    })
  })

  test('mysqldump', () => {
    const scanned = scan(MYSQL)
    expect(scanned.problems).toEqual([])
    expect(scanned.columns).toEqual({
      'users.id': ['1', '2', '-3', '4', '6'],
      'users.e-mail': ['ann@example.com', "bo'b@example.com", ''],
      'users.key': ["O'Hara \\", 'a\nb\\%\\', 'say "hi",', 'k@example.com'],
      'users.data': ['0x4142', 'x\0@', '01'],
      'users.nick': ['nick@example.com'],
      'last.0': ['l@example.com'],
    })
    const rows = scanned.hits.filter((hit) => hit !== null)
    expect(rows).toEqual(['users.e-mail#0', 'users.e-mail#1', 'users.data#1', 'users.key#3', 'users.nick#4', 'last.0#0'])
    expect(scanned.fields.find(({ name }) => name === 'key')?.index).toBe(2)
  })

  test('sqlite .dump', () => {
    const scanned = scan(SQLITE)
    expect(scanned.problems).toEqual([])
    expect(scanned.columns).toEqual({
      'kv.key': ['a\\'],
      'kv.value': ["it's"],
      'kv.period': ['1'],
      'kv.index_': [''],
      'users.id': ['1', '2', '3'],
      'users.email': ['ann@example.com', 'a\\nb@example.com', 'c@example.com'],
      'users.photo': ["X'4142'", '\\u0001@', "x''"],
    })
    expect(scanned.hits).toEqual(['users.email#0', 'users.email#1', 'users.photo#1', null, 'users.email#2'])
  })

  test('a SQL Server script without semicolons', () => {
    const scanned = scan(SQLSERVER)
    expect(scanned.problems).toEqual([])
    expect(scanned.columns).toEqual({
      'Users.Id': ['1', '2'],
      'Users.E Mail': ['ann@example.com', 'C:\\dir\\'],
      'Users.Born': ['1990-01-02T00:00:00.000', ''],
      'hr.Staff]s.0': ["it's @"],
      'hr.Staff]s.1': ['$12.50'],
    })
    expect(scanned.hits.filter((hit) => hit !== null)).toEqual(['Users.E Mail#0', 'hr.Staff]s.0#0'])
  })

  test('a backup whose statements end in an expression behind the last tuple, which is no row', () => {
    const statement = (id: number): string =>
      `INSERT INTO \`client\` VALUES\n(${id},'n${id}@example.com'),\n(${id + 1},'m${id}@example.com')((ENDOFQUERY))\n`
    const source = `CREATE TABLE \`client\` (\n  \`client_id\` int,\n  \`email\` varchar(60)\n)((ENDOFQUERY))\n${statement(1)}${statement(3)}`
    for (const text of [source, source.replaceAll('((ENDOFQUERY))', '(GO)')]) {
      for (const cuts of [[text.length], [1], [7, 3]]) {
        for (const sampleRecords of [100, 1]) {
          const scanned = scan(text, { cuts, sampleRecords })
          expect(scanned.records).toBe(4)
          expect(scanned.hits).toEqual(['client.email#0', 'client.email#1', 'client.email#2', 'client.email#3'])
          if (sampleRecords > 4) expect(scanned.columns['client.client_id']).toEqual(['1', '2', '3', '4'])
        }
      }
    }
  })

  test('an Oracle script for SQL*Plus', () => {
    const scanned = scan(ORACLE)
    expect(scanned.problems).toEqual([])
    expect(scanned.columns).toEqual({
      'regions.region_id': ['10', '20'],
      'regions.region_name': ["it's @"],
      'regions.mail': ['eu@example.com', 'a@example.com'],
      'regions.born': ['17-06-2003'],
      'HR.STAFF.ID': ['1'],
      'HR.STAFF.NAME': ["O'Hara @"],
      'others.0': ['b@example.com'],
    })
  })
})

test.each([
  ['\ufeff', MYSQL],
  ['\ufeff', SQLSERVER],
  ['\ufeff\n', PG_INSERT],
  ['\ufeffINSERT INTO t VALUES (1);\n', ''],
])('a byte order mark changes nothing (%#)', (mark, dump) => {
  expect(scan(mark + dump).columns).toEqual(scan(mark.slice(1) + dump).columns)
})

describe('columns', () => {
  test('two statements with different lists share the fields of one table by name', () => {
    const { fields, columns } = scan("INSERT INTO t (a, b) VALUES (1, 2); INSERT INTO t (B, c) VALUES ('x', 'y');")
    expect(columns).toEqual({ 't.a': ['1'], 't.b': ['2', 'x'], 't.c': ['y'] })
    expect(fields.map(({ index }) => index)).toEqual([0, 1, 1])
  })

  test('a table made in a schema is found by its bare name', () => {
    expect(scan('CREATE TABLE `shop`.`users` (`id` int, `mail` text); INSERT INTO `users` VALUES (1, 2);').columns).toEqual({
      'users.id': ['1'],
      'users.mail': ['2'],
    })
  })

  test('ALTER TABLE ADD appends', () => {
    const sql =
      'CREATE TABLE t (a int); ALTER TABLE t ADD COLUMN IF NOT EXISTS b text, ADD KEY k (a); INSERT INTO t VALUES (1, 2, 3);'
    expect(scan(sql).columns).toEqual({ 't.a': ['1'], 't.b': ['2'], 't.2': ['3'] })
  })

  test.each([
    ['key text, v int', ['key', 'v']],
    ['key varchar(20) NOT NULL, v int', ['key', 'v']],
    ['v int, KEY idx (v), w int', ['v', 'w']],
    ['v int, KEY (v)', ['v']],
    ['v int, PERIOD FOR SYSTEM_TIME (a, b)', ['v']],
    ['v int, EXCLUDE USING gist (v WITH &&), exclude boolean', ['v', 'exclude']],
    ['v int, FULLTEXT KEY f (v), UNIQUE (v), CHECK (v > 0), LIKE other', ['v']],
    ["v enum('a,b','c)') DEFAULT 'a', w decimal(10,2)", ['v', 'w']],
    ['v int -- first, second\n, w int /* , x int */', ['v', 'w']],
  ])('of CREATE TABLE t (%s) are known', (items, names) => {
    const values = names.map((_, i) => i).join()
    const { fields } = scan(`CREATE TABLE t (${items});\nINSERT INTO t VALUES (${values});`)
    expect(fields.map(({ name }) => name)).toEqual(names)
  })

  test('named like parts of Object.prototype are columns like others', () => {
    const sql = 'CREATE TABLE "__proto__" ("__proto__" text, "constructor" text); INSERT INTO "__proto__" VALUES (1, 2);'
    expect(scan(sql).fields.map(({ table, name }) => `${table}.${name}`)).toEqual([
      '__proto__.__proto__',
      '__proto__.constructor',
    ])
    expect(Object.keys(Object.prototype)).toEqual([])
  })
})

describe('values', () => {
  test.each([
    ["'a\\'", 'a\\'],
    ["'a\\''", "a'"],
    ["'it\\'s'", "it's"],
    ["'a''b'", "a'b"],
    ["''", ''],
    ["''''", "'"],
    ['null', ''],
    ["  - 5 /* '),( */", '- 5'],
    ["coalesce(null, 'x', 'y')", 'x'],
    ['f(1, (2))', 'f(1, (2))'],
  ])('%s alone, with nothing to tell the dialect, is %j', (sql, value) => {
    expect(scan(`INSERT INTO t VALUES (${sql}, 'next');`).columns).toEqual({ 't.0': [value], 't.1': ['next'] })
  })

  test('are cut at 1,024 characters and keep their place', () => {
    const [cell] = scan(`INSERT INTO t VALUES ('${'é'.repeat(5000)}');`).cells
    expect(cell?.[3]).toBe('é'.repeat(1024))
    expect(cell?.[2]).toBe('é'.repeat(5000))
  })

  test('are sampled from the first rows of every table only, while hits are placed in all', () => {
    const sql = "INSERT INTO a VALUES ('1@'),('2@'),('3@'); INSERT INTO b VALUES ('4@'); INSERT INTO a VALUES ('5@');"
    const scanned = scan(sql, { sampleRecords: 1 })
    expect(scanned.columns).toEqual({ 'a.0': ['1@'], 'b.0': ['4@'] })
    expect(scanned.hits).toEqual(['a.0#0', 'a.0#1', 'a.0#2', 'b.0#0', 'a.0#3'])
    expect(scanned.records).toBe(5)
  })

  test('of COPY in another format than text have no field', () => {
    expect(scan('COPY t (a) FROM stdin WITH (FORMAT csv);\n"x@",1\n\\.\nINSERT INTO u VALUES (\'@\');').hits).toEqual([
      null,
      'u.0#0',
    ])
  })
})

describe('content tells a dump from other text', () => {
  const score = (text: string, name: string): number => format.recognises(new TextEncoder().encode(text), name)

  test.each([PG_COPY, PG_INSERT, MYSQL, SQLITE, SQLSERVER, ORACLE])('a dump is known without its name (%#)', (dump) => {
    expect(score(dump, 'export.txt')).toBeGreaterThanOrEqual(0.9)
  })

  test.each([
    ['import db from "./db.js"\nconst sql = `\nINSERT INTO users VALUES (1)\n`\n', 'a.js'],
    ['# Notes\n\nCREATE TABLE is a statement.\n', 'notes.md'],
    ['id,name\n1,INSERT INTO users VALUES (1)\n', 'a.csv'],
    ['Select the best. Create tables and chairs.\n', 'a.txt'],
    ['{"sql": "INSERT INTO users VALUES (1)"}\n', 'a.json'],
    ['', 'a.txt'],
  ])('%j is none', (text, name) => {
    expect(score(text, name)).toBe(0)
  })

  test('a .sql file of queries is SQL without fields', () => {
    const sql = "SELECT * FROM users WHERE email = 'x@example.com';\n"
    expect(score(sql, 'q.sql')).toBeGreaterThan(0.8)
    expect(scan(sql)).toMatchObject({ fields: [], records: 0, hits: [null], problems: [] })
  })
})

describe('names that are values', () => {
  test('are not shown, and their columns are counted', () => {
    const mail = 'zoe.adler@corp-mail.dev'
    const { fields } = scan(
      `CREATE TABLE \`${mail}\` (id int, \`${mail}\` text);\nINSERT INTO \`${mail}\` VALUES (1, 'a'), (2, 'b');\n` +
        "INSERT INTO orders_20260131 (`jon.berg@corp-mail.dev`, n) VALUES ('x', 1);\n",
    )
    expect(fields).toEqual([
      { table: '*', name: 'id', index: 0, path: null },
      { table: '*', name: null, index: 1, path: null },
      { table: 'orders_20260131', name: null, index: 0, path: null },
      { table: 'orders_20260131', name: 'n', index: 1, path: null },
    ])
  })
})
