/** National checks against npm stdnum: on values drawn at random, on values that pass, and on these with one character changed. */
import { stdnum } from 'stdnum'
import { describe, expect, it } from 'vitest'
import { rules } from '../../rules/index.ts'
import { fits } from '../../src/detect/identifier/compact.ts'
import { randomFrom } from '../kernel/generate.ts'

interface Oracle {
  validate(value: string): { readonly isValid: boolean }
}

const oracles = stdnum as unknown as Readonly<Record<string, Readonly<Record<string, Oracle>>>>

/** Rule and name in stdnum. They agree on every value. */
const SAME: string =
  'pl/nip:PL.nip pl/regon:PL.regon ch/ahv:CH.ssn ch/uid:CH.uid nl/bsn:NL.bsn fr/tax-id:FR.nif es/nif:ES.nif es/nie:ES.nie pt/cc:PT.cc ' +
  'it/vat-code:IT.iva no/kontonr:NO.kontonr hr/oib:HR.oib gr/tax-id:GR.vat gr/amka:GR.amka uk/nino:GB.nino uk/utr:GB.utr ie/pps:IE.pps ' +
  'us/ein:US.ein ca/bc-phn:CA.bc_bhn mx/curp:MX.curp br/cpf:BR.cpf br/cnpj:BR.cnpj ar/cuil:AR.cuit cl/rut:CL.rut co/nit:CO.nit pe/ruc:PE.ruc ' +
  'ec/cedula:EC.ci uy/cedula:UY.cedula ve/rif:VE.rif do/cedula:DO.cedula tw/national-id:TW.natid kr/brn:KR.brn ' +
  'in/aadhaar:IN.aadhaar in/vid:IN.vid pk/cnic:PK.cnic sg/uen:SG.uen th/tnin:TH.idnr au/tfn:AU.tfn au/abn:AU.abn au/acn:AU.acn ' +
  'md/idnp:MD.idno mz/nuit:MZ.nuit za/tax-number:ZA.tin nl/onderwijsnummer:NL.onderwijsnummer ' +
  'bg/lnch:BG.pnf no/orgnr:NO.orgnr fi/business-id:FI.ytunnus fr/siren:FR.siren gt/nit:GT.nit ' +
  'ua/rnokpp:UA.rntrc tr/national-id:TR.tckimlik tr/vkn:TR.vkn il/id:IL.idnr ke/pin:KE.pin'

