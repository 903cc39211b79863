import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'Pendo',
  sources: ['https://engageapi.pendo.io/', 'https://github.com/fivetran/dbt_pendo_source'],
  tables: [
    {
      title: 'page and feature events',
      about: ['page-view'],
      names: 'event page_event feature_event guide_event',
      fields: {
        'page-view': 'num_events num_minutes page_id feature_id url element_path load_time param_parameter',
        'ip-address': 'remote_ip',
        'user-agent': 'user_agent',
        'user-id': 'visitor_id',
        country: 'country',
        region: 'region',
        coordinates: 'latitude longitude',
        other: 'account_id server_name app_id guide_id guide_step_id event_id timestamp',
      },
    },
    {
      title: 'poll events',
      about: ['customer-satisfaction'],
      names: 'poll_event poll_events nps_responses',
      fields: {
        'customer-satisfaction': 'poll_response poll_type nps_score',
        'ip-address': 'remote_ip',
        'user-agent': 'user_agent',
        'user-id': 'visitor_id',
        'page-view': 'url element_path load_time',
        country: 'country',
        region: 'region',
        coordinates: 'latitude longitude',
        other: 'account_id guide_id poll_id server_name app_id event_id guide_step_id',
      },
    },
  ],
}
