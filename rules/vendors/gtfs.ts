import type { Vendor } from '../../src/model/vendor.ts'

/** Timetables of public transport: of nobody, for all that stops have names and places. */
export const vendor: Vendor = {
  name: 'GTFS',
  sources: ['https://github.com/google/transit/blob/master/gtfs/spec/en/reference.md'],
  tables: [
    {
      title: 'stops',
      about: [],
      names: 'stops',
      fields: {
        other: `stop_id stop_code stop_name tts_stop_name stop_desc stop_lat stop_lon zone_id stop_url location_type parent_station
          stop_timezone wheelchair_boarding level_id platform_code`,
      },
    },
    {
      title: 'routes',
      about: [],
      names: 'routes',
      fields: {
        other: `route_id agency_id route_short_name route_long_name route_desc route_type route_url route_color route_text_color
          route_sort_order continuous_pickup continuous_drop_off network_id`,
      },
    },
    {
      title: 'agencies',
      about: [],
      names: 'agency',
      fields: {
        'phone-number': 'agency_phone',
        'email-address': 'agency_email',
        other: 'agency_id agency_name agency_url agency_timezone agency_lang agency_fare_url',
      },
    },
  ],
}
