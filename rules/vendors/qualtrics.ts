import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'Qualtrics',
  sources: [
    'https://www.qualtrics.com/support/survey-platform/data-and-analysis-module/data/download-data/understanding-your-dataset/',
    'https://github.com/fivetran/dbt_qualtrics_source',
  ],
  tables: [
    {
      title: 'responses export',
      about: ['customer-satisfaction'],
      names: 'survey_response survey_responses responses',
      fields: {
        'customer-satisfaction': 'progress duration_in_seconds finished response_type recorded_date q_total_duration nps sc_0',
        'ip-address': 'ip_address',
        'email-address': 'recipient_email',
        'person-name': 'recipient_first_name recipient_last_name',
        coordinates: 'location_latitude location_longitude',
        'user-id': 'external_reference',
        preference: 'user_language',
        other: `start_date end_date status response_id distribution_channel last_modified_date survey_id external_data_reference
          q_recaptcha_score q_data_policy_violations`,
      },
    },
    {
      title: 'answers',
      about: ['customer-satisfaction'],
      names: 'question_response question_responses',
      fields: {
        'customer-satisfaction': 'text value question response_id',
        other: 'loop_id question_id question_option_key sub_question_key sub_question_text',
      },
    },
    {
      title: 'distribution contacts',
      about: ['email-engagement'],
      names: 'distribution_contact distribution_history',
      fields: {
        'email-engagement': 'opened_at sent_at response_started_at response_completed_at status',
        'user-id': 'contact_id contact_lookup_id',
        other: 'distribution_id contact_frequency_rule_id response_id survey_link survey_session_id',
      },
    },
    {
      title: 'directory contacts',
      about: [],
      names: 'directory_contact core_contact contacts',
      fields: {
        'email-address': 'email',
        'person-name': 'first_name last_name',
        'phone-number': 'phone',
        preference: 'directory_unsubscribed unsubscribed directory_unsubscribe_date',
        other: `directory_id email_domain ext_ref creation_date last_modified write_blanks embedded_data_last_active_time
          embedded_data_last_response_date mailing_list_id external_data_reference`,
      },
    },
  ],
}
