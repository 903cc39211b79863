import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'Salesforce',
  sources: [
    'https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_contact.htm',
    'https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_task.htm',
    'https://github.com/fivetran/dbt_salesforce_source',
  ],
  tables: [
    {
      title: 'contacts and leads',
      about: [],
      names: 'contact lead contacts leads',
      fields: {
        'person-name': 'last_name first_name middle_name assistant_name contact_owner',
        'email-address': 'email',
        'phone-number': 'phone mobile_phone home_phone other_phone assistant_phone fax',
        'postal-address': 'mailing_street other_street street',
        city: 'mailing_city other_city city',
        region: 'mailing_state mailing_state_code other_state state state_code',
        'postal-code': 'mailing_postal_code other_postal_code postal_code',
        country: 'mailing_country mailing_country_code other_country country country_code',
        coordinates: 'mailing_latitude mailing_longitude',
        'job-title': 'title',
        'date-of-birth': 'birthdate',
        preference: 'has_opted_out_of_email has_opted_out_of_fax do_not_call',
        title: 'salutation',
        other: `account_id individual_id reports_to_id owner_id lead_source department company industry rating annual_revenue
          number_of_employees created_by_id created_date last_modified_by_id last_modified_date last_activity_date
          last_referenced_date last_viewed_date master_record_id is_deleted is_converted converted_date converted_account_id
          converted_contact_id converted_opportunity_id email_bounced_date email_bounced_reason is_unread_by_owner
          mailing_geocode_accuracy jigsaw clean_status system_modstamp is_email_bounced photo_url website status description`,
      },
    },
    {
      title: 'accounts',
      about: [],
      names: 'account accounts',
      fields: {
        'phone-number': 'phone fax person_mobile_phone',
        'email-address': 'person_email',
        'date-of-birth': 'person_birthdate',
        'postal-address': 'billing_street shipping_street',
        city: 'billing_city shipping_city',
        region: 'billing_state billing_state_code shipping_state shipping_state_code',
        'postal-code': 'billing_postal_code shipping_postal_code',
        country: 'billing_country billing_country_code shipping_country shipping_country_code',
        other: `account_number account_source annual_revenue industry is_person_account last_activity_date last_referenced_date
          last_viewed_date master_record_id number_of_employees owner_id ownership parent_id record_type_id ticker_symbol sic
          site tradestyle duns_number website name type`,
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
          who_count is_recurrence reminder_date_time is_reminder_set activity_date_time duration_in_minutes start_date_time
          end_date_time is_all_day_event`,
      },
    },
    {
      title: 'cases',
      about: ['customer-complaint'],
      names: 'case cases',
      fields: {
        'customer-complaint': 'subject description reason comments is_escalated supplied_subject',
        'email-address': 'supplied_email contact_email',
        'person-name': 'supplied_name',
        'phone-number': 'supplied_phone contact_phone contact_mobile contact_fax',
        'user-id': 'contact_id',
        other: `case_number account_id asset_id parent_id supplied_company type record_type_id status origin priority is_closed
          closed_date owner_id is_closed_on_create created_by_id last_modified_by_id entitlement_id sla_start_date
          milestone_status`,
      },
    },
    {
      title: 'campaign members',
      about: [],
      names: 'campaign_member campaign_members',
      fields: {
        'person-name': 'first_name last_name',
        'email-address': 'email',
        'phone-number': 'phone mobile_phone',
        'user-id': 'contact_id lead_id',
        city: 'city',
        preference: 'has_opted_out_of_email do_not_call',
        other: `campaign_id has_responded first_responded_date lead_or_contact_id lead_or_contact_owner_id company_or_account
          status lead_source`,
      },
    },
    {
      title: 'users',
      about: [],
      names: 'user users',
      fields: {
        'person-name': 'first_name last_name name',
        'email-address': 'email sender_email',
        username: 'username alias community_nickname',
        'postal-address': 'street',
        city: 'city',
        region: 'state state_code',
        'postal-code': 'postal_code',
        country: 'country country_code',
        'job-title': 'title',
        'phone-number': 'phone mobile_phone',
        other: `account_id company_name contact_id department division employee_number individual_id is_active last_login_date
          last_referenced_date last_viewed_date manager_id profile_id user_role_id user_type time_zone_sid_key locale_sid_key
          email_encoding_key language_locale_key federation_identifier receives_info_emails`,
      },
    },
  ],
}
