import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'WordPress',
  sources: ['https://github.com/WordPress/WordPress/blob/master/wp-admin/includes/schema.php'],
  tables: [
    {
      title: 'users',
      about: [],
      names: 'wp_users users',
      fields: {
        username: 'user_login user_nicename',
        password: 'user_pass',
        'email-address': 'user_email',
        'person-name': 'display_name',
        other: 'user_url user_registered user_activation_key user_status',
      },
    },
    {
      title: 'comments',
      about: [],
      names: 'wp_comments comments',
      fields: {
        'person-name': 'comment_author',
        'email-address': 'comment_author_email',
        'ip-address': 'comment_author_ip',
        'user-agent': 'comment_agent',
        'user-id': 'user_id',
        other: `comment_id comment_post_id comment_author_url comment_date comment_date_gmt comment_content comment_karma
          comment_approved comment_type comment_parent`,
      },
    },
  ],
}
