import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'Snowplow',
  sources: [
    'https://docs.snowplow.io/docs/fundamentals/canonical-event/',
    'https://github.com/snowplow/dbt-snowplow-web',
    'https://github.com/snowplow/iglu-central',
  ],
  tables: [
    {
      title: 'atomic events',
      about: ['page-view'],
      names: 'events atomic_events snowplow_events',
      fields: {
        'page-view': `page_url page_title page_referrer page_urlpath page_urlhost page_urlquery page_urlfragment refr_urlhost
          refr_urlpath refr_medium refr_term pp_xoffset_max pp_yoffset_max pp_yoffset_min pp_xoffset_min event_name se_action
          se_category se_label se_property se_value domain_sessionidx`,
        purchase: `tr_orderid tr_total tr_affiliation tr_tax tr_shipping tr_currency ti_orderid ti_sku ti_name ti_price
          ti_quantity ti_category`,
        cookie: 'network_userid domain_userid',
        'session-id': 'domain_sessionid',
        'user-id': 'user_id',
        'ip-address': 'user_ipaddress',
        'device-id': 'user_fingerprint',
        'user-agent': 'useragent',
        city: 'geo_city tr_city',
        country: 'geo_country tr_country',
        region: 'geo_region geo_region_name tr_state',
        'postal-code': 'geo_zipcode',
        coordinates: 'geo_latitude geo_longitude',
        other: `app_id platform etl_tstamp collector_tstamp dvce_created_tstamp dvce_sent_tstamp event event_id txn_id name_tracker
          v_tracker v_collector v_etl mkt_medium mkt_source mkt_campaign mkt_clickid br_name br_family br_lang br_viewwidth
          br_viewheight br_cookies os_name os_family os_timezone dvce_type dvce_ismobile doc_charset doc_width doc_height
          derived_tstamp event_fingerprint true_tstamp geo_timezone base_currency page_urlscheme page_urlport`,
      },
    },
    {
      title: 'page views (derived)',
      about: ['page-view'],
      names: 'page_views snowplow_web_page_views',
      fields: {
        'page-view': `page_view_id page_view_in_session_index page_views_in_session engaged_time_in_s absolute_time_in_s
          horizontal_pixels_scrolled vertical_pixels_scrolled horizontal_percentage_scrolled vertical_percentage_scrolled
          page_title page_url page_urlpath page_urlhost page_referrer refr_urlpath content_group`,
        cookie: 'domain_userid network_userid',
        'session-id': 'domain_sessionid original_domain_sessionid',
        'user-id': 'user_id',
        'ip-address': 'user_ipaddress',
        'user-agent': 'useragent',
        other: `dvce_created_tstamp collector_tstamp derived_tstamp start_tstamp end_tstamp model_tstamp doc_width doc_height
          domain_sessionidx default_channel_group mkt_source_platform`,
      },
    },
    {
      title: 'sessions (derived)',
      about: ['page-view'],
      names: 'sessions snowplow_web_sessions users',
      fields: {
        'page-view': `page_views engaged_time_in_s total_events is_engaged absolute_time_in_s first_page_title first_page_url
          first_page_urlpath last_page_title last_page_url last_page_urlpath referrer refr_urlhost cv_count unique_page_views`,
        cookie: 'domain_userid network_userid',
        'session-id': 'domain_sessionid session_identifier',
        'user-id': 'user_id stitched_user_id user_identifier',
        other: `start_tstamp end_tstamp model_tstamp domain_sessionidx first_geo_country last_geo_country mkt_medium mkt_source
          mkt_campaign br_lang screen_resolution operating_system_name device_category`,
      },
    },
    {
      title: 'consent',
      about: ['preference'],
      names: 'consent_preferences consent_log consent_users',
      fields: {
        preference: `basis_for_processing consent_scopes consent_version domains_applied consent_url last_consent_event_type
          gdpr_applies last_consent_scopes latest_consent_version`,
        cookie: 'domain_userid',
        'user-id': 'user_id',
        other: 'root_id root_tstamp event_id event_type load_tstamp cmp_load_time',
      },
    },
  ],
}
