import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'Google Takeout',
  sources: [
    'https://support.google.com/accounts/answer/3024190',
    'https://locationhistoryformat.com/reference/records/',
    'https://developers.google.com/data-portability/schema-reference/chrome',
  ],
  tables: [
    {
      title: 'location history',
      about: [],
      names: 'records locations location_history semantic_location_history',
      fields: {
        coordinates: 'latitudeE7 longitudeE7',
        'device-id': 'deviceTag',
        other: `accuracy altitude vertical_accuracy velocity heading timestamp timestamp_ms source platform_type form_factor
          server_timestamp device_timestamp battery_charging activity_type activity_confidence inferred_location_accuracy`,
      },
    },
    {
      title: 'places visited',
      about: [],
      names: 'semantic_location_history timeline_objects',
      fields: {
        coordinates: 'latitudeE7 longitudeE7 centerLatE7 centerLngE7 latE7 lngE7',
        'postal-address': 'address',
        other: `placeId semanticType locationConfidence placeConfidence visitConfidence sourceInfo_deviceTag startTimestamp
          endTimestamp activityType distance confidence name editConfirmationStatus placeVisitType placeVisitImportance`,
      },
    },
    {
      title: 'my activity',
      about: ['page-view'],
      names: 'my_activity myactivity',
      fields: {
        'page-view': 'title titleUrl time subtitles_name subtitles_url products',
        other: `header activityControls details_name locationInfos_name locationInfos_url locationInfos_source
          locationInfos_sourceUrl`,
      },
    },
    {
      title: 'Chrome history',
      about: ['page-view'],
      names: 'browser_history browserhistory history',
      fields: {
        'page-view': 'title url favicon_url time_usec page_transition page_transition_qualifier',
        other: 'ptoken client_id',
      },
    },
    {
      title: 'Play purchases',
      about: ['purchase'],
      names: 'purchase_history order_history purchases',
      fields: {
        purchase: `invoicePrice purchaseTime doc_title doc_documentType paymentMethodTitle purchaseHistory_invoicePrice
          orderHistory_orderId orderId totalPrice subtotal`,
        'postal-address': 'billingContact_addressLine shippingContact_addressLine',
        'person-name': 'billingContact_name',
        city: 'billingContact_locality',
        'postal-code': 'billingContact_postalCode',
        region: 'billingContact_administrativeArea',
        country: 'billingContact_regionCode userCountry',
        'ip-address': 'ipAddress',
        other: 'userLanguageCode creationTime lineItem_quantity preauthorization associatedTransaction_totalPrice refundAmount',
      },
    },
  ],
}
