import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'LinkedIn',
  sources: [
    'https://learn.microsoft.com/linkedin/marketing/community-management/organizations/share-statistics',
    'https://www.linkedin.com/help/linkedin/answer/a1339364',
    'https://github.com/fivetran/dbt_linkedin_pages_source',
  ],
  tables: [
    {
      title: 'share statistics',
      about: ['social-engagement'],
      names: 'share_statistic ugc_post_share_statistic linkedin_pages_share_statistic total_share_statistics',
      fields: {
        'social-engagement': `click_count comment_count engagement impression_count like_count share_count
          unique_impressions_count comment_mentions_count share_mentions_count`,
        other: 'organization_entity_urn share_entity_urn organizational_entity ugc_post_id share_statistic_id',
      },
    },
    {
      title: 'page analytics export',
      about: ['social-engagement'],
      names: 'content followers visitors updates all_posts metrics',
      fields: {
        'social-engagement': `impressions_organic impressions_sponsored impressions_total unique_impressions_organic clicks_organic
          clicks_sponsored clicks_total reactions_organic reactions_sponsored reactions_total comments_organic
          comments_sponsored comments_total reposts_organic reposts_sponsored reposts_total engagement_rate_organic
          engagement_rate_total click_through_rate_ctr likes reposts follows views`,
        other: 'post_title post_link post_type campaign_name posted_by created_date audience content_type',
      },
    },
    {
      title: 'connections export',
      about: [],
      names: 'connections',
      fields: {
        'person-name': 'first_name last_name',
        'email-address': 'email_address',
        'job-title': 'position',
        other: 'company connected_on url',
      },
    },
    {
      title: 'messages export',
      about: [],
      names: 'messages',
      fields: {
        'person-name': 'from to',
        other: `conversation_id conversation_title sender_profile_url recipient_profile_urls date subject content folder
          attachments is_message_draft`,
      },
    },
    {
      title: 'reactions export',
      about: ['social-engagement'],
      names: 'reactions comments shares votes member_follows',
      fields: {
        'social-engagement': 'type share_commentary share_link shared_url media_url message',
        other: 'date link visibility',
      },
    },
  ],
}
