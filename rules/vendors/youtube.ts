import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'YouTube',
  sources: [
    'https://developers.google.com/youtube/reporting/v1/reports/channel_reports',
    'https://developers.google.com/youtube/v3/docs/videos',
    'https://github.com/fivetran/dbt_youtube_analytics_source',
  ],
  tables: [
    {
      title: 'channel reports',
      about: ['social-engagement'],
      names: 'channel_basic_a_2 channel_basic youtube_channel_basic channel_combined_a_2 table_data',
      fields: {
        'social-engagement': `views likes dislikes comments shares subscribers_gained subscribers_lost watch_time_minutes
          average_view_duration_seconds average_view_duration_percentage annotation_clicks annotation_impressions
          annotation_click_through_rate annotation_closes card_clicks card_impressions card_click_rate card_teaser_clicks
          card_teaser_impressions card_teaser_click_rate videos_added_to_playlists videos_removed_from_playlists red_views
          red_watch_time_minutes impressions_click_through_rate`,
        country: 'country_code',
        other: 'channel_id video_id live_or_on_demand subscribed_status date annotation_closable_impressions',
      },
    },
    {
      title: 'videos (API)',
      about: ['social-engagement'],
      names: 'video videos youtube_video items',
      fields: {
        'social-engagement': `statistics_view_count statistics_like_count statistics_dislike_count statistics_comment_count
          statistics_favorite_count view_count like_count`,
        other: `snippet_channel_id snippet_channel_title snippet_title snippet_published_at snippet_category_id
          snippet_description snippet_tags content_details_duration content_details_definition content_details_dimension
          status_license status_embeddable status_privacy_status player_embed_html`,
      },
    },
    {
      title: 'history (download)',
      about: ['page-view'],
      names: 'watch_history search_history',
      fields: {
        'page-view': 'title_url title subtitles_name time products',
        other: 'header activity_controls subtitles_url details',
      },
    },
  ],
}
