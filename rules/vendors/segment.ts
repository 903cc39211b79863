import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'Segment',
  sources: [
    'https://segment.com/docs/connections/spec/common/',
    'https://segment.com/docs/connections/spec/page/',
    'https://segment.com/docs/connections/spec/ecommerce/v2/',
    'https://segment.com/docs/connections/storage/warehouses/schema/',
  ],
  tables: [
    {
      title: 'pages',
      about: ['page-view'],
      names: 'pages page screens',
      fields: {
        'page-view': `url path title referrer search name category context_page_url context_page_path context_page_title
          context_page_referrer context_page_search initial_referrer`,
        cookie: 'anonymous_id',
        'user-id': 'user_id',
        'ip-address': 'context_ip',
        'user-agent': 'context_user_agent',
        other: `original_timestamp sent_at received_at uuid_ts context_library_name context_library_version context_locale
          context_campaign_name context_campaign_source context_campaign_medium context_timezone message_id`,
      },
    },
    {
      title: 'tracks',
      about: ['page-view'],
      names: 'tracks track',
      fields: {
        'page-view': 'event event_text context_page_url context_page_path context_page_title context_page_referrer',
        cookie: 'anonymous_id',
        'user-id': 'user_id',
        'ip-address': 'context_ip',
        'user-agent': 'context_user_agent',
        'advertising-id': 'context_device_advertising_id',
        'device-id': 'context_device_id',
        other: `original_timestamp sent_at received_at uuid_ts context_library_name context_library_version context_locale
          context_timezone message_id context_app_version context_os_name context_network_carrier`,
      },
    },
    {
      title: 'order events',
      about: ['purchase'],
      names: 'order_completed order_updated order_refunded order_cancelled product_purchased',
      fields: {
        purchase: 'order_id checkout_id total subtotal revenue shipping tax discount coupon currency affiliation products value',
        cookie: 'anonymous_id',
        'user-id': 'user_id',
        other: 'original_timestamp sent_at received_at uuid_ts event event_text context_library_name',
      },
    },
    {
      title: 'cart and checkout events',
      about: ['cart-abandonment'],
      names: 'checkout_started product_added product_removed cart_viewed checkout_step_viewed checkout_step_completed',
      fields: {
        'cart-abandonment': 'cart_id product_id sku quantity price coupon variant brand position image_url value revenue',
        cookie: 'anonymous_id',
        'user-id': 'user_id',
        other: 'original_timestamp sent_at received_at uuid_ts event event_text context_library_name',
      },
    },
    {
      title: 'email events',
      about: ['email-engagement'],
      names: 'email_opened email_link_clicked email_bounced email_delivered email_marked_as_spam unsubscribed',
      fields: {
        'email-engagement': `email_id email_subject campaign_id campaign_name link_id link_url list_id list_name event event_text
          context_traits_email`,
        'user-id': 'user_id',
        other: 'original_timestamp sent_at received_at uuid_ts',
      },
    },
  ],
}
