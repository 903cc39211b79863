import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'Google Play',
  sources: ['https://support.google.com/googleplay/android-developer/answer/6135870'],
  tables: [
    {
      title: 'reviews report',
      about: ['customer-satisfaction'],
      names: 'reviews review',
      fields: {
        'customer-satisfaction': 'star_rating review_title review_text',
        other: `package_name app_version_code app_version_name reviewer_language device review_submit_date_and_time
          review_submit_millis_since_epoch review_last_update_date_and_time review_last_update_millis_since_epoch
          developer_reply_date_and_time developer_reply_millis_since_epoch developer_reply_text review_link`,
      },
    },
  ],
}
