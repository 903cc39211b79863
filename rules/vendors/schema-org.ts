import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'schema.org',
  sources: ['https://github.com/schemaorg/schemaorg/blob/main/data/schema.ttl'],
  tables: [
    {
      title: 'persons (JSON-LD)',
      about: [],
      names: 'person people contacts',
      fields: {
        'person-name': 'givenName familyName additionalName alternateName spouse_name children_name parent_name',
        'job-title': 'jobTitle',
        'email-address': 'email',
        'phone-number': 'telephone faxNumber',
        'date-of-birth': 'birthDate',
        gender: 'gender',
        nationality: 'nationality nationality_name',
        city: 'birthPlace_name address_addressLocality addressLocality',
        'postal-address': 'address_streetAddress streetAddress',
        region: 'address_addressRegion addressRegion',
        'postal-code': 'address_postalCode postalCode',
        country: 'address_addressCountry addressCountry',
        'tax-id': 'taxID',
        'vat-number': 'vatID',
        other: `context type address_type worksFor_type worksFor_name affiliation_name alumniOf_name sameAs honorificPrefix
          honorificSuffix deathDate knowsLanguage memberOf_name image url`,
      },
    },
    {
      title: 'orders (JSON-LD)',
      about: ['purchase'],
      names: 'order orders',
      fields: {
        purchase: `orderNumber orderDate orderStatus acceptedOffer_price acceptedOffer_priceCurrency
          acceptedOffer_itemOffered_name orderedItem_orderQuantity paymentMethod paymentMethodId paymentDueDate price
          priceCurrency discount discountCode confirmationNumber`,
        'person-name': 'customer_name broker_name',
        'email-address': 'customer_email',
        'postal-address': 'billingAddress_streetAddress',
        city: 'billingAddress_addressLocality',
        region: 'billingAddress_addressRegion',
        country: 'billingAddress_addressCountry',
        'postal-code': 'billingAddress_postalCode',
        other: 'context type merchant_name seller_name orderDelivery_trackingNumber isGift paymentUrl',
      },
    },
  ],
}
