import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'Amplitude',
  sources: ['https://amplitude.com/docs/apis/analytics/export', 'https://github.com/fivetran/dbt_amplitude_source'],
  tables: [
    {
      title: 'events',
      about: ['page-view'],
      names: 'event events amplitude_event',
      fields: {
        'page-view': `event_type event_properties event_time client_event_time amplitude_event_type`,
        purchase: 'paying revenue',
        'user-id': 'user_id amplitude_id',
        'device-id': 'device_id',
        'session-id': 'session_id',
        'ip-address': 'ip_address',
        'advertising-id': 'ad_id adid idfa',
        city: 'city',
        region: 'region',
        country: 'country',
        coordinates: 'location_lat location_lng',
        other: `insert_id server_upload_time server_received_time client_upload_time processed_time user_creation_time
          user_properties group_properties groups is_attribution_event device_brand device_carrier device_family
          device_manufacturer device_model device_type dma library os_name os_version platform sample_rate start_version
          version_name uuid project_name schema amplitude_attribution_ids data event_type_id`,
      },
    },
  ],
}
