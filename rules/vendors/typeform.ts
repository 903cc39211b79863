import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'Typeform',
  sources: [
    'https://www.typeform.com/developers/responses/reference/retrieve-responses/',
    'https://www.typeform.com/help/a/export-your-responses-360029615911/',
  ],
  tables: [
    {
      title: 'responses (API)',
      about: ['customer-satisfaction'],
      names: 'items responses form_responses',
      fields: {
        'customer-satisfaction': 'answers score choice_label choices_labels number text calculated_score variables',
        'page-view': 'metadata_referer referer',
        'user-agent': 'metadata_user_agent user_agent',
        cookie: 'network_id metadata_network_id',
        'user-id': 'response_id token',
        other: `landing_id landed_at submitted_at metadata_platform metadata_browser hidden calculated tags field_id field_ref
          field_type response_type form_id`,
      },
    },
    {
      title: 'responses export',
      about: ['customer-satisfaction'],
      names: 'responses',
      fields: {
        'customer-satisfaction': 'score ending outcome',
        other: 'response_type start_date_utc stage_date_utc submit_date_utc network_id tags winning_outcome_id',
      },
    },
  ],
}
