import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'Mailchimp',
  sources: [
    'https://mailchimp.com/help/view-export-contacts/',
    'https://mailchimp.com/developer/marketing/api/list-members/',
    'https://mailchimp.com/developer/marketing/api/email-activity-reports/',
    'https://github.com/fivetran/dbt_mailchimp_source',
  ],
  tables: [
    {
      title: 'audience export',
      about: ['email-engagement'],
      names: 'subscribed_members_export unsubscribed_members_export cleaned_members_export members audience_export',
      fields: {
        'email-engagement': 'member_rating confirm_time unsub_time unsub_reason unsub_reason_other unsub_campaign_title',
        preference: 'email_type interests',
        'email-address': 'email_address',
        'person-name': 'first_name last_name',
        'phone-number': 'phone_number',
        'postal-address': 'address',
        'date-of-birth': 'birthday',
        'ip-address': 'optin_ip confirm_ip',
        coordinates: 'latitude longitude',
        region: 'region',
        country: 'cc',
        other: 'gmtoff dstoff timezone last_changed optin_time leid euid notes tags',
      },
    },
    {
      title: 'list members',
      about: ['email-engagement'],
      names: 'member members',
      fields: {
        'email-engagement': 'member_rating avg_open_rate avg_click_rate email_client vip status stats_avg_open_rate',
        preference: 'email_type language',
        'email-address': 'email_address',
        'person-name': 'merge_fname merge_lname full_name',
        'ip-address': 'ip_opt ip_signup',
        coordinates: 'latitude longitude',
        country: 'country_code',
        'user-id': 'unique_email_id contact_id web_id',
        other: 'list_id dstoff gmtoff timezone last_changed timestamp_opt timestamp_signup merge_fields',
      },
    },
    {
      title: 'campaign activity',
      about: ['email-engagement'],
      names: 'campaign_recipient_activity automation_recipient_activity email_activity campaign_recipient unsubscribe',
      fields: {
        'email-engagement': 'action bounce_type timestamp campaign_id title reason automation_email_id',
        'page-view': 'url',
        'user-id': 'member_id',
        'email-address': 'email_address',
        'ip-address': 'ip',
        other: 'combination_id list_id list_is_active email_id',
      },
    },
    {
      title: 'campaign report export',
      about: ['email-engagement'],
      names: 'campaigns campaign_report aggregate_activity',
      fields: {
        'email-engagement': `total_recipients successful_deliveries soft_bounces hard_bounces total_bounces times_forwarded
          forwarded_opens unique_opens open_rate total_opens unique_clicks click_rate total_clicks unsubscribes abuse_complaints
          times_liked_on_facebook send_date send_weekday opens clicks`,
        purchase: 'total_orders total_gross_sales total_revenue',
        other: 'title subject audience folder_id analytics_roi campaign_cost revenue_created visits conversions unique_id',
      },
    },
  ],
}
