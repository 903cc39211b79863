import type { Rule } from '../src/model/rule.ts'

export const rule: Rule = {
  id: 'cart-abandonment',
  title: 'Abandoned cart',
  class: 'cart-abandonment',
  category: 'behavioral',
  severity: 'low',
  mask: '[CART]',
  about: 'What somebody put into a cart and left there. Decided by the names of fields and of their table together.',
  references: ['https://shopify.dev/docs/api/admin-rest/latest/resources/abandoned-checkouts'],
  fields: [
    'abandoned', 'abandoned_at', 'abandoned_checkout_url', 'cart_abandoned', 'cart_items', 'cart_value', 'cart_total',
    'cart_contents', 'warenkorb', 'panier', 'carrito', 'carrello', 'winkelwagen',
  ],
  tokens: {
    abandoned: 5.5, abandonment: 5.5, abandoned_checkout: 5.5, abandoned_cart: 5.5, cart_abandoned: 5.5, cart_items: 5.5, cart_item: 5.5,
    cart_value: 5.5, cart_total: 5.5, cart_contents: 5.5, cart_status: 5.5, cart_created: 5.5, items_in_cart: 5.5, shopping_cart: 5.5,
    add_to_cart: 5.5, added_to_cart: 5.5, begin_checkout: 5.5, checkout_started: 5.5, checkout_step: 5.5, checkout_url: 5.5,
    recovery_url: 5.5, recovered_at: 5.5, recovery_email: 5.5, basket_abandoned: 5.5, basket_items: 5.5, saved_for_later: 5.5,
    wishlist_items: 5.5, cart: 3, basket: 3, wishlist: 3,
  },
  contextTokens: { total_price: 1, subtotal_price: 1, total_line_items_price: 1, updated_at: 1, gateway: 1 },
  tableWords: {
    abandoned_checkout: 4, abandoned_checkouts: 4, abandoned_cart: 4, abandoned_carts: 4, abandonment: 4, cart_items: 4,
    carts: 4, quote_items: 4, cart: 3, basket: 3,
  },
  examples: {
    match: [],
    miss: [],
    field: [
      { name: 'cart_abandoned', values: ['true', 'false'] },
    ],
  },
}
