import { existsSync } from 'node:fs'

const VERSION_CONTROL: ReadonlySet<string> = new Set(['.git', '.hg', '.svn', '.jj'])

/** Folders that package managers and build tools fill, whatever stands beside them. */
const VENDOR: ReadonlySet<string> = new Set([
  'node_modules',
  'bower_components',
  '.venv',
  '__pycache__',
  '.tox',
  '.gradle',
  '.m2',
  '.pnpm-store',
  'Pods',
  'site-packages',
])

/** Folders whose name is also used for people's own files: a file that the tool puts inside tells. */
const VENDOR_IF: Readonly<Record<string, readonly string[]>> = {
  venv: ['pyvenv.cfg'], // Python, PEP 405
  vendor: ['modules.txt', 'autoload.php'], // Go modules, Composer
}

/** True for the folder in which a version control system keeps its own data. */
export function isVersionControl(name: string): boolean {
  return VERSION_CONTROL.has(name)
}

/** True for a folder of installed code. `parent` is the path of the folder it lies in, with its slash. */
export function isVendor(parent: string, name: string): boolean {
  if (VENDOR.has(name)) return true
  if (name === 'cache') return parent.endsWith('/.yarn/')
  return (
    Object.hasOwn(VENDOR_IF, name) &&
    (VENDOR_IF[name] as readonly string[]).some((marker) => existsSync(`${parent}${name}/${marker}`))
  )
}

/** True if a path that the user typed leads through a folder of installed code: then that code is what they want scanned. */
export function namesVendor(typed: string): boolean {
  return typed.split(/[\\/]/).some((part) => VENDOR.has(part) || Object.hasOwn(VENDOR_IF, part))
}
