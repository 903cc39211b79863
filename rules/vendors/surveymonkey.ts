import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'SurveyMonkey',
  sources: [
    'https://help.surveymonkey.com/en/surveymonkey/analyze/exports/',
    'https://api.surveymonkey.com/v3/docs#api-endpoints-survey-responses',
  ],
  tables: [
    {
      title: 'responses export',
      about: ['customer-satisfaction'],
      names: 'responses survey_responses sheet_1',
      fields: {
        'customer-satisfaction': 'open_ended_response response date_modified',
        'email-address': 'email_address',
        'person-name': 'first_name last_name',
        'ip-address': 'ip_address',
        'user-id': 'respondent_id',
        other: 'collector_id start_date end_date date_created custom_data_1 custom_data custom_1',
      },
    },
    {
      title: 'responses (API)',
      about: ['customer-satisfaction'],
      names: 'responses data',
      fields: {
        'customer-satisfaction': 'choice_id text simple_text choice_metadata weight answers',
        'ip-address': 'ip_address',
        'user-id': 'recipient_id',
        other: `collector_id survey_id analyze_url edit_url collection_mode response_status total_time custom_value custom_variables
          page_path logic_path pages date_created date_modified href row_id col_id`,
      },
    },
  ],
}
