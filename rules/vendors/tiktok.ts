import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'TikTok',
  sources: [
    'https://developers.tiktok.com/doc/research-api-specs-query-videos',
    'https://business-api.tiktok.com/portal/docs?id=1751443956638721',
    'https://github.com/fivetran/dbt_tiktok_ads_source',
  ],
  tables: [
    {
      title: 'videos (API)',
      about: ['social-engagement'],
      names: 'videos video_list',
      fields: {
        'social-engagement': `like_count share_count view_count comment_count favorites_count video_views profile_views
          total_time_watched average_time_watched reach full_video_watched_rate digg_count play_count collect_count`,
        username: 'username author_unique_id',
        other: `video_description region_code music_id hashtag_names create_time playlist_id effect_ids voice_to_text
          is_stem_verified video_duration share_url embed_link`,
      },
    },
    {
      title: 'ad reports',
      about: ['social-engagement'],
      names: 'ad_report_hourly adgroup_report_hourly campaign_report_hourly tiktok_ad_report_hourly',
      fields: {
        'social-engagement': `clicks impressions likes comments shares follows reach profile_visits profile_visits_rate
          video_play_actions video_watched_2_s video_watched_6_s video_views_p_25 video_views_p_50 video_views_p_75
          video_views_p_100 average_video_play average_video_play_per_user`,
        other: `stat_time_hour cost_per_conversion cpc cpm ctr spend conversion conversion_rate result result_rate
          real_time_conversion real_time_result cost_per_1000_reached cost_per_secondary_goal_result ad_id adgroup_id
          total_purchase_value total_sales_lead_value`,
      },
    },
    {
      title: 'your data (download)',
      about: ['social-engagement'],
      names: 'video_browsing_history favorite_video_list item_favorite_list like_list follower_list following_list comments_list',
      fields: {
        'social-engagement': 'date link video_link comment effect_link sound_link',
        username: 'user_name',
        other: 'shared_content method original',
      },
    },
  ],
}
