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
      buyer_accepts_marketing do_not_call do_not_phone do_not_mail do_not_sms do_not_trade do_not_contact do_not_sell do_not_track do_not_email interests interest_tags
      hobbies topics_of_interest favorite_category favourite_category favorite_color favorite_brand favorite_genre
      favorite_team dietary dietary_restrictions seat_preference meal_preference customer_locale gdpr_consent
      cookie_consent consent_purpose consent_date consented_at granted_at revoked_at withdrawn_at dark_mode push_enabled
      email_notifications sms_notifications notification_frequency digest_frequency contact_preference subscription_status choice_description locale_preference notification_settings ad_personalization`,
    ],
    [
      5,
      `marketing_email marketing_emails marketing_sms marketing_phone marketing_post marketing_calls marketing_push marketing_allowed
      allow_marketing allows_marketing allow_profiling profiling_allowed profiling_consent contact_by_phone contact_by_email
      contact_by_post contact_by_mail contact_by_sms may_contact may_we_contact can_contact ok_to_contact okay_to_email email_digest
      email_frequency newsletter_frequency contact_frequency mailing_frequency contact_time best_time_to_contact receive_newsletter
      receive_newsletters receive_emails receive_offers receive_marketing receive_sms wants_newsletter newsletter_consent
      newsletter_subscribed newsletter_subscription subscribed_newsletter marketing_permission terms_accepted accepted_terms privacy_accepted
      policy_accepted data_sharing third_party_sharing sharing_consent agreed_to_terms favourite_store favorite_store favourite_product
      favorite_product favourite_activities favorite_activities favorite_food favorite_sport favourite_sport favorite_artist favorite_movie
      favorite_author diet diet_preference food_preference dietary_wishes dietary_needs notify_me notify_on notify_by notify_mentions
      notifications_enabled push_notifications notification_preferences communication_preference communication_channel
      cookie_preferences tracking_consent analytics_consent ad_personalisation ui_theme consent_string
      consent_status likes_to_receive wants special_request special_requests special_wishes room_preference opt_sms opt_email opt_mail opt_phone opt_call sms_opt mail_opt
      mailing_ok sms_ok email_ok mail_ok push_ok text_ok prefers_email favourite_language favorite_language favorite_store
      marketing_permission permission_marketing receive_marketing wants_marketing shopping_preference photo_consent dietary_requirement dietary_requirements sms_marketing email_marketing phone_marketing whatsapp_marketing post_marketing push_marketing telephone_marketing
      interested_in prefers do_not_post processing_purpose consent_purpose_id meal_choice
      music_taste tastes favourite_genres favorite_genres subtitle_language accepts_sms accepts_email accepts_offers accepts_partners accepts_newsletter
      sms_consent email_consent phone_consent language_preferred preferred_newsletter favourite_shop favorite_shop`,
    ],
    [4.3, 'newsletter news_letter affinity affinities favorite_brand brand_favorite likes_brand'],
    [4, 'explicit_ok offers_receive receive_offers receive_news wants_news wants_offers'],
    [
      -6,
      'newsletter_name newsletter_id newsletter_title newsletter_subject newsletter_date newsletter_content newsletter_template newsletter_url newsletter_link newsletter_count newsletter_email',
    ],
    [
      3.5,
      'shoe_size shirt_size dress_size clothing_size favorite favourite subscribed directory_unsubscribed unsubscribed hobby cuisines email_type',
    ],
    // Where to choose, and how that is offered: nobody's choice.
    [
      -8,
      `opt_out_url opt_out_link opt_out_type opt_out_text opt_out_label opt_out_page optout_url optout_link optout_type opt_in_url
      opt_in_link opt_in_text opt_in_label optin_url preference_url preferences_url preference_link preferences_link preferences_page
      consent_url consent_link consent_text consent_label consent_template unsubscribe_url unsubscribe_link`,
    ],
    // By what name somebody wants to be called is a name.
    [
      -8,
      'given_name first_name last_name middle_name family_name surname nickname preferred_name pref_name preferred_firstname preferred_lastname',
    ],
    [1.2, 'language locale timezone time_zone theme'],
  ),
  contextTokens: weighted([
    3,
    'unit_system units_system measurement_units distance_unit temperature_unit weight_unit email_ok sms_ok phone_ok post_ok email_allowed sms_allowed channel newsletter interest permission analytics marketing functional necessary personalization purpose granted given given_date revoked withdrawn enabled dark_mode language choice question answer theme timezone time_zone locale units unit size digest frequency status collection_point notify email sms phone post calls push profiling personalisation sharing genre genres diet topics topic format autoplay subtitles subtitle_language smoking newspaper pillow store brand statistics analytics meal seat airline design accepts offers partners updated response option value topic category frequency subscriber_status status product_id',
  ]),
  tableWords: weighted([
    4,
    `preference preferences consent consents consent_receipt opt_in marketing_preference communication_preference comm_pref preference_center permission_center gdpr marketing_opt_in notification_setting taste tastes interests settings user_settings favorites favourites opt_ins
      subscription_preferences marketing_permission marketing_permissions cookie_choice cookie_choices privacy_choice privacy_setting wishlist wishlist_item newsletter_subscriber newsletter_subscription`,
  ]),
  examples: {
    match: [],
    miss: [],
    field: [{ name: 'preferred_language', values: ['en', 'de', 'fr', 'es'] }],
  },
}
