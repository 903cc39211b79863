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
    [
      5,
      `num_opens num_clicks last_open last_click first_open first_click unique_opens unique_clicks total_opens total_clicks clicked_on
      clicked_date date_clicked click_date click_time times_opened times_clicked
      unique_openers unique_clickers openers clickers click_to_open soft_bounces hard_bounces bounce_count bounce_category
      bounce_reason bounce_code bounce_class bounced_at bounce_date total_bounces unsubscriptions unsubscribe_reason opt_out_reason
      spam_complaint spam_complaints abuse_complaints abuse_reports spam_reports mail_clicked mails_opened mails_sent mails_clicked
      emails_received emails_delivered email_delivered email_bounced email_bounces email_replied last_email_sent last_email_date
      last_mailed mailed_at mailed_on newsletter_opened newsletter_clicked clicked_url clicked_link link_clicked reads_email open_or_click`,
    ],
    [2.5, 'opened clicked delivered'],
  ),
  contextTokens: weighted([
    4,
    `action event event_name event_type recipient_state bounce activity_date activity_type campaign campaign_id
      campaign_name campaign_run_id email_template_id sent_at delivered_at click_count clicks link opens member_rating
      click_through ctr response reason open clicked opened opened_on opened_date date_opened open_date open_time bounces is_unique unique event_date event_time occurred occurred_at
      complaints recipients sends sent delivered delivery smtp_code link_url destination_url last_sent subject_line send_date
      send_time unsubscribed did_not_open not_opened spam complained forwarded forwards replied`,
  ]),
  tableWords: weighted(
    [
      5,
      `email_activity email_event email_events recipient_activity campaign_recipient open_email click_email activity_open
      activity_click email_campaign mailing newsletter newsletters bounce bounces unsubscribes email_delivery sendgrid
      mandrill`,
    ],
    [5, 'email_open email_click email_sent email_stat mail_event mail_open mail_click mail_stat campaign_activity campaign_stat'],
    [3.5, 'campaign campaigns mailchimp iterable marketo'],
    [3.5, 'drip_delivery email_delivery edm mail_log mailing_log email_log mailing_stat'],
    [1.5, 'email mail activity distribution distribution_contact'],
  ),
  cues: weighted([
    1.2,
    `campaign recipient subject_line email_subject mailing unsub unsubscribed unsubscribe bounce template email_template list_id
    opened clicked delivered newsletter email_client smtp subscriber subscriber_key job_id batch_id send_id mailbox canvas esp sender_score opens unsubscribes`,
  ]),
  examples: {
    match: [],
    miss: [],
    field: [{ name: 'opened_at', values: ['2024-03-01 10:11:12', '2024-03-02 08:00:59', '2024-03-07 17:45:00'] }],
  },
}
