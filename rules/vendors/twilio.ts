import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'Twilio',
  sources: [
    'https://github.com/airbytehq/airbyte/blob/master/airbyte-integrations/connectors/source-twilio/source_twilio/schemas/calls.json',
    'https://github.com/airbytehq/airbyte/blob/master/airbyte-integrations/connectors/source-twilio/source_twilio/schemas/messages.json',
  ],
  tables: [
    {
      title: 'call and message logs',
      about: [],
      names: 'calls messages call_log message_log twilio_calls call_logs',
      fields: {
        'phone-number': 'from to from_formatted to_formatted forwarded_from',
        'person-name': 'caller_name',
        other: `account_sid messaging_service_sid sid parent_call_sid phone_number_sid status start_time end_time date_created
          date_updated date_sent duration direction price price_unit answered_by annotation group_sid queue_time trunk_sid
          num_segments num_media error_code error_message api_version body subresource_uris uri`,
      },
    },
  ],
}
