import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'Instagram',
  sources: [
    'https://developers.facebook.com/docs/instagram-platform/reference/instagram-media/insights',
    'https://developers.facebook.com/docs/instagram-platform/instagram-graph-api/reference/ig-user',
    'https://github.com/fivetran/dbt_instagram_business_source',
  ],
  tables: [
    {
      title: 'media insights',
      about: ['social-engagement'],
      names: 'media_insights instagram_business_media_insights',
      fields: {
        'social-engagement': `like_count comment_count comments_count carousel_album_engagement carousel_album_impressions
          carousel_album_reach carousel_album_saved carousel_album_shares carousel_album_video_views carousel_album_views
          video_photo_engagement video_photo_impressions video_photo_reach video_photo_saved video_photo_shares video_photo_views
          video_views story_exits story_impressions story_reach story_replies story_shares story_taps_back story_taps_forward
          story_views reel_comments reel_likes reel_plays reel_reach reel_shares reel_total_interactions reel_views
          total_interactions saved profile_visits`,
        other: 'media_type permalink ig_id media_product_type thumbnail_url',
      },
    },
    {
      title: 'accounts',
      about: ['social-engagement'],
      names: 'user_history instagram_business_user_history ig_users',
      fields: {
        'social-engagement': 'followers_count follows_count media_count',
        username: 'username',
        'person-name': 'name',
        other: 'ig_id website biography profile_picture_url',
      },
    },
    {
      title: 'your information (download)',
      about: ['social-engagement'],
      names: 'liked_posts liked_comments followers_1 following post_comments_1 likes_media_likes relationships_following',
      fields: {
        'social-engagement': 'value href timestamp string_list_data',
        username: 'title value',
        other: 'media_list_data string_map_data media_owner comment',
      },
    },
  ],
}
