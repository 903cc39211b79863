import type { Rule } from '../src/model/rule.ts'
import { listed, weighted } from './words/weighted.ts'

export const rule: Rule = {
  id: 'preference',
  title: 'Preference or consent',
  class: 'preference',
  category: 'behavioral',
  severity: 'low',
  mask: '[PREFERENCE]',
  about:
    'What somebody likes, chose or agreed to: interests, settings, consent, answers to survey questions. A field named by a ' +
    'whole question holds what people answered.',
  references: ['https://gdpr-info.eu/art-7-gdpr/'],
  fields: listed(
    `preferences preference interests hobbies consent opt_in opt_out optin optout accepts_marketing marketing_opt_in
    newsletter_opt_in preferred_language preferred_contact_method favorite_category favorite_color dietary_restrictions`,
  ),
  tokens: weighted(
    [
      5.5,
      `preference preferences preferred preferred_language preferred_contact preferred_channel consent consents
      consent_given opt_in opt_out optin optout opted_in opted_out accepts_marketing marketing_opt marketing_consent
      buyer_accepts_marketing do_not_call do_not_contact do_not_sell do_not_track do_not_email interests interest_tags
      hobbies topics_of_interest favorite_category favourite_category favorite_color favorite_brand favorite_genre
      favorite_team dietary dietary_restrictions seat_preference meal_preference customer_locale gdpr_consent
      cookie_consent consent_purpose consent_date consented_at granted_at revoked_at withdrawn_at dark_mode push_enabled
      email_notifications sms_notifications notification_frequency digest_frequency contact_preference subscription_status choice_description locale_preference notification_settings ad_personalization`,
    ],
    [3.5, 'favorite favourite subscribed directory_unsubscribed unsubscribed hobby cuisines email_type'],
    [1.2, 'language locale timezone time_zone theme'],
  ),
  contextTokens: weighted([
    3,
    'email_ok sms_ok phone_ok post_ok email_allowed sms_allowed channel newsletter interest permission analytics marketing functional necessary personalization purpose granted given given_date revoked withdrawn enabled dark_mode language choice question answer response option value topic category frequency subscriber_status status product_id',
  ]),
  tableWords: weighted([
    4,
    `preference preferences consent consents interests settings user_settings favorites favourites opt_ins
      subscription_preferences marketing_permission marketing_permissions cookie_choice cookie_choices privacy_choice privacy_setting wishlist wishlist_item newsletter_subscriber newsletter_subscription`,
  ]),
  examples: {
    match: [],
    miss: [],
    field: [{ name: 'preferred_language', values: ['en', 'de', 'fr', 'es'] }],
  },
}
