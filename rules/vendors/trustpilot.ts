import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'Trustpilot',
  sources: [
    'https://help.trustpilot.com/s/article/Download-and-export-your-reviews',
    'https://documentation-apidocumentation.trustpilot.com/business-units-api',
  ],
  tables: [
    {
      title: 'reviews export',
      about: ['customer-satisfaction'],
      names: 'reviews review trustpilot service_reviews',
      fields: {
        'customer-satisfaction': 'review_title review_content review_stars',
        'user-id': 'review_consumer_user_id',
        username: 'review_username',
        'email-address': 'consumer_email referral_email',
        other: `review_id review_created_utc review_language company_reply_date_utc company_reply domain_url domain_name
          business_unit_id source_of_review reference_id location_id review_tags webshop_name`,
      },
    },
  ],
}
