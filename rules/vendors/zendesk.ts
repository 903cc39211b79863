import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'Zendesk',
  sources: [
    'https://developer.zendesk.com/api-reference/ticketing/tickets/tickets/',
    'https://developer.zendesk.com/api-reference/ticketing/ticket-management/satisfaction_ratings/',
    'https://support.zendesk.com/hc/en-us/articles/4408886165402',
    'https://github.com/fivetran/dbt_zendesk_source',
  ],
  tables: [
    {
      title: 'tickets',
      about: ['customer-complaint'],
      names: 'ticket tickets',
      fields: {
        'customer-complaint': 'subject description raw_subject',
        'customer-satisfaction': 'satisfaction_rating satisfaction_rating_score satisfaction_rating_comment satisfaction_score',
        'email-address': 'recipient via_source_from_address via_source_to_address requester_email',
        'person-name': 'via_source_from_name requester assignee submitter',
        'user-id': 'requester_id submitter_id',
        other: `allow_channelback assignee_id brand_id group_id forum_topic_id has_incidents is_public organization_id problem_id
          ticket_form_id via_channel via_source_rel via_source_to_name system_client due_at followup_ids merged_ticket_ids
          via_followup_source_id priority collaborator_ids follower_ids custom_status_id allow_attachments`,
      },
    },
    {
      title: 'ticket comments',
      about: ['customer-complaint'],
      names: 'ticket_comment ticket_comments comments',
      fields: {
        'customer-complaint': 'body html_body plain_body',
        'user-id': 'user_id author_id',
        other: 'ticket_id public facebook_comment tweet voice_comment via_reference_id audit_id call_id call_duration location',
      },
    },
    {
      title: 'satisfaction ratings',
      about: ['customer-satisfaction'],
      names: 'satisfaction_rating satisfaction_ratings',
      fields: {
        'customer-satisfaction': 'score comment reason reason_code reason_id',
        'user-id': 'requester_id',
        other: 'assignee_id group_id ticket_id created_at updated_at url',
      },
    },
    {
      title: 'users',
      about: [],
      names: 'user users',
      fields: {
        'email-address': 'email',
        'person-name': 'name',
        'phone-number': 'phone',
        other: `alias authenticity_token chat_only custom_role_id default_group_id details external_id last_login_at locale
          locale_id moderator notes only_private_comments organization_id remote_photo_url restricted_agent role shared
          shared_agent shared_phone_number signature suspended ticket_restriction two_factor_auth_enabled verified`,
      },
    },
  ],
}
