import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'Spotify',
  sources: [
    'https://support.spotify.com/us/article/understanding-your-data/',
    'https://pypi.org/project/spotify-history-reader/',
  ],
  tables: [
    {
      title: 'extended streaming history (your data)',
      about: ['page-view'],
      names: 'streaming_history streaming_history_audio endsong streaming_history_video',
      fields: {
        'page-view': `ts ms_played master_metadata_track_name master_metadata_album_artist_name master_metadata_album_album_name
          spotify_track_uri episode_name episode_show_name spotify_episode_uri audiobook_title audiobook_uri
          audiobook_chapter_title`,
        username: 'username',
        'ip-address': 'ip_addr_decrypted ip_addr',
        'user-agent': 'user_agent_decrypted',
        country: 'conn_country',
        city: 'city',
        region: 'region',
        other: 'platform reason_start reason_end shuffle skipped offline offline_timestamp incognito_mode',
      },
    },
    {
      title: 'streaming history (your data)',
      about: ['page-view'],
      names: 'streaming_history streaming_history_music streaming_history_podcast',
      fields: {
        'page-view': 'endTime artistName trackName msPlayed podcastName episodeName',
      },
    },
  ],
}
