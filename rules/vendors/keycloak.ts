import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'Keycloak',
  sources: ['https://www.keycloak.org/server/importExport', 'https://www.keycloak.org/docs-api/latest/rest-api/index.html'],
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
        other: `createdTimestamp enabled totp emailVerified disableableCredentialTypes requiredActions realmRoles clientRoles
          notBefore groups credentials_id credentials_type credentials_createdDate credentials_credentialData
          serviceAccountClientId federationLink federatedIdentities`,
      },
    },
  ],
}
