/**
 * What announces a phone number, by language: words of daily use, from the interface translations of contact forms. Those in capitals mean
 * other things too, or are short: they count in capitals or as a key (`HP: …`).
 */
const BY_LANGUAGE: readonly (readonly [string, string])[] = [
  [
    'en',
    'phone no, phone number, mobile no, mobile number, cellphone no, cell phone, cellphone, contact no, contact number, contact phone, ' +
      'my number is, his number is, her number is, our number is, reach me at, reach me on, reach us at, reach us on, text me at, text me on, ' +
      'call me at, call me on, call us at, call us on, emergency contact, emergency number is, tel, MOB, PH, PHONE, MOBILE, CELL',
  ],
  ['de', 'telefonnr, rufnummer, handynr, handynummer, mobilnr, mobilnummer, festnetz, rückruf unter, erreichbar unter'],
  ['nl', 'telefoonnummer, telefoonnr, telnr, mobiel, mobiele nummer'],
  ['fr', 'téléphone portable, numéro de téléphone, mon numéro est le, joignable au, TÉL'],
  ['es', 'tlf, tfno, teléfono, número de teléfono, mi número es, telf, teléfono móvil, FONO, CEL'],
  ['pt', 'telefone, telemóvel, número de telemóvel, número de telefone, meu número é, FONE, TELEF'],
  ['it', 'telefono, cellulare, numero di telefono, mio numero è, CELL'],
  ['ro', 'telefon, nr de telefon, număr de telefon, numărul meu de telefon'],
  ['sv', 'telefonnummer, mobilnummer, telnr, TFN'],
  ['no, da', 'tlf, tlfnr, mobilnr, telefonnummer'],
  ['fi', 'puh, puhelin, puhelinnumero, puhelinnumeroni, matkapuhelin, gsm'],
  ['et', 'telefoninumber, mobiil, mobiilinumber'],
  ['lv', 'tālrunis, tālruņa, tālr, mobilais'],
  ['lt', 'telefonas, telefono numeris, mobilus, mob'],
  ['pl', 'nr tel, telefon kontaktowy, numer telefonu, nr telefonu, komórka'],
  ['cs, sk', 'telefonní číslo, telefón, telefónne číslo, mobil'],
  ['hu', 'telefonszám, telefonszámom, mobilszám'],
  ['hr, sr', 'mobitel, broj telefona, broj mobitela, mobilni, мобилни, број телефона'],
  ['sl', 'telefonska številka'],
  ['tr', 'cep telefonu, telefon numarası, telefon numaram, cep telefonum'],
  ['el', 'τηλέφωνο, τηλ, κινητό, τηλέφωνό'],
  ['ru', 'телефон, телефона, тел, моб, мобильный, сотовый'],
  ['uk', 'номер телефону, мобільний'],
  ['bg', 'мобилен, телефонен номер'],
  ['ka', 'ტელეფონი, ტელ, მობ, მობილური'],
  ['hy', 'հեռ, հեռախոս, բջջ'],
  ['he', 'טלפון, הטלפון, נייד, הנייד, פלאפון, סלולרי'],
  ['ar', 'هاتف, الهاتف, تليفون, التليفون, تلفون, جوال, الجوال, موبايل, الموبايل, محمول, المحمول'],
  ['fa', 'تلفن, موبایل, همراه, شماره تماس'],
  ['ur', 'فون, موبائل'],
  ['hi', 'फोन, फ़ोन, मोबाइल, दूरभाष'],
  ['bn', 'ফোন, মোবাইল'],
  ['ta', 'தொலைபேசி, கைபேசி'],
  ['th', 'โทร, โทรศัพท์, มือถือ, เบอร์โทร'],
  ['vi', 'điện thoại, sđt, đt, di động'],
  ['id, ms', 'telepon, telp, nomor hp, no hp, ponsel, telefon bimbit, no tel, HP'],
  ['tl', 'numero ng telepono, CP'],
  ['zh', '电话, 電話, 手机, 手機, 联系电话, 聯絡電話'],
  ['ja', '電話番号, 携帯電話, 携帯'],
  ['ko', '전화, 전화번호, 휴대폰, 휴대전화, 연락처, 핸드폰'],
]

/** Parted by `, `, each once. */
export const PHONE_CUES: string = [...new Set(BY_LANGUAGE.flatMap(([, words]) => words.split(', ')))].join(', ')
