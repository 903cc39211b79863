import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'Telegram',
  sources: ['https://telegram.org/blog/export-and-more', 'https://core.telegram.org/import-export'],
  tables: [
    {
      title: 'messages (export)',
      about: [],
      names: 'messages result',
      fields: {
        'person-name': 'from actor forwarded_from saved_from via_bot',
        'user-id': 'from_id actor_id',
        'phone-number': 'contact_information_phone_number',
        other: `date date_unixtime edited edited_unixtime text reply_to_message_id media_type mime_type duration_seconds action
          sticker_emoji file thumbnail photo width height text_entities_type text_entities_text message_id`,
      },
    },
  ],
}
