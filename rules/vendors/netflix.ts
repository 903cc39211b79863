import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'Netflix',
  sources: ['https://help.netflix.com/en/node/100624', 'https://github.com/rajtulluri/Netflix-Data-Analysis'],
  tables: [
    {
      title: 'viewing activity (your data)',
      about: ['page-view'],
      names: 'viewing_activity',
      fields: {
        'page-view': 'start_time duration title bookmark latest_bookmark',
        'person-name': 'profile_name',
        country: 'country',
        other: 'attributes supplemental_video_type device_type',
      },
    },
    {
      title: 'streaming addresses (your data)',
      about: [],
      names: 'ip_addresses_streaming ip_addresses_login',
      fields: {
        'ip-address': 'ip',
        'device-id': 'esn',
        country: 'country',
        region: 'region_code_display_name',
        other: 'localized_device_description device_description ts near_location',
      },
    },
  ],
}
