import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'MediaWiki',
  sources: [
    'https://docs.huihoo.com/phpdoc/mediawiki/1.24/xref/maintenance/tables.sql.source.html',
    'https://gist.github.com/infusion/3c5007c73410b3fea3de76a10628c31e',
  ],
  tables: [
    {
      title: 'users',
      about: [],
      names: 'user users mw_user',
      fields: {
        'user-id': 'user_id',
        username: 'user_name',
        'person-name': 'user_real_name',
        password: 'user_password user_newpassword',
        'email-address': 'user_email',
        credential: 'user_token user_email_token',
        other: `user_newpass_time user_touched user_email_authenticated user_email_token_expires user_registration
          user_editcount user_password_expires user_is_temp`,
      },
    },
  ],
}
