/** Exports are held against what reads them: the Python packages of their makers, where they are installed (PIISCOPE_PYTHON). */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { rules } from '../../rules/index.ts'
import { openInventory } from '../../src/documents/build-inventory.ts'
import { urnOf } from '../../src/documents/exporters/datahub.ts'
import { fidesCategories } from '../../src/documents/exporters/fides-categories.ts'
import { documentFormats } from '../../src/documents/formats/list.ts'
import type { InventoryDocument } from '../../src/model/inventory-document.ts'
import { scan } from '../../src/scan.ts'
import { root } from './command.ts'
import { hostileInventory } from './hostile-inventory.ts'

const PYTHON = process.env['PIISCOPE_PYTHON'] ?? 'python3'
const IMPORTERS = join(import.meta.dirname, 'importers')

/** Top-level packages whose files are there; nothing of them runs. */
function installed(names: readonly string[]): ReadonlySet<string> {
  const script = `
import importlib.util, sys
print('\\n'.join(name for name in sys.argv[1:] if importlib.util.find_spec(name)))`
  try {
    const out = execFileSync(PYTHON, ['-c', script, ...names], { encoding: 'utf8', timeout: 60_000 })
    return new Set(out.trim().split('\n'))
  } catch {
    return new Set()
  }
}
const PACKAGES = ['fideslang', 'open_data_contract_standard', 'frictionless', 'datahub', 'dbt', 'collibra_importer', 'metadata']
const has = installed(PACKAGES)
for (const name of PACKAGES)
  if (!has.has(name))
    console.warn(`skipped: no Python package ${name} (test/documents/importers/requirements.txt, PIISCOPE_PYTHON)`)

