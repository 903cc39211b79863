import type { DocumentFormat } from '../document-format.ts'

/** The report for people: one file that needs no network. */
export const htmlDocument: DocumentFormat = {
  name: 'html',
  title: 'for people: one file to read, search, print and sign; no network',
  async render(document, changes = null) {
    return (await import('../html/page.ts')).inventoryPage(document, { changes })
  },
}
