import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'Eventbrite',
  sources: ['https://github.com/rherardi/eb2ez'],
  tables: [
    {
      title: 'attendee report',
      about: ['purchase'],
      names: 'attendees report attendee_report orders eventbrite',
      fields: {
        purchase: `order_number order_id order_date quantity ticket_quantity price_tier ticket_tier ticket_type order_type
          currency total_paid fees_paid eventbrite_fees eventbrite_payment_processing ticket_price gross_sales
          net_sales`,
        'person-name': `first_name last_name surname attendee_first_name attendee_last_name buyer_first_name buyer_last_name`,
        'email-address': 'email attendee_email buyer_email',
        'postal-address': `home_address_1 home_address_2 billing_address_1 billing_address_2 shipping_address_1 shipping_address_2`,
        city: 'home_city billing_city shipping_city purchaser_city',
        region: 'home_state billing_state purchaser_state shipping_county',
        'postal-code': 'home_zip billing_zip home_postcode shipping_postcode',
        country: 'home_country billing_country shipping_country purchaser_country',
        'phone-number': 'cell_phone mobile_phone phone_number',
        'date-of-birth': 'birth_date',
        'job-title': 'job_title',
        other: `attendee_number group attendee_status delivery_method prefix company website barcode_number event_name
          event_id event_start_date event_start_time event_timezone event_location`,
      },
    },
  ],
}
