/**
 * What the names of fields say for rules that also find values in text. Rules that are recognised in fields only carry this in
 * their own files. A rule's own `fields` and `tokens` come on top.
 */
export interface FieldNames {
  readonly fields?: readonly string[]
  readonly tokens?: Readonly<Record<string, number>>
  readonly contextTokens?: Readonly<Record<string, number>>
  readonly tableWords?: Readonly<Record<string, number>>
}

const list = (names: string): readonly string[] => names.split(' ')

export const FIELD_NAMES: Readonly<Record<string, FieldNames>> = {
  'email-address': {
    fields: list(
      'email e_mail mail emails email_address email_addr user_email contact_email work_email personal_email billing_email recipient_email from_email to_email reply_to email_id mailid mail_id correo correo_electronico courriel mel posta_elettronica email_adres sahkoposti e_post epost メール 邮箱 이메일',
    ),
    tokens: {
      email: 5, e_mail: 5, email_address: 6, mail_address: 5, email_id: 6, emailid: 6, correo_electronico: 6, courriel: 5, mail: 3, recipient: 2, sender: 2, to: 1.5, from: 1.5, cc: 2, bcc: 2, reply_to: 4,
      email_client: -6, email_template: -8, email_campaign: -8, email_subject: -8, email_body: -8, email_domain: -6, email_opt: -8, email_sent: -8, email_open: -8, email_click: -8, email_marketing: -8,
      unique_email_id: -6, mail_code: -6, mail_class: -6,
    },
  },
  'phone-number': {
    fields: list(
      'phone phones phone_number phone_no phoneno phonenumber tel telephone telephone_number telno mobile mobile_phone mobile_number mobile_no cell cell_phone cellphone fax fax_number home_phone work_phone contact_number contact_no msisdn whatsapp whatsapp_number telefon telefonnummer handy handynummer mobil mobilnummer portable telefono movil celular cellulare telemovel telefone telefoon telefoonnummer puhelin telefonszam телефон 電話 电话 電話番号 手机 전화번호',
    ),
    tokens: {
      phone: 5, phone_number: 6, phone_no: 6, telephone: 5.5, tel: 4, mobile: 3.5, mobile_number: 6, mobile_no: 6, cell: 3, cell_phone: 6, fax: 5, fax_number: 6, msisdn: 6, contact_number: 4, contact_no: 4, whatsapp: 4, handy: 3,
      telefon: 5, telefono: 5, caller: 2, called: 2, from: 1.5, to: 1.5, forwarded_from: 2, calling_number: 4, extension: 0.5, line_number: 1,
      callee: 2, dialed: 2, phone_type: -8, phone_model: -8, phone_brand: -8, has_phone: -8, phone_service: -8, is_mobile: -8, mobile_device: -8, phone_verified: -8, phone_plan: -8, multiple_lines: -8,
    },
    tableWords: { call: 4, sms: 4, cdr: 4, voice: 2, text_message: 4, phone: 3, whatsapp: 4 },
  },
  'ip-address': {
    fields: list('ip ip_address ipaddress ipaddr ip_addr client_ip remote_ip remote_addr src_ip srcip dst_ip source_ip dest_ip user_ip login_ip signup_ip x_forwarded_for ipv4 ipv6 host_ip'),
    tokens: { ip: 4, ip_address: 6, ipaddress: 6, ip_addr: 6, remote_addr: 6, client_ip: 6, user_ip: 6, ip_opt: 5, ip_signup: 5, remote_host: 2, ipv_4: 5, ipv_6: 5, ip_isp: -8, ip_organization: -8, ip_domain: -8, ip_netspeed: -8, version: -12 },
  },
  'mac-address': {
    fields: list('mac mac_address macaddr mac_addr wifi_mac bluetooth_mac bt_addr bssid eth_mac hw_address hardware_address'),
    tokens: { mac_address: 6, mac_addr: 6, bssid: 5, wifi_mac: 6, bluetooth_mac: 6, bluetooth_address: 5, hardware_address: 4, mac: 3 },
  },
  'device-id': {
    fields: list('device_id deviceid device_uuid udid androidid android_id hardware_id machine_id machine_guid device_fingerprint browser_fingerprint canvas_fingerprint install_id installation_id idfv identifierforvendor device_serial esn meid iccid imsi device_token push_token fcm_token apns_token registration_token'),
    tokens: { device_id: 6, device_uuid: 6, device_guid: 6, device_identifier: 6, android_id: 6, hardware_id: 5, machine_id: 4, machine_guid: 5, device_fingerprint: 6, browser_fingerprint: 6, installation_id: 5, install_id: 5, device_token: 5, push_token: 5, device_serial: 5, idfv: 6, apple_idfv: 6, app_set_id: 4, device_type: -8, device_model: -8, device_name: -3 },
  },
  imei: { fields: list('imei imei1 imei2 imeino imei_number'), tokens: { imei: 6 } },
  'advertising-id': {
    fields: list('idfa gaid aaid adid gps_adid oaid advertising_id advertisingid advertiser_id ad_id apple_idfa android_idfa rida tifa maid'),
    tokens: { advertising_id: 6, idfa: 6, gaid: 6, aaid: 6, gps_adid: 6, oaid: 6, ad_id: 3.5, android_idfa: 6, apple_idfa: 6, open_idfa: 6 },
  },
  'user-agent': {
    fields: list('user_agent useragent ua user_agent_string browser_user_agent http_user_agent agent_string'),
    tokens: { user_agent: 5.5, useragent: 5.5, browser_agent: 5, ua: 2, agent: 1, browser: 1, user_agent_device: -5, user_agent_os: -5, user_agent_family: -5 },
  },
  cookie: {
    fields: list('cookie cookies cookie_id cookieid cookie_value set_cookie http_cookie cookie_string network_userid domain_userid ga_client_id ga_cid fbp fbc'),
    tokens: { cookie: 4.5, cookies: 4.5, cookie_id: 6, cookie_value: 6, set_cookie: 6, network_userid: 5.5, network_user_id: 5.5, domain_userid: 5.5, domain_user_id: 5.5, user_pseudo_id: 5.5, ga_client_id: 5.5, anonymous_id: 5, segment_client_id: 4, tracking_id: 3, click_id: 2, cookie_consent: -8, cookie_policy: -8, cookie_accepted: -8, cookie_name: -4, cookie_banner: -8 },
  },
  'session-id': {
    fields: list('session_id sessionid sessid session_token session_key phpsessid jsessionid sid sess_id session previous_session_id ga_session_id domain_sessionid session_uuid'),
    tokens: { session_id: 6, sessionid: 6, session_token: 6, session_key: 5.5, session_uuid: 6, sess_id: 5.5, domain_sessionid: 5.5, session: 1.5 },
  },
  username: {
    fields: list(
      'username user_name loginid login login_name login_id logon logon_name screen_name handle uname usr user sam_account_name samaccountname upn user_principal_name twitter_handle github_username benutzername benutzer anmeldename utilisateur nom_utilisateur identifiant usuario nombre_usuario nombre_de_usuario utente nome_utente utilizador gebruiker gebruikersnaam anvandarnamn brukernavn brugernavn kayttajatunnus uzytkownik uzivatel felhasznalonev kullanici_adi логин пользователь 用户名 ユーザー名',
    ),
    tokens: { user_name: 5.5, username: 6, login: 4, login_id: 6, login_name: 6, logon: 4, logon_name: 6, screen_name: 4.5, handle: 3, nick: 3, nickname: 2.5, nick_name: 2.5, user_login: 6, account_name: 2.5, user: 2, display_name: 1.5, email: 4, alias: 1, last_login: -8, login_count: -8, login_date: -8, login_at: -8, login_time: -8, user_type: -8, user_agent: -8, user_role: -8, user_group: -8 },
  },
  password: {
    fields: list(
      'password passwd pwd pass passwort pass_word user_password password_hash passwordhash hashed_password password_digest encrypted_password password_salt pw pw_hash userpass pass_hash passphrase passcode kennwort mot_de_passe mdp contrasena clave senha palavra_passe wachtwoord losenord passord adgangskode salasana haslo heslo jelszo sifre parola пароль 密码 パスワード 비밀번호 security_answer secret_answer',
    ),
    tokens: { password: 5.5, passwd: 6, pwd: 5.5, passphrase: 6, password_hash: 6, hashed_password: 6, encrypted_password: 6, pass_hash: 6, password_digest: 6, password_salt: 4, passwort: 6, kennwort: 6, passcode: 4.5, card_pin: 3, pin: 2, pin_code: 1, salt: 2, pass: 2, mot_de_passe: 6, contrasena: 6, senha: 5, security_answer: 5, secret_answer: 5, password_changed: -8, password_reset: -4, password_expiry: -8, password_expires: -8, password_updated: -8, password_last: -8, password_policy: -8, password_strength: -8, password_length: -8, pass_rate: -8 },
  },
  credential: {
    fields: list('secret secret_key client_secret api_key apikey api_secret access_key access_token refresh_token id_token auth_token bearer bearer_token x_api_key private_key ssh_key webhook_secret connection_string aws_secret_access_key oauth_token oauth_token_secret consumer_secret jwt totp_secret otp_secret mfa_secret recovery_code reset_password_token password_reset_token confirmation_token remember_token authenticity_token csrf_token'),
    tokens: { api_key: 6, api_secret: 6, secret_key: 6, client_secret: 6, access_token: 6, refresh_token: 6, auth_token: 6, bearer_token: 6, private_key: 6, access_key: 5, oauth_token: 6, webhook_secret: 6, reset_token: 5, remember_token: 5, confirmation_token: 5, connection_string: 5, otp_secret: 6, totp_secret: 6, jwt: 5, secret: 3.5, token: 2, secret_question: -4, token_type: -8, token_count: -8, token_expires: -8, device_token: -8, push_token: -8, token_expiry: -8 },
  },
  'credit-card-number': {
    fields: list('credit_card creditcard credit_card_number creditcardnumber card_number cardnumber card_no cardno cc_number ccnumber cc_num ccnum ccn cc_no pan primary_account_number debit_card_number card_num kreditkarte kreditkartennummer numero_carte numero_tarjeta carta_di_credito numero_cartao'),
    tokens: { credit_card_number: 6, card_number: 5.5, card_no: 5.5, cc_number: 6, cc_num: 6, ccn: 5, cc_no: 5, credit_card: 3.5, debit_card: 3.5, pan: 3, card: 1, gift_card: -6, num_credit: -8, credit_card_type: -8, card_type: -8, credit_card_id: -8, card_id: -4, credit_card_company: -8 },
  },
  iban: { fields: list('iban iban_number account_iban iban_code bank_iban'), tokens: { iban: 6 } },
  'swift-bic': { fields: list('bic swift swift_code swift_bic bic_code bank_identifier_code swiftcode'), tokens: { swift_code: 6, bic_code: 6, swift_bic: 6, swift: 4, bic: 4 } },
  'us/ssn': {
    fields: list('ssn ssn_number ssn_no social_security social_security_number social_security_no socialsecuritynumber soc_sec_no soc_sec us_ssn ss_number ssn_last4'),
    tokens: { ssn: 6, social_security_number: 6, social_security: 4.5, soc_sec: 5, social_insurance: 1, national_id_number: 1, ssn_last: -2 },
  },
  'crypto-address': {
    fields: list('wallet wallet_address bitcoin_address btc_address eth_address ethereum_address crypto_address crypto_wallet wallet_id'),
    tokens: { wallet_address: 6, bitcoin_address: 6, btc_address: 6, eth_address: 6, ethereum_address: 6, crypto_address: 6, crypto_wallet: 6, wallet: 3 },
  },
}

