/** A real browser: Debian's chromium. Tests that need it are skipped with a line where it is absent. */
import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find((path) => existsSync(path))
export const hasBrowser: boolean = executablePath !== undefined
if (!hasBrowser)
  console.warn('skipped: the report is not opened in a browser, chromium is not installed (Debian package chromium)')

export function openBrowser(): Promise<Browser> {
  // Containers have no user namespaces for its sandbox; it only ever sees pages of ours.
  return chromium.launch({ executablePath: executablePath as string, args: ['--no-sandbox'] })
}
