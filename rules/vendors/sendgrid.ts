import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'SendGrid',
  sources: [
    'https://www.twilio.com/docs/sendgrid/for-developers/tracking-events/event',
    'https://github.com/snowplow/iglu-central/tree/master/schemas/com.sendgrid',
    'https://www.twilio.com/docs/sendgrid/ui/analytics-and-reporting/email-activity-feed',
  ],
  tables: [
    {
      title: 'event webhook',
      about: ['email-engagement'],
      names: 'sendgrid_events events webhook_events',
      fields: {
        'email-engagement': `event timestamp sg_event_id sg_message_id smtp_id response reason status attempt url url_offset
          marketing_campaign_id marketing_campaign_name singlesend_id singlesend_name sg_machine_open bounce_classification
          asm_group_id sg_content_type`,
        'email-address': 'email',
        'ip-address': 'ip',
        'user-agent': 'useragent',
        'user-id': 'sg_user_id',
        other: 'category cert_err tls pool newsletter unique_args template_id marketing_campaign_version send_at',
      },
    },
    {
      title: 'email activity feed',
      about: ['email-engagement'],
      names: 'email_activity messages',
      fields: {
        'email-engagement': 'opens_count clicks_count last_event_time status subject msg_id asm_group_id',
        'email-address': 'to_email from_email',
        'ip-address': 'originating_ip outbound_ip',
        other: 'api_key_id teammate template_id categories unique_args outbound_ip_type events_count',
      },
    },
  ],
}
