import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'Apple',
  sources: ['https://github.com/leftathome/glovebox', 'https://privacy.apple.com/'],
  tables: [
    {
      title: 'Store Transaction History (data and privacy)',
      about: ['purchase'],
      names: 'store_transaction_history store_free_transaction_history',
      fields: {
        purchase: 'item_purchased_date invoice_item_total order_number item_description payment_type refund_amount currency',
        'user-id': 'apple_id_number',
        'device-id': 'device_identifier',
        'ip-address': 'device_ip_address',
        other: `content_type item_reference_number seller device_details icloud_family_purchase container_description title`,
      },
    },
    {
      title: 'Apple ID device information (data and privacy)',
      about: [],
      names: 'apple_id_device_information',
      fields: {
        'ip-address': 'device_last_heartbeat_ip',
        other: 'device_name device_added_date device_last_heartbeat_timestamp',
      },
    },
  ],
}
