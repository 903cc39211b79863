import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'AppsFlyer',
  sources: ['https://support.appsflyer.com/hc/en-us/articles/208387843-Raw-data-field-dictionary'],
  tables: [
    {
      title: 'raw data report',
      about: [],
      names: 'in_app_events installs non_organic_in_app_events non_organic_installs organic_installs appsflyer',
      fields: {
        country: 'country_code',
        region: 'state',
        city: 'city',
        'postal-code': 'postal_code',
        'ip-address': 'ip',
        'device-id': 'appsflyer_id android_id idfv',
        'advertising-id': 'advertising_id idfa oaid',
        'user-id': 'customer_user_id',
        imei: 'imei',
        'user-agent': 'user_agent',
        purchase: 'event_revenue event_revenue_usd event_revenue_currency event_revenue_eur',
        other: `attributed_touch_type attributed_touch_time install_time event_time event_name event_value event_source
          is_receipt_validated partner media_source channel keywords campaign campaign_id adset adset_id ad ad_id ad_type
          site_id sub_site_id sub_param_1 sub_param_2 sub_param_3 cost_model cost_value cost_currency contributor_1_partner
          contributor_1_media_source is_retargeting retargeting_conversion_type region dma wifi operator carrier language
          platform device_type device_model device_category os_version app_version sdk_version app_id app_name bundle_id
          is_primary_attribution attribution_lookback reengagement_window http_referrer original_url`,
      },
    },
  ],
}
