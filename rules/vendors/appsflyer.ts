import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'AppsFlyer',
  sources: [
    'https://support.appsflyer.com/hc/en-us/articles/208387843-Raw-data-field-dictionary-V5-',
    'https://github.com/airbytehq/airbyte/tree/master/airbyte-integrations/connectors/source-appsflyer',
  ],
  tables: [
    {
      title: 'raw data report',
      about: [],
      names:
        'in_app_events installs non_organic_in_app_events non_organic_installs organic_installs organic_in_app_events appsflyer',
      fields: {
        country: 'country_code',
        region: 'state',
        city: 'city',
        'postal-code': 'postal_code',
        'ip-address': 'ip',
        'device-id': 'appsflyer_id android_id idfv',
        'advertising-id': 'advertising_id idfa oaid amazon_aid',
        'user-id': 'customer_user_id',
        imei: 'imei',
        'user-agent': 'user_agent',
        purchase: 'event_revenue event_revenue_usd event_revenue_currency',
        other: `attributed_touch_type attributed_touch_time install_time event_time event_name event_value event_source
          is_receipt_validated partner af_prt media_source channel af_channel keywords af_keywords campaign
          campaign_id af_c_id adset af_adset adset_id af_adset_id ad af_ad ad_id af_ad_id ad_type af_ad_type site_id
          af_siteid sub_site_id af_sub_siteid sub_param_1 sub_param_2 sub_param_3 cost_model cost_value cost_currency
          af_cost_model af_cost_value af_cost_currency contributor_1_partner contributor_1_media_source
          contributor_1_campaign is_retargeting retargeting_conversion_type region dma wifi operator carrier language
          platform device_type device_model device_category os_version app_version sdk_version app_id app_name
          bundle_id is_primary_attribution attribution_lookback af_attribution_lookback reengagement_window
          af_reengagement_window http_referrer original_url`,
      },
    },
  ],
}
