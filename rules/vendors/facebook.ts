import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'Facebook',
  sources: [
    'https://developers.facebook.com/docs/graph-api/reference/insights',
    'https://www.facebook.com/business/help/794890670645072',
    'https://github.com/fivetran/dbt_facebook_pages_source',
  ],
  tables: [
    {
      title: 'page insights',
      about: ['social-engagement'],
      names: 'daily_page_metrics_total page_insights facebook_pages_daily_page_metrics_total',
      fields: {
        'social-engagement': `page_fans page_fan_adds page_fan_removes page_impressions page_impressions_organic page_impressions_paid
          page_impressions_viral page_impressions_nonviral page_post_engagements page_posts_impressions page_total_actions
          page_video_views page_video_view_time page_video_repeat_views page_views_total page_actions_post_reactions_total
          page_actions_post_reactions_like_total page_actions_post_reactions_love_total
          page_actions_post_reactions_anger_total page_actions_post_reactions_haha_total page_negative_feedback
          page_engaged_users page_consumptions page_fans_online_per_day page_places_checkin_total
          page_video_complete_views_30_s page_video_views_organic page_video_views_paid page_video_views_10_s`,
        other: 'page_id date',
      },
    },
    {
      title: 'post insights',
      about: ['social-engagement'],
      names: 'lifetime_post_metrics_total post_insights facebook_pages_lifetime_post_metrics_total posts',
      fields: {
        'social-engagement': `post_clicks post_impressions post_impressions_organic post_impressions_paid post_impressions_viral
          post_impressions_fan post_engaged_users post_engaged_fan post_negative_feedback post_reactions_like_total
          post_reactions_love_total post_reactions_wow_total post_reactions_haha_total post_reactions_sorry_total
          post_reactions_anger_total post_video_views post_video_view_time post_video_avg_time_watched
          post_video_views_organic post_video_views_paid post_video_views_10_s post_impressions_nonviral
          lifetime_post_total_reach lifetime_post_total_impressions lifetime_engaged_users lifetime_post_consumers
          lifetime_post_consumptions total_interactions reactions_comments_and_shares`,
        other: 'post_id date page_total_likes permalink publish_time post_type is_crosspost is_share',
      },
    },
    {
      title: 'your information (download)',
      about: ['social-engagement'],
      names: 'likes_and_reactions comments friends_v_2 posts_v_2 reactions_v_2 who_you_follow_v_2 friends pages_you_ve_liked',
      fields: {
        'social-engagement': 'reaction comment timestamp title data attachments',
        'person-name': 'actor author',
        other: 'fbid label_values uri href media_map creation_timestamp',
      },
    },
  ],
}
