import type { Rule } from '../src/model/rule.ts'

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
  fields: [
    'preferences', 'preference', 'interests', 'hobbies', 'consent', 'opt_in', 'opt_out', 'optin', 'optout',
    'accepts_marketing', 'marketing_opt_in', 'newsletter_opt_in', 'preferred_language', 'preferred_contact_method',
    'favorite_category', 'favorite_color', 'dietary_restrictions',
  ],
  tokens: {
    preference: 5.5, preferences: 5.5, preferred: 5.5, preferred_language: 5.5, preferred_contact: 5.5, preferred_channel: 5.5,
    consent: 5.5, consents: 5.5, consent_given: 5.5, opt_in: 5.5, opt_out: 5.5, optin: 5.5, optout: 5.5, opted_in: 5.5, opted_out: 5.5,
    accepts_marketing: 5.5, marketing_opt: 5.5, marketing_consent: 5.5, buyer_accepts_marketing: 5.5, do_not_call: 5.5,
    do_not_contact: 5.5, do_not_sell: 5.5, do_not_track: 5.5, do_not_email: 5.5, interests: 5.5, interest_tags: 5.5, hobbies: 5.5,
    topics_of_interest: 5.5, favorite_category: 5.5, favourite_category: 5.5, favorite_color: 5.5, favorite_brand: 5.5,
    favorite_genre: 5.5, favorite_team: 5.5, dietary: 5.5, dietary_restrictions: 5.5, seat_preference: 5.5, meal_preference: 5.5,
    customer_locale: 5.5, gdpr_consent: 5.5, cookie_consent: 5.5, subscription_status: 5.5, choice_description: 5.5,
    locale_preference: 5.5, notification_settings: 5.5, ad_personalization: 5.5, favorite: 3.5, favourite: 3.5, subscribed: 3.5,
    directory_unsubscribed: 3.5, unsubscribed: 3.5, hobby: 3.5, cuisines: 3.5, email_type: 3.5, language: 1.2, locale: 1.2,
    timezone: 1.2, time_zone: 1.2, theme: 1.2,
  },
  contextTokens: {
    choice: 3, question: 3, answer: 3, response: 3, option: 3, value: 3, topic: 3, category: 3, frequency: 3,
  },
  tableWords: {
    preference: 4, preferences: 4, consent: 4, consents: 4, interests: 4, settings: 4, user_settings: 4, favorites: 4,
    favourites: 4, opt_ins: 4, subscription_preferences: 4,
  },
  examples: {
    match: [],
    miss: [],
    field: [
      { name: 'preferred_language', values: ['en', 'de', 'fr', 'es'] },
    ],
  },
}
