/** Every file that promises more than anybody should believe: what it is called, and what has to come of it. */
import type { ProblemCode } from '../../../src/model/problem.ts'
import { makeZip } from '../../containers/make-zip.ts'
import * as archives from './archives.ts'
import * as databases from './databases.ts'
import * as documents from './documents.ts'
import { featherSame } from './feather.ts'
import { gzipped, MIB } from './packed.ts'
import * as orc from './orc.ts'
import * as parquet from './parquet.ts'
import * as texts from './texts.ts'

export interface Bomb {
  /** As scanned: its ending is part of what it pretends to be. */
  readonly name: string
  readonly made: () => Buffer | string
  /** Of the problem that is told; null: it is read like any other. */
  readonly code: ProblemCode | null
}

export const packed: readonly Bomb[] = [
  { name: 'dictionary.parquet', made: () => parquet.dictionaryRun(50_000_000), code: 'limit' },
  { name: 'gzip.parquet', made: () => parquet.swollenPage('gzip', 3000, 4096), code: 'limit' },
  { name: 'gzip-said.parquet', made: () => parquet.swollenPage('gzip', 3000, 0x7fffffff), code: 'limit' },
  { name: 'zstandard.parquet', made: () => parquet.swollenPage('zstandard', 3000, 4096), code: 'limit' },
  { name: 'zstandard-said.parquet', made: () => parquet.swollenPage('zstandard', 2000, 0x7d000000), code: 'limit' },
  { name: 'groups.parquet', made: () => parquet.rowGroups(1_100_000), code: 'limit' },
  { name: 'deep.parquet', made: () => parquet.deepSchema(20_000), code: 'limit' },
  { name: 'wide.parquet', made: () => parquet.wideSchema(17_000), code: 'limit' },
  { name: 'rows.orc', made: () => orc.orcRows(20_000), code: 'limit' },
  { name: 'items.orc', made: () => orc.orcItems(900_000), code: null },
  { name: 'items-many.orc', made: () => orc.orcItems(2 ** 50), code: 'limit' },
  { name: 'deep.orc', made: () => orc.orcDepth(20_000), code: 'limit' },
  { name: 'footer.orc', made: () => orc.orcFooter(70), code: 'limit' },
  { name: 'overflow.sqlite', made: databases.overflowCircle, code: 'limit' },
  // Pages with two owners, in a circle or of two tables, and chains of sectors that bite their tails are no limits of ours: the file contradicts itself.
  { name: 'circle.sqlite', made: databases.pageCircle, code: 'malformed' },
  { name: 'tables.sqlite', made: () => databases.sameTables(10_000), code: 'malformed' },
  { name: 'items.avro', made: () => databases.avroItems(3_900_000, 200), code: 'limit' },
  { name: 'items-many.avro', made: () => databases.avroItems(2 ** 50, 1), code: 'limit' },
  { name: 'doubling.avro', made: () => databases.avroDoubling(60), code: 'limit' },
  { name: 'empty.avro', made: () => databases.avroEmpty(1000), code: 'limit' },
  { name: 'deep.avro', made: () => databases.avroDepth(600), code: 'limit' },
  { name: 'schema.avro', made: () => databases.avroSchemaDepth(600), code: 'limit' },
  { name: 'length.avro', made: databases.avroLength, code: 'malformed' },
  { name: 'depth.bson', made: () => databases.bsonDepth(3000), code: 'limit' },
  { name: 'deeper.bson', made: () => databases.bsonDepth(100_000), code: 'limit' },
  { name: 'nulls.bson', made: () => databases.bsonNulls(3_000_000), code: 'limit' },
  { name: 'depth.msgpack', made: () => databases.messagePackDepth(3000), code: 'limit' },
  { name: 'deeper.msgpack', made: () => databases.messagePackDepth(1_000_000), code: 'limit' },
  { name: 'items.msgpack', made: databases.messagePackItems, code: 'truncated' },
  { name: 'depth/output-0', made: () => databases.datastoreDepth(3000), code: 'limit' },
  { name: 'kinds/output-0', made: () => databases.datastoreKinds(20_000), code: null },
  { name: 'rows.dump', made: () => databases.pgDumpBomb(2000), code: 'limit' },
  { name: 'lines.dump', made: () => databases.pgDumpLines(2000), code: 'limit' },
  { name: 'entries.dump', made: databases.pgDumpEntries, code: 'limit' },
  { name: 'same.feather', made: () => featherSame(16_000, 4000), code: 'limit' },
  { name: 'groups.rtf', made: () => documents.rtfGroups(1_000_000), code: null },
  { name: 'binary.rtf', made: documents.rtfBinary, code: 'truncated' },
  { name: 'a.docx', made: documents.docx, code: 'limit' },
  { name: 'deep.docx', made: () => documents.docxDepth(200_000), code: 'limit' },
  { name: 'a.pptx', made: documents.pptx, code: 'limit' },
  { name: 'a.epub', made: documents.epub, code: 'limit' },
  { name: 'rows.ods', made: () => documents.odsRows(1_048_576, 1), code: 'limit' },
  { name: 'cells.ods', made: () => documents.odsRows(1_048_576, 16_384), code: 'limit' },
  { name: 'empty.xlsx', made: () => documents.xlsxEmptyRows(3_000_000), code: 'limit' },
  { name: 'link.xlsx', made: () => documents.xlsxLink('A1:XFD1048576'), code: 'limit' },
  { name: 'last.xlsx', made: () => documents.xlsxLastColumn(10_000), code: 'limit' },
  { name: 'shared.xlsx', made: () => documents.xlsxShared(20_000), code: 'limit' },
  { name: 'entities.xlsx', made: documents.xlsxEntities, code: 'limit' },
  { name: 'flate.pdf', made: () => documents.pdfFlate(2000), code: 'limit' },
  { name: 'twice.pdf', made: () => documents.pdfTwice(4000), code: 'limit' },
  { name: 'runs.pdf', made: () => documents.pdfRuns(200), code: null },
  { name: 'pages.pdf', made: () => documents.pdfSamePage(2000), code: 'malformed' },
  { name: 'tree.pdf', made: documents.pdfTreeCircle, code: 'unsupported' },
  { name: 'table.pdf', made: documents.pdfTableCircle, code: 'malformed' },
  { name: 'nested.pdf', made: () => documents.pdfNested(500), code: null },
  { name: 'deep.pdf', made: () => documents.pdfDepth(500_000), code: 'limit' },
  { name: 'circle.doc', made: documents.compoundCircle, code: 'malformed' },
  { name: 'table.doc', made: documents.compoundTableCircle, code: 'malformed' },
  { name: 'entries.doc', made: () => documents.compoundEntries(40_000), code: 'limit' },
  { name: 'size.tar', made: archives.tarSize, code: 'unsupported' },
  { name: 'sparse.tar', made: archives.tarSparse, code: null },
  { name: 'dictionary.xz', made: archives.xzDictionary, code: 'limit' },
  { name: 'dictionary.lzma', made: archives.lzmaDictionary, code: 'unsupported' },
  { name: 'dictionary.7z', made: archives.sevenZipDictionary, code: null },
  { name: 'window.zst', made: archives.zstdWindow, code: 'limit' },
  { name: 'frame.zst', made: () => archives.zstdBomb(1000), code: 'limit' },
  { name: '4f2a91', made: () => archives.gitObject(500), code: 'charset-guess' },
  { name: 'a.pack', made: () => archives.gitPack(2000), code: 'malformed' },
  { name: 'long.gz', made: () => gzipped(2000), code: 'limit' },
  {
    name: 'long.zip',
    made: () => makeZip([{ name: 'a.csv', data: Buffer.alloc(12 * MIB, 0x61) }]),
    code: 'limit',
  },
]

