import type { Rule } from '../src/model/rule.ts'
import { listed, weighted } from './words/weighted.ts'

export const rule: Rule = {
  id: 'cart-abandonment',
  title: 'Abandoned cart',
  class: 'cart-abandonment',
  category: 'behavioral',
  severity: 'low',
  mask: '[CART]',
  about: 'What somebody put into a cart and left there. Decided by the names of fields and of their table together.',
  references: ['https://shopify.dev/docs/api/admin-rest/latest/resources/abandoned-checkouts'],
  fields: listed(
    `abandoned abandoned_at abandoned_checkout_url cart_abandoned cart_items cart_value cart_total cart_contents warenkorb
    panier carrito carrello winkelwagen`,
  ),
  tokens: weighted(
    [
      5.5,
      `abandoned abandonment abandoned_checkout abandoned_cart cart_abandoned cart_items cart_item cart_value cart_total
      cart_contents cart_status cart_created items_in_cart shopping_cart add_to_cart added_to_cart begin_checkout
      checkout_started checkout_step checkout_url recovery_url recovered_at recovery_email basket_abandoned basket_items
      saved_for_later cart_amount cart_abandonment abandonment_date abandoned_date dropped_at drop_off dropoff last_step wishlist_items`,
    ],
    [
      5,
      `lost_basket lost_cart added_to_basket removed_from_cart removed_from_basket recovery_link resume_link resume_url recover_url basket_value basket_total items_in_basket products_in_cart cart_products
      cart_quantity cart_url cart_age cart_recovered left_in_cart checkout_abandoned abandon_reason abandonment_reason abandoned_value
      abandoned_items abandoned_products recovery_status recovery_emails recovery_sms last_checkout_step`,
    ],
    [3, 'cart basket wishlist'],
    [2.5, 'reminder_sent last_touched'],
    [-5, 'cart_token'],
  ),
  contextTokens: weighted(
    [1, 'total_price subtotal_price total_line_items_price updated_at gateway'],
    [
      4,
      `lost_at sku_added product_added item_added items_added exit_step converted recovered step value items reminder reminder_sent last_touched last_activity emails_sent email_sent reminders recovery_email link item_count items_count product_count products
      number_of_items completed left_at sms_sent sent added removed checked_out stage started restored lines worth sum opened touched returned bought purchased nudge_sent`,
    ],
  ),
  tableWords: weighted(
    [4, 'abandoned_checkout abandoned_checkouts abandoned_cart abandoned_carts abandonment cart_items carts quote_items'],
    [4.5, 'open_cart open_basket checkout_dropoff checkout_drop_off lost_cart dropped_cart cart_drop cart_recovery'],
    [3, 'cart basket'],
    [2, 'abandoned checkout_session'],
    // Sums over everybody.
    [-6, 'funnel kpi cohort'],
  ),
  cues: weighted([1.2, 'abandoned recovered recovery cart_token checkout_token cart checkout reserved_order converted_at quote']),
  examples: {
    match: [],
    miss: [],
    field: [{ name: 'cart_abandoned', values: ['true', 'false'] }],
  },
}
