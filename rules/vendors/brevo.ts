import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'Brevo',
  sources: [
    'https://developers.brevo.com/reference/request-contact-export',
    'https://help.brevo.com/hc/en-us/articles/208729849-Create-a-file-to-import-your-contacts',
    'https://github.com/sendinblue/APIv3-csharp-library/blob/master/docs/GetExtendedContactDetails.md',
  ],
  tables: [
    {
      title: 'contacts export',
      about: [],
      names: 'contacts brevo sendinblue contact',
      fields: {
        'user-id': 'ext_id',
        'email-address': 'email',
        'person-name': 'lastname firstname',
        'phone-number': 'sms whatsapp landline_number',
        preference: 'email_blacklisted sms_blacklisted',
        other: 'added_time modified_time created_at modified_at list_ids list_unsubscribed',
      },
    },
  ],
}
