/** Which of our rules judges what a peer's validator judges, by the name of that validator in the labelled values. */

/** python-stdnum and stdnum-js: `pl.pesel`. Of the second word of an entry the peer's name; without it, that of the rule. */
const STDNUM: string =
  'pl/pesel pl/nip pl/regon de/tax-id:idnr de/social-security:svnr de/passport de/vat-id:vat at/social-security:vnr at/tax-id:tin ch/ahv:ssn ch/uid be/nn ' +
  'nl/bsn fr/nir fr/tax-id:nif es/nif:dni es/nif:cif es/nie es/social-security:nss es/ccc pt/nif pt/cc it/fiscal-code:codicefiscale it/vat-code:iva ' +
  'fi/personal-identity-code:hetu se/personnummer se/organisationsnummer:orgnr no/fnr:fodselsnummer no/kontonr dk/cpr is/kennitala ' +
  'ee/personal-code:ik lt/personal-code:asmens cz/birth-number:rc sk/birth-number:rc ro/cnp bg/egn hr/oib si/emso rs/jmbg si/tax-id:ddv ' +
  'gr/tax-id:vat gr/amka cy/tax-id:vat us/ein us/ssn us/itin ca/sin ca/bc-phn:bc_phn mx/curp mx/rfc mx/clabe br/cpf br/cnpj ar/cuil:cuit ar/cbu ar/dni ' +
  'cl/rut co/nit pe/ruc ec/cedula:ci uy/cedula ve/rif do/cedula gt/cui cn/ric hk/hkid tw/national-id:natid kr/brn ' +
  'in/aadhaar in/vid in/pan in/voter:epic in/gstin pk/cnic sg/uen my/nric th/tnin:pin id/nik id/npwp vn/mst au/tfn au/abn au/acn ' +
  'nz/ird ru/inn ua/rnokpp:rntrc tr/national-id:tckimlik tr/vkn il/id:idnr za/id-number:idnr mu/nid ke/pin lk/nic'

