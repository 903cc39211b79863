import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'PostHog',
  sources: [
    'https://posthog.com/docs/data/events',
    'https://github.com/PostHog/posthog-plugin-geoip/blob/main/README.md',
    'https://github.com/PostHog/posthog-js/blob/main/src/utils/event-utils.ts',
  ],
  tables: [
    {
      title: 'events',
      about: ['page-view'],
      names: 'events posthog_events event',
      fields: {
        'page-view': `properties_current_url properties_pathname properties_host properties_referrer properties_referring_domain
          properties_initial_current_url properties_initial_pathname properties_initial_referrer
          properties_prev_pageview_pathname event`,
        'user-id': 'distinct_id person_id properties_user_id properties_anon_distinct_id',
        'ip-address': 'properties_ip ip',
        'device-id': 'properties_device_id',
        'session-id': 'properties_session_id',
        city: 'properties_geoip_city_name',
        country: 'properties_geoip_country_name properties_geoip_country_code',
        region: 'properties_geoip_subdivision_1_name properties_geoip_subdivision_1_code',
        coordinates: 'properties_geoip_latitude properties_geoip_longitude',
        'user-agent': 'properties_raw_user_agent',
        other: `uuid timestamp created_at properties_browser properties_browser_version properties_os properties_os_version
          properties_device_type properties_screen_height properties_screen_width properties_viewport_height
          properties_viewport_width properties_lib properties_lib_version properties_insert_id properties_time properties_token
          properties_geoip_time_zone properties_geoip_continent_code properties_geoip_continent_name`,
      },
    },
  ],
}
