import { describe, expect, it } from 'vitest'
import { reporters } from '../../src/reporters/index.ts'
import { documentFormats } from '../../src/documents/formats/list.ts'
import { COMMANDS } from '../../src/cli/flags/commands.ts'
import { FLAGS } from '../../src/cli/flags/index.ts'
import { briefHelp, commandHelp, flagTable, formatsHelp, shortHelp } from '../../src/cli/help.ts'

describe('help', () => {
  it('fits in 80 columns', () => {
    const texts = [shortHelp(), formatsHelp(reporters, documentFormats), ...COMMANDS.map(({ name }) => commandHelp(name))]
    for (const line of texts.join('\n').split('\n')) expect(line.length).toBeLessThanOrEqual(80)
  })

  it('has a short form that fits a screen and shows what exists', () => {
    for (const { name } of COMMANDS) {
      const lines = briefHelp(name).trimEnd().split('\n')
      expect(lines.length, name).toBeLessThanOrEqual(23)
      for (const line of lines) expect(line.length, line).toBeLessThanOrEqual(80)
    }
    expect(briefHelp('scan')).toContain('--fail-on SEVERITY[:LEVEL]')
    expect(briefHelp('scan')).toContain('All flags, limits and exit codes: piiscope help scan')
  })

  it('shows every flag of a command and no other', () => {
    for (const { name } of COMMANDS) {
      const words = new Set(commandHelp(name).split(/\s+/))
      // Some flags mean one thing to one command and another to another.
      const own = new Set(FLAGS.filter(({ commands }) => commands.includes(name)).map((flag) => flag.name))
      for (const flag of FLAGS) expect(words.has(`--${flag.name}`)).toBe(own.has(flag.name))
      expect(own.size).toBe(FLAGS.filter(({ commands }) => commands.includes(name)).length)
    }
  })

  it('gives the README a row for every flag of scan', () => {
    const rows = flagTable().trimEnd().split('\n')
    expect(rows).toHaveLength(2 + FLAGS.filter((flag) => flag.commands.includes('scan')).length)
    expect(rows).toContain('| `--staged` |  | what the next commit holds: new lines of the files in the index |')
  })
})
