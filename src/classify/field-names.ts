import { isCookieName } from '../../rules/words/cookie-names.ts'
import { listed, weighted, weightsOf } from '../../rules/words/weighted.ts'
import type { PhraseBits } from '../model/rule.ts'

/**
 * What the names of fields say for rules that also find values in text. Rules that are recognised in fields only carry this in
 * their own files. A rule's own `fields` and `tokens` come on top.
 */
export interface FieldNames {
  readonly fields?: readonly string[]
  readonly tokens?: PhraseBits
  readonly contextTokens?: PhraseBits
  readonly tableWords?: PhraseBits
  /** True for names that are in a list too long to be phrases, as written. */
  readonly isListed?: (name: string) => boolean
}

export const FIELD_NAMES: Readonly<Record<string, FieldNames>> = {
  'email-address': {
    fields: listed(
      `email e_mail mail emails email_address email_addr user_email contact_email work_email personal_email billing_email
      recipient_email from_email to_email reply_to email_id mailid mail_id correo correo_electronico courriel mel
      posta_elettronica email_adres sahkoposti e_post epost メール 邮箱 이메일`,
    ),
    tokens: weighted(
      [5, 'email e_mail mail_address courriel'],
      [6, 'email_address email_id emailid correo_electronico'],
      [3, 'mail'],
      [2, 'recipient sender cc bcc'],
      [1.5, 'to from'],
      [4, 'reply_to'],
      [-6, 'email_client email_domain unique_email_id mail_code mail_class'],
      [
        -8,
        `email_template email_campaign email_subject email_body email_opt email_sent email_open email_click
        email_marketing`,
      ],
      // What is written as `id@host` there names a message or an entry of a calendar (RFC 5322, RFC 5545).
      [
        -12,
        `message_id messageid msg_id msgid smtp_id in_reply_to content_id reference_message_id vevent_uid vtodo_uid vjournal_uid
        vfreebusy_uid ical_uid icaluid ical_uuid`,
      ],
    ),
  },
  'phone-number': {
    fields: listed(
      `mob mob_no phone phone_numbers telephone_numbers mobile_numbers phones phone_number phone_no phoneno phonenumber tel telephone telephone_number telno mobile mobile_phone
      mobile_number mobile_no cell cell_phone cellphone fax fax_number home_phone work_phone contact_number contact_no
      msisdn whatsapp whatsapp_number telefon telefonnummer handy handynummer mobil mobilnummer portable telefono movil
      celular cellulare telemovel telefone telefoon telefoonnummer puhelin telefonszam телефон 電話 电话 電話番号 手机 전화번호`,
    ),
    tokens: weighted(
      [5, 'phone fax telefon telefono'],
      [6, 'phone_number phone_no mobile_number mobile_no cell_phone fax_number msisdn'],
      [5.5, 'telephone'],
      [4, 'tel contact_number contact_no whatsapp calling_number normalized_number formatted_number matched_number'],
      [3.5, 'mobile'],
      [3, 'cell handy'],
      [
        5.5,
        'a_number b_number a_num b_num a_nr b_nr a_no b_no a_party b_party a_msisdn b_msisdn calling_party called_party caller_number',
      ],
      // Contacts of passengers, as airlines call them: mobile, home, business.
      [5, 'ctcm ctch ctcb'],
      [2, 'caller called forwarded_from callee dialed'],
      [1.5, 'src dst'],
      [1.5, 'from to'],
      [0.5, 'extension'],
      [1, 'line_number'],
      [
        -8,
        `phone_type phone_model phone_brand has_phone phone_service is_mobile mobile_device phone_verified phone_plan
        multiple_lines statement_number statement_no`,
      ],
      // Numbers of things are grouped as numbers of people are.
      [
        -8,
        `part_number part_no article_no article_nr article_number article_code artikel_no artikel_nr artikelnr artikelnummer item_no item_number
        product_no product_number product_code sku model_number serial_no serial_number catalog_number catalogue_number drawing_number
        teilenummer teilenr codice_articolo`,
      ],
    ),
    tableWords: weighted([4, 'call sms cdr text_message whatsapp'], [2, 'voice'], [3, 'phone']),
  },
  'ip-address': {
    fields: listed(
      `ip ip_address ipaddress ipaddr ip_addr client_ip remote_ip remote_addr src_ip srcip dst_ip source_ip dest_ip
      user_ip login_ip signup_ip x_forwarded_for ipv4 ipv6 host_ip`,
    ),
    tokens: weighted(
      [4, 'ip'],
      [6, 'ip_address ipaddress ip_addr remote_addr client_ip user_ip'],
      [5, 'ip_opt ip_signup ipv_4 ipv_6'],
      [2, 'remote_host'],
      [-8, 'ip_isp ip_organization ip_domain ip_netspeed'],
      [
        -12,
        'version build firmware release revision ver fw os_version app_version sdk_version oid netmask subnet_mask part_number',
      ],
    ),
  },
  'mac-address': {
    fields: listed('mac mac_address macaddr mac_addr wifi_mac bluetooth_mac bt_addr bssid eth_mac hw_address hardware_address'),
    tokens: weighted(
      [6, 'mac_address mac_addr wifi_mac bluetooth_mac'],
      [5, 'bssid bluetooth_address'],
      [4, 'hardware_address'],
      [3, 'mac'],
    ),
  },
  'device-id': {
    fields: listed(
      `device_id deviceid device_uuid udid androidid android_id hardware_id machine_id machine_guid device_fingerprint
      browser_fingerprint canvas_fingerprint install_id installation_id idfv identifierforvendor device_serial esn meid
      iccid imsi hwid hw_id device_token push_token fcm_token apns_token registration_token`,
    ),
    tokens: weighted(
      [
        6,
        `device_id device_uuid device_guid device_identifier android_id device_fingerprint browser_fingerprint idfv
        apple_idfv`,
      ],
      [6, 'device_fp dev_eui deveui device_eui push_token imsi'],
      [5, 'hardware_id machine_guid installation_id install_id device_token push_token device_serial'],
      [4, 'machine_id app_set_id'],
      [3, 'serial_number serial_no serial_num'],
      [-8, 'device_type device_model'],
      [-3, 'device_name'],
    ),
    // What has a serial number is a person's where it is a phone or a computer, and goods' elsewhere.
    tableWords: weighted([
      4,
      'device devices phone handset smartphone tablet laptop notebook computer workstation endpoint mdm it_asset it_equipment hardware_inventory',
    ]),
  },
  imei: { fields: listed('imei imei1 imei2 imeino imei_number'), tokens: weighted([6, 'imei']) },
  'advertising-id': {
    fields: listed(
      `idfa gaid aaid adid gps_adid oaid advertising_id advertisingid advertiser_id ad_id apple_idfa android_idfa rida
      tifa maid ifa madid device_ifa mobile_ad_id`,
    ),
    tokens: weighted([6, 'advertising_id idfa gaid aaid gps_adid oaid android_idfa apple_idfa open_idfa'], [3.5, 'ad_id']),
  },
  'user-agent': {
    fields: listed('user_agent useragent ua user_agent_string browser_user_agent http_user_agent agent_string'),
    tokens: weighted(
      [5.5, 'user_agent useragent'],
      [5, 'browser_agent'],
      [2, 'ua'],
      [1, 'agent browser'],
      [-5, 'user_agent_device user_agent_os user_agent_family'],
    ),
  },
  cookie: {
    isListed: isCookieName,
    fields: listed(
      `cookie cookies cookie_id cookieid cookie_value set_cookie http_cookie cookie_string network_userid domain_userid
      ga_client_id ga_cid fbp fbc`,
    ),
    tokens: weighted(
      [4.5, 'cookie cookies'],
      [6, 'cookie_id cookie_value set_cookie'],
      [5.5, 'network_userid network_user_id domain_userid domain_user_id user_pseudo_id ga_client_id'],
      [5, 'anonymous_id anon_id anonid anon_uid'],
      [4, 'segment_client_id'],
      [3, 'tracking_id'],
      [2, 'click_id'],
      [-8, 'cookie_consent cookie_policy cookie_accepted cookie_banner'],
      [-4, 'cookie_name'],
    ),
  },
  'session-id': {
    fields: listed(
      `session_id sessionid sessid session_token session_key phpsessid jsessionid sid sess_id session previous_session_id
      ga_session_id domain_sessionid session_uuid
      id_session id_sesion sesion_id id_sessione sessione_id sessao_id id_sessao sitzung sitzung_id sitzungs_id id_sesji sesja_id
      identyfikator_sesji sessie_id`,
    ),
    tokens: weighted(
      [6, 'session_id sessionid session_token session_uuid'],
      [5.5, 'session_key sess_id domain_sessionid'],
      [1.5, 'session'],
    ),
  },
  username: {
    fields: listed(
      `username user_name username_clean username_canonical username_normalized normalized_user_name loginid login login_name login_id logon logon_name screen_name handle uname u_name usr_name usrname usr user
      sam_account_name samaccountname upn user_principal_name twitter_handle github_username benutzername benutzer
      anmeldename utilisateur nom_utilisateur identifiant usuario nombre_usuario nombre_de_usuario utente nome_utente
      utilizador gebruiker gebruikersnaam anvandarnamn brukernavn brugernavn kayttajatunnus uzytkownik uzivatel
      felhasznalonev kullanici_adi логин пользователь 用户名 ユーザー名`,
    ),
    tokens: weighted(
      [5.5, 'user_name'],
      // Of logs of security: Splunk's common model, Palo Alto Networks, CyberArk.
      [4.5, 'source_user src_user target_user destination_user dest_user dst_user os_user'],
      [6, 'username login_id login_name logon_name user_login'],
      [4, 'login logon email'],
      [4.5, 'screen_name commenter_name uploader_name'],
      [2.5, 'poster_name'],
      [3, 'handle'],
      [4, 'nick pseudo'],
      [5, 'player_tag gamer_tag gamertag battletag player_name_tag'],
      [3.5, 'nickname nick_name'],
      [2.5, 'account_name'],
      [2, 'user usr'],
      [1.5, 'display_name display_nm'],
      [1, 'alias'],
      [
        -8,
        'last_login login_count login_date login_at login_time user_type user_agent user_role user_group email_name mail_name email_local pseudo_element pseudo_elements pseudo_class pseudo_classes pseudo_selector pseudo_code',
      ],
    ),
  },
  password: {
    fields: listed(
      `password passwd pwd pass passwort pass_word user_password password_hash passwordhash hashed_password
      password_digest encrypted_password password_salt pw pw_hash userpass pass_hash passphrase passcode kennwort
      mot_de_passe mdp contrasena clave senha palavra_passe wachtwoord losenord passord adgangskode salasana haslo heslo
      jelszo sifre parola пароль 密码 パスワード 비밀번호 security_answer secret_answer`,
    ),
    tokens: weighted(
      [5.5, 'password pwd'],
      [
        6,
        `passwd passphrase password_hash hashed_password encrypted_password pass_hash password_digest passwort kennwort
        mot_de_passe contrasena`,
      ],
      [4, 'password_salt'],
      [4.5, 'passcode contra'],
      [3, 'card_pin'],
      [5, 'pin_number lunch_pin door_pin library_pin'],
      [2, 'pin salt pass'],
      [1, 'pin_code'],
      [5, 'senha security_answer secret_answer'],
      [
        -8,
        `password_changed password_expiry password_expires password_updated password_last password_policy
        password_strength password_length password_charset password_chars password_characters password_alphabet
        password_regex password_pattern pass_rate password_encryption password_timeout confirm_timeout password_history
        password_rotation password_complexity update_password`,
      ],
      [-4, 'password_reset'],
    ),
  },
  credential: {
    fields: listed(
      `secret secret_key client_secret api_key apikey api_secret access_key access_token refresh_token id_token auth_token
      bearer bearer_token x_api_key private_key ssh_key webhook_secret aws_secret_access_key secret_access_key signing_key
      encryption_key jwt_secret session_secret app_secret shared_secret pre_shared_key secret_key_base
      oauth_token oauth_token_secret consumer_secret jwt totp_secret otp_secret mfa_secret two_factor_secret otp_seed totp_seed mfa_seed
      recovery_code recovery_codes backup_code backup_codes
      reset_password_token password_reset_token confirmation_token remember_token authenticity_token csrf_token`,
    ),
    tokens: weighted(
      [
        6,
        `api_key api_secret secret_key client_secret access_token refresh_token auth_token bearer_token private_key
        oauth_token webhook_secret otp_secret totp_secret otp_seed totp_seed mfa_seed two_factor_secret signing_key shared_secret`,
      ],
      [5, 'access_key reset_token remember_token confirmation_token jwt'],
      [3.5, 'secret'],
      [3, 'token'],
      [-4, 'secret_question'],
      [-8, 'token_type token_count token_expires device_token push_token token_expiry'],
    ),
    tableWords: weighted([4, 'token access_token auth_token reset_token password_reset']),
  },
  'credit-card-number': {
    fields: listed(
      `credit_card creditcard credit_card_number creditcardnumber card_number cardnumber card_no cardno cc_number ccnumber
      cc_num ccnum ccn cc_no pan primary_account_number debit_card_number card_num kreditkarte kreditkartennummer
      numero_carte numero_tarjeta carta_di_credito numero_cartao`,
    ),
    tokens: weighted(
      [6, 'credit_card_number cc_number cc_num'],
      [5.5, 'card_number card_no'],
      [5, 'ccn cc_no'],
      [3.5, 'credit_card debit_card'],
      [3, 'pan'],
      [1, 'card'],
      [-6, 'gift_card'],
      [-8, 'num_credit credit_card_type card_type credit_card_id credit_card_company'],
      [-4, 'card_id'],
    ),
  },
  // What an account is called under is an IBAN where the values say so.
  iban: {
    fields: listed('iban iban_number account_iban iban_code bank_iban'),
    tokens: weighted([6, 'iban'], [3, 'bank_account account_number account_no acct_number acct_no kontonummer account_nr']),
  },
  'swift-bic': {
    fields: listed('bic swift swift_code swift_bic bic_code bank_identifier_code swiftcode'),
    tokens: weighted([6, 'swift_code bic_code swift_bic'], [4, 'swift bic']),
  },
  'us/ssn': {
    fields: listed(
      `ssn ssn_number ssn_no social_security social_security_number social_security_no socialsecuritynumber soc_sec_no
      soc_sec us_ssn ss_number ssn_last4`,
    ),
    tokens: weighted(
      [6, 'ssn social_security_number'],
      [4.5, 'social_security'],
      [5, 'soc_sec'],
      [1, 'social_insurance national_id_number'],
      [-2, 'ssn_last'],
    ),
  },
  'crypto-address': {
    fields: listed(
      `wallet wallet_address bitcoin_address btc_address eth_address ethereum_address crypto_address crypto_wallet
      wallet_id`,
    ),
    tokens: weighted(
      [6, 'wallet_address bitcoin_address btc_address eth_address ethereum_address crypto_address crypto_wallet'],
      [3, 'wallet'],
    ),
  },
}

