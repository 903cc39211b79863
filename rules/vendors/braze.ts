import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'Braze',
  sources: [
    'https://www.braze.com/docs/user_guide/data/distribution/braze_currents/event_glossary/message_engagement_events',
    'https://www.braze.com/docs/user_guide/data/distribution/braze_currents/event_glossary/customer_behavior_events',
  ],
  tables: [
    {
      title: 'Currents: message engagement',
      about: ['email-engagement'],
      names: `users_messages_email_open users_messages_email_click users_messages_email_send users_messages_email_delivery
        users_messages_email_bounce users_messages_email_unsubscribe message_engagement`,
      fields: {
        'email-engagement': `campaign_id campaign_name canvas_id canvas_name canvas_step_id canvas_step_name canvas_variation_name
          message_variation_id message_variation_name dispatch_id send_id link_url link_alias link_id machine_open mailbox_provider
          is_amp bounce_reason esp`,
        'email-address': 'email_address',
        'user-id': 'user_id external_user_id',
        'user-agent': 'user_agent',
        'device-id': 'device_id',
        other:
          'time timezone app_group_id app_group_api_id app_id device_model device_os ip_pool canvas_step_message_variation_id from_domain browser',
      },
    },
    {
      title: 'Currents: purchases',
      about: ['purchase'],
      names: 'users_behaviors_purchase purchases',
      fields: {
        purchase: 'product_id price currency purchase_properties properties quantity',
        'user-id': 'user_id external_user_id',
        'device-id': 'device_id',
        'advertising-id': 'ad_id',
        other:
          'app_group_id app_group_api_id app_id time platform os_version device_model carrier sdk_version ad_id_type ad_tracking_enabled',
      },
    },
    {
      title: 'users export',
      about: [],
      names: 'users users_export',
      fields: {
        'email-engagement':
          'email_subscribe email_opted_in_at email_unsubscribed_at last_received last_opened campaigns_received canvases_received cards_clicked',
        purchase: 'total_revenue purchases first_purchase last_purchase in_app_purchase_total',
        'social-engagement': 'attributed_adgroup facebook twitter',
        preference: 'push_subscribe push_opted_in_at language',
        'user-id': 'external_id braze_id',
        'person-name': 'first_name last_name',
        'email-address': 'email',
        'date-of-birth': 'dob',
        gender: 'gender',
        'phone-number': 'phone',
        city: 'home_city',
        country: 'country',
        'device-id': 'device_id',
        other:
          'custom_attributes custom_events push_tokens last_coordinates user_aliases random_bucket created_at time_zone uninstalled_at total_apps',
      },
    },
  ],
}
