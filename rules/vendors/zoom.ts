import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'Zoom',
  sources: [
    'https://support.zoom.com/hc/en/article?id=zm_kb&sysparm_article=KB0067393',
    'https://support.zoom.com/hc/en/article?id=zm_kb&sysparm_article=KB0064854',
    'https://developers.zoom.us/docs/api/meetings/',
  ],
  tables: [
    {
      title: 'meeting participants',
      about: [],
      names: 'participants participant',
      fields: {
        'person-name': 'name_original_name name total_name',
        'email-address': 'user_email',
        preference: 'recording_consent recording_disclaimer_response',
        other: 'join_time leave_time duration_minutes guest in_waiting_room total_duration_minutes',
      },
    },
    {
      title: 'meeting and webinar registrants',
      about: [],
      names: 'registrants registration_report attendee_report registration',
      fields: {
        'person-name': 'first_name last_name user_name_original_name',
        'email-address': 'email',
        'phone-number': 'phone',
        'postal-address': 'address',
        city: 'city',
        region: 'state_province',
        'postal-code': 'zip_postal_code',
        country: 'country_region country_region_name',
        'job-title': 'job_title',
        other: `organization industry purchasing_time_frame role_in_purchase_process number_of_employees questions_comments
          registration_time approval_status join_time leave_time time_in_session_minutes is_guest attended source_name`,
      },
    },
  ],
}
