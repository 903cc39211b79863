import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'PrestaShop',
  sources: ['https://github.com/PrestaShop/PrestaShop/blob/develop/install-dev/data/db_structure.sql'],
  tables: [
    {
      title: 'customers',
      about: [],
      names: 'ps_customer customer customers',
      fields: {
        'person-name': 'firstname lastname',
        'email-address': 'email',
        'user-id': 'id_customer',
        'date-of-birth': 'birthday',
        password: 'passwd',
        credential: 'secure_key reset_password_token',
        preference: 'newsletter optin',
        'ip-address': 'ip_registration_newsletter',
        gender: 'id_gender',
        other: `id_shop_group id_shop id_default_group id_lang id_risk company siret ape last_passwd_gen newsletter_date_add
          website outstanding_allow_amount show_public_prices max_payment_days note active is_guest deleted date_add date_upd
          reset_password_validity`,
      },
    },
    {
      title: 'addresses',
      about: [],
      names: 'ps_address address addresses',
      fields: {
        'person-name': 'firstname lastname',
        'user-id': 'id_customer',
        'postal-address': 'address1 address2',
        city: 'city',
        'postal-code': 'postcode',
        'phone-number': 'phone phone_mobile',
        'vat-number': 'vat_number',
        'national-id': 'dni',
        other: `id_address id_country id_state id_manufacturer id_supplier id_warehouse alias company other date_add date_upd
          active deleted`,
      },
    },
    {
      title: 'orders',
      about: ['purchase'],
      names: 'ps_orders orders',
      fields: {
        purchase: `id_order reference total_paid total_paid_real total_paid_tax_incl total_paid_tax_excl total_products
          total_products_wt total_shipping total_shipping_tax_incl total_discounts total_wrapping payment invoice_number
          current_state`,
        'user-id': 'id_customer',
        credential: 'secure_key',
        other: `id_shop_group id_shop id_carrier id_lang id_cart id_currency id_address_delivery id_address_invoice
          conversion_rate module recyclable gift gift_message mobile_theme shipping_number delivery_number invoice_date
          delivery_date valid date_add date_upd round_mode round_type`,
      },
    },
  ],
}
