/** Shards, their merge, and saved reports shown again. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Folder, isBuilt } from './command.ts'

let at: Folder
let out: Folder
beforeAll(() => {
  at = new Folder()
  out = new Folder()
  for (let i = 0; i < 24; i++) at.write(`d${i % 5}/f${i}.txt`, i % 3 === 0 ? `person${i}@corp-mail.dev\n` : 'nothing\n')
  at.write('d1.txt', 'ann.cole@corp-mail.dev').write('d1/a/b.csv', 'email,phone\nzoe.adler@corp-mail.dev,+49 30 901820\n')
  at.write('x.zip', Buffer.from('504b0304ffffffff', 'hex')).write('node_modules/m/a.txt', 'jon.berg@corp-mail.dev')
})
afterAll(() => {
  at.remove()
  out.remove()
})

describe.skipIf(!isBuilt)('36: shards', () => {
  it('together are the whole run, whatever their number and order', () => {
    for (const format of ['ndjson', 'sarif', 'gitlab', 'junit']) {
      const whole = at.scan('.', '-f', format)
      for (const count of [1, 3]) {
        const blobs = Array.from({ length: count }, (_, i) => `${out.path}/r-${i}.blob`)
        blobs.forEach((blob, i) => {
          at.scan('.', '--shard', `${i + 1}/${count}`, '-f', `blob=${blob}`)
        })
        const merged = at.run(['merge', ...blobs.reverse(), '-f', format])
        expect(merged.out).toBe(whole.out)
        expect(merged.code).toBe(whole.code)
      }
    }
  })

  it('that do not fit are refused', () => {
    const other = new Folder()
    const blob = (name: string) => `${other.path}/${name}.blob`
    at.scan('.', '--shard', '1/2', '-f', `blob=${blob('one')}`)
    at.scan('.', '--shard', '2/2', '--skip-rules', 'iban', '-f', `blob=${blob('skips')}`)
    at.scan('.', '--shard', '1/3', '-f', `blob=${blob('third')}`)
    const merge = (...names: string[]) => at.run(['merge', ...names.map(blob)])
    expect(merge('one')).toMatchObject({ code: 2, out: '', err: expect.stringContaining('parts are missing: 2 of 2') })
    expect(merge('one', 'one')).toMatchObject({ code: 2, err: expect.stringContaining('the same part') })
    expect(merge('one', 'skips')).toMatchObject({ code: 2, err: expect.stringContaining('other settings') })
    expect(merge('one', 'third')).toMatchObject({ code: 2, err: expect.stringContaining('another number of parts') })
    expect(at.run(['merge', blob('one'), '--allow-partial']).code).not.toBe(2)
    expect(at.run(['merge', other.path])).toMatchObject({ code: 2 })
    expect(at.scan('.', '--shard', '3/2')).toMatchObject({ code: 2 })
    other.remove()
  })
})

describe.skipIf(!isBuilt)('a saved report', () => {
  it('shows the same in another format, whatever it was saved in', () => {
    for (const saved of ['json', 'ndjson', 'blob']) {
      const { code } = at.scan('.', '-f', `${saved}=${out.path}/r.${saved}`)
      const report = (format: string) => at.run(['report', `${out.path}/r.${saved}`, '-f', format])
      for (const format of ['gitlab', 'junit', 'compact'])
        expect(report(format)).toMatchObject({ code, out: at.scan('.', '-f', format).out })
      expect(at.run(['report', `${out.path}/r.${saved}`, '--fail-on', 'critical', '-f', 'compact']).code).toBe(3)
    }
  })

  it('that is none, was cut off or was tampered with is refused, and not quoted', () => {
    const canary = 'quetzalcoatl@tenochtitlan-mail.dev'
    const whole = at.scan('.', '-f', 'ndjson').out
    for (const [text, why] of [
      [canary, 'is no report'],
      [`{"event":"start"}\n${canary}`, 'is no report'],
      [whole.split('\n').slice(0, -2).join('\n'), 'was cut off'],
      [whole.replace('"[EMAIL]"', `"${canary}"`), 'is no report'],
      [whole.replace('"email-address"', '"::error::"'), 'is no report'],
    ] as const) {
      const other = new Folder().write('r', text)
      const { code, out, err } = other.run(['report', 'r'])
      expect({ code, out }).toEqual({ code: 2, out: '' })
      expect(err).toContain(why)
      expect(err).not.toContain('quetzalcoatl')
      other.remove()
    }
  })
})
