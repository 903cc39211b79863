import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'Calendly',
  sources: ['https://help.calendly.com/hc/en-us/articles/223194648'],
  tables: [
    {
      title: 'scheduled events export',
      about: [],
      names: 'events_export events scheduled_events calendly',
      fields: {
        'person-name': 'user_name invitee_name invitee_first_name invitee_last_name',
        'email-address': 'user_email invitee_email guest_email_s',
        'phone-number': 'text_reminder_number',
        preference: 'invitee_accepted_marketing_emails',
        other: `team uuid invitee_time_zone event_type_name start_date_and_time end_date_and_time location
          event_created_date_and_time canceled canceled_by cancellation_reason marked_as_no_show question_1 response_1
          question_2 response_2 question_3 response_3 utm_campaign utm_source utm_medium utm_term utm_content salesforce_uuid
          event_price payment_currency invitee_reconfirmed meeting_notes event_uuid invitee_uuid invitee_scheduled_by
          scheduling_method`,
      },
    },
  ],
}
