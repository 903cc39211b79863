import type { Rule } from '../src/model/rule.ts'

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
  fields: [
    'page_url', 'page_path', 'page_title', 'page_views', 'pageviews', 'page_location', 'page_referrer', 'referrer',
    'referer', 'landing_page', 'exit_page', 'utm_source', 'utm_medium', 'utm_campaign', 'utm_term', 'utm_content', 'gclid',
    'fbclid', 'time_on_page', 'time_on_site', 'session_duration',
  ],
  tokens: {
    page_view: 5.5, page_views: 5.5, pageview: 5.5, pageviews: 5.5, page_url: 5.5, page_path: 5.5, page_title: 5.5, page_location: 5.5,
    page_referrer: 5.5, landing_page: 5.5, landing_site: 5.5, exit_page: 5.5, entry_page: 5.5, last_page: 5.5, first_page: 5.5,
    referrer: 5.5, referrer_url: 5.5, referring_site: 5.5, referring_domain: 5.5, http_referer: 5.5, referer: 5.5, utm_source: 5.5,
    utm_medium: 5.5, utm_campaign: 5.5, utm_term: 5.5, utm_content: 5.5, gclid: 5.5, fbclid: 5.5, msclkid: 5.5, clickstream: 5.5,
    click_path: 5.5, time_on_page: 5.5, time_on_site: 5.5, time_on_website: 5.5, time_on_app: 5.5, time_spent_on: 5.5,
    session_duration: 5.5, session_length: 5.5, avg_session_length: 5.5, bounce_rate: 5.5, scroll_depth: 5.5, browsing_history: 5.5,
    pages_viewed: 5.5, viewed_pages: 5.5, web_visits: 5.5, visit_count: 5.5, visits_count: 5.5, request_uri: 5.5, request_url: 5.5,
    screen_view: 5.5, viewed_at: 5.5, page_urlpath: 5.5, refr_urlhost: 5.5, mkt_source: 5.5, mkt_medium: 5.5,
    current_url: 5.5, previous_url: 5.5, visit_duration: 5.5, dwell_time: 5.5, session_index: 3, session_number: 3, page_id: 3,
    visits: 3, sessions: 3, visited: 3, last_visited: 3,
  },
  contextTokens: {
    url: 4, path: 4, link: 4, event_name: 4, event: 4, num_events: 4, num_minutes: 4, duration: 4, load_time: 4, hits: 4,
    clicks: 4, query: 4, search_term: 4, keyword: 4, page: 4, screen_name: 4, screen: 4, element_path: 4,
  },
  tableWords: {
    page_view: 4.5, page_views: 4.5, pageview: 4.5, pageviews: 4.5, page_event: 4.5, page_events: 4.5, web_event: 4.5, web_events: 4.5,
    clickstream: 4.5, web_log: 4.5, access_log: 4.5, browsing: 4.5, site_visits: 4.5, sessions: 4.5, web_traffic: 4.5, web_analytics: 4.5,
    analytics: 4.5, snowplow: 4.5, mixpanel: 4.5, pendo: 4.5, amplitude: 4.5, ga4: 4.5, ga_sessions: 4.5, hits: 4.5, screen_view: 4.5,
    mobile_events: 4.5, app_events: 4.5, events: 2.5, event: 2.5, visits: 2.5, session: 2.5, tracks: 2.5, track: 2.5,
    poll_event: 2.5,
  },
  examples: {
    match: [],
    miss: [],
    field: [
      { name: 'page_path', values: ['/home', '/products/12', '/cart', '/about-us'] },
    ],
  },
}
