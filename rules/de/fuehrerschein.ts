import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'

export const rule: Rule = identifierRule({
  id: 'de/fuehrerschein',
  title: 'German driving licence',
  check: 'Eleven characters: authority, serial, check character, copy; the check is not published.',
  references: ['https://www.kba.de/DE/Themen/ZentraleRegister/ZFER/zfer_node.html'],
  forms: 'X99XXXXXX9X',
  chance: 1,
  cues: 'Führerschein, Führerscheinnummer, Führerschein-Nr, Fahrerlaubnis, Fuehrerschein, Führerscheins, driving licence, driver license',
  fields: 'fuehrerschein fuehrerscheinnummer führerscheinnummer führerschein_nr',
  match: ['Führerschein: <<B072RRE2I55>>', 'Führerscheinnummer <<J010000SD51>>'],
  miss: ['Führerschein der Klasse B'],
  values: ['B072RRE2I55', 'J010000SD51'],
})
