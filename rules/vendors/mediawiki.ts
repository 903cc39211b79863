import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'MediaWiki',
  sources: ['https://www.mediawiki.org/wiki/Manual:User_table'],
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
