import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'Recurly',
  sources: [
    'https://github.com/fivetran/dbt_recurly_source/blob/main/macros/get_account_history_columns.sql',
    'https://github.com/fivetran/dbt_recurly_source/blob/main/macros/get_billing_info_history_columns.sql',
    'https://github.com/fivetran/dbt_recurly_source/blob/main/macros/get_transaction_columns.sql',
    'https://github.com/fivetran/dbt_recurly_source/blob/main/macros/get_subscription_history_columns.sql',
  ],
  tables: [
    {
      title: 'accounts',
      about: [],
      names: 'account_history recurly_accounts',
      fields: {
        username: 'username',
        'person-name': 'first_name last_name',
        'email-address': 'email cc_emails',
        'vat-number': 'vat_number',
        country: 'account_country',
        other: 'id created_at updated_at deleted_at code bill_to state company tax_exempt',
      },
    },
    {
      title: 'billing infos',
      about: [],
      names: 'billing_info billing_info_history',
      fields: {
        'user-id': 'account_id',
        'person-name': 'first_name last_name',
        'phone-number': 'billing_phone',
        'postal-address': 'billing_street_1 billing_street_2',
        city: 'billing_city',
        region: 'billing_region',
        'postal-code': 'billing_postal_code',
        country: 'billing_country updated_by_country',
        'vat-number': 'vat_number',
        'card-last4': 'payment_method_last_four',
        'card-expiry': 'payment_method_exp_month payment_method_exp_year',
        'ip-address': 'updated_by_ip',
        other: `id updated_at created_at company valid payment_method_object payment_method_card_type payment_method_first_six fraud_score
          fraud_decision fraud_risk_rules_triggered`,
      },
    },
    {
      title: 'transactions',
      about: ['purchase'],
      names: 'recurly_transactions',
      fields: {
        'user-id': 'account_id',
        'person-name': 'billing_first_name billing_last_name',
        'phone-number': 'billing_phone',
        'postal-address': 'billing_street_1 billing_street_2',
        city: 'billing_city',
        region: 'billing_region',
        'postal-code': 'billing_postal_code',
        country: 'billing_country',
        purchase: 'amount refunded',
        other: `id created_at voided_at collected_at original_transaction_id invoice_id voided_by_invoice_id uuid type origin currency status
          success collection_method payment_method_object status_code status_message customer_message customer_message_locale
          gateway_message gateway_reference gateway_approval_code gateway_response_code gateway_response_time payment_gateway_id
          payment_gateway_type payment_gateway_name gateway_response_values`,
      },
    },
    {
      title: 'subscriptions',
      about: ['purchase'],
      names: 'subscription_history recurly_subscriptions',
      fields: {
        'user-id': 'account_id',
        purchase: 'unit_amount quantity add_ons_total subtotal',
        other: `id created_at updated_at activated_at canceled_at converted_at expires_at plan_id object uuid state current_period_started_at
          current_period_ends_at current_term_started_at current_term_ends_at trial_started_at trial_ends_at remaining_billing_cycles
          total_billing_cycles renewal_billing_cycles auto_renew paused_at remaining_pause_cycles currency collection_method
          expiration_reason started_with_gift`,
      },
    },
  ],
}
