import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'Freshdesk',
  sources: [
    'https://developers.freshdesk.com/api/#tickets',
    'https://developers.freshdesk.com/api/#satisfaction-ratings',
    'https://support.freshdesk.com/support/solutions/articles/37594',
  ],
  tables: [
    {
      title: 'tickets (API)',
      about: ['customer-complaint'],
      names: 'tickets ticket helpdesk_tickets',
      fields: {
        'customer-complaint': 'subject description description_text structured_description',
        'email-address': 'email cc_emails fwd_emails reply_cc_emails to_emails ticket_cc_emails support_email',
        'phone-number': 'phone',
        'person-name': 'name requester_name',
        'user-id': 'requester_id',
        other: `fr_escalated fr_due_by is_escalated spam email_config_id group_id responder_id company_id product_id
          association_type associated_tickets_count due_by nr_due_by nr_escalated priority source status custom_fields
          facebook_id twitter_id sentiment_score initial_sentiment_score`,
      },
    },
    {
      title: 'tickets export',
      about: ['customer-complaint'],
      names: 'tickets ticket_export freshdesk_tickets',
      fields: {
        'customer-complaint': 'subject description type',
        'customer-satisfaction': 'survey_results satisfaction_score',
        'person-name': 'full_name contact_name',
        'email-address': 'email contact_email',
        'phone-number': 'work_phone mobile_phone contact_phone',
        'user-id': 'contact_id',
        other: `ticket_id status priority source agent group created_time due_by_time resolved_time closed_time last_update_time
          initial_response_time time_tracked first_response_time_in_hrs resolution_time_in_hrs agent_interactions
          customer_interactions resolution_status first_response_status tags association_type every_response_status twitter_id`,
      },
    },
    {
      title: 'satisfaction ratings',
      about: ['customer-satisfaction'],
      names: 'satisfaction_ratings surveys',
      fields: {
        'customer-satisfaction': 'ratings feedback rating_default_question ratings_default_question',
        'user-id': 'user_id',
        other: 'survey_id agent_id group_id ticket_id created_at updated_at',
      },
    },
  ],
}
