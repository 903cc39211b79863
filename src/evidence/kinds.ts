import type { EvidenceKind } from '../model/finding.ts'

/** Order of the bits in `Place.evidence`. */
export const EVIDENCE_KINDS: readonly EvidenceKind[] = [
  'shape',
  'checksum',
  'field-name',
  'nearby-word',
  'neighbour-field',
  'dictionary',
  'model',
  'values',
  'negative',
  'known-schema',
  'event-names',
  'in-comment',
  'in-string',
  'in-code',
  'project-name',
]

export function evidenceBit(kind: EvidenceKind): number {
  return 1 << EVIDENCE_KINDS.indexOf(kind)
}

export function evidenceOf(bits: number): readonly EvidenceKind[] {
  return EVIDENCE_KINDS.filter((_, i) => (bits & (1 << i)) !== 0)
}