/** validator.js: `isTaxID["pl-PL"]`, and names of Datadog's and Presidio's checks that are not the rule's own. */
const OTHERS: Readonly<Record<string, string>> = {
  'isIdentityCard["ES"]': 'es/nif|es/nie',
  'es.nif': 'es/nif|es/nie',
  'kr.rrn': 'kr/rrn|kr/frn',
  'isIdentityCard["FI"]': 'fi/personal-identity-code',
  'isIdentityCard["IN"]': 'in/aadhaar',
  'isIdentityCard["IR"]': 'ir/national-code',
  'isIdentityCard["NO"]': 'no/fnr',
  'isIdentityCard["PL"]': 'pl/pesel',
  'isIdentityCard["PK"]': 'pk/cnic',
  'isIdentityCard["he-IL"]': 'il/id',
  'isIdentityCard["zh-CN"]': 'cn/ric',
  'isIdentityCard["zh-HK"]': 'hk/hkid',
  'isIdentityCard["zh-TW"]': 'tw/national-id',
  'isIdentityCard["LK"]': 'lk/nic',
  'isTaxID["bg-BG"]': 'bg/egn',
  'isTaxID["de-DE"]': 'de/tax-id',
  'isTaxID["de-AT"]': 'at/tax-id',
  'isTaxID["dk-DK"]': 'dk/cpr',
  'isTaxID["el-GR"]': 'gr/tax-id',
  'isTaxID["el-CY"]': 'cy/tax-id',
  'isTaxID["en-CA"]': 'ca/sin',
  'isTaxID["en-IE"]': 'ie/pps',
  'isTaxID["en-IN"]': 'in/pan',
  'isTaxID["en-US"]': 'us/ein',
  'isTaxID["es-AR"]': 'ar/cuil',
  'isTaxID["et-EE"]': 'ee/personal-code',
  'isTaxID["fi-FI"]': 'fi/personal-identity-code',
  'isTaxID["fr-BE"]': 'be/nn',
  'isTaxID["nl-BE"]': 'be/nn',
  'isTaxID["fr-FR"]': 'fr/tax-id',
  'isTaxID["hr-HR"]': 'hr/oib',
  'isTaxID["hu-HU"]': 'hu/tax-id',
  'isTaxID["it-IT"]': 'it/fiscal-code',
  'isTaxID["lt-LT"]': 'lt/personal-code',
  'isTaxID["nl-NL"]': 'nl/bsn',
  'isTaxID["pt-PT"]': 'pt/nif',
  'isTaxID["ro-RO"]': 'ro/cnp',
  'isTaxID["sl-SI"]': 'si/tax-id',
  'isTaxID["sk-SK"]': 'sk/birth-number',
  'isTaxID["cs-CZ"]': 'cz/birth-number',
  isAbaRouting: 'routing-number',
  aba_rtn_checksum: 'routing-number',
  australian_medicare_checksum: 'au/medicare',
  australian_tfn_checksum: 'au/tfn',
  austrian_ssn_checksum: 'at/social-security',
  belgium_national_register_checksum: 'be/nn',
  brazilian_cnpj_checksum: 'br/cnpj',
  brazilian_cpf_checksum: 'br/cpf',
  bulgarian_egn_checksum: 'bg/egn',
  chinese_id_checksum: 'cn/ric',
  dutch_bsn_checksum: 'nl/bsn',
  estonia_personal_code_checksum: 'ee/personal-code',
  finnish_hetu_checksum: 'fi/personal-identity-code',
  france_nif_checksum: 'fr/tax-id',
  france_ssn_checksum: 'fr/nir',
  nir_checksum: 'fr/nir',
  german_svnr_checksum: 'de/social-security',
  greece_amka_checksum: 'gr/amka',
  greece_tin_checksum: 'gr/tax-id',
  hungarian_tin_checksum: 'hu/tax-id',
  irish_pps_checksum: 'ie/pps',
  italian_national_id_checksum: 'it/fiscal-code',
  latvia_national_id_checksum: 'lv/personal-code',
  lithuanian_personal_identification_number_checksum: 'lt/personal-code',
  luxembourg_individual_nin_checksum: 'lu/national-id',
  nhs_check_digit: 'uk/nhs-number',
  polish_national_id_checksum: 'pl/pesel',
  polish_nip_checksum: 'pl/nip',
  portuguese_tax_id_checksum: 'pt/nif',
  romanian_personal_numeric_code: 'ro/cnp',
  rodne_cislo_checksum: 'cz/birth-number',
  singapore_nric_checksum: 'sg/nric-fin',
  slovenian_pin_checksum: 'si/emso',
  slovenia_tin_checksum: 'si/tax-id',
  spain_dni_checksum: 'es/nif',
  sweden_pin_checksum: 'se/personnummer',
  uk_nino_format_check: 'uk/nino',
  us_dea_checksum: 'us/dea',
  us_npi_checksum: 'us/npi',
  'gb.utr': 'uk/utr',
  'gb.nino': 'uk/nino',
  'ie.pps': 'ie/pps',
  'be.insz': 'be/nn',
  'be.bis': 'be/nn',
  'be.ssn': 'be/nn',
  'cl.run': 'cl/rut',
  'in_.aadhaar': 'in/aadhaar',
  'in_.pan': 'in/pan',
  'in_.vid': 'in/vid',
  'in_.epic': 'in/voter',
  'is_.kennitala': 'is/kennitala',
  'th.idnr': 'th/tnin',
  'isIdentityCard["TH"]': 'th/tnin',
}

const byEntity: ReadonlyMap<string, string> = new Map([
  ...STDNUM.split(' ').map((entry): readonly [string, string] => {
    const [id = '', name] = entry.split(':')
    return [`${id.slice(0, 2)}.${name ?? id.slice(3)}`, id]
  }),
  ...Object.entries(OTHERS),
])

/** The rule (or rules, parted by `|`) for a peer's validator and its arguments (a locale), if we have one that judges the same. */
export function ruleFor(entity: string, args: unknown): string | undefined {
  const name = args === null || args === undefined ? entity : `${entity}${JSON.stringify(args)}`
  return (
    byEntity.get(name) ?? (/^[A-Z]{2}_/.test(entity) ? entity.replace('_', '/').replaceAll('_', '-').toLowerCase() : undefined)
  )
}
