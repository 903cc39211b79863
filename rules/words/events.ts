import { listed } from './weighted.ts'

/**
 * Names of events by the behaviour they record, words joined by `_`: `Checkout Started`, `email.opened`, `add_to_cart`. From the event
 * specifications of Segment, Google Analytics 4, Shopify, Stripe, SendGrid, Mailchimp, Mailgun, Mandrill, HubSpot, Klaviyo, Braze,
 * Customer.io, Zendesk and Intercom.
 */
const NAMES: readonly (readonly [event: EventShape, names: string])[] = [
  [
    'eventPage',
    `page_view page_viewed pageview page_visit viewed_page screen_view screen_viewed view_page page_ping page_load page
    session_start session_started first_visit first_open user_engagement scroll file_download view_search_results view_item
    view_item_list product_viewed product_list_viewed viewed_product view_content active_on_site link_click link_clicked
    search site_search products_searched video_start video_progress video_complete video_started video_playback_started
    video_played page_leave pv screen visit visited landing_page_viewed category_viewed article_viewed content_viewed
    document_viewed promotion_viewed select_content select_item view view_promotion`,
  ],
  [
    'eventPurchase',
    `purchase purchased order_completed order_placed placed_order order_created orders_create orders_paid orders_fulfilled
    order_fulfilled fulfilled_order ordered_product order_paid order_shipped order_delivered order_refunded refunded_order
    cancelled_order order_cancelled order_canceled order_updated checkout_completed completed_checkout completed_purchase
    purchase_completed payment_succeeded payment_intent_succeeded payment_completed payment_received charge_succeeded
    charge_refunded invoice_paid invoice_payment_succeeded checkout_session_completed subscription_started
    subscription_created customer_subscription_created subscription_renewed transaction transaction_completed buy bought
    refund in_app_purchase add_payment_info payment_info_entered sale product_purchased`,
  ],
  [
    'eventCart',
    `add_to_cart added_to_cart product_added remove_from_cart removed_from_cart product_removed view_cart viewed_cart
    cart_viewed cart_updated cart_abandoned abandoned_cart abandon_cart abandoned_checkout checkout_abandoned
    cart_created carts_create carts_update checkouts_create checkouts_update begin_checkout checkout_started
    started_checkout checkout_step_viewed checkout_step_completed initiate_checkout cart cart_recovered recovered_cart
    checkout atc add_shipping_info checkout_created item_added_to_cart added_product cart_item_added`,
  ],
  [
    'eventMail',
    `email_opened opened_email email_open email_clicked clicked_email email_click email_link_clicked email_bounced bounced_email
    email_bounce email_delivered email_sent email_send received_email email_received email_unsubscribed email_unsubscribe
    unsubscribed unsubscribe unsubscribed_from_list email_marked_as_spam marked_email_as_spam spam_report spamreport
    spam_complaint dropped_email email_dropped email_deferred email_converted email_failed hard_bounce soft_bounce
    hard_bounced soft_bounced subscribed_to_email subscribed_to_list clicked opened delivered deferred bounced bounce open
    click dropped processed group_unsubscribe group_resubscribe email_attempted message_opened message_clicked
    message_delivered message_bounced newsletter_opened campaign_opened unsub complained email_subscribed email_complaint
    email_forward email_forwarded email_spam_report forwarded sent`,
  ],
  [
    'eventSocial',
    `like liked post_liked likes share shared post_shared retweet retweeted favorite favorited follow followed user_followed
    unfollow unfollowed unlike comment commented comment_created comment_added post_created reaction reaction_added reacted
    upvote upvoted downvote downvoted mention mentioned tweet reply replied repost reposted reblog favourite boost join_group
    friend_request friend_added`,
  ],
  [
    'eventOpinion',
    `survey_completed survey_submitted survey_response survey_started completed_survey submitted_survey nps_submitted
    nps_survey_submitted csat_submitted rating_submitted submitted_rating submitted_review review_submitted product_reviewed
    review_created feedback_submitted submitted_feedback rated product_rated poll_response answered_survey survey_answered
    satisfaction_rating_created`,
  ],
  [
    'eventComplaint',
    `ticket_created ticket_opened ticket_submitted ticket_reopened ticket_escalated complaint_filed complaint_created
    complaint_received complaint_submitted dispute_created charge_dispute_created dispute_opened chargeback_received
    case_created case_opened conversation_started conversation_opened support_ticket_created submitted_ticket
    return_requested complaint escalated dispute_lost dispute_won`,
  ],
  [
    'eventPreference',
    `preferences_updated updated_preferences preference_changed consent_given consent_granted consent_updated
    consent_withdrawn consent_allow_all consent_deny_all consent_selected opt_in opted_in opt_out opted_out
    email_preferences_updated added_to_wishlist add_to_wishlist product_added_to_wishlist removed_from_wishlist
    product_removed_from_wishlist wishlist_product_added language_changed notification_settings_changed
    cookie_preferences_saved`,
  ],
]

