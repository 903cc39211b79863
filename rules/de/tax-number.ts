import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'

export const rule: Rule = identifierRule({
  id: 'de/tax-number',
  title: 'German tax number (Steuernummer)',
  check: 'Ten to thirteen digits; the check differs by Land and is not tested.',
  references: ['https://www.elster.de/eportal/helpGlobal?themaGlobal=wo_ist_meine_steuernummer_eop'],
  forms: '9999999999 99999999999 9999999999999',
  chance: 1,
  cues: 'Steuernummer, Steuernr, Steuer-Nr, St.-Nr, StNr, Steuer-Nummer',
  fields: 'steuernummer steuer_nr steuernr stnr',
  severity: 'medium',
  published: ['18181508155', '2181508150'],
  match: ['Steuernummer: <<181/815/08155>>', 'Steuer-Nr. <<21/815/08150>>'],
  miss: ['Steuernummer: 12/34'],
  values: ['181/815/08155', '21/815/08150', '133/8150/8159'],
})
