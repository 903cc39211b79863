import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'Keycloak',
  sources: [
    'https://keycloak.org/docs-api/latest/javadocs/org/keycloak/representations/idm/UserRepresentation.html',
    'https://github.com/keycloak/keycloak/blob/main/core/src/main/java/org/keycloak/representations/idm/CredentialRepresentation.java',
  ],
  tables: [
    {
      title: 'users (realm export)',
      about: [],
      names: 'users realm realm_export',
      fields: {
        'user-id': 'id',
        username: 'username',
        'person-name': 'firstName lastName',
        'email-address': 'email',
        password: 'credentials_value credentials_secretData credentials_hashedSaltedValue',
        other: `createdTimestamp enabled totp emailVerified disableableCredentialTypes requiredActions realmRoles
          clientRoles notBefore groups credentials_id credentials_type credentials_userLabel credentials_createdDate
          credentials_credentialData serviceAccountClientId federationLink federatedIdentities`,
      },
    },
  ],
}
