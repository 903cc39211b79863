import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'Auth0',
  sources: [
    'https://auth0.com/docs/manage-users/user-accounts/user-profiles/user-profile-structure.md',
    'https://github.com/airbytehq/airbyte/tree/master/airbyte-integrations/connectors/source-auth0',
    'https://authjs.dev/reference/core/providers_auth0',
    'https://auth0.github.io/node-auth0/interfaces/management.Management.GetLogResponseContent.html',
  ],
  tables: [
    {
      title: 'users',
      about: [],
      names: 'users user auth0_users auth0',
      fields: {
        'user-id': 'user_id identities_user_id',
        'email-address': 'email',
        'person-name': 'name given_name family_name',
        username: 'nickname username',
        'phone-number': 'phone_number',
        'ip-address': 'last_ip',
        other: `email_verified phone_verified picture last_login logins_count created_at updated_at identities_provider
          identities_connection identities_is_social blocked blocked_for multifactor app_metadata user_metadata`,
      },
    },
    {
      title: 'logs',
      about: [],
      names: 'logs log',
      fields: {
        'user-id': 'user_id',
        username: 'user_name',
        'ip-address': 'ip',
        'user-agent': 'user_agent',
        city: 'location_info_city_name',
        region: 'location_info_subdivision_code location_info_subdivision_name',
        country: 'location_info_country_code location_info_country_code3 location_info_country_name',
        coordinates: 'location_info_latitude location_info_longitude',
        other: `type date description connection connection_id client_id client_name hostname strategy strategy_type log_id
          is_mobile audience scope location_info_time_zone location_info_continent_code environment_name tenant_name`,
      },
    },
  ],
}
