import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'Pipedrive',
  sources: [
    'https://support.pipedrive.com/en/article/exporting-data-from-pipedrive',
    'https://developers.pipedrive.com/docs/api/v1/Persons',
  ],
  tables: [
    {
      title: 'people export',
      about: [],
      names: 'people persons person pipedrive_people',
      fields: {
        'user-id': 'person_id',
        'person-name': 'person_name person_first_name person_last_name person_owner',
        'phone-number': 'person_phone_work person_phone_home person_phone_mobile person_phone_other person_phone',
        'email-address': 'person_email_work person_email_home person_email_other person_email',
        'postal-address': 'person_postal_address',
        'date-of-birth': 'person_birthday',
        'job-title': 'person_job_title person_title',
        preference: 'person_marketing_status person_double_opt_in',
        city: 'person_city',
        region: 'person_state',
        other: `person_organization person_organization_id person_label person_labels person_open_deals person_closed_deals
          person_won_deals person_lost_deals person_next_activity_date person_last_activity_date person_person_created
          person_update_time person_visible_to person_total_activities person_done_activities person_activities_to_do
          person_email_messages_count person_last_email_received person_last_email_sent person_profile_picture
          person_instant_messenger person_notes`,
      },
    },
  ],
}
