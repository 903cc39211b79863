import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'Zoho CRM',
  sources: [
    'https://www.zoho.com/crm/developer/docs/api/v6/modules-api.html',
    'https://help.zoho.com/portal/en/kb/crm/data-administration/export-data/articles/exporting-data',
  ],
  tables: [
    {
      title: 'contacts and leads',
      about: [],
      names: 'contacts leads contact lead',
      fields: {
        'user-id': 'record_id',
        'person-name': `contact_owner lead_owner first_name last_name full_name reporting_to assistant created_by modified_by
          contact_name account_owner`,
        'email-address': 'email secondary_email',
        'job-title': 'title designation',
        'phone-number': 'phone mobile home_phone other_phone asst_phone fax',
        'date-of-birth': 'date_of_birth',
        username: 'skype_id twitter',
        preference: 'email_opt_out',
        'postal-address': 'mailing_street other_street street',
        city: 'mailing_city other_city city',
        region: 'mailing_state other_state state',
        'postal-code': 'mailing_zip other_zip zip_code',
        country: 'mailing_country other_country country',
        other: `contact_owner_id lead_owner_id lead_source lead_status account_name account_name_id vendor_name department
          created_time modified_time last_activity_time unsubscribed_mode unsubscribed_time salutation tag record_image
          description company industry annual_revenue number_of_employees rating converted_contact change_log_time locked
          user_modified_time system_modified_time created_by_id modified_by_id`,
      },
    },
  ],
}
