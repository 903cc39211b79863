import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'Iterable',
  sources: ['https://support.iterable.com/hc/en-us/articles/208013936', 'https://github.com/fivetran/dbt_iterable_source'],
  tables: [
    {
      title: 'events',
      about: ['email-engagement'],
      names: 'event events event_extension',
      fields: {
        'email-engagement':
          'event_name campaign_id message_id message_bus_id message_type_id recipient_state unsub_source template_id clicked_url',
        'email-address': 'email',
        'ip-address': 'ip',
        'user-agent': 'user_agent',
        'user-id': 'iterable_user_id fivetran_user_id',
        other:
          'content_id user_agent_device transactional_data additional_properties status channel_id workflow_id workflow_name',
      },
    },
    {
      title: 'campaign metrics',
      about: ['email-engagement'],
      names: 'campaign_metrics',
      fields: {
        'email-engagement': `total_email_bounced total_email_clicked total_email_delivered total_email_opens total_email_sends
          unique_email_bounced unique_email_clicks unique_email_opens_or_clicks unique_emails_opened unique_emails_delivered
          total_unsubscribes unique_unsubscribes total_complaints total_hosted_unsubscribe_clicks unique_email_sends`,
        purchase: 'average_order_value total_purchases unique_purchases purchases revenue revenue_m',
        other: 'total_pushes_sent total_pushes_opened total_in_app_opens total_sms_sent total_app_uninstalls total_email_holdout',
      },
    },
  ],
}
