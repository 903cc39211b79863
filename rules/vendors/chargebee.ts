import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'Chargebee',
  sources: ['https://www.chargebee.com/docs/2.0/export-data.html', 'https://apidocs.chargebee.com/docs/api/customers'],
  tables: [
    {
      title: 'customers export',
      about: [],
      names: 'customers customer chargebee',
      fields: {
        'user-id': 'customer_id',
        'person-name': 'first_name last_name billing_first_name billing_last_name customer_first_name customer_last_name',
        'email-address': 'email billing_email customer_email',
        'phone-number': 'phone billing_phone',
        'postal-address': 'billing_address_line1 billing_address_line2 billing_address_line3',
        city: 'billing_city',
        region: 'billing_state billing_state_code',
        country: 'billing_country',
        'postal-code': 'billing_zip',
        'vat-number': 'vat_number',
        'card-last4': 'card_last4',
        'card-expiry': 'card_expiry_month card_expiry_year',
        other: `company billing_company auto_collection net_term_days card_status card_type promotional_credits
          refundable_credits excess_payments unbilled_charges taxability allow_direct_debit vat_number_validated_time
          vat_number_status preferred_currency_code mrr created_at updated_at channel locale entity_code exempt_number`,
      },
    },
  ],
}
