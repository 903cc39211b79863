import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isSwissUid } from '../../src/validators/national/austria-switzerland.ts'

export const rule: Rule = identifierRule({
  id: 'ch/uid',
  title: 'Swiss business number (UID)',
  check: 'CHE and nine digits, mod 11.',
  references: ['https://www.bfs.admin.ch/bfs/de/home/register/unternehmensregister/unternehmens-identifikationsnummer.html'],
  forms: 'CHE999999999',
  valid: isSwissUid,
  chance: 0.091,
  cues: 'UID, IDE, Unternehmens-Identifikationsnummer, MWST, MWST-Nr, TVA, IVA, UID-Nummer, numéro IDE',
  fields: 'uid_nummer unternehmens_identifikationsnummer mwst_nr',
  severity: 'low',
  match: ['UID: <<CHE-107.787.577>>'],
  miss: ['UID CHE-107.787.578'],
  values: ['CHE-107.787.577', 'CHE-114.332.288'],
})
