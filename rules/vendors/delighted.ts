import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'Delighted',
  sources: [
    'https://app.delighted.com/docs/api/listing-survey-responses',
    'https://help.delighted.com/article/574-exporting-data',
  ],
  tables: [
    {
      title: 'survey responses',
      about: ['customer-satisfaction'],
      names: 'survey_responses responses delighted_export',
      fields: {
        'customer-satisfaction': 'score comment survey_type response_last_updated notes response tags',
        'email-address': 'person_email email',
        'person-name': 'person_name name',
        'phone-number': 'phone_number',
        'user-id': 'person_id person',
        'page-view': 'permalink',
        other: `person_properties created_at updated_at additional_answers delighted_source delighted_device_type
          delighted_operating_system delighted_browser response_time survey_language`,
      },
    },
  ],
}
