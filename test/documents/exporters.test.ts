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

function hasModule(name: string): boolean {
  try {
    execFileSync(PYTHON, ['-c', `import ${name}`], { stdio: 'ignore', timeout: 60_000 })
    return true
  } catch {
    console.warn(`skipped: no Python package ${name} (PIISCOPE_PYTHON)`)
    return false
  }
}
const HAS = {
  fides: hasModule('fideslang'),
  odcs: hasModule('open_data_contract_standard'),
  frictionless: hasModule('frictionless'),
  datahub: hasModule('datahub.ingestion.source.csv_enricher'),
  dbt: hasModule('dbt.jsonschemas.jsonschemas'),
}

const folder = mkdtempSync(join(tmpdir(), 'piiscope-exports-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let company: InventoryDocument
let hostile: InventoryDocument
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
}, 180_000)

const render = async (name: string, document: InventoryDocument): Promise<string> =>
  String(await documentFormats.find((one) => one.name === name)?.render(document))

/** Runs a check in Python over both inventories; it prints what it counted. */
async function check(name: string, ending: string, script: string): Promise<number[]> {
  const counts: number[] = []
  for (const [which, document] of [
    ['company', company],
    ['hostile', hostile],
  ] as const) {
    const path = join(folder, `${which}-${name}.${ending}`)
    writeFileSync(path, await render(name, document))
    const out = execFileSync(PYTHON, ['-c', script, path], {
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

describe('exports', () => {
  it.skipIf(!HAS.fides)('fides: fideslang reads every dataset, and knows every category', { timeout: 120_000 }, async () => {
    const script = `
import sys, yaml
from fideslang.models import Dataset
from fideslang.default_taxonomy import DEFAULT_TAXONOMY
known = {str(one.fides_key) for one in DEFAULT_TAXONOMY.data_category}
count = 0
def walk(fields):
    global count
    for field in fields or []:
        for category in field.data_categories or []:
            assert str(category) in known, category
        count += 1 if field.data_categories else 0
        walk(field.fields)
for one in yaml.safe_load(open(sys.argv[1]))['dataset']:
    for collection in Dataset(**one).collections:
        walk(collection.fields)
print(count)`
    expect(await check('fides', 'yml', script)).toEqual([fieldsOf(company), fieldsOf(hostile)])
    const known = execFileSync(
      PYTHON,
      [
        '-c',
        'from fideslang.default_taxonomy import DEFAULT_TAXONOMY\nprint("\\n".join(str(c.fides_key) for c in DEFAULT_TAXONOMY.data_category))',
      ],
      { encoding: 'utf8' },
    ).split('\n')
    expect(fidesCategories().filter((one) => !known.includes(one))).toEqual([])
  })

  it.skipIf(!HAS.odcs)('odcs: the standard’s own JSON schema and model take it', { timeout: 120_000 }, async () => {
    const script = `
import sys, json, os
import open_data_contract_standard as package
from open_data_contract_standard.model import OpenDataContractStandard
contract = json.load(open(sys.argv[1]))
try:
    import jsonschema
    jsonschema.validate(contract, json.load(open(os.path.join(os.path.dirname(package.__file__), 'schema.json'))))
except ImportError:
    pass
model = OpenDataContractStandard.from_string(json.dumps(contract))
print(sum(len(table.properties) for table in model.schema_))`
    expect(await check('odcs', 'json', script)).toEqual([fieldsOf(company), fieldsOf(hostile)])
  })

  it.skipIf(!HAS.frictionless)('frictionless: its framework finds no error in the descriptor', { timeout: 120_000 }, async () => {
    const script = `
import sys, json
from frictionless import Package
descriptor = json.load(open(sys.argv[1]))
report = Package.validate_descriptor(descriptor)
assert report.valid, report.flatten(['message'])
print(sum(len(one['schema']['fields']) for one in descriptor['resources']))`
    expect(await check('frictionless', 'json', script)).toEqual([fieldsOf(company), fieldsOf(hostile)])
  })

  it.skipIf(!HAS.datahub)('datahub: csv-enricher makes of it an aspect for every column', { timeout: 120_000 }, async () => {
    const script = `
import sys
from datahub.ingestion.api.common import PipelineContext
from datahub.ingestion.source.csv_enricher import CSVEnricherSource
source = CSVEnricherSource.create({'filename': sys.argv[1], 'write_semantics': 'OVERRIDE', 'delimiter': ',', 'array_delimiter': '|'}, PipelineContext(run_id='test'))
count = 0
for unit in source.get_workunits_internal():
    aspect = unit.metadata.aspect
    count += len(getattr(aspect, 'editableSchemaFieldInfo', []) or [])
print(count)`
    expect(await check('datahub', 'csv', script)).toEqual([fieldsOf(company), fieldsOf(hostile)])
  })

  it.skipIf(!HAS.dbt)('dbt: its own JSON schema of properties takes it', { timeout: 120_000 }, async () => {
    const script = `
import sys, yaml
from dbt.jsonschemas.jsonschemas import CustomDraft7Validator, resources_schema
properties = yaml.safe_load(open(sys.argv[1]))
errors = list(CustomDraft7Validator(resources_schema()).iter_errors(properties))
assert not errors, errors[0].message
print(sum(len(table['columns']) for source in properties['sources'] for table in source['tables']))`
    const columns = (document: InventoryDocument): number =>
      fieldsOf({ ...document, rows: document.rows.filter(({ path }) => path === null) })
    expect(await check('dbt', 'yml', script)).toEqual([columns(company), columns(hostile)])
  })

  it('openmetadata: has the importer’s header, an entity for each column of tables it knows, and names that it can take apart', async () => {
    const text = await render('openmetadata', company)
    const rows = parse(text, { columns: true }) as Record<string, string>[]
    expect(text.split('\r\n')[0]).toBe(
      'name*,displayName,description,owner,tags,glossaryTerms,tiers,certification,retentionPeriod,sourceUrl,domains,extension,entityType*,fullyQualifiedName,column.dataTypeDisplay,column.dataType,column.arrayDataType,column.dataLength,storedProcedure.code,storedProcedure.language',
    )
    const tables = new Set(company.datasets.filter(({ table }) => table !== null).map(({ id }) => id))
    expect(rows.length).toBe(fieldsOf({ ...company, rows: company.rows.filter(({ dataset }) => tables.has(dataset)) }))
    for (const row of rows) {
      expect(row['entityType*']).toBe('column')
      // Fqn.g4: names are parted by dots, and stand in quotes where they have one.
      const parts = row['fullyQualifiedName']?.match(/"(?:[^"\\]|\\.)+"|[^."]+/g) ?? []
      expect(parts.at(-1)?.replace(/^"|"$/g, '')).toBe(row['name*'])
      expect(row['tags']).toMatch(/^PII\.(?:Sensitive|NonSensitive);PersonalData\.(?:Personal|SpecialCategory)$/)
    }
    expect((parse(await render('openmetadata', hostile)) as unknown[]).length).toBe(1)
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
