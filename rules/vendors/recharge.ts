import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'Recharge',
  sources: ['https://developer.rechargepayments.com/', 'https://github.com/fivetran/dbt_recharge_source'],
  tables: [
    {
      title: 'charges and orders',
      about: ['purchase'],
      names: 'charge charges order orders',
      fields: {
        purchase: `subtotal_price total_discounts total_line_items_price total_price total_tax total_refunds processed_at scheduled_at
          orders_count external_order_id_ecommerce external_order_number_ecommerce transaction_id shipped_date
          external_transaction_id_payment_processor payment_processor`,
        'email-address': 'email',
        'user-id': 'customer_id',
        'ip-address': 'client_details_browser_ip',
        'user-agent': 'client_details_user_agent',
        other: `address_id customer_hash has_uncommited_changes retry_date error_type charge_attempts total_weight_grams tax_lines
          charge_status is_prepaid external_variant_id_not_found last_charge_attempt_date`,
      },
    },
    {
      title: 'checkouts',
      about: ['cart-abandonment'],
      names: 'checkout checkouts',
      fields: {
        'cart-abandonment':
          'subtotal_price total_price total_tax discount_code currency external_checkout_id external_checkout_source',
        preference: 'buyer_accepts_marketing',
        'email-address': 'email',
        'phone-number': 'phone',
        other: `token charge_id completed_at order_attributes requires_shipping taxes_included
          external_transaction_id_payment_processor`,
      },
    },
    {
      title: 'subscriptions',
      about: ['purchase'],
      names: 'subscription subscriptions subscription_history',
      fields: {
        purchase:
          'price quantity product_title variant_title sku next_charge_scheduled_at order_interval_frequency charge_interval_frequency',
        'customer-complaint': 'cancellation_reason cancellation_reason_comments',
        'user-id': 'customer_id',
        other: `address_id cancelled_at external_product_id_ecommerce external_variant_id_ecommerce order_interval_unit
          order_day_of_week order_day_of_month expire_after_specific_number_of_charges`,
      },
    },
  ],
}
