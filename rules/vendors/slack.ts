import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'Slack',
  sources: [
    'https://github.com/airbytehq/airbyte/blob/master/airbyte-integrations/connectors/source-slack/source_slack/schemas/users.json',
    'https://github.com/airbytehq/airbyte/blob/master/airbyte-integrations/connectors/source-slack/source_slack/schemas/channel_messages.json',
  ],
  tables: [
    {
      title: 'users (workspace export)',
      about: [],
      names: 'users members user',
      fields: {
        'user-id': 'id',
        username: 'profile_skype name profile_display_name profile_display_name_normalized display_name display_name_normalized',
        'person-name': `real_name profile_real_name profile_real_name_normalized profile_first_name profile_last_name
          real_name_normalized`,
        'email-address': 'profile_email',
        'phone-number': 'profile_phone',
        'job-title': 'profile_title',
        other: `team_id deleted color tz tz_label tz_offset profile_avatar_hash profile_status_text profile_status_emoji
          profile_status_expiration profile_image_24 profile_image_32 profile_image_48 profile_image_72 profile_image_192
          profile_image_512 profile_team is_admin is_owner is_primary_owner is_restricted is_ultra_restricted is_bot is_app_user
          updated has_2fa who_can_share_contact_card is_email_confirmed`,
      },
    },
    {
      title: 'messages (workspace export)',
      about: [],
      names: 'general random messages channel',
      fields: {
        'user-id': 'reply_users inviter parent_user_id user',
        username: 'username',
        other: `type subtype ts text client_msg_id team user_team source_team blocks_type thread_ts reply_count
          reply_users_count latest_reply subscribed last_read reactions_name reactions_count`,
      },
    },
  ],
}