export type EventShape =
  | 'eventPage'
  | 'eventPurchase'
  | 'eventCart'
  | 'eventMail'
  | 'eventSocial'
  | 'eventOpinion'
  | 'eventComplaint'
  | 'eventPreference'

/** Rule of each kind of event. */
export const EVENT_RULES: Readonly<Record<EventShape, string>> = {
  eventPage: 'page-view',
  eventPurchase: 'purchase',
  eventCart: 'cart-abandonment',
  eventMail: 'email-engagement',
  eventSocial: 'social-engagement',
  eventOpinion: 'customer-satisfaction',
  eventComplaint: 'customer-complaint',
  eventPreference: 'preference',
}

/** Longer values are no names of events. */
const LONGEST = 48

/** What events of one kind are called besides, by the word that the list above has. */
const ALIKE: Readonly<Record<string, string>> = {
  basket: 'cart',
  bag: 'cart',
  begin: 'start',
  began: 'start',
  begun: 'start',
  initiate: 'start',
  begins: 'start',
  finish: 'complet',
  success: 'complet',
  successful: 'complet',
  impression: 'view',
  seen: 'view',
  paid: 'pay',
  sent: 'send',
  bought: 'buy',
}
/** They stand between the others, and say no more. */
const BETWEEN: ReadonlySet<string> = new Set('to from the a of in on item items product products'.split(' '))

let byName: ReadonlyMap<string, EventShape> | undefined
let bySense: ReadonlyMap<string, EventShape> | undefined
let lastWords: ReadonlySet<string> | undefined

/** The kind of event that a value names, undefined for all else. */
export function eventOf(value: string): EventShape | undefined {
  if (value.length > LONGEST || value.length < 2) return undefined
  byName ??= new Map(NAMES.flatMap(([event, names]) => listed(names).map((name) => [name, event] as const)))
  lastWords ??= new Set([...byName.keys()].flatMap(lastWordsOf))
  // Perf: nearly all values end in another word than names of events do (bench: repositories).
  const last = lastWordOf(value)
  if (last !== undefined && !lastWords.has(last) && !lastWords.has(senseOf(last))) return undefined
  const words = value
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split(/[\s._:/$-]+/)
    .filter((word) => word !== '')
  if (words.length === 0 || words.length > 6) return undefined
  const whole = byName.get(words.join('_'))
  if (whole !== undefined || words.length < 2) return whole
  bySense ??= readSenses(byName)
  const alike = bySense.get(sensesOf(words))
  if (alike !== undefined || words.length < 3) return alike
  // Namespaces stand before a name (`users.messages.email.Open`, `ecommerce_order_completed`).
  return byName.get(words.slice(-3).join('_')) ?? byName.get(words.slice(-2).join('_'))
}

/** `Added to Basket`, `cart.add` and `add_to_cart` have one sense: the words without their endings, in the order of the alphabet. */
function sensesOf(words: readonly string[]): string {
  const told = words.filter((word) => !BETWEEN.has(word)).map(senseOf)
  return told.length < 2 ? '' : told.sort().join('_')
}

function senseOf(word: string): string {
  const alike = ALIKE[word]
  if (alike !== undefined) return alike
  const base = word.replace(/(?:(?<=[^aeiou])(?:ed|ing)|(?<=[^s])s)$/, '').replace(/e$/, '')
  return ALIKE[base] ?? ALIKE[`${base}e`] ?? base
}

/** Names of two words and more; those that mean one thing here and another there have no sense. */
function readSenses(names: ReadonlyMap<string, EventShape>): ReadonlyMap<string, EventShape> {
  const senses = new Map<string, EventShape>()
  const torn = new Set<string>()
  for (const [name, event] of names) {
    const sense = sensesOf(name.split('_'))
    if (sense === '') continue
    if ((senses.get(sense) ?? event) !== event) torn.add(sense)
    senses.set(sense, event)
  }
  for (const sense of torn) senses.delete(sense)
  return senses
}

/** The word a name ends in, and those that it may end in with its words in another order. */
function lastWordsOf(name: string): readonly string[] {
  const last = name.slice(name.lastIndexOf('_') + 1)
  const parts = name.split('_').filter((word) => !BETWEEN.has(word))
  return parts.length < 2 ? [last] : [last, ...parts.map(senseOf)]
}

const SEPARATORS: ReadonlySet<number> = new Set([...' \t\n\v\f\r._:/$-'].map((sign) => sign.charCodeAt(0)))

/** The last word of a value in ASCII, as eventOf cuts it; undefined of others. */
function lastWordOf(value: string): string | undefined {
  let end = value.length
  while (end > 0 && SEPARATORS.has(value.charCodeAt(end - 1))) end--
  let start = end
  while (start > 0) {
    const before = value.charCodeAt(start - 1)
    if (before > 127) return undefined
    if (SEPARATORS.has(before)) break
    const isCapital = start < end && value.charCodeAt(start) >= 65 && value.charCodeAt(start) <= 90
    if (isCapital && before >= 97 && before <= 122) break
    start--
  }
  return value.slice(start, end).toLowerCase()
}
