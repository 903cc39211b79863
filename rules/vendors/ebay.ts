import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'eBay',
  sources: [
    'https://www.ebay.com/help/selling/selling-tools/downloading-reports',
    'https://github.com/randomecho/shifted-sales-report',
  ],
  tables: [
    {
      title: 'orders report',
      about: ['purchase'],
      names: 'orders_report ebay_orders awaiting_shipment',
      fields: {
        purchase: `sales_record_number order_number item_number item_title sold_for shipping_and_handling total_price
          payment_method sale_date paid_on_date ebay_collected_tax transaction_id paypal_transaction_id variation_details
          quantity seller_collected_tax`,
        username: 'buyer_username',
        'person-name': 'buyer_name ship_to_name',
        'email-address': 'buyer_email',
        'phone-number': 'ship_to_phone',
        'postal-address': 'buyer_address_1 buyer_address_2 ship_to_address_1 ship_to_address_2',
        city: 'buyer_city ship_to_city',
        region: 'buyer_state ship_to_state',
        'postal-code': 'buyer_zip ship_to_zip',
        country: 'buyer_country ship_to_country',
        'tax-id': 'buyer_tax_identifier_value',
        other: `buyer_note buyer_tax_identifier_name custom_label sold_via_promoted_listings item_location item_zip_code
          item_country ebay_reference_name ebay_reference_value tax_status ship_by_date minimum_estimated_delivery_date
          maximum_estimated_delivery_date shipped_on_date feedback_left feedback_received my_item_note shipping_service
          tracking_number global_shipping_program click_and_collect ebay_plus`,
      },
    },
  ],
}
