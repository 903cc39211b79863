import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'Discord',
  sources: ['https://github.com/Tyrrrz/DiscordChatExporter'],
  tables: [
    {
      title: 'channel export',
      about: [],
      names: 'discord messages channel',
      fields: {
        'user-id': 'author_id',
        username: 'author author_name author_discriminator author_nickname',
        other: `date content attachments reactions timestamp timestamp_edited call_ended_timestamp is_pinned author_color
          author_is_bot author_avatar_url`,
      },
    },
  ],
}
