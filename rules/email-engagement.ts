import type { Rule } from '../src/model/rule.ts'

export const rule: Rule = {
  id: 'email-engagement',
  title: 'Email engagement',
  class: 'email-engagement',
  category: 'behavioral',
  severity: 'low',
  mask: '[EMAIL-ENGAGEMENT]',
  about: 
    'Whether and when somebody opened, clicked, bounced, or unsubscribed from mail. Decided by the names of fields and of ' +
    'their table together.',
  references: ['https://www.twilio.com/docs/sendgrid/for-developers/tracking-events/event'],
  fields: [
    'open_rate', 'click_rate', 'opens', 'opened_at', 'clicked_at', 'bounced_at', 'unsubscribed_at', 'email_opened',
    'email_clicked', 'bounce_type',
  ],
  tokens: {
    open_rate: 5, click_rate: 5, opens: 5, open_count: 5, opened_at: 5, clicked_at: 5, email_open: 5, email_opens: 5,
    email_opened: 5, email_click: 5, email_clicks: 5, email_clicked: 5, email_sent: 5, emails_sent: 5, click_through: 5,
    ctr: 5, ctor: 5, bounce_type: 5, bounced: 5, hard_bounce: 5, soft_bounce: 5, unsubscribe: 5, unsubscribes: 5,
    unsubscribed_at: 5, unsubscribe_date: 5, unsub_source: 5, spam_report: 5, marked_as_spam: 5, email_campaign: 5,
    last_email_open: 5, last_email_click: 5, has_opened: 5, has_clicked: 5, emails_opened: 5, emails_clicked: 5,
    newsletter_opens: 5, campaign_opens: 5, mail_opened: 5, smtp_id: 5, drop_reason: 5, email_engagement: 5, opened: 2.5,
    clicked: 2.5, delivered: 2.5,
  },
  contextTokens: {
    action: 4, event: 4, event_name: 4, event_type: 4, recipient_state: 4, bounce: 4, activity_date: 4, activity_type: 4,
    campaign: 4, campaign_id: 4, campaign_name: 4, campaign_run_id: 4, email_template_id: 4, sent_at: 4, delivered_at: 4,
    click_count: 4, clicks: 4, link: 4, opens: 4, member_rating: 4,
  },
  tableWords: {
    email_activity: 5, email_event: 5, email_events: 5, recipient_activity: 5, campaign_recipient: 5, open_email: 5,
    click_email: 5, activity_open: 5, activity_click: 5, email_campaign: 5, mailing: 5, newsletter: 5, newsletters: 5,
    bounce: 5, bounces: 5, unsubscribes: 5, email_delivery: 5, sendgrid: 5, mandrill: 5, campaign: 3.5, campaigns: 3.5,
    mailchimp: 3.5, iterable: 3.5, marketo: 3.5, email: 1.5, mail: 1.5, activity: 1.5, distribution: 1.5,
    distribution_contact: 1.5,
  },
  examples: {
    match: [],
    miss: [],
    field: [
      { name: 'opened_at', values: ['2024-03-01 10:11:12', '2024-03-02 08:00:59', '2024-03-07 17:45:00'] },
    ],
  },
}
