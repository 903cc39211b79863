import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'Mixpanel',
  sources: [
    'https://docs.mixpanel.com/docs/data-structure/property-reference/default-properties',
    'https://developer.mixpanel.com/reference/raw-event-export',
    'https://github.com/fivetran/dbt_mixpanel',
  ],
  tables: [
    {
      title: 'events',
      about: ['page-view'],
      names: 'event events export',
      fields: {
        'page-view': `event current_url initial_referrer initial_referring_domain referrer referring_domain search_engine
          mp_keyword screen_name ae_session_length`,
        cookie: 'distinct_id device_id anon_distinct_id distinct_id_before_identity',
        'user-id': 'user_id',
        city: 'city',
        region: 'region',
        country: 'mp_country_code',
        'advertising-id': 'ios_ifa android_advertising_id',
        other: `insert_id mp_lib lib_version mp_processing_time_ms mp_api_endpoint mp_api_timestamp_ms mp_sent_by_lib_version
          mp_device_model app_version_string app_build_number app_release os_version browser_version screen_height screen_width
          screen_dpi wifi carrier radio manufacturer google_play_services bluetooth_version bluetooth_enabled has_nfc
          has_telephone had_persisted_distinct_id import time`,
      },
    },
    {
      title: 'people profiles',
      about: [],
      names: 'people profiles engage',
      fields: {
        'email-address': 'email',
        'person-name': 'first_name last_name name',
        'phone-number': 'phone',
        cookie: 'distinct_id',
        city: 'city',
        region: 'region',
        country: 'country_code',
        other: 'last_seen created geo_source timezone ios_devices android_devices initial_referrer avatar predict_grade',
      },
    },
  ],
}
