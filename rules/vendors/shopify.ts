import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'Shopify',
  sources: [
    'https://help.shopify.com/en/manual/fulfillment/managing-orders/exporting-orders',
    'https://help.shopify.com/en/manual/customers/import-export-customers',
    'https://shopify.dev/docs/api/admin-rest/latest/resources/order',
    'https://github.com/fivetran/dbt_shopify_source',
  ],
  tables: [
    {
      title: 'orders export',
      about: ['purchase'],
      names: 'orders_export orders order',
      fields: {
        purchase: `financial_status paid_at fulfillment_status fulfilled_at subtotal shipping taxes total discount_code
          discount_amount shipping_method lineitem_quantity lineitem_name lineitem_price lineitem_compare_at_price
          lineitem_sku lineitem_discount payment_method payment_reference refunded_amount outstanding_balance`,
        preference: 'accepts_marketing',
        'email-address': 'email',
        'person-name': 'billing_name shipping_name',
        'postal-address':
          'billing_street billing_address_1 billing_address_2 shipping_street shipping_address_1 shipping_address_2',
        city: 'billing_city shipping_city',
        region: 'billing_province shipping_province billing_province_name shipping_province_name',
        'postal-code': 'billing_zip shipping_zip',
        country: 'billing_country shipping_country',
        'phone-number': 'billing_phone shipping_phone phone',
        other: `name lineitem_requires_shipping lineitem_taxable lineitem_fulfillment_status billing_company shipping_company
          note_attributes cancelled_at vendor risk_level source tax_1_name tax_1_value receipt_number duties employee location`,
      },
    },
    {
      title: 'orders',
      about: ['purchase'],
      names: 'order orders shopify_order',
      fields: {
        purchase: `financial_status fulfillment_status subtotal_price total_price total_tax total_discounts
          total_line_items_price total_weight total_shipping_price_set processed_at order_number processing_method
          current_total_price current_subtotal_price display_financial_status display_fulfillment_status
          payment_gateway_names discount_codes line_items total_tip_received presentment_currency`,
        preference: 'buyer_accepts_marketing customer_locale customer_accepts_marketing',
        'customer-complaint': 'cancel_reason',
        'page-view': 'landing_site referring_site landing_site_base_url',
        'email-address': 'email contact_email',
        'ip-address': 'browser_ip client_ip',
        'user-id': 'customer_id',
        cookie: 'cart_token checkout_token',
        'person-name': `shipping_address_first_name shipping_address_last_name shipping_address_name billing_address_first_name
          billing_address_last_name billing_address_name`,
        'postal-address': `shipping_address_address_1 shipping_address_address_2 billing_address_address_1
          billing_address_address_2`,
        city: 'shipping_address_city billing_address_city',
        region: `shipping_address_province shipping_address_province_code billing_address_province
          billing_address_province_code`,
        'postal-code': 'shipping_address_zip billing_address_zip',
        country: 'shipping_address_country shipping_address_country_code billing_address_country billing_address_country_code',
        coordinates: `shipping_address_latitude shipping_address_longitude billing_address_latitude
          billing_address_longitude`,
        'phone-number': 'shipping_address_phone billing_address_phone phone',
        other: `taxes_included source_name location_id closed_at cancelled_at confirmed test app_id order_status_url tags
          source_identifier`,
      },
    },
    {
      title: 'order lines',
      about: ['purchase'],
      names: 'order_line order_lines line_items',
      fields: {
        purchase: `price quantity sku title product_id variant_id variant_title total_discount pre_tax_price order_id
          fulfillable_quantity`,
        other: 'grams fulfillment_service requires_shipping taxable gift_card vendor index product_exists',
      },
    },
    {
      title: 'transactions',
      about: ['purchase'],
      names: 'transaction transactions tender_transaction',
      fields: {
        purchase: `amount gateway order_id kind currency authorization receipt processed_at currency_exchange_final_amount
          currency_exchange_original_amount`,
        other: `parent_id refund_id error_code source_name payment_avs_result_code payment_cvv_result_code
          payment_credit_card_bin payment_credit_card_company location_id test`,
      },
    },
    {
      title: 'abandoned checkouts',
      about: ['cart-abandonment'],
      names: 'abandoned_checkout abandoned_checkouts checkouts abandoned_carts',
      fields: {
        'cart-abandonment': `abandoned_checkout_url subtotal_price total_price total_tax total_discounts total_line_items_price
          total_duties applied_discount_amount applied_discount_value applied_discount_title shipping_rate_price
          shipping_rate_title shipping_line recovery_url recovery_state`,
        preference: 'buyer_accepts_marketing customer_locale',
        'page-view': 'landing_site_base_url referring_site',
        cookie: 'cart_token note_attribute_segment_client_id note_attribute_google_client_id',
        'email-address': 'email',
        'user-id': 'customer_id user_id',
        'person-name': `billing_address_first_name billing_address_last_name billing_address_name shipping_address_first_name
          shipping_address_last_name shipping_address_name credit_card_first_name credit_card_last_name`,
        'postal-address': `billing_address_address_1 billing_address_address_2 shipping_address_address_1
          shipping_address_address_2`,
        city: 'billing_address_city shipping_address_city',
        region: `billing_address_province billing_address_province_code shipping_address_province
          shipping_address_province_code`,
        'postal-code': 'billing_address_zip shipping_address_zip',
        country: 'billing_address_country billing_address_country_code shipping_address_country shipping_address_country_code',
        'phone-number': 'billing_address_phone shipping_address_phone phone',
        'credit-card-number': 'credit_card_number',
        'card-security-code': 'credit_card_verification_value',
        'card-expiry': 'credit_card_month credit_card_year',
        other: 'taxes_included total_weight source_name completed_at closed_at note gateway presentment_currency',
      },
    },
    {
      title: 'customers',
      about: [],
      names: 'customer customers customers_export',
      fields: {
        purchase: 'total_spent orders_count total_orders last_order_id amount_spent number_of_orders',
        preference: `accepts_marketing accepts_email_marketing accepts_sms_marketing email_marketing_consent_state
          email_marketing_consent_opt_in_level sms_marketing_consent_state`,
        'email-address': 'email',
        'phone-number': 'phone',
        'person-name': 'first_name last_name',
        'postal-address': 'address_1 address_2 default_address_address_1 default_address_address_2',
        city: 'city default_address_city',
        region: 'province province_code default_address_province_code',
        country: 'country country_code default_address_country_code',
        'postal-code': 'zip default_address_zip',
        other: 'tax_exempt verified_email default_address_id company tags note customer_state lifetime_duration',
      },
    },
  ],
}
