import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'Uber',
  sources: ['https://help.uber.com/riders/article/whats-in-your-data-download'],
  tables: [
    {
      title: 'trips (your data)',
      about: ['purchase'],
      names: 'trips_data trips uber_trips user_orders',
      fields: {
        purchase: `product_type trip_or_order_status request_time begin_trip_time dropoff_time distance_miles fare_amount
          fare_currency`,
        coordinates: 'begin_trip_lat begin_trip_lng dropoff_lat dropoff_lng',
        'postal-address': 'begin_trip_address dropoff_address',
        city: 'city',
      },
    },
  ],
}
