import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'Firebase Authentication',
  sources: [
    'https://firebase.google.com/docs/cli/auth',
    'https://github.com/firebase/firebase-tools/blob/master/src/accountExporter.ts',
  ],
  tables: [
    {
      title: 'users export',
      about: [],
      names: 'users user auth_export save_file',
      fields: {
        'user-id': 'localId providerUserInfo_rawId',
        'email-address': 'email providerUserInfo_email',
        'person-name': 'displayName providerUserInfo_displayName',
        password: 'passwordHash',
        'phone-number': 'phoneNumber',
        other: `emailVerified salt lastSignedInAt createdAt disabled customAttributes photoUrl providerUserInfo_providerId
          providerUserInfo_photoUrl`,
      },
    },
  ],
}
