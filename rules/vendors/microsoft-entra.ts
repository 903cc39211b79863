import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'Microsoft Entra',
  sources: [
    'https://learn.microsoft.com/en-us/entra/identity/users/users-bulk-download',
    'https://learn.microsoft.com/en-us/graph/api/resources/user',
    'https://learn.microsoft.com/en-us/graph/api/resources/signin',
  ],
  tables: [
    {
      title: 'users',
      about: [],
      names: 'users user exportusers export_users azure_ad_users members',
      fields: {
        'email-address': 'userPrincipalName mail alternateEmailAddress otherMails proxyAddresses',
        'person-name': 'displayName surname givenName manager_displayName',
        'user-id': 'objectId onPremisesImmutableId onPremisesSecurityIdentifier',
        'job-title': 'jobTitle',
        'postal-address': 'streetAddress',
        city: 'city',
        region: 'state',
        country: 'country usageLocation',
        'postal-code': 'postalCode',
        'phone-number': 'telephoneNumber mobilePhone businessPhones mobile faxNumber',
        username: 'mailNickname onPremisesSamAccountName',
        other: `userType department accountEnabled physicalDeliveryOfficeName officeLocation ageGroup consentProvidedForMinor
          legalAgeGroupClassification companyName creationType directorySynced invitationState identityIssuer createdDateTime
          preferredLanguage employeeHireDate employeeType onPremisesSyncEnabled lastPasswordChangeDateTime`,
      },
    },
    {
      title: 'sign-in log',
      about: [],
      names: 'sign_ins signins sign_in_logs interactive_sign_ins audit_logs_sign_ins',
      fields: {
        'person-name': 'user user_display_name',
        username: 'username user_principal_name sign_in_identifier',
        'user-id': 'user_id',
        'ip-address': 'ip_address',
        'device-id': 'device_id device_detail_device_id',
        city: 'location location_city',
        region: 'location_state',
        country: 'location_country_or_region',
        coordinates: 'location_geo_coordinates_latitude location_geo_coordinates_longitude',
        other: `date_utc request_id correlation_id user_type cross_tenant_access_type application application_id
          app_display_name app_id resource resource_id resource_display_name resource_tenant_id home_tenant_id status
          sign_in_error_code failure_reason client_app client_app_used browser operating_system device_detail_browser
          device_detail_operating_system device_detail_display_name device_detail_is_compliant device_detail_is_managed
          device_detail_trust_type compliant managed join_type multifactor_authentication_result
          multifactor_authentication_auth_method authentication_requirement conditional_access conditional_access_status
          token_issuer_type autonomous_system_number flagged_for_review incoming_token_type is_interactive risk_detail
          risk_level_aggregated risk_level_during_sign_in risk_state status_error_code status_failure_reason`,
      },
    },
  ],
}
