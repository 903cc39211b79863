/** What other systems run, run as they run it. */
import { spawnSync } from 'node:child_process'
import * as fs from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { FLAGS } from '../../src/cli/flags/index.ts'
import { reporters } from '../../src/reporters/index.ts'
import { bin, cleanEnv, Folder, isBuilt } from './command.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const read = (name: string): string => fs.readFileSync(join(root, name), 'utf8')
const MAIL = 'zoe.adler@corp-mail.dev'

let at: Folder
beforeEach(() => {
  at = new Folder().repository()
})
afterEach(() => at.remove())

describe('integrations', () => {
  it('use flags and formats that exist', () => {
    const flags = new Set(FLAGS.map(({ name }) => `--${name}`))
    const formats = new Set(reporters.map(({ name }) => name))
    for (const name of [
      '.pre-commit-hooks.yaml',
      'integrations/github-action.sh',
      'integrations/gitlab-ci.yml',
      'integrations/Jenkinsfile',
      'integrations/azure-pipelines.yml',
    ]) {
      for (const line of read(name)
        .split('\n')
        .filter((one) => /piiscope scan|arguments\+=/.test(one))) {
        for (const [flag] of line.matchAll(/(?<=[\s(])--[a-z][a-z-]*/g))
          if (flag !== '--yes') expect(flags, `${name}: ${flag}`).toContain(flag)
        for (const [, format] of line.matchAll(/-f "?([a-z-]+)/g)) expect(formats, `${name}: ${format}`).toContain(format)
      }
    }
  })

  it('are YAML of the form their system reads', () => {
    const [hook] = parse(read('.pre-commit-hooks.yaml')) as Record<string, unknown>[]
    expect(hook).toMatchObject({ id: 'piiscope', language: 'node', require_serial: true, types: ['file'] })
    const action = parse(read('action.yml')) as {
      runs: { using: string; steps: { run: string; env: Record<string, string> }[] }
      inputs: Record<string, unknown>
    }
    expect(action.runs.using).toBe('composite')
    // An expression inside a script would run what it holds.
    for (const { run } of action.runs.steps) expect(run).not.toContain('${{')
    expect(parse(read('integrations/gitlab-ci.yml'))).toHaveProperty('piiscope.artifacts.reports.codequality')
    expect(parse(read('integrations/azure-pipelines.yml'))).toHaveProperty('steps')
  })
})

describe.skipIf(!isBuilt)('pre-commit', () => {
  it('gives file names; excluded ones are nothing wrong', () => {
    const [hook] = parse(read('.pre-commit-hooks.yaml')) as { entry: string }[]
    const [, ...argv] = (hook?.entry ?? '').split(' ')
    at.write('a.ts', `"${MAIL}"\n`).write('b.ts', 'fine\n').write('piiscope.config.yaml', 'exclude: [a.ts]\n')
    const run = (...names: string[]) => at.run([...argv, ...names], { env: { PRE_COMMIT: '1' } })
    expect(run('a.ts').code).toBe(0)
    expect(run('a.ts', 'b.ts').code).toBe(0)
    at.write('piiscope.config.yaml', 'version: 1\n')
    expect(run('a.ts', 'b.ts')).toMatchObject({ code: 1, out: expect.stringContaining('a.ts:1:2: medium email-address') })
  })
})

describe.skipIf(!isBuilt || process.platform === 'win32')('the GitHub action', () => {
  const run = (env: Record<string, string>) =>
    spawnSync('bash', [join(root, 'integrations/github-action.sh')], {
      cwd: at.path,
      encoding: 'utf8',
      env: {
        ...cleanEnv(),
        GITHUB_ACTIONS: 'true',
        GITHUB_OUTPUT: join(at.path, '.git/output'),
        GITHUB_STEP_SUMMARY: join(at.path, '.git/summary'),
        PIISCOPE_COMMAND: `${process.execPath} ${bin}`,
        INPUT_SINCE: 'auto',
        ...env,
      },
    })

  it('scans what a pull request changes, annotates it, and tells its exit code', () => {
    at.write('old.txt', MAIL).commit()
    at.git('update-ref', 'refs/remotes/origin/main', 'HEAD')
    at.git('checkout', '-q', '-b', 'topic')
    at.write('new.txt', `x\n${MAIL}\n`).commit()
    const { status, stdout } = run({ BASE_REF: 'main', INPUT_SARIF: 'out.sarif', INPUT_CATEGORY: 'web' })
    expect(status).toBe(1)
    expect(stdout).toContain('::warning file=new.txt,line=2')
    expect(stdout).not.toContain('old.txt')
    expect(at.read('.git/output')).toBe('exit-code=1\n')
    expect(at.read('.git/summary')).toContain('### ❌')
    expect(JSON.parse(at.read('out.sarif'))).toHaveProperty('runs.0.automationDetails.id', 'piiscope/web/')
    expect(run({ BASE_REF: 'main', INPUT_FAIL_ON: 'critical' }).status).toBe(0)
    expect(run({}).stdout).toContain('old.txt')
  })

  it('runs nothing that its inputs hold', () => {
    at.write('a.txt', 'fine').commit()
    run({ INPUT_ARGS: '$(touch RAN) `touch RAN` ; touch RAN', INPUT_FAIL_ON: '$(touch RAN)', INPUT_CATEGORY: '"; touch RAN; "' })
    expect(fs.existsSync(join(at.path, 'RAN'))).toBe(false)
  })
})
