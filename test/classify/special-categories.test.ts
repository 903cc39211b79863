/** Political opinion, sexual orientation and trade-union membership (GDPR Art. 9), and what only shares their words. */
import { describe, expect, it } from 'vitest'
import { rules } from '../../rules/index.ts'
import { regulationOf } from '../../rules/regulations.ts'
import { columns, shown } from './table.ts'

const ids = 'id: 1 | 2 | 3 | 4 | 5 | 6'
const names = 'name: Ines Moreau | Tom Becker | Ana Lopes | Jan Novak | Mia Larsen | Leo Rossi'
const yesNo = 'yes | no | no | yes | no | no'
const leanings = 'Conservative | Liberal | Moderate | Socialist | Conservative | Independent'
const leans = 'heterosexual | bisexual | gay | heterosexual | prefer not to say | lesbian'

/** What one column among names is shown as. */
const besideNames = (line: string, file?: string): string | null => shown(columns(ids, names, line), file)[2] ?? null
/** What a table is shown as, without what is null. */
const all = (file: string, ...lines: string[]): (string | null)[] => shown(columns(...lines), file).filter((one) => one !== null)

describe('special categories are fields of their own', () => {
  it.each([
    ['political-opinion', `political_views: ${leanings}`],
    ['political-opinion', `politicalAffiliation: ${leanings}`],
    ['political-opinion', `party: ${leanings}`],
    ['political-opinion', 'Parteizugehörigkeit: A | B | B | C | A | keine'],
    ['political-opinion', 'orientation_politique: gauche | droite | centre | gauche | droite | gauche'],
    ['political-opinion', 'Afiliación política: izquierda | derecha | centro | izquierda | derecha | centro'],
    ['political-opinion', 'Политические взгляды: левые | правые | левые | центр | правые | левые'],
    ['political-opinion', '政治面貌: 群众 | 党员 | 群众 | 团员 | 群众 | 党员'],
    ['sexual-orientation', `sexual_orientation: ${leans}`],
    ['sexual-orientation', `orientation: ${leans}`],
    [
      'sexual-orientation',
      'sexuelleOrientierung: heterosexuell | homosexuell | bisexuell | heterosexuell | keine Angabe | heterosexuell',
    ],
    ['sexual-orientation', 'seksuele geaardheid: hetero | homo | bi | hetero | hetero | hetero'],
    ['sexual-orientation', 'Orientação sexual: heterossexual | gay | heterossexual | bissexual | gay | heterossexual'],
    ['sexual-orientation', `sexually_active: ${yesNo}`],
    ['sexual-orientation', '性的指向: 異性愛 | 同性愛 | 異性愛 | 両性愛 | 異性愛 | 異性愛'],
    ['trade-union', `union_member: ${yesNo}`],
    ['trade-union', `is_union_member: ${yesNo}`],
    ['trade-union', 'trade_union: North Union | none | none | Union of Tests | none | none'],
    ['trade-union', 'Gewerkschaftsmitglied: ja | nein | nein | ja | nein | nein'],
    ['trade-union', 'affiliation_syndicale: aucune | oui | aucune | oui | aucune | oui'],
    ['trade-union', 'cuota_sindical: 12.50 | 0 | 12.50 | 0 | 0 | 14.00'],
    ['trade-union', 'vakbondslid: ja | nee | nee | ja | nee | nee'],
    ['trade-union', 'sendika: A | B | yok | yok | A | B'],
    ['trade-union', 'Профсоюз: да | нет | нет | да | нет | нет'],
    ['trade-union', '工会: 是 | 否 | 是 | 否 | 是 | 否'],
  ])('%s in %s', (rule, line) => {
    expect(besideNames(line)).toBe(rule)
  })

  it('by a short name where the table says of whom', () => {
    expect(besideNames('union: North | South | North | none | none | South', 'employees.csv')).toBe('trade-union')
    expect(besideNames('party_cd: DEM | REP | NPA | DEM | REP | IND', 'voters.csv')).toBe('political-opinion')
  })

  it('by a word alone beside somebody', () => {
    const lines = [
      'candidate_name: Ines Moreau | Tom Becker | Ana Lopes | Jan Novak | Mia Larsen | Leo Rossi',
      `party: ${leanings}`,
    ]
    expect(shown(columns(...lines, 'votes: 120 | 98 | 77 | 141 | 12 | 55'), 'results.csv')[1]).toBe('political-opinion')
  })

  it('and are named as the law does', () => {
    const specials = rules.flatMap((rule) => regulationOf(rule).special ?? [])
    expect(specials).toEqual(
      expect.arrayContaining(['political opinions', 'trade-union membership', 'sex life or sexual orientation']),
    )
  })
})

describe('their words say nothing of things', () => {
  it.each([
    [
      'parties to an invoice',
      'invoices.csv',
      'invoice_id: 1 | 2 | 3',
      'party: Acme Ltd | Blue GmbH | Acme Ltd',
      'party_type: buyer | seller | buyer',
    ],
    ['players in a game', 'games.csv', 'game: 7 | 8 | 9', 'party: red | blue | red', 'party_size: 3 | 4 | 5'],
    ['parties to a ledger', 'ledger.csv', 'third_party: yes | no | yes', 'counterparty: A1 | B2 | C3', 'party_id: 4 | 5 | 6'],
    ['screens', 'devices.csv', 'screen: 13 | 15 | 17', 'orientation: portrait | landscape | portrait', 'dpi: 96 | 120 | 96'],
    ['pictures', 'exif.csv', 'file: a.jpg | b.jpg | c.jpg', 'Orientation: 1 | 6 | 8', 'image_orientation: 1 | 3 | 6'],
    ['buildings', 'roofs.csv', 'roof: 1 | 2 | 3', 'orientation: north | south | east', 'slope: 15 | 20 | 35'],
    ['geometry', 'layers.csv', 'layer: a | b | c', 'union: true | false | true', 'intersection: true | true | false'],
    ['banks', 'banks.csv', 'credit_union: yes | no | yes', 'union_type: a | b | a', 'assets: 12 | 30 | 41'],
    [
      'lists of parties',
      'parties.csv',
      'party_id: 1 | 2 | 3',
      'party: Liberal | Conservative | Green',
      'color: blue | red | green',
    ],
    ['hands of a drawing', 'walls.csv', 'side: left | right | left', 'position: left | right | centre', 'width: 3 | 4 | 5'],
    [
      'votes by county',
      'results.csv',
      'precinct: 1 | 2 | 3 | 4',
      'party: Democrat | Republican | Democrat | Republican',
      'votes: 120 | 98 | 77 | 141',
    ],
  ])('%s', (_, file, ...lines) => {
    expect(all(file, ...lines).filter((rule) => /political|sexual|union/.test(rule ?? ''))).toEqual([])
  })
})
