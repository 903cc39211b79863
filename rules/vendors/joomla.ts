import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'Joomla',
  sources: ['https://github.com/joomla/joomla-cms/blob/4.4-dev/installation/sql/mysql/base.sql'],
  tables: [
    {
      title: 'users',
      about: [],
      names: 'users',
      fields: {
        'person-name': 'name',
        username: 'username',
        'email-address': 'email',
        password: 'password',
        credential: 'activation otpKey otep',
        other: 'id block sendEmail registerDate lastvisitDate params lastResetTime resetCount requireReset',
      },
    },
    {
      title: 'sessions',
      about: [],
      names: 'session',
      fields: {
        'session-id': 'session_id',
        'user-id': 'userid',
        username: 'username',
        other: 'client_id guest time data',
      },
    },
    {
      title: 'notes on users',
      about: [],
      names: 'user_notes',
      fields: {
        'user-id': 'user_id created_user_id modified_user_id',
        other: `id catid subject body state checked_out checked_out_time created_time modified_time review_time publish_up
          publish_down`,
      },
    },
  ],
}