/** What one side accepts and the other does not, and why. `ours`: we accept more; `theirs`: they do; `both`: each some. */
const DIFFERENT: readonly (readonly [pair: string, more: 'ours' | 'theirs' | 'both', why: string])[] = [
  ['pl/pesel:PL.pesel', 'ours', 'they refuse dates to come, and so depend on the day'],
  ['de/tax-id:DE.idnr', 'theirs', 'they let a digit stand three times in a row or four times'],
  ['de/social-security:DE.svnr', 'both', 'they know the areas and look at no date'],
  ['de/passport:DE.passport', 'theirs', 'they take nine letters without a digit'],
  ['de/vat-id:DE.vat', 'theirs', 'no number begins with 0'],
  ['at/social-security:AT.vnr', 'both', 'months 13 to 15 stand for unknown ones; no serial begins with 0'],
  ['at/tax-id:AT.tin', 'ours', 'they know the tax offices'],
  ['be/nn:BE.insz', 'both', 'they weigh the century of the check against the date, and let months be 20 and 40'],
  ['fr/nir:FR.nir', 'theirs', 'they look at neither sex nor month nor department'],
  ['es/social-security:ES.nss', 'both', 'serials with a leading zero are put together as the administration does'],
  ['pt/nif:PT.nif', 'theirs', 'only some first digits are given out'],
  ['it/fiscal-code:IT.codicefiscale', 'theirs', 'they let the letters for digits stand where the day becomes none'],
  ['no/fnr:NO.fodselsnummer', 'ours', 'serials are not weighed against the century; synthetic numbers pass'],
  ['dk/cpr:DK.cpr', 'ours', 'they refuse dates to come'],
  ['is/kennitala:IS.kennitala', 'theirs', 'the last digit is the century: 8, 9 or 0'],
  ['se/organisationsnummer:SE.orgnr', 'theirs', 'the third digit is 2 at least, which tells it from a person'],
  ['ee/personal-code:EE.ik', 'theirs', 'they look at no date'],
  ['lt/personal-code:LT.asmens', 'ours', 'they refuse dates to come'],
  ['cz/birth-number:CZ.rc', 'both', 'they refuse dates to come, and take months of 41 to 46'],
  ['sk/birth-number:SK.rc', 'both', 'they refuse dates to come, and take months of 41 to 46'],
  ['ro/cnp:RO.cnp', 'ours', 'they refuse dates to come'],
  ['bg/egn:BG.egn', 'theirs', 'they look at no date'],
  ['si/emso:SI.emso', 'both', 'they refuse dates to come; no number with a remainder of ten is given out'],
  ['rs/jmbg:RS.jmbg', 'both', 'they refuse dates to come; no number with a remainder of ten is given out'],
  ['si/tax-id:SI.ddv', 'theirs', 'no number begins with 0, none has a remainder of zero'],
  ['cy/tax-id:CY.vat', 'theirs', 'no number begins with 12'],
  ['ca/sin:CA.sin', 'theirs', '0 begins examples, 8 businesses'],
  ['mx/rfc:MX.rfc', 'ours', 'the check character is not looked at: many in use are wrong'],
  ['mx/clabe:MX.clabe', 'ours', 'they know the banks'],
  ['ar/cbu:AR.cbu', 'ours', 'a check digit of 0 is refused there'],
  ['gt/cui:GT.cui', 'both', 'they know the municipalities'],
  ['cn/ric:CN.ric', 'both', 'they know the counties, take provinces that are none, and refuse dates to come'],
  ['hk/hkid:HK.hkid', 'ours', 'they refuse the letter O'],
  ['kr/rrn:KR.rrn', 'both', 'numbers since October 2020 have no check digit; foreigners have a rule of their own'],
  ['in/pan:IN.pan', 'ours', 'holders N and E are newer'],
  ['in/voter:IN.epic', 'ours', 'the check digit is not looked at: cards of many states have a wrong one'],
  ['my/nric:MY.nric', 'theirs', 'places that are not given out'],
  ['id/npwp:ID.npwp', 'ours', 'they know the tax offices'],
  ['vn/mst:VN.mst', 'ours', 'they refuse serials of zeros'],
  ['nz/ird:NZ.ird', 'theirs', 'numbers begin at 10 000 000'],
  ['ru/inn:RU.inn', 'theirs', 'no region is 00'],
  ['za/id-number:ZA.idnr', 'ours', 'they refuse dates to come, and refugees (2)'],
  ['mu/nid:MU.nid', 'both', 'they look at no date'],
  ['by/unp:BY.unp', 'theirs', 'regions are 1 to 7'],
  ['dk/cvr:DK.cvr', 'theirs', 'no number begins with 0'],
  ['ad/nrt:AD.nrt', 'both', 'they take A and L for numbers outside of 700000 to 799999'],
  ['py/ruc:PY.ruc', 'both', 'where nothing remains they want a 1, the tax office a 0'],
  ['sv/nit:SV.nit', 'both', 'where nothing remains they want a 1; of old numbers they know one serial'],
  ['cu/ni:CU.ni', 'ours', 'they refuse dates to come'],
]

const DRAWS = 3000
const FOUND = 40
const CHARACTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'

interface Compared {
  readonly both: number
  readonly onlyOurs: readonly string[]
  readonly onlyTheirs: readonly string[]
}

function compare(pair: string): Compared {
  const [id = '', country = '', name = ''] = pair.split(/[:.]/)
  const test = rules.find((rule) => rule.id === id)?.identifier
  const oracle = oracles[country]?.[name]
  if (test === undefined || oracle === undefined) throw new Error(`${pair}: no such rule or oracle`)
  const random = randomFrom(7)
  const character = (c: string): string => {
    if (c === '9') return String(random(10))
    return c === 'A' ? CHARACTERS.charAt(10 + random(26)) : c === 'X' ? CHARACTERS.charAt(random(36)) : c
  }
  const form = test.forms[0] as string
  const draw = (): string => [...form].map(character).join('')
  let both = 0
  const onlyOurs: string[] = []
  const onlyTheirs: string[] = []
  const take = (value: string): void => {
    const ours = fits(test, value)
    const theirs = oracle.validate(value).isValid
    if (ours && theirs) both++
    else if (ours) onlyOurs.push(value)
    else if (theirs) onlyTheirs.push(value)
  }
  for (let i = 0; i < DRAWS; i++) take(draw())
  for (let i = 0, found = 0; i < 300_000 && found < FOUND; i++) {
    const value = draw()
    if (!fits(test, value)) continue
    found++
    take(value)
    for (let at = 0; at < value.length; at++) take(value.slice(0, at) + character(form.charAt(at)) + value.slice(at + 1))
  }
  return { both, onlyOurs, onlyTheirs }
}

describe('national checks and stdnum', () => {
  it.each(SAME.split(' '))('agree on %s', (pair) => {
    const { both, onlyOurs, onlyTheirs } = compare(pair)
    expect({ onlyOurs, onlyTheirs }).toEqual({ onlyOurs: [], onlyTheirs: [] })
    expect(both).toBeGreaterThan(0)
  })

  it.each(DIFFERENT)('differ on %s: %s accept more, for %s', (pair, more) => {
    const { both, onlyOurs, onlyTheirs } = compare(pair)
    if (more === 'ours') expect(onlyTheirs).toEqual([])
    if (more === 'theirs') expect(onlyOurs).toEqual([])
    expect(both).toBeGreaterThan(0)
  })
})
