import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'Telegram',
  sources: ['https://github.com/telegramdesktop/tdesktop/blob/dev/Telegram/SourceFiles/export/output/export_output_json.cpp'],
  tables: [
    {
      title: 'messages (export)',
      about: [],
      names: 'messages result',
      fields: {
        coordinates: 'location_information_latitude location_information_longitude',
        'person-name': `contact_information_first_name contact_information_last_name inviter members author from actor
          forwarded_from saved_from`,
        'user-id': 'from_id actor_id',
        'phone-number': 'contact_information_phone_number',
        other: `via_bot place_name contact_vcard date date_unixtime edited edited_unixtime text reply_to_message_id media_type
          mime_type duration_seconds action sticker_emoji file thumbnail photo width height message_id`,
      },
    },
  ],
}
