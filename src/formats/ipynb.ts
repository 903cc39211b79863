/** Jupyter notebooks: JSON whose cells hold text and code, so that names and addresses are looked for in it. */
import type { Format } from '../model/format.ts'
import { format as json } from './json.ts'

export const format: Format = {
  name: 'ipynb',
  title: 'Jupyter notebooks',
  keysAreFields: true,
  hasProse: true,
  samplesPaths: true,
  recognises: (head, name) => (/\.ipynb$/i.test(name) && json.recognises(head, name) > 0 ? 0.95 : 0),
  open: (head, name, options) => json.open(head, name, options),
}
