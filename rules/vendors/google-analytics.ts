import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'Google Analytics 4',
  sources: [
    'https://support.google.com/analytics/answer/7029846',
    'https://developers.google.com/analytics/devguides/collection/ga4/ecommerce',
    'https://github.com/Velir/dbt-ga4',
  ],
  tables: [
    {
      title: 'events (BigQuery export)',
      about: ['page-view'],
      names: 'events events_intraday event',
      fields: {
        'page-view': `event_name event_timestamp event_date event_previous_timestamp page_location page_referrer page_title
          engagement_time_msec ga_session_number entrances percent_scrolled link_url search_term param_page_location
          param_page_referrer param_page_title param_engagement_time_msec param_percent_scrolled`,
        purchase: `event_value_in_usd purchase_revenue purchase_revenue_in_usd refund_value total_item_quantity transaction_id
          ecommerce_transaction_id ecommerce_purchase_revenue_in_usd ecommerce_refund_value_in_usd
          ecommerce_total_item_quantity value_in_usd item_revenue`,
        cookie: 'user_pseudo_id',
        'session-id': 'ga_session_id param_ga_session_id',
        'user-id': 'user_id',
        'advertising-id': 'device_advertising_id advertising_id',
        'device-id': 'device_vendor_id',
        city: 'geo_city',
        region: 'geo_region',
        country: 'geo_country',
        other: `event_bundle_sequence_id event_server_timestamp_offset bundle_sequence_id stream_id platform is_intraday
          user_first_touch_timestamp device_category device_operating_system device_language geo_continent geo_sub_continent
          geo_metro traffic_source_name traffic_source_medium traffic_source_source app_info_id batch_event_index
          event_params user_properties items collected_traffic_source_manual_medium event_dimensions_hostname
          is_active_user session_engaged param_session_engaged`,
      },
    },
    {
      title: 'pages report',
      about: ['page-view'],
      names: 'pages pages_and_screens landing_pages',
      fields: {
        'page-view': `page_path page_title views pageviews unique_pageviews entrances bounce_rate exits exit_rate
          average_engagement_time avg_time_on_page users new_users sessions event_count page_path_and_screen_class
          landing_page screen_page_views active_users views_per_user engaged_sessions engagement_rate`,
        other: 'conversions total_revenue page_value key_events',
      },
    },
  ],
}
