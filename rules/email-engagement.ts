import type { Rule } from '../src/model/rule.ts'
import { listed, weighted } from './words/weighted.ts'

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
  fields: listed(
    `open_rate click_rate opens opened_at clicked_at bounced_at unsubscribed_at email_opened email_clicked bounce_type`,
  ),
  tokens: weighted(
    [
      5,
      `open_rate click_rate opens open_count opened_at clicked_at email_open email_opens email_opened email_click
      email_clicks email_clicked email_sent emails_sent ctor bounce_type bounced hard_bounce
      soft_bounce unsubscribe unsubscribes unsubscribed_at unsubscribe_date unsub_source spam_report marked_as_spam
      email_campaign last_email_open last_email_click has_opened has_clicked emails_opened emails_clicked
      newsletter_opens campaign_opens mail_opened smtp_id drop_reason email_engagement
      opened_count clicked_count click_count last_opened last_clicked first_opened first_clicked unsub sent_count delivered_count`,
    ],
    [2.5, 'opened clicked delivered'],
  ),
  contextTokens: weighted([
    4,
    `action event event_name event_type recipient_state bounce activity_date activity_type campaign campaign_id
      campaign_name campaign_run_id email_template_id sent_at delivered_at click_count clicks link opens member_rating
      click_through ctr response reason`,
  ]),
  tableWords: weighted(
    [
      5,
      `email_activity email_event email_events recipient_activity campaign_recipient open_email click_email activity_open
      activity_click email_campaign mailing newsletter newsletters bounce bounces unsubscribes email_delivery sendgrid
      mandrill`,
    ],
    [3.5, 'campaign campaigns mailchimp iterable marketo'],
    [3.5, 'drip_delivery email_delivery edm mail_log mailing_log email_log mailing_stat'],
    [1.5, 'email mail activity distribution distribution_contact'],
  ),
  cues: weighted([
    1.2,
    `campaign recipient subject_line email_subject mailing unsub unsubscribed unsubscribe bounce template email_template list_id
    opened clicked delivered newsletter email_client smtp subscriber mailbox canvas`,
  ]),
  examples: {
    match: [],
    miss: [],
    field: [{ name: 'opened_at', values: ['2024-03-01 10:11:12', '2024-03-02 08:00:59', '2024-03-07 17:45:00'] }],
  },
}
