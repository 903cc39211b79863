import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'Intercom',
  sources: [
    'https://developers.intercom.com/docs/references/rest-api/api.intercom.io/conversations',
    'https://developers.intercom.com/docs/references/rest-api/api.intercom.io/contacts',
    'https://github.com/fivetran/dbt_intercom_source',
  ],
  tables: [
    {
      title: 'conversations',
      about: ['customer-complaint', 'customer-satisfaction'],
      names: 'conversation conversations conversation_history',
      fields: {
        'customer-complaint': 'source_body source_subject',
        'customer-satisfaction': 'conversation_rating_value conversation_rating_remark conversation_rating_created_at',
        'page-view': 'source_url first_contact_reply_url',
        'user-id': 'source_author_id',
        'email-address': 'source_author_email',
        'person-name': 'source_author_name',
        other: `assignee_id assignee_type first_contact_reply_created_at first_contact_reply_type sla_name sla_status
          snoozed_until source_author_type source_delivered_as source_type waiting_since open read priority state
          admin_assignee_id team_assignee_id`,
      },
    },
    {
      title: 'conversation parts',
      about: ['customer-complaint'],
      names: 'conversation_part conversation_part_history conversation_parts',
      fields: {
        'customer-complaint': 'body',
        'user-id': 'author_id',
        other: 'part_type assigned_to_id assigned_to_type author_type conversation_id conversation_updated_at notified_at',
      },
    },
    {
      title: 'contacts',
      about: [],
      names: 'contact contacts contact_history users leads',
      fields: {
        'email-engagement': `last_email_opened_at last_email_clicked_at marked_email_as_spam has_hard_bounced last_contacted_at
          last_replied_at`,
        preference: 'unsubscribed_from_emails language_override',
        'email-address': 'email',
        'phone-number': 'phone',
        'person-name': 'name',
        city: 'location_city',
        country: 'location_country',
        region: 'location_region',
        other: `admin_id android_app_name android_app_version android_device android_last_seen_at android_os_version
          android_sdk_version browser_language browser_version external_id ios_app_name ios_app_version ios_device
          ios_last_seen_at ios_os_version ios_sdk_version signed_up_at workspace_id last_seen_at role avatar`,
      },
    },
  ],
}
