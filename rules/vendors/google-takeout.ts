import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'Google Takeout',
  sources: [
    'https://github.com/CarlosBergillos/LocationHistoryFormat',
    'https://github.com/google/takeout',
    'https://gist.github.com/monperrus/a89781ffe69588cabe64fa60b92e89f7',
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
  ],
}
