import type { Rule } from '../src/model/rule.ts'
import { listed, weighted } from './words/weighted.ts'

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
  references: ['https://schema.org/Order', 'https://developers.google.com/analytics/devguides/collection/ga4/ecommerce'],
  fields: listed(
    `order_date order_total order_amount order_number order_value purchase_date purchase_amount total_spent unit_price
    quantity_ordered line_total grand_total subtotal invoice_number invoice_date invoice_no bestellnummer commande pedido
    factura`,
  ),
  tokens: weighted(
    [
      5,
      `order_date order_total order_amount order_number order_value order_status order_price purchase_date purchase_amount
      purchase_price purchase_history purchases purchased purchased_at last_purchase first_purchase first_purchase_date
      last_order last_order_date next_order total_spent total_spend amount_spent amount_paid amount_due unit_price
      quantity_ordered quantity_shipped qty_ordered price_each line_total line_item line_items_price lineitem grand_total subtotal
      subtotal_price sub_total total_price total_due total_paid total_discounts total_tax invoice_number invoice_date
      invoice_no invoice_amount invoice_id invoice_total transaction_amount transaction_total transaction_date
      transaction_id transaction_type receipt_number receipt_id basket_value average_order_value avg_order_value
      lifetime_value customer_lifetime aov item_price price_paid sale_price sale_amount sale_date sales_amount
      discount_amount discount_code coupon_code promotion_discount tracking_number shipped_date ship_date ship_mode
      shipping_fee shipping_cost shipping_price shipping_method freight cost_of_goods_sold product_line items_purchased
      num_purchases store_purchases web_purchases catalog_purchases deals_purchases yearly_amount yearly_spend
      annual_spend monthly_spend monthly_charges total_charges total_bill units_sold quantity_sold refund_amount
      payment_amount payment_type payment_method paid_at paid_date payment_date required_date spent gift_card
      merchant_name total_paid basket_total sold_at sold_on booked_on booking_reference booking_ref tickets_bought items_bought
      payment_mode mrr arr billed_at billed_on billing_amount renewal_date next_renewal next_billing
      bought_at ordered_at ordered_on order_time rental_date rental_fee check_number cheque_number total_charge order_timestamp transaction_time purchase_time payment_time seat_count price_paid
      installments subscription_plan pedido factura commande bestellung bestelldatum montant betrag importe`,
    ],
    [
      4.5,
      `order_ref order_reference ride_amount ride_price ride_cost trip_amount trip_price trip_cost stay_amount booking_price lifetime_spend
      donation_amount donation_date donated_on donated_at gift_amount gift_date paid_price price_paid_total fare_amount total_fare ride_fare trip_fare amount_charged charged_amount tip_amount payment_instrument
      purchase_price_per_unit shipment_date order_channel order_source order_currency order_discount order_tax
      order_shipping order_items order_quantity items_ordered ordered_items product_bought product_purchased item_purchased
      purchase_frequency purchase_count purchase_channel number_of_orders number_of_purchases order_count total_purchases
      total_revenue_customer customer_revenue spend_last_year spend_total paid_amount paid_on
      pledge_amount pledged_amount pledged_at purchase_id sale_id item_sold items_sold units_bought renewal_price seats_booked seats_bought bill_total total_bill bill_amount sold_for basket_amount shipping_and_handling net_sales gross_sales
      payment_total payment_currency voucher_code promo_code`,
    ],
    [
      4.5,
      `amount_refunded amount_captured amount_received receipt_url row_total total_refunds total_refunded orders_count total_orders
      qty_invoiced net_total statement_descriptor`,
    ],
    [
      4.5,
      'membership_fee member_fee tuition_fee annual_premium monthly_premium copay copayment fees_paid fee_paid dues_paid annual_prem bet_amount amount_bet wager_amount stake_amount amount_staked amount_wagered total_deposits deposits_total',
    ],
    [3.5, 'fare bought donated spend_total pledge pledged'],
    [
      5,
      `charge_amount amount_charge charged_amount paid_by paid_via paid_with payment_means means_of_payment hammer_price price_hammer winning_bid bid_amount amount_bid
      max_bid price_realised price_realized total_spend purchase_total purchase_sum total_purchase amount_purchase purchase_value price_paid paid_price`,
    ],
    [4.5, 'spending_score spend_score spending ltv clv lifetime_revenue hammer'],
    [3, 'sku asin order_id orderid'],
    // How a program's transactions with its database are kept: persistence.xml of Jakarta Persistence.
    [-8, 'unit_transaction_type'],
    [-3, 'purchase_order purchase_order_id purchase_orders purchase_cost payment_status'],
    // When the record was changed, by whatever program.
    [
      -8,
      'last_update last_updated last_modified last_changed modified modified_at modified_on modified_date date_modified updated_at updated_on update_date date_updated updated row_version',
    ],
    [-9, 'job_order job_order_id work_order work_order_id'],
  ),
  contextTokens: weighted([
    4,
    `ticket_price price_per_unit gross_amount net_amount amount total price quantity qty product product_id product_name product_category item item_name item_id title date
      discount taxes tip currency payment tax_amount cost sku asin order_id variant gateway sales profit revenue category
      refund delivery_date return_date number_of_items description item_description stock_code stockcode unit_cost total_weight
      charges gross_income merchant tender unit_price quantity_ordered units seats
      discounts tip bill vat handling basket_total sold_for list_price fare item_title product_title product_type product_name shipment_date payment_instrument condition turnover spend
      fee fees dues premium wager stake order_no order_nr coupon auth_code authorization_code authorisation_code approval_code number`,
  ]),
  tableWords: weighted(
    [
      5,
      `order orders orderdetail orderitem orderline order_details order_detail order_item order_items order_lines order_line line_items line_item sales
      sale purchase purchases transaction transactions invoice invoices invoice_items receipts receipt checkout checkouts
      ecommerce e_commerce retail sales_order shopping grocery groceries market_basket bestellungen pedidos commandes facturas ventas`,
    ],
    [4, 'bet bets wager wagers betslip'],
    [4, 'donation donations contribution contributions pledge pledges donor donors backer backers auction_winner auction_bid'],
    [3.5, 'billing booking bookings rental rental_agreement reservation transaction_history'],
    [
      3.5,
      'charge charges refund refunds payment payments subscriptions subscription supermarket superstore bookings customer_orders',
    ],
    [-6, 'purchase_order purchase_orders purchase_requisition purchase_requisitions contribution_page donation_page'],
    // Of work to be done, and of what the house itself buys.
    [-10, 'job_order work_order production_order purch_order supplier_invoice supp_invoice vendor_invoice'],
    // What a shop offers, whoever takes it.
    [
      -9,
      'sales_rule price_rule cart_rule discount_rule tax_rule promotion promotions coupon coupons voucher_definition special_offer price_list tariff',
    ],
    [
      -4,
      `products product catalog catalogue inventory_transaction inventory stock suppliers film movie book menu price_list spare_part
      track song album report reports kpi kpis cohort funnel budget forecast`,
    ],
  ),
  cues: weighted([
    1,
    'currency coupon gateway invoice shipping_address billing_address refund refunded subtotal checkout payment fulfillment paid receipt',
  ]),
  examples: {
    match: [],
    miss: [],
    field: [{ name: 'order_total', values: ['19.99', '5.00', '249.50', '12.75'] }],
  },
}