const folder = mkdtempSync(join(tmpdir(), 'piiscope-exports-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let company: InventoryDocument
let hostile: InventoryDocument
/** The hostile one, of tables that a catalogue knows. */
let catalogued: InventoryDocument
beforeAll(async () => {
  const inventory = openInventory({
    date: '2026-11-26',
    minConfidence: 0.6,
    rules,
    contextOf: (file, table) => ({
      context:
        table === null
          ? {}
          : { fqn: { value: `shop.default.${file.includes('pg') ? '"pg.dump"' : 'my'}.${table}`, from: 'config' } },
      children: false,
    }),
  })
  const options = { cwd: root, threads: 1, allFields: true, allSources: true, maxLocations: 1 }
  for await (const event of scan(
    ['fixtures/company/crm', 'fixtures/company/database', 'fixtures/company/app', 'fixtures/company/hr'],
    options,
  ))
    inventory.event(event)
  company = inventory.document()
  hostile = await hostileInventory()
  const fqn = { value: 'shop.default.public."=1+1.csv"', from: 'config' } as const
  catalogued = {
    ...hostile,
    datasets: hostile.datasets.map((one) => ({ ...one, context: { ...one.context, fqn } })),
  }
}, 180_000)

const render = async (name: string, document: InventoryDocument): Promise<string> =>
  String(await documentFormats.find((one) => one.name === name)?.render(document))

/** Runs a check in Python over inventories; it prints what it counted. */
async function check(
  name: string,
  ending: string,
  script: string,
  documents: readonly InventoryDocument[] = [company, hostile],
): Promise<number[]> {
  const counts: number[] = []
  for (const [i, document] of documents.entries()) {
    const path = join(folder, `${i}-${name}.${ending}`)
    writeFileSync(path, await render(name, document))
    const out = execFileSync(PYTHON, [join(IMPORTERS, script), path], {
      encoding: 'utf8',
      timeout: 100_000,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    counts.push(Number(out.trim().split('\n').at(-1)))
  }
  return counts
}

/** Fields of an inventory that hold personal data. */
function fieldsOf({ rows }: InventoryDocument): number {
  return new Set(
    rows.filter(({ basis }) => basis !== 'text').map((row) => [row.dataset, row.index, row.path, row.field].join('\0')),
  ).size
}

/** Only what is a table of a dump has a name in the catalogue of these tests. */
function inTables(document: InventoryDocument): number {
  const tables = new Set(document.datasets.filter(({ table }) => table !== null).map(({ id }) => id))
  return fieldsOf({ ...document, rows: document.rows.filter(({ dataset }) => tables.has(dataset)) })
}

/** As many as there are, in both. */
const all = (): number[] => [fieldsOf(company), fieldsOf(hostile)]

describe('exports', () => {
  it.skipIf(!has.has('fideslang'))(
    'fides: fideslang’s model reads every dataset, and its taxonomy knows every category',
    { timeout: 120_000 },
    async () => {
      expect(await check('fides', 'yml', 'fides.py')).toEqual(all())
      const known = execFileSync(PYTHON, [join(IMPORTERS, 'fides_categories.py')], { encoding: 'utf8' }).split('\n')
      expect(fidesCategories().filter((one) => !known.includes(one))).toEqual([])
    },
  )

  it.skipIf(!has.has('open_data_contract_standard'))(
    'odcs: the JSON schema and the model in the standard’s own package take it',
    { timeout: 120_000 },
    async () => {
      expect(await check('odcs', 'json', 'odcs.py')).toEqual(all())
    },
  )

  it.skipIf(!has.has('frictionless'))(
    'frictionless: its framework finds no error in the descriptor',
    { timeout: 120_000 },
    async () => {
      expect(await check('frictionless', 'json', 'data_package.py')).toEqual(all())
    },
  )

  it.skipIf(!has.has('datahub'))(
    'datahub: its csv-enricher makes of it an aspect for every column',
    { timeout: 120_000 },
    async () => {
      expect(await check('datahub', 'csv', 'datahub_csv.py')).toEqual(all())
    },
  )

  it.skipIf(!has.has('dbt'))('dbt: dbt-core’s JSON schema of properties files takes it', { timeout: 120_000 }, async () => {
    const columns = (document: InventoryDocument): number =>
      fieldsOf({ ...document, rows: document.rows.filter(({ path }) => path === null) })
    expect(await check('dbt', 'yml', 'dbt_properties.py')).toEqual([columns(company), columns(hostile)])
  })

  it.skipIf(!has.has('collibra_importer'))(
    'collibra: the models of its Import API’s OpenAPI document read every command and write it as it was',
    { timeout: 120_000 },
    async () => {
      expect(await check('collibra', 'json', 'collibra.py')).toEqual(all())
    },
  )

  it.skipIf(!has.has('metadata'))(
    'openmetadata: its name grammar, CSV, column and tag models take every row (its CSV importer itself is in no registry)',
    { timeout: 120_000 },
    async () => {
      const counts = await check('openmetadata', 'csv', 'openmetadata.py', [company, catalogued])
      expect(counts).toEqual([inTables(company), fieldsOf(catalogued)])
    },
  )

  it('openmetadata: has the header of its server’s CsvParseTest, and tags that it comes with', async () => {
    const text = await render('openmetadata', company)
    const rows = parse(text, { columns: true }) as Record<string, string>[]
    expect(text.split('\r\n')[0]).toBe(
      'name*,displayName,description,owner,tags,glossaryTerms,tiers,certification,retentionPeriod,sourceUrl,domains,extension,entityType*,fullyQualifiedName,column.dataTypeDisplay,column.dataType,column.arrayDataType,column.dataLength,storedProcedure.code,storedProcedure.language',
    )
    expect(rows.length).toBe(inTables(company))
    for (const row of rows)
      expect(row['tags']).toMatch(/^PII\.(?:Sensitive|NonSensitive);PersonalData\.(?:Personal|SpecialCategory)$/)
    expect((parse(await render('openmetadata', hostile)) as unknown[]).length).toBe(1)
  })

  it('openmetadata: each row has what EntityCsv of its server asks of columns, and nothing of what belongs to tables', async () => {
    // openmetadata-service: EntityCsv.updateColumnsFromCsvRecursive and parseDataLength; TableRepository.addColumnRecord writes the same.
    const rows = parse(await render('openmetadata', catalogued), { columns: true }) as Record<string, string>[]
    expect(rows.length).toBeGreaterThan(5)
    const types = new Set(['TEXT', 'BOOLEAN', 'BIGINT', 'DOUBLE', 'DATE', 'TIMESTAMP', 'UUID', 'JSON'])
    for (const row of [...rows, ...(parse(await render('openmetadata', company), { columns: true }) as typeof rows)]) {
      for (const name of ['name*', 'entityType*', 'fullyQualifiedName', 'column.dataType']) expect(row[name]).not.toBe('')
      // Enum `dataType` of table.json; none of these is an array, or needs a length.
      expect(types.has(row['column.dataType'] as string)).toBe(true)
      const ofTables = ['owner', 'tiers', 'certification', 'retentionPeriod', 'sourceUrl', 'domains', 'extension']
      for (const name of [...ofTables, 'column.arrayDataType', 'column.dataLength']) expect(row[name]).toBe('')
    }
  })

  it('collibra: is a list of commands in which everything is made before it is referred to', async () => {
    for (const document of [company, hostile]) {
      const commands = JSON.parse(await render('collibra', document)) as {
        resourceType: string
        identifier: { name: string; domain?: object; community?: object }
        type?: { name: string }
        attributes?: Record<string, { value: string }[]>
        relations?: Record<string, { name: string }[]>
        tags?: string[]
      }[]
      const made = new Set<string>()
      for (const { resourceType, identifier, type, attributes, relations } of commands) {
        expect(['Community', 'Domain', 'Asset']).toContain(resourceType)
        if (resourceType !== 'Community') expect(type?.name).toMatch(/^(?:Physical Data Dictionary|Table|Column)$/)
        for (const values of Object.values(attributes ?? {})) for (const { value } of values) expect(typeof value).toBe('string')
        for (const [key, ends] of Object.entries(relations ?? {})) {
          expect(key).toMatch(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}:(?:SOURCE|TARGET)$/)
          for (const { name } of ends) expect(made.has(name)).toBe(true)
        }
        expect(made.has(identifier.name)).toBe(false)
        made.add(identifier.name)
      }
      expect(commands.filter(({ type }) => type?.name === 'Column').length).toBe(fieldsOf(document))
    }
  })

  it('datahub: encodes what has a meaning in a URN', () => {
    const dataset = {
      ...(company.datasets[0] as InventoryDocument['datasets'][number]),
      context: { environment: { value: 'Test', from: 'config' } as const },
    }
    expect(urnOf({ dataset, name: 'a,b (c)%.csv', fields: [] })).toMatch(
      /^urn:li:dataset:\(urn:li:dataPlatform:\w+,a%2Cb%20%28c%29%25\.csv,TEST\)$/,
    )
  })

  it('yaml: hostile names are text', async () => {
    for (const name of ['fides', 'dbt']) {
      const text = await render(name, hostile)
      expect(() => parseYaml(text)).not.toThrow()
      expect(text).not.toMatch(/[\u202e\u0007]/)
    }
  })
})
