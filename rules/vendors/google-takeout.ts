import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'Google Takeout',
  sources: [
    'https://github.com/CarlosBergillos/LocationHistoryFormat',
    'https://github.com/google/takeout',
    'https://gist.github.com/monperrus/a89781ffe69588cabe64fa60b92e89f7',
    'https://github.com/abrignoni/RLEAPP',
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
      title: 'access log activity',
      about: [],
      names: 'activities access_log_activity',
      fields: {
        'user-id': 'gaia_id',
        'ip-address': 'ip_address proxied_host_ip_address proxiedhost_ip_address',
        'user-agent': 'user_agent_string',
        country: 'activity_country',
        region: 'activity_region',
        city: 'activity_city',
        other: `activity_timestamp is_non_routable_ip_address product_name sub_product_name referer_product_name
          referer_sub_product_name activity_type gmail_access_channel android_webview_package_name`,
      },
    },
  ],
}
