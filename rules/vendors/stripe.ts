import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'Stripe',
  sources: [
    'https://docs.stripe.com/api/charges/object',
    'https://docs.stripe.com/stripe-data/schema',
    'https://docs.stripe.com/reports/options',
    'https://github.com/fivetran/dbt_stripe_source',
  ],
  tables: [
    {
      title: 'charges',
      about: ['purchase'],
      names: 'charge charges payments',
      fields: {
        purchase: `amount amount_refunded amount_captured captured currency paid refunded payment_intent_id payment_intent
          receipt_number receipt_url statement_descriptor calculated_statement_descriptor balance_transaction description
          failure_code failure_message`,
        'customer-complaint': 'dispute disputed fraud_details_user_report',
        'email-address': 'receipt_email billing_details_email',
        'user-id': 'customer_id customer',
        'person-name': 'shipping_name billing_details_name',
        'phone-number': 'shipping_phone billing_details_phone',
        'postal-address': `shipping_address_line_1 shipping_address_line_2 billing_details_address_line_1
          billing_details_address_line_2`,
        city: 'shipping_address_city billing_details_address_city',
        region: 'shipping_address_state billing_details_address_state',
        'postal-code': 'shipping_address_postal_code billing_details_address_postal_code',
        country: 'shipping_address_country billing_details_address_country',
        other: `livemode application_fee_amount on_behalf_of outcome_network_status outcome_reason outcome_risk_level
          outcome_risk_score outcome_seller_message outcome_type transfer_group transfer_id invoice_id connected_account_id
          source_id metadata`,
      },
    },
    {
      title: 'payments export of the dashboard',
      about: ['purchase'],
      names: 'payments unified_payments',
      fields: {
        purchase: `amount amount_refunded currency converted_amount converted_amount_refunded converted_currency fee taxes_on_fee
          tax captured decline_reason description statement_descriptor created_utc refunded_date_utc mode status
          seller_message payment_source_type checkout_custom_field_1_value checkout_line_item_summary`,
        'customer-complaint': 'dispute_reason dispute_status disputed_amount dispute_date_utc',
        'user-id': 'customer_id',
        'email-address': 'customer_email',
        'person-name': 'card_name shipping_name',
        'card-last4': 'card_last_4',
        'card-expiry': 'card_exp_month card_exp_year',
        'postal-address': 'card_address_line_1 card_address_line_2 shipping_address_line_1 shipping_address_line_2',
        city: 'card_address_city shipping_address_city',
        region: 'card_address_state shipping_address_state',
        country: 'card_address_country card_issue_country shipping_address_country',
        'postal-code': 'card_address_zip shipping_address_postal_code',
        other: `card_id card_brand card_funding card_fingerprint card_tokenization_method card_cvc_status card_avs_zip_status
          card_avs_line_1_status invoice_id transfer is_link_payment terminal_location_id application_fee payment_intent_id`,
      },
    },
    {
      title: 'payment intents',
      about: ['purchase'],
      names: 'payment_intent payment_intents',
      fields: {
        purchase: 'amount amount_capturable amount_received currency payment_method_id statement_descriptor description',
        'customer-complaint': 'cancellation_reason',
        'email-address': 'receipt_email',
        'user-id': 'customer_id',
        other: `application_fee_amount canceled_at capture_method confirmation_method last_payment_error_code
          last_payment_error_decline_code last_payment_error_message livemode on_behalf_of transfer_group client_secret`,
      },
    },
    {
      title: 'invoices',
      about: ['purchase'],
      names: 'invoice invoices',
      fields: {
        purchase: `amount_due amount_paid amount_remaining subtotal tax total currency period_start period_end attempted paid
          due_date receipt_number hosted_invoice_url invoice_pdf billing_reason post_payment_credit_notes_amount
          starting_balance ending_balance`,
        'email-address': 'customer_email',
        'person-name': 'customer_name',
        'user-id': 'customer_id',
        other: `attempt_count auto_advance billing collection_method default_payment_method_id livemode next_payment_attempt
          number statement_descriptor status subscription_id webhooks_delivered_at days_until_due`,
      },
    },
    {
      title: 'invoice line items',
      about: ['purchase'],
      names: 'invoice_line_item invoice_line_items',
      fields: {
        purchase: 'amount currency description quantity invoice_id subscription_item_id unit_amount price_id',
        other: 'discountable livemode plan_id proration subscription_id type unique_id metadata period_start period_end',
      },
    },
    {
      title: 'refunds',
      about: ['purchase'],
      names: 'refund refunds',
      fields: {
        purchase: 'amount currency balance_transaction_id charge_id receipt_number',
        'customer-complaint': 'reason',
        other: 'failure_balance_transaction_id failure_reason status metadata payment_intent_id',
      },
    },
    {
      title: 'disputes',
      about: ['customer-complaint'],
      names: 'dispute disputes',
      fields: {
        'customer-complaint': `reason evidence_cancellation_rebuttal evidence_customer_communication evidence_product_description
          evidence_refund_refusal_explanation evidence_uncategorized_text evidence_duplicate_charge_explanation
          evidence_refund_policy_disclosure amount`,
        'email-address': 'evidence_customer_email_address',
        'person-name': 'evidence_customer_name',
        'ip-address': 'evidence_customer_purchase_ip',
        'postal-address': 'evidence_billing_address evidence_shipping_address',
        other: `charge_id evidence_details_due_by evidence_details_has_evidence evidence_details_submission_count
          is_charge_refundable evidence_access_activity_log evidence_service_date network_reason_code balance_transaction`,
      },
    },
    {
      title: 'subscriptions',
      about: ['purchase'],
      names: 'subscription subscriptions',
      fields: {
        purchase: 'quantity current_period_start current_period_end trial_start trial_end start_date ended_at',
        'user-id': 'customer_id',
        other: `application_fee_percent billing billing_cycle_anchor cancel_at cancel_at_period_end canceled_at days_until_due
          default_source_id livemode tax_percent latest_invoice_id pending_setup_intent_id`,
      },
    },
    {
      title: 'customers',
      about: [],
      names: 'customer customers',
      fields: {
        'email-address': 'email',
        'person-name': 'name shipping_name tax_info_verification_verified_name',
        'phone-number': 'phone shipping_phone',
        'postal-address': 'address_line_1 address_line_2 shipping_address_line_1 shipping_address_line_2',
        city: 'address_city shipping_address_city',
        region: 'address_state shipping_address_state',
        'postal-code': 'address_postal_code shipping_address_postal_code',
        country: 'address_country shipping_address_country',
        other: `account_balance balance delinquent currency default_card_id default_source invoice_prefix livemode
          invoice_settings_default_payment_method tax_exempt tax_info_type description created`,
      },
    },
    {
      title: 'cards',
      about: [],
      names: 'card cards payment_method_card',
      fields: {
        'card-last4': 'last_4 dynamic_last_4',
        'card-expiry': 'exp_month exp_year',
        'person-name': 'name',
        'postal-address': 'address_line_1 address_line_2',
        city: 'address_city',
        region: 'address_state',
        'postal-code': 'address_zip',
        country: 'address_country',
        'user-id': 'customer_id',
        other: `brand cvc_check fingerprint funding tokenization_method address_zip_check address_line_1_check network
          connected_account_id`,
      },
    },
  ],
}
