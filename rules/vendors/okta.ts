import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'Okta',
  sources: [
    'https://github.com/airbytehq/airbyte/blob/master/airbyte-integrations/connectors/source-okta/source_okta/schemas/logs.json',
    'https://github.com/airbytehq/airbyte/blob/master/airbyte-integrations/connectors/source-okta/source_okta/schemas/users.json',
  ],
  tables: [
    {
      title: 'system log',
      about: [],
      names: 'system_log okta_log okta_logs log_events',
      fields: {
        'user-id': 'actor_id',
        'email-address': 'actor_alternate_id target_alternate_id',
        'person-name': 'actor_display_name',
        'ip-address': 'request_ip_chain_ip client_ip_address',
        'user-agent': 'client_user_agent_raw_user_agent',
        city: 'client_geographical_context_city',
        region: 'client_geographical_context_state',
        country: 'client_geographical_context_country',
        'postal-code': 'client_geographical_context_postal_code',
        coordinates: 'client_geographical_context_geolocation_lat client_geographical_context_geolocation_lon',
        'session-id': 'authentication_context_external_session_id',
        other: `uuid published event_type display_message legacy_event_type severity version actor_type client_user_agent_os
          client_user_agent_browser client_zone client_device client_id outcome_result outcome_reason target_id target_type
          target_display_name transaction_type transaction_id authentication_context_authentication_provider
          authentication_context_credential_provider authentication_context_credential_type
          authentication_context_authentication_step security_context_as_number security_context_as_org security_context_isp
          security_context_domain security_context_is_proxy`,
      },
    },
    {
      title: 'users',
      about: [],
      names: 'users user okta_users',
      fields: {
        username: 'login profile_login',
        'person-name': `first_name last_name middle_name display_name nick_name manager profile_first_name profile_last_name
          profile_display_name`,
        'email-address': 'email second_email profile_email profile_second_email',
        'phone-number': 'mobile_phone primary_phone profile_mobile_phone profile_primary_phone',
        'postal-address': 'street_address postal_address profile_street_address',
        city: 'city profile_city',
        region: 'state profile_state',
        'postal-code': 'zip_code profile_zip_code',
        country: 'country_code profile_country_code',
        'job-title': 'title profile_title',
        'user-id': 'employee_number profile_employee_number',
        other: `honorific_prefix honorific_suffix profile_url preferred_language locale timezone user_type cost_center
          organization division department manager_id activated status_changed last_login last_updated password_changed
          credentials_provider_type credentials_provider_name`,
      },
    },
  ],
}
