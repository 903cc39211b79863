import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'Magento',
  sources: [
    'https://github.com/magento/magento2/blob/2.4-develop/app/code/Magento/Sales/etc/db_schema.xml',
    'https://github.com/magento/magento2/blob/2.4-develop/app/code/Magento/Quote/etc/db_schema.xml',
    'https://github.com/magento/magento2/blob/2.4-develop/app/code/Magento/Customer/etc/db_schema.xml',
    'https://github.com/magento/magento2/blob/2.4-develop/app/code/Magento/Review/etc/db_schema.xml',
  ],
  tables: [
    {
      title: 'sales_order',
      about: ['purchase'],
      names: 'sales_order sales_flat_order sales_order_grid',
      fields: {
        purchase: `grand_total base_grand_total subtotal base_subtotal discount_amount coupon_code shipping_amount tax_amount
          total_paid total_due total_refunded total_qty_ordered order_currency_code shipping_method shipping_description
          discount_description total_item_count base_total_paid increment_id payment_method subtotal_refunded
          shipping_and_handling`,
        'email-address': 'customer_email',
        'person-name': `customer_firstname customer_lastname customer_middlename customer_name billing_name shipping_name`,
        'date-of-birth': 'customer_dob',
        gender: 'customer_gender',
        'ip-address': 'remote_ip x_forwarded_for',
        'user-id': 'customer_id',
        other: `state status protect_code store_id quote_id customer_group_id customer_is_guest customer_note_notify is_virtual
          base_currency_code global_currency_code store_name customer_taxvat applied_rule_ids ext_order_id weight`,
      },
    },
    {
      title: 'sales_order_item',
      about: ['purchase'],
      names: 'sales_order_item sales_flat_order_item',
      fields: {
        purchase: `qty_ordered qty_shipped qty_refunded qty_invoiced qty_canceled price base_price original_price row_total
          base_row_total tax_percent tax_amount discount_percent discount_amount price_incl_tax row_total_incl_tax sku
          product_id product_type product_options amount_refunded row_invoiced`,
        other:
          'item_id order_id parent_item_id quote_item_id store_id weight is_virtual free_shipping no_discount is_qty_decimal',
      },
    },
    {
      title: 'sales_order_address',
      about: [],
      names: 'sales_order_address sales_flat_order_address',
      fields: {
        'person-name': 'firstname lastname middlename',
        'email-address': 'email',
        'phone-number': 'telephone fax',
        'postal-address': 'street',
        city: 'city',
        region: 'region',
        'postal-code': 'postcode',
        country: 'country_id',
        'user-id': 'customer_id',
        other: 'parent_id customer_address_id quote_address_id region_id address_type prefix suffix company vat_id',
      },
    },
    {
      title: 'quote (carts)',
      about: ['cart-abandonment'],
      names: 'quote sales_flat_quote reports_abandonedcart',
      fields: {
        'cart-abandonment': `items_count items_qty grand_total base_grand_total subtotal base_subtotal subtotal_with_discount
          coupon_code converted_at reserved_order_id is_active checkout_method is_persistent`,
        'email-address': 'customer_email',
        'person-name': 'customer_firstname customer_lastname customer_middlename',
        'date-of-birth': 'customer_dob',
        gender: 'customer_gender',
        'ip-address': 'remote_ip',
        'user-id': 'customer_id',
        other: `entity_id store_id is_virtual is_multi_shipping orig_order_id store_to_base_rate customer_tax_class_id
          customer_group_id customer_is_guest customer_note_notify applied_rule_ids trigger_recollect quote_currency_code
          global_currency_code`,
      },
    },
    {
      title: 'quote_item',
      about: ['cart-abandonment'],
      names: 'quote_item sales_flat_quote_item',
      fields: {
        'cart-abandonment':
          'qty price custom_price discount_amount row_total row_total_with_discount product_id sku name base_price',
        other: 'item_id quote_id store_id parent_item_id is_qty_decimal no_discount weight product_type redirect_url base_cost',
      },
    },
    {
      title: 'customer_entity',
      about: [],
      names: 'customer_entity customer_grid_flat customers',
      fields: {
        'email-address': 'email',
        'person-name': 'firstname lastname middlename name billing_full shipping_full billing_firstname billing_lastname',
        'date-of-birth': 'dob',
        gender: 'gender',
        password: 'password_hash',
        credential: 'rp_token',
        'phone-number': 'billing_telephone billing_fax',
        'postal-address': 'billing_street',
        city: 'billing_city',
        region: 'billing_region',
        'postal-code': 'billing_postcode',
        country: 'billing_country_id',
        other: `website_id group_id store_id is_active disable_auto_group_change created_in taxvat confirmation
          rp_token_created_at default_billing default_shipping failures_num first_failure lock_expires prefix suffix`,
      },
    },
    {
      title: 'review_detail',
      about: ['customer-satisfaction'],
      names: 'review_detail review product_reviews rating_option_vote',
      fields: {
        'customer-satisfaction': 'title detail value percent rating_summary',
        username: 'nickname',
        'user-id': 'customer_id',
        'ip-address': 'remote_ip',
        other: 'detail_id review_id store_id vote_id option_id remote_ip_long entity_pk_value rating_id entity_code',
      },
    },
    {
      title: 'newsletter_subscriber',
      about: ['preference'],
      names: 'newsletter_subscriber',
      fields: {
        preference: 'subscriber_status change_status_at',
        'email-address': 'subscriber_email',
        'user-id': 'customer_id',
        other: 'subscriber_id store_id subscriber_confirm_code',
      },
    },
    {
      title: 'wishlist_item',
      about: ['preference'],
      names: 'wishlist wishlist_item',
      fields: {
        preference: 'product_id description qty added_at',
        'user-id': 'customer_id',
        other: 'wishlist_item_id wishlist_id store_id shared sharing_code',
      },
    },
  ],
}
