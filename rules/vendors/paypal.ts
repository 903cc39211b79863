import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'PayPal',
  sources: [
    'https://developer.paypal.com/api/nvp-soap/paypal-payments-standard/admin/download-history/',
    'https://developer.paypal.com/docs/reports/sftp-reports/transaction-detail/',
  ],
  tables: [
    {
      title: 'activity download',
      about: ['purchase'],
      names: 'activity_download download activity paypal_activity',
      fields: {
        purchase: `date type status currency gross fee net transaction_id item_title item_id shipping_and_handling_amount
          insurance_amount sales_tax invoice_number quantity receipt_id`,
        'person-name': 'name',
        'email-address': 'from_email_address to_email_address',
        'postal-address': 'shipping_address address_line_1 address_line_2_district_neighborhood',
        city: 'town_city',
        region: 'state_province_region_county_territory_prefecture_republic',
        'postal-code': 'zip_postal_code',
        country: 'country country_code',
        'phone-number': 'contact_phone_number',
        other: `time time_zone counterparty_status address_status option_1_name option_1_value option_2_name option_2_value
          reference_txn_id custom_number balance subject note payment_source card_type transaction_event_code
          payment_tracking_id bank_reference_id balance_impact auction_site buyer_id item_url closing_date`,
      },
    },
  ],
}
