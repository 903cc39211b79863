import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'Slack',
  sources: ['https://slack.com/help/articles/220556107-How-to-read-Slack-data-exports', 'https://api.slack.com/types/user'],
  tables: [
    {
      title: 'users (workspace export)',
      about: [],
      names: 'users members user',
      fields: {
        'user-id': 'id',
        username: 'name profile_display_name profile_display_name_normalized display_name display_name_normalized',
        'person-name': `real_name profile_real_name profile_real_name_normalized profile_first_name profile_last_name
          real_name_normalized`,
        'email-address': 'profile_email',
        'phone-number': 'profile_phone',
        'job-title': 'profile_title',
        other: `team_id deleted color tz tz_label tz_offset profile_skype profile_avatar_hash profile_status_text
          profile_status_emoji profile_status_expiration profile_image_24 profile_image_32 profile_image_48 profile_image_72
          profile_image_192 profile_image_512 profile_team is_admin is_owner is_primary_owner is_restricted is_ultra_restricted
          is_bot is_app_user updated has_2fa who_can_share_contact_card is_email_confirmed`,
      },
    },
    {
      title: 'messages (workspace export)',
      about: [],
      names: 'general random messages channel',
      fields: {
        'user-id': 'user edited_user',
        'person-name': 'user_profile_real_name user_profile_first_name',
        username: 'user_profile_display_name user_profile_name',
        other: `type subtype ts text client_msg_id team user_team source_team user_profile_avatar_hash user_profile_image_72
          user_profile_team user_profile_is_restricted user_profile_is_ultra_restricted blocks_type blocks_block_id thread_ts
          reply_count reply_users_count latest_reply subscribed last_read parent_user_id edited_ts reactions_name
          reactions_count inviter`,
      },
    },
  ],
}
