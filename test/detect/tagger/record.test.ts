/** The model can be made anew: the record says of what, and the commit that wrote the model has it. */
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { atCommit, commitOfModel, digest, inputsOf, MODEL, onDisk, parted, readRecord } from '../../../scripts/tagger/record.ts'

const root = join(import.meta.dirname, '../../..')
const record = readRecord(onDisk(root))
const commit = commitOfModel(root)

describe('the record of the tagger’s model', () => {
  it('is of this model', () => expect(digest(onDisk(root)(MODEL))).toBe(record.model))

  // Edits of words since are no fault; a model that its own commit cannot make is.
  it.skipIf(commit === null)('names what it was made of, as the commit has it that wrote the model', () => {
    const read = commit ? atCommit(root, commit) : onDisk(root)
    expect(parted(readRecord(read), inputsOf(read))).toEqual([])
  })

  it('tells a changed input', () => {
    const inputs = inputsOf(onDisk(root))
    const other = inputsOf((path) => (path === 'rules/words/text-cues.ts' ? Buffer.from('//') : onDisk(root)(path)))
    expect(Object.keys(inputs)).toContain('src/detect/tagger/features.ts')
    expect(Object.keys(inputs)).toContain('@faker-js/faker')
    expect(parted({ ...record, inputs }, other)).toContain('rules/words/text-cues.ts')
  })
})
