import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'Discourse',
  sources: ['https://github.com/discourse/discourse/blob/main/app/jobs/regular/export_csv_file.rb'],
  tables: [
    {
      title: 'user list export',
      about: [],
      names: 'user_list users discourse_user_list',
      fields: {
        'user-id': 'external_id',
        'person-name': 'name external_name',
        username: 'username external_username',
        'email-address': 'email external_email',
        'ip-address': 'ip_address',
        'email-engagement': 'last_emailed_at',
        other: `title created_at last_seen_at last_posted_at trust_level approved suspended_at suspended_till silenced_till
          active admin moderator staged group_names external_avatar_url topics_entered posts_read_count time_read
          topic_count post_count likes_given likes_received location website views`,
      },
    },
  ],
}
