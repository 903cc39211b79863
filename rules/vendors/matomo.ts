import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'Matomo',
  sources: [
    'https://developer.matomo.org/guides/database-schema',
    'https://github.com/matomo-org/matomo/blob/5.x-dev/core/Db/Schema/Mysql.php',
    'https://developer.matomo.org/api-reference/reporting-api',
  ],
  tables: [
    {
      title: 'log_visit',
      about: ['page-view'],
      names: 'log_visit matomo_log_visit piwik_log_visit',
      fields: {
        'page-view': `visit_total_actions visit_total_time visit_total_interactions visit_total_searches visit_total_events
          visit_entry_idaction_url visit_exit_idaction_url visit_entry_idaction_name visit_exit_idaction_name
          visit_first_action_time visit_last_action_time referer_url referer_name referer_keyword visitor_count_visits
          visitor_days_since_last visitor_seconds_since_first visitor_returning`,
        purchase: 'visit_goal_buyer visitor_seconds_since_order visitor_days_since_order',
        cookie: 'idvisitor',
        'device-id': 'config_id',
        'user-id': 'user_id',
        'ip-address': 'location_ip',
        city: 'location_city',
        region: 'location_region',
        country: 'location_country',
        coordinates: 'location_latitude location_longitude',
        other: `idvisit idsite profilable referer_type config_os config_browser_name config_browser_version config_device_type
          config_device_brand config_device_model config_resolution config_cookie config_pdf location_browser_lang
          visitor_localtime location_provider campaign_name`,
      },
    },
    {
      title: 'log_link_visit_action',
      about: ['page-view'],
      names: 'log_link_visit_action',
      fields: {
        'page-view': `idaction_url idaction_name idaction_url_ref idaction_name_ref idpageview pageview_position time_spent
          time_spent_ref_action idaction_event_action idaction_event_category interaction_position idaction_content_name
          time_dom_processing search_cat search_count`,
        cookie: 'idvisitor',
        other: 'idlink_va idsite idvisit server_time custom_float time_network time_server time_transfer product_price',
      },
    },
    {
      title: 'log_conversion',
      about: ['purchase'],
      names: 'log_conversion log_conversion_item',
      fields: {
        purchase: `revenue revenue_subtotal revenue_tax revenue_shipping revenue_discount items idorder idaction_sku
          idaction_category price quantity visitor_seconds_since_order`,
        'page-view': 'url pageviews_before idaction_url',
        cookie: 'idvisitor',
        other: 'idvisit idsite server_time idlink_va idgoal buster referer_type deleted idaction_name idaction_category_2',
      },
    },
    {
      title: 'visits (live export)',
      about: ['page-view'],
      names: 'visits live_get_last_visits_details action_details',
      fields: {
        'page-view': `action_details last_action_timestamp first_action_timestamp visit_count visit_duration actions interactions
          searches events referrer_url referrer_keyword server_time_pretty visit_duration_pretty page_title page_id_action
          time_spent url`,
        cookie: 'visitor_id',
        'user-id': 'user_id',
        'ip-address': 'visit_ip',
        city: 'city',
        region: 'region',
        country: 'country country_code',
        coordinates: 'latitude longitude',
        other: `id_site id_visit fingerprint goal_conversions visit_server_hour operating_system_code browser_code device_type
          resolution plugins days_since_first_visit visitor_type visit_converted`,
      },
    },
  ],
}
