import { identifierTest } from '../src/detect/identifier/identifier-rule.ts'
import { locateAnnounced, PHONE_LITERALS } from '../src/detect/phone/announced.ts'
import { isReservedPhone } from '../src/detect/phone/reserved.ts'
import { isAnnouncedNumber, isPhoneValue } from '../src/detect/phone/value.ts'
import { weighAnnounced, weighPhone } from '../src/detect/phone/weigh.ts'
import { words } from '../src/detect/words.ts'
import type { Rule } from '../src/model/rule.ts'
import { PHONE_CUES } from './words/phone-words.ts'
import { weighted } from './words/weighted.ts'

export const rule: Rule = {
  id: 'phone-number',
  title: 'Phone number',
  class: 'phone',
  category: 'identifiable',
  severity: 'medium',
  mask: '[PHONE]',
  about:
    'Numbers with a calling code that are valid by the numbering plan of their country, and national numbers grouped as one of ' +
    'seventy-five countries groups them. Separators, a national prefix, a word or a key nearby carry the verdict: bare digits are ' +
    'found only behind a key or words that announce them, or by their field, because most runs of ten digits are a valid number somewhere.',
  references: [
    'https://www.itu.int/rec/T-REC-E.164',
    'https://github.com/google/libphonenumber',
    'https://www.nanpa.com/numbering/555-line-numbers',
  ],
  kinds: ['phoneInternational', 'phoneNational', 'identifier'],
  identifier: identifierTest({
    forms: '99999999 999999999 9999999999 99999999999 999999999999 9999999999999',
    valid: isAnnouncedNumber,
    chance: 0.66,
    checked: false,
    cues: PHONE_CUES,
  }),
  keys: words(
    'phone, phonenumber, phoneno, phonenum, phone1, phone2, telephone, telephonenumber, telephoneno, tel, telno, ' +
      'telnumber, mobile, mobilenumber, mobileno, mobilephone, cell, cellphone, cellnumber, cellular, fax, faxnumber, faxno, ' +
      'telefax, landline, homephone, workphone, officephone, msisdn, whatsapp, voice, hotline, pager, callerid, sms, ' +
      'telefon, telefonnummer, telefonnr, rufnummer, handy, handynummer, mobil, mobilnummer, mobiltelefon, festnetz, ' +
      'durchwahl, téléphone, numérodetéléphone, numerodetelephone, tél, portable, télécopie, teléfono, telefono, móvil, ' +
      'movil, celular, númerodeteléfono, numerodetelefono, cellulare, numeroditelefono, telefone, telemóvel, ' +
      'telemovel, númerodetelefone, telefoonnummer, telefoon, mobiel, gsm, telefonszám, numertelefonu, komórka, puhelin, ' +
      'matkapuhelin, cep, ceptelefonu, телефон, тел, 电话, 手机, 電話, 電話番号, 携帯',
  ),
  literals: PHONE_LITERALS,
  locate: locateAnnounced,
  weigh: weighAnnounced,
  shape: 'weak',
  check: weighPhone,
  nearby: words(
    'phone, phones, phone number, telephone, tel, mobile, cell, cellphone, fax, call, calls, called, calling, caller, ' +
      'dial, dialed, ring, reach me, reach you, reach us, text me, whatsapp, hotline, voice, voicemail, landline, ext, ' +
      'extension, pager, office, toll free, telefon, telefonnummer, rufnummer, handy, mobil, anrufen, ruf, rufen, ' +
      'erreichbar, telefonisch, téléphone, tél, portable, appeler, appelez, joindre, numéro, teléfono, tfno, tf, tfn, móvil, ' +
      'celular, llamar, llame, llámame, llamé, telefono, cellulare, chiamare, chiamami, chiama, telefone, telemóvel, ligue, ' +
      'ligar, telefoon, telefoonnummer, mobiel, gsm, bel, bellen, numer telefonu, puhelin, puh, tlf, telefonszám, cep, ' +
      `numaram, 传真, ${PHONE_CUES.toLowerCase()}`,
  ),
  against: words(
    'isbn, issn, ean, gtin, upc, sku, asin, invoice, order, order no, part, part no, part number, serial, serial number, ' +
      'tracking, version, patent, model, article, item, account, account number, ssn, social security, nhs, passport, ' +
      'licence, license, case, ticket, bestellnummer, rechnung, artikelnummer, steuernummer, kontonummer, facture, commande, ' +
      'pedido, factura, fattura, ordine, fatura, factuur, bestelling, siret, siren, nif, nip, regon, pesel, coordinates, ' +
      'range, cas',
  ),
  synthetic: isReservedPhone,
  tokens: weighted([-12, 'isbn isbn13 isbn10 issn ean ean13 gtin upc barcode asin']),
  value: { test: isPhoneValue, hit: 0.85, chance: 0.2 },
  examples: {
    match: [
      'Kuchen bitte bis Freitag an jana@example.de oder <<0171 3920055>> melden',
      'jana@example.de | <<07700 900461>>',
      'Call me at <<+1 415-555-0132>> tonight',
      'office <<(212) 555-0187>>, ask for Ann',
      'Ofcom lists <<+44 20 7946 0958>> for drama',
      'Téléphone : <<01 99 00 12 34>>',
      'phone: <<5105550123>>',
      'Telefon <<030 23125123>>',
      'mobile=<<+61491570156>>',
      'reach us under <<1 415 666 7777>> x 123',
      'My phone number is <<5105550123>>.',
      'call Ann Lee (<<07700900123>>) tomorrow',
      'Telefonnummer <<01712345678>>',
      '我的电话号是<<07700 900873>>。',
      'тел.: <<0501234567>>',
      'Κινητό: <<6912345678>>',
      'Số điện thoại của tôi là <<0912345678>>',
      'رقم الجوال <<0512345678>>',
      'Cellphone no.: <<09051234567>>',
      'Meu telefone é <<11912345678>>.',
      'Your mobile number is <<07700 900 318>>, please check',
      'Tel. <<0431 / 555 01 22>>',
      'Daytime tel. ...<<020 7946 0871>>...',
      'Phone ........ <<020 7946 0871>> ........',
      'Leeds\\n<<0319 364918>>-Office, 001',
    ],
    miss: [
      'ISBN 0-306-40615-2 and 978-0-306-40615-7',
      'between 2010-2015 and on 2024-05-17',
      '+2018-03-04 opening balance',
      '00000200  2c 4f 05 12 61 07 04  21 08 00 19',
      'KEY = 01 23 45 67 89 AB CD EF',
      'order 1234-5678 of part 12-345-678',
      'timestamp 1609459200 id 5105550123',
      'total $1,234,567.89 or 12.345.678 EUR',
      'call 12345 times, then call 911',
      'the phone has 16000000 colours',
      'call f(0x12345678)',
      'd="M5.094a19.61 19.61 0 0 1-.125-2c0-.688.062-1.344.125-2h5.781c.063.656.125 1.28"',
      'at 40.712776 -74.005974',
      'd="M1.159-.165.493-.076.918.228 1.082l1.093.588"',
    ],
    field: [{ name: 'phone', values: ['(212) 555-0101', '(415) 555-0102', '(303) 555-0103', '(617) 555-0104'] }],
  },
}
