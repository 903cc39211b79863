import type { Rule } from '../src/model/rule.ts'

export const rule: Rule = {
  id: 'postal-address',
  title: 'Postal address',
  class: 'address',
  category: 'identifiable',
  severity: 'medium',
  mask: '[ADDRESS]',
  about: 
    'Lines of postal addresses: street and house number, post box, flat. A field is judged by its name and by how many ' +
    'values have a number and a word of streets in one of 19 languages. City, region, postcode and country are rules of ' +
    'their own.',
  references: ['https://gdpr-info.eu/art-4-gdpr/', 'https://github.com/openvenues/libpostal'],
  fields: [
    'street', 'streetname', 'street_name', 'street_no', 'street_number', 'house_number', 'house_no', 'house_nr', 'houseno',
    'apartment', 'apt_no', 'flat_no', 'addr', 'addr1', 'addr2', 'address1', 'address2', 'add1', 'add2', 'adresse',
    'anschrift', 'strasse', 'hausnummer', 'rue', 'voie', 'numero_voie', 'direccion', 'calle', 'domicilio', 'indirizzo',
    'via', 'civico', 'endereco', 'logradouro', 'bairro', 'rua', 'adres', 'straat', 'huisnummer', 'adress', 'gatuadress',
    'gata', 'osoite', 'katuosoite', 'ulica', 'adresa', 'utca', 'cim', 'lakcim', 'sokak', 'mahalle', 'адрес', 'улица', '住所',
    '地址', '주소',
  ],
  tokens: {
    street_address: 6, address_line: 6, address_line1: 6, address_line2: 6, address_1: 6, address_2: 6, address_3: 6,
    address_street: 6, address_suite: 6, mailing_address: 6, home_address: 6, residential_address: 6, permanent_address: 6,
    postal_address: 6, billing_address: 6, shipping_address: 6, delivery_address: 6, work_address: 6, full_address: 6,
    ship_address: 6, bill_address: 6, residence_address: 6, physical_address: 6, current_address: 6, street_name: 6,
    street_number: 6, street_line: 6, house_number: 6, mailing_street: 6, address: 4.5, addr: 4.5, street: 4.5, residence: 3,
    suite: 3, apartment: 3, po_box: 3, house: 1, building: 1, unit: 1, complement: 1, email_address: -12,
    e_mail_address: -12, mail_address: -12, ip_address: -12, mac_address: -12, web_address: -12, wallet_address: -12, url_address: -12,
    website_address: -12, bitcoin_address: -12, eth_address: -12, crypto_address: -12, contract_address: -12, net_address: -12,
    bluetooth_address: -12, social_media_address: -12, host_address: -12, remote_address: -12, network_address: -12, hw_address: -12,
    reply_to_address: -12, to_address: -12, from_address: -12, cc_address: -12, address_city: -9, address_state: -9,
    address_country: -9, address_zip: -9, address_postal: -9, address_province: -9, address_region: -9,
    address_latitude: -9, address_longitude: -9, address_name: -9, address_first: -9, address_last: -9,
    address_phone: -9, address_company: -9, address_postcode: -9, address_postal_code: -9,
  },
  examples: {
    match: [],
    miss: [],
    field: [
      { name: 'address', values: ['12 Example Street', '99 Sample Avenue', '7 Test Road', '401 Placeholder Blvd'] },
      { name: 'Strasse', values: ['Musterstraße 12', 'Beispielweg 3', 'Testallee 77', 'Hauptstr. 5'] },
    ],
  },
}
