import type { DocumentFormat } from '../document-format.ts'

/** The report for people: one file that needs no network. */
export const htmlDocument: DocumentFormat = {
  name: 'html',
  title: 'the report for people: one file to open, print and sign; searchable, no network, no value',
  async render(document) {
    return (await import('../html/page.ts')).inventoryPage(document)
  },
}
