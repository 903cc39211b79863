import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'Canvas LMS',
  sources: ['https://github.com/instructure/canvas-lms/blob/master/doc/api/sis_csv.md'],
  tables: [
    {
      title: 'users import',
      about: [],
      names: 'users',
      fields: {
        'user-id': 'user_id integration_id',
        username: 'login_id',
        password: 'password ssha_password',
        'person-name': 'first_name last_name full_name sortable_name short_name',
        'email-address': 'email',
        other: 'authentication_provider_id status',
      },
    },
    {
      title: 'enrollments import',
      about: [],
      names: 'enrollments',
      fields: {
        'user-id': 'user_id associated_user_id',
        other: 'course_id root_account role role_id section_id status',
      },
    },
  ],
}
