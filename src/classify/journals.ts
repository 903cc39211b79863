/** Journals of bookkeeping: amounts go from account to account, and nobody bought anything. */
import { addTerm, type Case } from './case.ts'
import type { Field } from './field.ts'
import { CONTRADICTED } from './judge.ts'

/** The two sides of an entry, by what each language calls them. */
const SIDES: readonly (readonly [RegExp, RegExp])[] = [
  [/(?:^|_)soll(?:_|$|konto)|sollkonto/, /(?:^|_)haben(?:_|$|konto)|habenkonto/],
  [/(?:^|_)debits?(?:_|$)/, /(?:^|_)credits?(?:_|$)/],
  [/(?:^|_)debe(?:_|$)/, /(?:^|_)haber(?:_|$)/],
  [/(?:^|_)dare(?:_|$)/, /(?:^|_)avere(?:_|$)/],
  [/(?:^|_)debito(?:_|$)/, /(?:^|_)credito(?:_|$)/],
  [/(?:^|_)debet(?:_|$)/, /(?:^|_)(?:credit|kredit)(?:_|$)/],
  [/(?:^|_)wn(?:_|$)/, /(?:^|_)ma(?:_|$)/],
  [/(?:^|_)tartozik(?:_|$)/, /(?:^|_)kovetel(?:_|$)/],
  [/(?:^|_)borc(?:_|$)/, /(?:^|_)alacak(?:_|$)/],
]
/** What the entries are made to, beside the sides. */
const OF_LEDGERS: ReadonlySet<string> = new Set(
  `account ledger journal konto kto gegenkonto sachkonto kostenstelle kst cpt cpte compte cuenta conto conta rekening grootboek tili ucet
  szamla posting voucher gl costcenter costcentre lettrage ecr ecriture asiento registrazione`.split(/\s+/),
)
const LIKELY_BITS = 0.5

/** Purchases are none in journals that name nobody. A statement of somebody's account has sides, too, and what was bought. */
export function dropEntriesOfJournals(fields: readonly Field[], cases: readonly (readonly Case[])[]): void {
  const has = (side: RegExp): boolean => fields.some(({ name }) => side.test(name.ownKey))
  if (!SIDES.some(([one, other]) => has(one) && has(other))) return
  if (!fields.some(({ name: { own } }) => own.some((word) => OF_LEDGERS.has(word)))) return
  const isOfSomebody = cases.some((list) =>
    list.some(({ rule, bits }) => rule.category === 'identifiable' && rule.id !== 'user-id' && bits >= LIKELY_BITS),
  )
  if (isOfSomebody) return
  for (const list of cases)
    for (const entry of list)
      if (entry.rule.id === 'purchase' && !entry.terms.some(({ kind }) => kind === 'known-schema'))
        addTerm(entry, 'negative', CONTRADICTED)
}
