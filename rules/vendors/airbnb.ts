import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'Airbnb',
  sources: ['https://www.airbnb.com/help/article/2205'],
  tables: [
    {
      title: 'reservations export',
      about: ['purchase'],
      names: 'reservations airbnb',
      fields: {
        purchase: 'confirmation_code booked earnings number_of_nights',
        'person-name': 'guest_name',
        'phone-number': 'contact',
        other: 'status number_of_adults number_of_children number_of_infants start_date end_date listing',
      },
    },
  ],
}