/** Meanings that names have besides the rules': they take part in the decision and are never reported. */
export const OTHER_MEANINGS: Readonly<Record<string, number>> = {
  // things, and what they are called
  product: 3, brand: 5, manufacturer: 5, maker: 4, model: 4, species: 6, color: 5, colour: 5, material: 5, fuel: 5, transmission: 5, team: 4, dept: 5, department: 5, division: 4, branch: 4, genre: 5, category: 5, subcategory: 5,
  type: 5, kind: 5, status: 5, condition: 3, flag: 5, level: 4, priority: 4, size: 4, shape: 4, unit: 3, units: 4, format: 5, version: 5, currency: 5, weather: 5, cause: 4, airport: 5, station: 4, iata: 5, airline: 5, carrier: 4,
  school: 4, university: 4, institution: 4, agency: 4, bank: 3, hospital: 4, facility: 4, restaurant: 5, store: 4, shop: 4, cuisine: 4, organization: 5, organisation: 5, company: 5, employer: 4, vendor: 4, supplier: 4, publisher: 4, payer: 3,
  chain: 3, competitor: 4, mountain: 4, river: 4, title: 3.5, subject: 4, headline: 4, description: 4, notes: 4, note: 4, comment: 4, text: 3, body: 4, message: 4, summary: 4, label: 4, tag: 4, tags: 4, keyword: 4, slug: 5,
  file: 5, filename: 6, path: 4, image: 5, photo: 4, icon: 5, logo: 5, url: 5, uri: 5, link: 4, website: 5, homepage: 5, domain: 5, hostname: 4, node: 3, schema: 5, table: 5, platform: 4, os: 4, app: 4, locale: 2, language: 3, locality: 2,
  code: 3, id: 3, uuid: 4, guid: 5, rowguid: 6, key: 3, index: 4, number: 2, count: 4, total: 2, rank: 4, score: 3, rate: 3, ratio: 4, percent: 5, percentage: 5, share: 2, amount: 2, price: 2, cost: 3, weight: 3, height: 3, length: 3, width: 4, depth: 4,
  speed: 5, distance: 5, area: 4, volume: 4, temperature: 5, magnitude: 5, latency: 5, port: 5, protocol: 5, proto: 5, checksum: 6, hash: 3, signature: 4, created: 4, updated: 4, modified: 4, date: 3, time: 3, timestamp: 5, year: 4, month: 4, day: 4, hour: 4,
  week: 4, duration: 4, start: 3, end: 3, hire: 3, hired: 4, expires: 3, synced: 5, deleted: 5, enabled: 5, active: 4, direction: 4, currencycode: 5, privilege: 5, permission: 5, role: 4, ethnicities: 3, language_code: 4, stocks: 5, symbol: 5, ticker: 5,
  ingredient: 5, recipe: 5, course: 4, major: 4, degree: 4, education: 3, diagnosis: 3, drug: 5, procedure: 4, device: 3, browser: 3, event: 3, action: 3, gateway: 4, method: 3, mode: 4, scheme: 4, album: 5, song: 5, track: 4, movie: 5, film: 5, book: 4,
  marketplace: 5, segment: 4, group: 3, class: 4, cut: 5, clarity: 5, grade: 4, stage: 4, phase: 4, section: 4, chapter: 4, reason: 4, result: 3, operation: 4, operator: 3, dob_negative: 0,
}