/** Meanings that names have besides the rules': they take part in the decision and are never reported. */
export const OTHER_MEANINGS: ReadonlyMap<string, number> = weightsOf([
  [6, 'species filename rowguid checksum'],
  [
    5,
    `brand manufacturer color colour material fuel transmission dept department genre category subcategory type kind
    status flag format version currency weather airport iata airline restaurant organization organisation company slug
    file image icon logo url uri website homepage domain schema table guid percent percentage speed distance
    temperature magnitude latency port protocol proto timestamp synced deleted enabled currencycode privilege
    style theme skin layout permission stocks symbol ticker ingredient recipe drug album song movie film marketplace cut clarity`,
  ],
  [
    4,
    `maker model team division branch level priority size shape units cause station carrier school university
    institution agency hospital facility store shop cuisine employer vendor supplier publisher competitor mountain
    river subject headline description notes note comment body message summary label tag tags keyword path photo link
    hostname platform os app uuid index count rank ratio width depth area volume signature created updated modified
    year month day hour week duration hired active direction role language_code course major degree procedure gateway
    mode scheme track book segment class grade stage phase section chapter reason operation`,
  ],
  [3.5, 'title'],
  [
    3,
    `product condition unit bank payer chain text node language code id key score rate cost weight height length hash
    date time start end hire expires ethnicities education diagnosis device browser event action method group result
    operator`,
  ],
  [2, 'locale locality number total share amount price'],
])
