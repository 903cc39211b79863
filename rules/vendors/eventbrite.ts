import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'Eventbrite',
  sources: [
    'https://www.eventbrite.com/help/en-us/articles/567186/',
    'https://www.eventbrite.com/platform/api#/reference/attendee',
  ],
  tables: [
    {
      title: 'attendee report',
      about: ['purchase'],
      names: 'attendees report attendee_report orders eventbrite',
      fields: {
        purchase: `order_number order_date quantity price_tier ticket_type order_type currency total_paid fees_paid
          eventbrite_fees eventbrite_payment_processing ticket_price payment_type gross_sales net_sales`,
        'person-name': 'first_name last_name buyer_first_name buyer_last_name purchaser_first_name purchaser_last_name',
        'email-address': 'email buyer_email purchaser_email',
        'postal-address': 'home_address_1 home_address_2 billing_address_1 shipping_address_1',
        city: 'home_city billing_city shipping_city purchaser_city',
        region: 'home_state billing_state shipping_state purchaser_state',
        'postal-code': 'home_zip billing_zip shipping_zip',
        country: 'home_country billing_country shipping_country purchaser_country',
        'phone-number': 'cell_phone home_phone work_phone',
        gender: 'gender',
        age: 'age',
        'date-of-birth': 'birth_date',
        'job-title': 'job_title',
        other: `attendee_number group attendee_status delivery_method prefix suffix company website blog barcode_number
          event_name event_id`,
      },
    },
  ],
}
