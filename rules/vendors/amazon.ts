import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'Amazon',
  sources: [
    'https://github.com/holocronweaver/amazon-orders-to-transactions',
    'https://developer-docs.amazon.com/sp-api/docs/order-reports-attributes',
    'https://developer-docs.amazon.com/sp-api/lang-es_ES/docs/order-tracking-reports-attributes',
  ],
  tables: [
    {
      title: 'order history (your data)',
      about: ['purchase'],
      names: 'retail_order_history order_history',
      fields: {
        purchase: `order_id order_date currency unit_price unit_price_tax shipping_charge total_discounts total_owed
          shipment_item_subtotal shipment_item_subtotal_tax asin quantity payment_instrument_type order_status shipment_status
          shipping_option product_name item_serial_number`,
        'postal-address': 'shipping_address billing_address',
        'person-name': 'gift_sender_name gift_recipient_contact_details',
        other: 'website purchase_order_number product_condition ship_date gift_message carrier_name_and_tracking_number',
      },
    },
    {
      title: 'orders report (sellers)',
      about: ['purchase'],
      names: 'orders order_report amazon_orders flat_file_orders',
      fields: {
        purchase: `amazon_order_id merchant_order_id order_item_id purchase_date sku product_name quantity_purchased item_price
          item_tax shipping_price shipping_tax asin currency item_promotion_discount ship_promotion_discount quantity_shipped
          gift_wrap_price`,
        'email-address': 'buyer_email',
        'person-name': 'buyer_name recipient_name',
        'phone-number': 'buyer_phone_number ship_phone_number',
        'postal-address': 'ship_address_1 ship_address_2 ship_address_3 bill_address_1 bill_address_2 bill_address_3',
        city: 'ship_city bill_city',
        region: 'ship_state bill_state',
        'postal-code': 'ship_postal_code bill_postal_code',
        country: 'ship_country bill_country',
        other: `payments_date reporting_date last_updated_date ship_service_level sales_channel fulfillment_channel
          order_channel is_business_order purchase_order_number price_designation is_prime buyer_company_name order_status`,
      },
    },
  ],
}
