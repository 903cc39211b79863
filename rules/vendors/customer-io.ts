import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'Customer.io',
  sources: [
    'https://docs.customer.io/integrations/api/webhooks/',
    'https://docs.customer.io/integrations/data-out/connections/warehouses/',
  ],
  tables: [
    {
      title: 'reporting webhooks',
      about: ['email-engagement'],
      names: 'webhook reporting_webhooks events',
      fields: {
        'email-engagement': `metric object_type event_id delivery_id broadcast_id campaign_id newsletter_id action_id href link_id
          failure_message trigger_event_id subject content_id human_opened`,
        'email-address': 'recipient identifiers_email',
        'user-id': 'customer_id identifiers_id identifiers_cio_id',
        other: 'timestamp trigger_id journey_id parent_action_id transactional_message_id trigger_event',
      },
    },
    {
      title: 'deliveries and metrics (warehouse)',
      about: ['email-engagement'],
      names: 'deliveries metrics subjects outputs',
      fields: {
        'email-engagement':
          'delivery_id metric created_at reason link_id link_url campaign_id newsletter_id subject_id trigger_id delivery_type',
        'user-id': 'internal_customer_id',
        'email-address': 'recipient',
        other: 'event_id workspace_id seq_num subject_name started_campaign_at action_id explanation',
      },
    },
  ],
}
