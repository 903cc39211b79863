import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'Chargebee',
  sources: ['https://github.com/airbytehq/airbyte/tree/master/airbyte-integrations/connectors/source-chargebee'],
  tables: [
    {
      title: 'customers',
      about: [],
      names: 'customers customer chargebee',
      fields: {
        'person-name': `first_name last_name billing_address_first_name billing_address_last_name contacts_first_name
          contacts_last_name`,
        'email-address': 'email billing_address_email contacts_email',
        'phone-number': 'phone billing_address_phone contacts_phone',
        'postal-address': 'billing_address_line1 billing_address_line2 billing_address_line3',
        city: 'billing_address_city',
        region: 'billing_address_state billing_address_state_code',
        country: 'billing_address_country',
        'postal-code': 'billing_address_zip',
        'vat-number': 'vat_number',
        'ip-address': 'created_from_ip',
        other: `company billing_address_company billing_address_validation_status auto_collection offline_payment_method
          net_term_days card_status payment_method_type payment_method_gateway payment_method_status
          payment_method_reference_id primary_payment_source_id backup_payment_source_id promotional_credits
          refundable_credits excess_payments unbilled_charges taxability allow_direct_debit vat_number_validated_time
          vat_number_status vat_number_prefix preferred_currency_code mrr created_at updated_at channel locale
          entity_code exempt_number resource_version billing_date billing_date_mode pii_cleared auto_close_invoices
          fraud_flag invoice_notes registered_for_gst consolidated_invoicing customer_type business_entity_id`,
      },
    },
  ],
}
