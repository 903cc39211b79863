import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'Zoho CRM',
  sources: [
    'https://docs.workato.com/en/connectors/zoho-crm/triggers/new-updated-contact.html',
    'https://docs.workato.com/en/connectors/zoho-crm/triggers/new-updated-lead.html',
    'https://docs.workato.com/en/connectors/zoho-crm/actions/update-contact.html',
    'https://fivetran.com/docs/connectors/applications/zoho-crm/connector-schema.md',
  ],
  tables: [
    {
      title: 'contacts and leads',
      about: [],
      names: 'contacts leads contact lead',
      fields: {
        'user-id': 'contact_id lead_id',
        'person-name': 'contact_owner lead_owner first_name last_name full_name reporting_to assistant created_by modified_by',
        'email-address': 'email secondary_email',
        'job-title': 'title',
        'phone-number': 'phone mobile home_phone other_phone asst_phone fax',
        'date-of-birth': 'date_of_birth',
        username: 'skype_id twitter',
        preference: 'email_opt_out',
        'postal-address': 'mailing_street other_street street',
        city: 'mailing_city other_city city',
        region: 'mailing_state other_state state',
        'postal-code': 'mailing_zip other_zip zip_code',
        country: 'mailing_country other_country country',
        other: `lead_source account_name vendor_name department created_time modified_time last_activity_time salutation
          record_image description company industry annual_revenue rating created_by_id modified_by_id`,
      },
    },
  ],
}
