import type { Rule } from '../src/model/rule.ts'

export const rule: Rule = {
  id: 'purchase',
  title: 'Purchase',
  class: 'purchase',
  category: 'behavioral',
  severity: 'low',
  mask: '[PURCHASE]',
  about: 
    'What somebody bought, when, for how much and how it was paid. Words like price, amount and product count only in ' +
    'tables about orders: in a catalogue they say nothing about a person.',
  references: [
    'https://schema.org/Order', 'https://developers.google.com/analytics/devguides/collection/ga4/ecommerce',
  ],
  fields: [
    'order_date', 'order_total', 'order_amount', 'order_number', 'order_value', 'purchase_date', 'purchase_amount',
    'total_spent', 'unit_price', 'quantity_ordered', 'line_total', 'grand_total', 'subtotal', 'invoice_number',
    'invoice_date', 'invoice_no', 'bestellnummer', 'commande', 'pedido', 'factura',
  ],
  tokens: {
    order_date: 5, order_total: 5, order_amount: 5, order_number: 5, order_value: 5, order_status: 5, order_price: 5,
    purchase_date: 5, purchase_amount: 5, purchase_price: 5, purchase_history: 5, purchases: 5, purchased: 5,
    purchased_at: 5, last_purchase: 5, first_purchase: 5, first_purchase_date: 5, last_order: 5, last_order_date: 5,
    next_order: 5, total_spent: 5, total_spend: 5, amount_spent: 5, amount_paid: 5, amount_due: 5, unit_price: 5,
    quantity_ordered: 5, quantity_shipped: 5, qty_ordered: 5, line_total: 5, line_item: 5, line_items_price: 5, lineitem: 5,
    grand_total: 5, subtotal: 5, subtotal_price: 5, sub_total: 5, total_price: 5, total_due: 5, total_paid: 5,
    total_discounts: 5, total_tax: 5, invoice_number: 5, invoice_date: 5, invoice_no: 5, invoice_amount: 5, invoice_id: 5,
    invoice_total: 5, transaction_amount: 5, transaction_total: 5, transaction_date: 5, transaction_id: 5,
    transaction_type: 5, receipt_number: 5, receipt_id: 5, basket_value: 5, average_order_value: 5, avg_order_value: 5,
    lifetime_value: 5, customer_lifetime: 5, aov: 5, item_price: 5, price_paid: 5, sale_price: 5, sale_amount: 5,
    sale_date: 5, sales_amount: 5, discount_amount: 5, discount_code: 5, coupon_code: 5, promotion_discount: 5,
    tracking_number: 5, shipped_date: 5, ship_date: 5, ship_mode: 5, shipping_fee: 5, shipping_cost: 5, shipping_price: 5,
    shipping_method: 5, freight: 5, cost_of_goods_sold: 5, product_line: 5, items_purchased: 5, num_purchases: 5,
    store_purchases: 5, web_purchases: 5, catalog_purchases: 5, deals_purchases: 5, yearly_amount: 5, yearly_spend: 5,
    annual_spend: 5, monthly_spend: 5, monthly_charges: 5, total_charges: 5, total_bill: 5, units_sold: 5,
    quantity_sold: 5, refund_amount: 5, payment_amount: 5, payment_type: 5, payment_method: 5, paid_at: 5, paid_date: 5,
    payment_date: 5, required_date: 5, spent: 5, gift_card: 5, installments: 5, subscription_plan: 5, pedido: 5, factura: 5,
    commande: 5, bestellung: 5, bestelldatum: 5, montant: 5, betrag: 5, importe: 5, sku: 3, asin: 3, order_id: 3, orderid: 3,
    purchase_order: -3, purchase_order_id: -3, purchase_orders: -3, purchase_cost: -3, payment_status: -3,
  },
  contextTokens: {
    amount: 4, total: 4, price: 4, quantity: 4, qty: 4, product: 4, product_id: 4, product_name: 4, product_category: 4,
    item: 4, item_name: 4, item_id: 4, title: 4, date: 4, discount: 4, taxes: 4, tip: 4, currency: 4, payment: 4,
    tax_amount: 4, cost: 4, sku: 4, asin: 4, order_id: 4, variant: 4, gateway: 4, sales: 4, profit: 4, revenue: 4,
    category: 4, refund: 4, delivery_date: 4, number_of_items: 4, description: 4, item_description: 4, stock_code: 4,
    stockcode: 4, unit_cost: 4, total_weight: 4, charges: 4, gross_income: 4,
  },
  tableWords: {
    order: 5, orders: 5, order_details: 5, order_detail: 5, order_item: 5, order_items: 5, order_lines: 5, order_line: 5,
    line_items: 5, line_item: 5, sales: 5, sale: 5, purchase: 5, purchases: 5, transaction: 5, transactions: 5, invoice: 5,
    invoices: 5, invoice_items: 5, receipts: 5, receipt: 5, checkout: 5, checkouts: 5, ecommerce: 5, e_commerce: 5,
    retail: 5, sales_order: 5, shopping: 5, bestellungen: 5, pedidos: 5, commandes: 5, facturas: 5, ventas: 5, payment: 3.5,
    payments: 3.5, subscriptions: 3.5, subscription: 3.5, supermarket: 3.5, superstore: 3.5, bookings: 3.5, customer_orders: 3.5,
    purchase_order: -6, purchase_orders: -6, products: -4, product: -4, catalog: -4, inventory_transaction: -4,
    inventory: -4, stock: -4, suppliers: -4,
  },
  examples: {
    match: [],
    miss: [],
    field: [
      { name: 'order_total', values: ['19.99', '5.00', '249.50', '12.75'] },
    ],
  },
}
