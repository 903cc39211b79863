import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'Brevo',
  sources: ['https://help.brevo.com/hc/en-us/articles/360000003299', 'https://developers.brevo.com/reference/getcontacts-1'],
  tables: [
    {
      title: 'contacts export',
      about: [],
      names: 'contacts brevo sendinblue contact',
      fields: {
        'user-id': 'contact_id ext_id',
        'email-address': 'email',
        'person-name': 'lastname firstname nom prenom vorname nachname',
        'phone-number': 'sms whatsapp landline_number',
        preference: 'double_opt_in opt_in email_blacklisted sms_blacklisted whatsapp_blacklisted',
        other: 'added_time modified_time list_ids list_unsubscribed job_title',
      },
    },
  ],
}
