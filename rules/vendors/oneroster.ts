import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'OneRoster',
  sources: [
    'https://github.com/nicelion/oneroster-mocker/blob/main/src/one-roster/schemas/users.ts',
    'https://github.com/nicelion/oneroster-mocker/blob/main/src/one-roster/schemas/demographics.ts',
    'https://github.com/nicelion/oneroster-mocker/blob/main/src/schemas/enrollments.ts',
  ],
  tables: [
    {
      title: 'users',
      about: [],
      names: 'users oneroster_users',
      fields: {
        'user-id': 'sourcedId identifier userIds agentSourcedIds',
        username: 'username',
        'person-name': 'givenName familyName middleName',
        'email-address': 'email',
        'phone-number': 'sms phone',
        password: 'password',
        other: 'status dateLastModified enabledUser orgSourcedIds role grades',
      },
    },
    {
      title: 'demographics',
      about: [],
      names: 'demographics',
      fields: {
        'user-id': 'sourcedId',
        'date-of-birth': 'birthDate',
        gender: 'sex',
        ethnicity: `americanIndianOrAlaskaNative asian blackOrAfricanAmerican nativeHawaiianOrOtherPacificIslander white
          demographicRaceTwoOrMoreRaces hispanicOrLatinoEthnicity`,
        country: 'countryOfBirthCode',
        region: 'stateOfBirthAbbreviation',
        city: 'cityOfBirth',
        other: 'status dateLastModified publicSchoolResidenceStatus',
      },
    },
    {
      title: 'enrollments and results',
      about: [],
      names: 'enrollments results',
      fields: {
        'user-id': 'userSourcedId studentSourcedId',
        other: `sourcedId status dateLastModified classSourcedId schoolSourcedId role primary beginDate endDate
          lineItemSourcedId scoreStatus score scoreDate`,
      },
    },
  ],
}
