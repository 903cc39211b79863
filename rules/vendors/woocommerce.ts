import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'WooCommerce',
  sources: [
    'https://github.com/woocommerce/woocommerce/wiki/Database-Description',
    'https://woocommerce.github.io/woocommerce-rest-api-docs/#order-properties',
    'https://woocommerce.com/document/ordercustomer-csv-export/',
  ],
  tables: [
    {
      title: 'orders (high-performance order storage)',
      about: ['purchase'],
      names: 'wc_orders orders',
      fields: {
        purchase: `tax_amount total_amount payment_method payment_method_title transaction_id date_created_gmt status currency
          order_stock_reduced date_paid_gmt date_completed_gmt shipping_total_amount discount_total_amount coupon_usages_are_counted`,
        'user-id': 'customer_id',
        'email-address': 'billing_email',
        'ip-address': 'ip_address',
        'user-agent': 'user_agent',
        other: 'parent_order_id customer_note date_updated_gmt type created_via woocommerce_version prices_include_tax',
      },
    },
    {
      title: 'order statistics',
      about: ['purchase'],
      names: 'wc_order_stats order_stats',
      fields: {
        purchase:
          'date_paid date_completed num_items_sold total_sales tax_total shipping_total net_total returning_customer status',
        'user-id': 'customer_id',
        other: 'order_id parent_id date_created date_created_gmt',
      },
    },
    {
      title: 'ordered products',
      about: ['purchase'],
      names: 'wc_order_product_lookup order_product_lookup',
      fields: {
        purchase: `product_qty product_net_revenue product_gross_revenue coupon_amount tax_amount shipping_amount
          shipping_tax_amount order_item_id product_id variation_id`,
        'user-id': 'customer_id',
        other: 'order_id date_created',
      },
    },
    {
      title: 'order and customer export',
      about: ['purchase'],
      names: 'orders_export orders order_export',
      fields: {
        purchase: `order_number order_date order_total order_currency order_status order_subtotal order_key shipping_total
          shipping_tax_total fee_total fee_tax_total tax_total cart_discount order_discount discount_total refunded_total
          payment_method shipping_method line_items shipping_items coupon_items cart_tax total_tax date_paid`,
        'person-name': 'billing_first_name billing_last_name shipping_first_name shipping_last_name',
        'email-address': 'billing_email customer_user_email customer_email',
        'phone-number': 'billing_phone shipping_phone',
        'postal-address': 'billing_address_1 billing_address_2 shipping_address_1 shipping_address_2',
        city: 'billing_city shipping_city',
        region: 'billing_state shipping_state',
        'postal-code': 'billing_postcode shipping_postcode',
        country: 'billing_country shipping_country',
        'user-id': 'customer_id customer_user',
        'ip-address': 'customer_ip_address',
        'user-agent': 'customer_user_agent',
        other:
          'billing_company shipping_company customer_note order_notes download_permissions fee_items tax_items prices_include_tax',
      },
    },
    {
      title: 'customers',
      about: [],
      names: 'wc_customer_lookup customer_lookup',
      fields: {
        username: 'username',
        'person-name': 'first_name last_name',
        'email-address': 'email',
        country: 'country',
        'postal-code': 'postcode',
        city: 'city',
        region: 'state',
        'user-id': 'user_id customer_id',
        other: 'date_last_active date_registered',
      },
    },
    {
      title: 'abandoned carts',
      about: ['cart-abandonment'],
      names: 'cartflows_ca_cart_abandonment ac_abandoned_cart_history cart_abandonment abandoned_carts',
      fields: {
        'cart-abandonment': `checkout_id cart_contents cart_total order_status unsubscribed coupon_code abandoned_cart_info
          abandoned_cart_time cart_ignored recovered_cart abandoned_timestamp`,
        'email-address': 'email',
        'session-id': 'session_id',
        'user-id': 'user_id',
        other: 'other_fields time user_type language',
      },
    },
    {
      title: 'product reviews',
      about: ['customer-satisfaction'],
      names: 'product_reviews reviews',
      fields: {
        'customer-satisfaction': 'review rating',
        'person-name': 'reviewer',
        'email-address': 'reviewer_email',
        other: 'product_id product_permalink product_name verified date_created_gmt reviewer_avatar_urls',
      },
    },
  ],
}
