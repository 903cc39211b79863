import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'OpenCart',
  sources: ['https://github.com/opencart/opencart/blob/master/upload/system/helper/db_schema.php'],
  tables: [
    {
      title: 'orders',
      about: ['purchase'],
      names: 'oc_order order orders',
      fields: {
        purchase: `transaction_id order_id invoice_no invoice_prefix payment_method shipping_method total order_status_id
          commission currency_code`,
        'user-id': 'customer_id',
        'person-name': 'firstname lastname payment_firstname payment_lastname shipping_firstname shipping_lastname',
        'email-address': 'email',
        'phone-number': 'telephone',
        'postal-address': 'payment_address_1 payment_address_2 shipping_address_1 shipping_address_2',
        city: 'payment_city shipping_city',
        'postal-code': 'payment_postcode shipping_postcode',
        country: 'payment_country shipping_country',
        region: 'payment_zone shipping_zone',
        'ip-address': 'ip forwarded_ip',
        'user-agent': 'user_agent',
        other: `store_id store_name store_url customer_group_id custom_field payment_company payment_country_id payment_zone_id
          payment_address_format shipping_company shipping_country_id shipping_zone_id shipping_address_format comment
          affiliate_id marketing_id tracking language_id currency_id currency_value accept_language date_added date_modified`,
      },
    },
    {
      title: 'customers',
      about: [],
      names: 'oc_customer customer customers',
      fields: {
        'user-id': 'customer_id',
        'person-name': 'firstname lastname',
        'email-address': 'email',
        'phone-number': 'telephone',
        password: 'password',
        preference: 'newsletter',
        'ip-address': 'ip',
        other: 'customer_group_id store_id language_id custom_field status safe token code date_added',
      },
    },
  ],
}
