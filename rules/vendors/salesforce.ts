import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'Salesforce',
  sources: [
    'https://github.com/fivetran/dbt_salesforce_source',
    'https://developer.salesforce.com/docs/atlas.en-us.202.0.sfFieldRef.meta/sfFieldRef/salesforce_field_reference_Contact.htm',
    'https://developer.salesforce.com/docs/atlas.en-us.228.0.sfFieldRef.meta/sfFieldRef/salesforce_field_reference_Contact.htm',
    'https://developer.salesforce.com/docs/atlas.en-us.228.0.sfFieldRef.meta/sfFieldRef/salesforce_field_reference_Case.htm',
  ],
  tables: [
    {
      title: 'contacts and leads',
      about: [],
      names: 'contact lead contacts leads',
      fields: {
        'person-name': 'last_name first_name middle_name assistant_name',
        'email-address': 'email',
        'phone-number': 'phone mobile_phone home_phone other_phone assistant_phone fax',
        'postal-address': 'mailing_street street',
        city: 'mailing_city city',
        region: 'mailing_state mailing_state_code state state_code',
        'postal-code': 'mailing_postal_code postal_code',
        country: 'mailing_country mailing_country_code country country_code',
        'job-title': 'title',
        'date-of-birth': 'birthdate',
        preference: 'has_opted_out_of_email has_opted_out_of_fax do_not_call',
        title: 'salutation',
        other: `account_id individual_id reports_to_id owner_id lead_source department company industry rating annual_revenue
          number_of_employees created_by_id created_date last_modified_by_id last_modified_date last_activity_date
          last_referenced_date last_viewed_date master_record_id is_deleted is_converted converted_date converted_account_id
          converted_contact_id converted_opportunity_id email_bounced_date email_bounced_reason is_unread_by_owner jigsaw
          clean_status is_email_bounced website status description`,
      },
    },
    {
      title: 'accounts',
      about: [],
      names: 'account accounts',
      fields: {
        'phone-number': 'phone',
        'postal-address': 'billing_street shipping_street',
        city: 'billing_city shipping_city',
        region: 'billing_state billing_state_code shipping_state shipping_state_code',
        'postal-code': 'billing_postal_code shipping_postal_code',
        country: 'billing_country shipping_country shipping_country_code',
        other: `account_number account_source annual_revenue industry last_activity_date last_referenced_date last_viewed_date
          master_record_id number_of_employees owner_id ownership parent_id record_type_id website name type`,
      },
    },
    {
      title: 'tasks and events',
      about: [],
      names: 'task event tasks events',
      fields: {
        'user-id': 'who_id',
        other: `what_id activity_date call_disposition call_duration_in_seconds call_object call_type completed_date_time
          is_archived is_closed is_high_priority owner_id priority record_type_id status subject task_subtype what_count
          who_count is_recurrence activity_date_time start_date_time end_date_time`,
      },
    },
    {
      title: 'cases',
      about: ['customer-complaint'],
      names: 'case cases',
      fields: {
        'customer-complaint': 'subject description reason comments is_escalated',
        'email-address': 'supplied_email contact_email',
        'person-name': 'supplied_name',
        'phone-number': 'supplied_phone contact_phone contact_mobile contact_fax',
        'user-id': 'contact_id',
        other: `case_number account_id asset_id parent_id supplied_company type status origin priority is_closed closed_date
          owner_id is_closed_on_create created_by_id last_modified_by_id`,
      },
    },
    {
      title: 'users',
      about: [],
      names: 'user users',
      fields: {
        'person-name': 'first_name last_name name',
        'email-address': 'email',
        username: 'username alias',
        'postal-address': 'street',
        city: 'city',
        region: 'state state_code',
        'postal-code': 'postal_code',
        country: 'country country_code',
        'job-title': 'title',
        other: `account_id company_name contact_id department individual_id is_active last_login_date last_referenced_date
          last_viewed_date manager_id profile_id user_role_id user_type`,
      },
    },
  ],
}
