import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { fileOnDisk } from '../reporters/results/result.ts'

/** Where a file of the project is, by its way from the root. URLs are escaped: no name can end the link, or begin another. */
export function fileLink(root: string): (file: string) => string | null {
  return (file) => {
    const name = fileOnDisk(file)
    // Standard input is nowhere, and what was masked would lead astray.
    if (name === '-' || /\[[A-Z][A-Z0-9-]*\]/.test(name)) return null
    return pathToFileURL(join(root, name)).href
  }
}
