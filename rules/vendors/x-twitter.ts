import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'X (Twitter)',
  sources: [
    'https://developer.x.com/en/docs/x-api/metrics',
    'https://docs.x.com/x-api/fundamentals/data-dictionary',
    'https://github.com/fivetran/dbt_twitter_organic_source',
  ],
  tables: [
    {
      title: 'tweet activity export',
      about: ['social-engagement'],
      names: 'tweet_activity_metrics tweets account_analytics_content',
      fields: {
        'social-engagement': `impressions engagements engagement_rate retweets replies likes user_profile_clicks url_clicks
          hashtag_clicks detail_expands permalink_clicks app_opens app_installs follows email_tweet dial_phone media_views
          media_engagements bookmarks new_follows profile_visits reposts`,
        other: 'tweet_id tweet_permalink tweet_text time post_id post_text post_link',
      },
    },
    {
      title: 'organic tweet report',
      about: ['social-engagement'],
      names: 'organic_tweet_report',
      fields: {
        'social-engagement': `app_clicks card_engagements carousel_swipes clicks engagements follows impressions likes
          poll_card_vote qualified_impressions replies retweets tweets_send unfollows url_clicks video_15_s_views
          video_3_s_100_pct_views video_6_s_views video_content_starts video_cta_clicks video_total_views video_views_100
          video_views_25 video_views_50 video_views_75`,
        other: 'account_id date organic_tweet_id placement',
      },
    },
    {
      title: 'tweets (API)',
      about: ['social-engagement'],
      names: 'tweet tweets statuses data',
      fields: {
        'social-engagement': `favorite_count retweet_count reply_count quote_count like_count bookmark_count impression_count
          favorited retweeted retweets favorites public_metrics_like_count public_metrics_retweet_count
          public_metrics_reply_count full_text`,
        username: 'in_reply_to_screen_name screen_name',
        'user-id': 'in_reply_to_user_id user_id author_id',
        coordinates: 'coordinates_coordinates geo_coordinates',
        other: `in_reply_to_status_id id_str created_at lang possibly_sensitive conversation_id truncated is_quote_status
          tweet_type media_key card_uri geo_type coordinates_type`,
      },
    },
    {
      title: 'users (API)',
      about: ['social-engagement'],
      names: 'twitter_user_history users user',
      fields: {
        'social-engagement': 'followers_count friends_count favourites_count statuses_count listed_count',
        username: 'screen_name',
        'person-name': 'name',
        other: `contributors_enabled default_profile default_profile_image geo_enabled is_translator profile_image_url
          profile_banner_url protected_user time_zone utc_offset verified description location profile_background_image_url`,
      },
    },
  ],
}
