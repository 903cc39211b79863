/** The README's story: a small repository made for it, and what piiscope says in it, as a terminal of 80 columns shows it. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'

const FILES: Readonly<Record<string, string>> = {
  'src/checkout.ts': [
    'export function receipt(order: Order): string {',
    '  return `Thank you for order ${order.id}.`',
    '}',
    '// Ask Noor Haddad (noor.haddad@corp-mail.dev) before changing the wording.',
    '',
  ].join('\n'),
  'src/checkout.test.ts': "const buyer = { name: 'Test', email: 'buyer@example.com', card: '4111 1111 1111 1111' }\n",
  'seed/customers.csv': [
    'id,full_name,email,phone,country',
    '1,Tomasz Wieczorek,t.wieczorek@corp-mail.dev,+48 22 311 40 19,PL',
    '2,Ines Keller,ines.keller@corp-mail.dev,+49 30 3113 5520,DE',
    '3,Mateo Ibarra,m.ibarra@corp-mail.dev,+34 911 23 77 41,ES',
    '4,Aoife Brennan,aoife.b@corp-mail.dev,+353 1 441 8820,IE',
    '',
  ].join('\n'),
}

/** Screens by their names. A key and dates of its own make the ids of findings the same every time. */
export function story(root: string): ReadonlyMap<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'shop-'))
  const bin = join(folder, '.bin')
  const shop = join(folder, 'shop')
  const write = (name: string, text: string): void => {
    mkdirSync(dirname(join(shop, name)), { recursive: true })
    writeFileSync(join(shop, name), text)
  }
  for (const [name, text] of Object.entries(FILES)) write(name, text)
  mkdirSync(bin)
  symlinkSync(join(root, 'bin/piiscope.js'), join(bin, 'piiscope'))
  const { PATH = '', HOME = '' } = process.env
  const env = {
    PATH: `${bin}${delimiter}${PATH}`,
    HOME,
    PIISCOPE_KEY: 'the key of the story in the README',
    PIISCOPE_AGENT: '0',
    ...Object.fromEntries(
      ['AUTHOR', 'COMMITTER'].flatMap((who) => [
        [`GIT_${who}_NAME`, 'A'],
        [`GIT_${who}_EMAIL`, 'a@example.com'],
        [`GIT_${who}_DATE`, '2026-01-01T00:00:00Z'],
      ]),
    ),
    GIT_CONFIG_GLOBAL: '/dev/null',
  }
  const shell = (command: string, more: Readonly<Record<string, string>> = {}): string => {
    const { stdout } = spawnSync('sh', ['-c', `exec 2>&1; ${command}`], { cwd: shop, env: { ...env, ...more }, encoding: 'utf8' })
    return stdout
  }
  /** What a terminal shows, the command line included. */
  const shown = (command: string, run = command, more: Readonly<Record<string, string>> = {}): string =>
    `$ ${command}\n${shell(run, more)
      .replace(/[ \t]+$/gm, '')
      .replace(/^\n+|\n+$/g, '')}`
  const screens = new Map<string, string>()
  const idIn = (screen: string): string => /pf1:[a-z2-7]{16}/.exec(screen)?.[0] ?? 'pf1:'
  try {
    shell('git init -q -b main && git add -A && git commit -q -m start')
    const first = shown('piiscope scan', 'piiscope scan -f pretty')
    screens.set('first-run', first)
    screens.set('why', shown(`piiscope explain ${idIn(first)}`))
    screens.set('adopt', [shown('piiscope init'), shown('piiscope baseline create --reason "before piiscope"')].join('\n\n'))
    shell('git add -A && git commit -q -m "check for personal data"')
    write('src/mail.ts', "export const support = 'lena.okafor@corp-mail.dev'\n")
    shell('git add -A')
    const stopped = shown('git commit -m "support address"')
    screens.set('stopped', stopped)
    const ignored = shown(`piiscope ignore add ${idIn(stopped)} --reason "our public support box"`)
    screens.set('ignored', [ignored, shown('git commit -q -am "support address"')].join('\n\n'))
    shell('git checkout -q -b topic')
    write('src/debug.ts', "export const me = { name: 'Femi Adeyemi', phone: '+44 20 7183 8750' }\n")
    shell('git add -A && git commit -q --no-verify -m debug')
    screens.set('ci', shown('piiscope scan --since main -f sarif=piiscope.sarif -f compact', undefined, { CI: 'true' }))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return screens
}
