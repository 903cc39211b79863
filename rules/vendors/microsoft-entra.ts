import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'Microsoft Entra',
  sources: [
    'https://github.com/MicrosoftDocs/entra-docs/blob/main/docs/identity/users/users-bulk-download.md',
    'https://github.com/microsoftgraph/microsoft-graph-docs-contrib/blob/main/api-reference/v1.0/resources/signin.md',
    'https://github.com/microsoftgraph/microsoft-graph-docs-contrib/blob/main/api-reference/v1.0/resources/devicedetail.md',
    'https://github.com/microsoftgraph/microsoft-graph-docs-contrib/blob/main/api-reference/v1.0/resources/signinlocation.md',
  ],
  tables: [
    {
      title: 'users',
      about: [],
      names: 'users user exportusers export_users azure_ad_users members',
      fields: {
        'email-address': 'authenticationEmail userPrincipalName mail alternateEmailAddress',
        'person-name': 'displayName surname givenName',
        'user-id': 'objectId',
        'job-title': 'jobTitle',
        'postal-address': 'streetAddress',
        city: 'city',
        region: 'state',
        country: 'country usageLocation',
        'postal-code': 'postalCode',
        'phone-number': 'authenticationAlternativePhoneNumber telephoneNumber mobile',
        other: `userType department accountEnabled physicalDeliveryOfficeName ageGroup consentProvidedForMinor
          legalAgeGroupClassification`,
      },
    },
    {
      title: 'sign-in log',
      about: [],
      names: 'sign_ins signins sign_in_logs interactive_sign_ins audit_logs_sign_ins',
      fields: {
        'session-id': 'session_id',
        'user-agent': 'user_agent',
        'person-name': 'user user_display_name',
        username: 'username user_principal_name sign_in_identifier',
        'user-id': 'user_id',
        'ip-address': 'ip_address',
        'device-id': 'device_id device_detail_device_id',
        city: 'location location_city',
        region: 'location_state',
        country: 'location_country_or_region',
        other: `date_utc request_id correlation_id user_type cross_tenant_access_type application application_id
          app_display_name app_id resource resource_id resource_display_name resource_tenant_id home_tenant_id status
          sign_in_error_code failure_reason client_app client_app_used browser operating_system device_detail_browser
          device_detail_operating_system device_detail_display_name device_detail_is_compliant device_detail_is_managed
          device_detail_trust_type compliant managed join_type multifactor_authentication_result
          multifactor_authentication_auth_method authentication_requirement conditional_access conditional_access_status
          token_issuer_type flagged_for_review incoming_token_type is_interactive risk_detail risk_level_aggregated
          risk_level_during_sign_in risk_state`,
      },
    },
  ],
}