const HARD = MIB / 4

export const written: readonly Bomb[] = [
  { name: 'aliases.yaml', made: texts.yamlAliases, code: null },
  { name: 'merges.yaml', made: texts.yamlMerges, code: null },
  { name: 'depth.yaml', made: () => texts.yamlDepth(MIB), code: 'limit' },
  { name: 'indents.yaml', made: () => texts.yamlIndents(2000), code: 'limit' },
  { name: 'entities.xml', made: texts.xmlEntities, code: 'limit' },
  { name: 'depth.xml', made: () => texts.xmlDepth(MIB), code: 'limit' },
  { name: 'attributes.xml', made: () => texts.xmlAttributes(50_000), code: null },
  { name: 'depth.json', made: () => texts.jsonDepth(2 * MIB), code: 'limit' },
  { name: 'objects.json', made: () => texts.jsonDepth(MIB, '{"a":'), code: 'limit' },
  { name: 'keys.json', made: () => texts.jsonKeys(50_000), code: null },
  { name: 'parts.eml', made: () => texts.mimeParts(5000), code: 'limit' },
  { name: 'messages.eml', made: () => texts.mimeMessages(2000), code: null },
  { name: 'boundaries.eml', made: () => texts.mimeBoundaries(4 * MIB), code: null },
  { name: 'layers.csv', made: () => texts.base64Layers(20), code: 'limit' },
  { name: 'base64.csv', made: () => texts.base64Endless(MIB), code: null },
  ...Object.entries(texts.hard(HARD)).map(([name, text]) => ({ name: `hard/${name}.txt`, made: () => text, code: null })),
  ...Object.entries(texts.endless(MIB / 2)).map(([name, text]) => ({ name: `endless/${name}`, made: () => text, code: null })),
]
