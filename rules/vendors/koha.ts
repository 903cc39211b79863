import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'Koha',
  sources: ['https://github.com/Koha-Community/Koha/blob/main/installer/data/mysql/kohastructure.sql'],
  tables: [
    {
      title: 'borrowers',
      about: [],
      names: 'borrowers borrower deletedborrowers borrower_modifications',
      fields: {
        'user-id': 'borrowernumber cardnumber guarantorid',
        'person-name': 'surname firstname othernames initials contactname contactfirstname',
        title: 'title contacttitle',
        'postal-address': 'streetnumber streettype address address_2 b_address b_address_2 b_streetnumber b_streettype',
        city: 'city b_city',
        region: 'state b_state',
        'postal-code': 'zipcode b_zipcode',
        country: 'country b_country',
        'email-address': 'email emailpro b_email',
        'phone-number': 'phone mobile fax phonepro b_phone',
        'date-of-birth': 'dateofbirth',
        other: 'branchcode categorycode dateenrolled dateexpiry gonenoaddress lost debarred borrowernotes relationship',
      },
    },
  ],
}
