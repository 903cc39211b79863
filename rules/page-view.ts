import type { Rule } from '../src/model/rule.ts'
import { listed, weighted } from './words/weighted.ts'

export const rule: Rule = {
  id: 'page-view',
  title: 'Page views and web activity',
  class: 'page-view',
  category: 'behavioral',
  severity: 'low',
  mask: '[PAGE-VIEW]',
  about:
    'Which pages and screens somebody saw, from where and for how long. Decided by the names of fields and of their table ' +
    'together.',
  references: [
    'https://developers.google.com/analytics/devguides/collection/ga4/reference/events',
    'https://docs.snowplow.io/docs/fundamentals/canonical-event/',
  ],
  fields: listed(
    `page_url page_path page_title page_views pageviews page_location page_referrer referrer referer landing_page
    exit_page utm_source utm_medium utm_campaign utm_term utm_content gclid fbclid time_on_page time_on_site
    session_duration`,
  ),
  tokens: weighted(
    [
      5.5,
      `page_view page_views pageview pageviews page_url page_path page_title page_location page_referrer landing_page
      landing_site exit_page entry_page last_page first_page referrer referrer_url referring_site referring_domain
      http_referer referer utm_source utm_medium utm_campaign utm_term utm_content gclid fbclid msclkid clickstream
      click_path time_on_page time_on_site time_on_website time_on_app time_spent_on session_duration session_length
      avg_session_length bounce_rate scroll_depth browsing_history pages_viewed viewed_pages web_visits visit_count
      visits_count request_uri request_url screen_view viewed_at page_urlpath refr_urlhost mkt_source mkt_medium
      current_url previous_url visit_duration dwell_time landing_url landing_path exit_url viewed_url seconds_on_site
      seconds_on_page minutes_on_site time_spent dwell dwell_ms dwell_seconds hit_time visited_at visit_time page_visited
      viewed_page previous_page next_page request_path time_on_screen url_visited visited_url visit_date visited_page previous_screen http_ref`,
    ],
    [
      5,
      `referring_page pages_seen seen_pages page_seen time_page product_viewed category_viewed products_viewed viewed_product viewed_category item_viewed view_time visited_domain
      visited_site visited_url listened_at listened_seconds minutes_listened clicked_element element_clicked pages_visited search_phrase search_keyword rage_clicks dead_clicks started_watching stopped_watching
      minutes_viewed seconds_viewed landing_pages page_visits visited_pages visit_num visit_number visit_page_num watch_time watch_seconds
      watch_duration watched_seconds minutes_watched seconds_watched percent_watched watched_at watched_on watch_history viewed_on
      last_viewed first_viewed last_page_view first_page_view playback_position time_on_pages avg_time_on pages_per_session
      landing_page_query search_query search_terms internal_search referrer_source referrer_medium
      referring_url referred_url click_url entrance_page`,
    ],
    [3, 'session_index session_number page_id visits sessions visited last_visited'],
    // When anybody was last there says nothing of one.
    [-6, 'topic_last thread_last forum_last board_last'],
    // A site's own address.
    [-6, 'home_page homepage home_page_url homepage_url'],
    // What a page asks of browsers, not whence its visitors came.
    [-9, 'meta_referrer referrer_policy referer_policy'],
  ),
  contextTokens: weighted([
    4,
    `exits entrances hit_type hit_number source_url entry_url page_count page_depth exit_rate url path link event_name event_type event num_events num_minutes duration load_time hits clicks query search_term keyword page
      screen_name screen element_path page_name path_info query_string referral uri route seconds qs ref
      event_time event_date occurred_at visited viewed watched accessed_at accessed referring current_page action_name views uniques unique_visitors visitors page_views request pathname phrase channel programme minutes clicked_result active_time`,
  ]),
  tableWords: weighted(
    [
      4.5,
      `page_view page_views pageview pageviews page_event page_events web_event web_events clickstream browsing_history screen_tracking web_hit web_log access_log
      browsing site_visits sessions web_traffic web_analytics analytics snowplow mixpanel pendo amplitude ga4 ga_sessions
      hits screen_view mobile_events app_events`,
    ],
    [2.5, 'events event visits session tracks track poll_event'],
    [
      3.5,
      'page_hit page_visit site_visit web_visit web_session user_journey video_view watch_history viewing_history content_view besucherlog',
    ],
    [3.5, 'click_trail clicktrail navigation_log nav_log visit_log hit_log url_log'],
    // Events of other walks of life.
    [
      -4,
      `patient patients medical clinical hospital health healthcare ward wards clinic doctor doctors appointment appointments surgery dental veterinary vet adverse iot telemetry sensor sensors machine alarm alarms security calendar
      seismic game games match trial supply`,
    ],
  ),
  cues: weighted(
    [
      1.2,
      `event_properties user_properties session session_id referrer referer utm browser os_version os_name screen_width
    screen_height viewport device_type device_category device_family visitor visit scroll gclid insert_id anonymous_id
    distinct_id library lib_version sdk`,
    ],
    // Events of an experiment.
    [-4, 'onset trial_type trial_number stimulus stim_file stim_type'],
  ),
  examples: {
    match: [],
    miss: [],
    field: [{ name: 'page_path', values: ['/home', '/products/12', '/cart', '/about-us'] }],
  },
}
