import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'Greenhouse',
  sources: ['https://developers.greenhouse.io/harvest.html', 'https://github.com/fivetran/dbt_greenhouse_source'],
  tables: [
    {
      title: 'candidates report',
      about: [],
      names: 'candidates candidate greenhouse applications',
      fields: {
        'person-name': `candidate_name first_name last_name recruiter coordinator referrer hiring_manager sourcer
          who_gets_credit`,
        'user-id': 'candidate_id',
        'email-address': 'email_address',
        'phone-number': 'phone',
        gender: 'gender',
        ethnicity: 'race',
        health: 'disability_status',
        'job-title': 'title current_title',
        'postal-address': 'address',
        other: `application_id job_name job_id requisition_id stage source source_type current_company veteran_status
          application_date rejection_reason rejected_date resume job_status offer_status milestone department office
          last_activity candidate_tags is_private new_candidate_id stage_name application_status`,
      },
    },
    {
      title: 'EEOC answers',
      about: [],
      names: 'eeoc eeoc_responses',
      fields: {
        gender: 'gender_description',
        ethnicity: 'race_description',
        health: 'disability_status_description',
        other: `application_id gender_id race_id disability_status_id veteran_status_id veteran_status_description submitted_at
          candidate_id`,
      },
    },
  ],
}
