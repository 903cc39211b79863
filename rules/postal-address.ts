import type { Rule } from '../src/model/rule.ts'
import { listed, weighted } from './words/weighted.ts'

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
    'their own. In text a tagger trained on addresses of about 60 countries finds whole addresses, on one line or several.',
  references: ['https://gdpr-info.eu/art-4-gdpr/', 'https://github.com/openvenues/libpostal'],
  fields: listed(
    `street streetname street_name street_no street_number house_number house_no house_nr houseno apartment apt_no flat_no
    addr addr1 addr2 address1 address2 add1 add2 adresse anschrift strasse hausnummer rue voie numero_voie direccion
    calle domicilio indirizzo via civico endereco logradouro bairro rua adres straat huisnummer adress gatuadress gata
    osoite katuosoite ulica adresa utca cim lakcim sokak mahalle адрес улица 住所 地址 주소`,
  ),
  tokens: weighted(
    [
      6,
      `street_address address_line address_line1 address_line2 address_1 address_2 address_3 address_street address_suite
      mailing_address home_address residential_address permanent_address postal_address billing_address shipping_address
      delivery_address work_address full_address ship_address bill_address residence_address physical_address
      str_hnr str_nr strasse_hnr strasse_nr strasse_hausnummer street_nr street_no current_address street_name street_number street_line house_number mailing_street`,
    ],
    [4.5, 'address addr street'],
    [2.5, 'line1 line2 line_1 line_2'],
    [3, 'residence suite apartment po_box'],
    [1, 'house building unit complement'],
    [
      -12,
      `headers_via email_address e_mail_address mail_address ip_address mac_address web_address wallet_address url_address
      website_address bitcoin_address eth_address crypto_address contract_address net_address bluetooth_address
      social_media_address host_address remote_address network_address hw_address reply_to_address to_address
      from_address cc_address`,
    ],
    [
      -9,
      `address_city address_state address_country address_zip address_postal address_province address_region
      address_latitude address_longitude address_name address_first address_last address_phone address_company
      address_postcode address_postal_code`,
    ],
  ),
  examples: {
    match: [
      'Ship it to <<12 Willow Lane, Springfield, IL 62704>> please.',
      'Anna Becker\n<<Gartenstraße 5\n50667 Köln\nGermany>>\n',
      'address: <<PO Box 417, Salem, OR 97308>>',
      'Elle habite au <<14 rue de la Gare, 69002 Lyon>>.',
    ],
    miss: [
      'r set key 1',
      'r HPEXPIRE key 200 FIELDS 1 d',
      'The meeting is in Room 12 on Monday 5 May.',
      'Chapter 12: The Long Road Home',
      'at com.example.Main.run(Main.java:42)',
      'Order 4711 contains 3 items.',
    ],
    field: [
      { name: 'address', values: ['12 Example Street', '99 Sample Avenue', '7 Test Road', '401 Placeholder Blvd'] },
      { name: 'Strasse', values: ['Musterstraße 12', 'Beispielweg 3', 'Testallee 77', 'Hauptstr. 5'] },
    ],
  },
}
