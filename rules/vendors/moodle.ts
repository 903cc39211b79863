import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'Moodle',
  sources: [
    'https://github.com/moodle/moodle/blob/main/lib/db/install.xml',
    'https://github.com/moodle/moodle/blob/main/admin/tool/log/store/standard/db/install.xml',
  ],
  tables: [
    {
      title: 'users',
      about: [],
      names: 'mdl_user user users moodle_users',
      fields: {
        username: 'username',
        'email-address': 'email',
        'person-name': 'firstname lastname middlename alternatename firstnamephonetic lastnamephonetic',
        'user-id': 'idnumber',
        'phone-number': 'phone1 phone2',
        'postal-address': 'address',
        city: 'city',
        country: 'country',
        'ip-address': 'lastip',
        password: 'password',
        other: `institution department lang calendartype theme timezone firstaccess lastaccess lastlogin currentlogin secret
          picture description descriptionformat mailformat maildigest maildisplay autosubscribe trackforums timecreated
          timemodified trustbitmask imagealt moodlenetprofile mnethostid confirmed suspended deleted policyagreed emailstop auth`,
      },
    },
    {
      title: 'logs',
      about: [],
      names: 'mdl_logstore_standard_log logstore_standard_log logs',
      fields: {
        'user-id': 'userid relateduserid realuserid',
        'ip-address': 'ip ip_address',
        'person-name': 'user_full_name affected_user',
        other: `eventname component action target objecttable objectid crud edulevel contextid contextlevel contextinstanceid
          courseid anonymous origin timecreated time event_context event_name description`,
      },
    },
  ],
}
