import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'Omnisend',
  sources: [
    'https://github.com/airbytehq/airbyte/blob/master/airbyte-integrations/connectors/source-omnisend/source_omnisend/schemas/contacts.json',
    'https://github.com/airbytehq/airbyte/blob/master/airbyte-integrations/connectors/source-omnisend/source_omnisend/schemas/carts.json',
  ],
  tables: [
    {
      title: 'contacts',
      about: ['email-engagement'],
      names: 'omnisend_contacts',
      fields: {
        'user-id': 'contactID',
        'person-name': 'firstName lastName',
        'email-address': 'email',
        'phone-number': 'phoneNumber',
        'postal-address': 'address',
        city: 'city',
        region: 'state',
        'postal-code': 'postalCode',
        country: 'country countryCode',
        gender: 'gender',
        'date-of-birth': 'birthdate',
        'email-engagement': 'clicked opened sent',
        other: 'createdAt tags optIns segments status statuses',
      },
    },
    {
      title: 'carts',
      about: ['cart-abandonment'],
      names: 'omnisend_carts',
      fields: {
        'user-id': 'contactID',
        'email-address': 'email',
        'phone-number': 'phone',
        'cart-abandonment': 'cartSum cartRecoveryUrl',
        other: `cartID createdAt updatedAt currency cartProductID productID variantID title description quantity price oldPrice discount
          imageUrl productUrl`,
      },
    },
  ],
}
