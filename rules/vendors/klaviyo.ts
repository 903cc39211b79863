import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'Klaviyo',
  sources: [
    'https://help.klaviyo.com/hc/en-us/articles/115005074627',
    'https://developers.klaviyo.com/en/reference/get_profiles',
    'https://github.com/fivetran/dbt_klaviyo_source',
  ],
  tables: [
    {
      title: 'profiles export',
      about: [],
      names: 'person people profiles list_export segment_export klaviyo_profiles',
      fields: {
        'email-engagement': `last_open last_click last_active first_active email_suppressions last_event_date
          email_marketing_consent_timestamp subscribed_date`,
        preference: `email_marketing_consent sms_marketing_consent accepts_marketing consent_method consent_timestamp consent
          custom_accepts_marketing custom_consent_method custom_consent custom_consent_timestamp custom_consent_form_id
          custom_consent_form_version`,
        purchase: `first_purchase_date last_purchase_date expected_date_of_next_order total_customer_lifetime_value
          historic_customer_lifetime_value predicted_customer_lifetime_value historic_number_of_orders
          average_order_value churn_risk_prediction custom_expected_date_of_next_order`,
        'email-address': 'email',
        'person-name': 'first_name last_name',
        'phone-number': 'phone_number',
        'postal-address': 'address_1 address_2',
        city: 'city',
        region: 'region',
        country: 'country',
        'postal-code': 'zip zip_code postal_code',
        coordinates: 'latitude longitude',
        gender: 'predicted_gender',
        'user-id': 'klaviyo_id external_id',
        other: 'organization title timezone initial_source source id created updated custom_object sms_consent_status',
      },
    },
    {
      title: 'events',
      about: ['email-engagement'],
      names: 'event events metrics_export',
      fields: {
        'email-engagement': `campaign_id flow_id flow_message_id property_subject property_campaign_name
          property_cohort_message_send_cohort property_bounce_type property_client_type property_message_interaction
          property_email_domain property_message_name`,
        purchase: `property_value property_items property_item_count property_collections property_total_discounts
          property_discount_codes property_sku property_product_id property_quantity property_shipping_rate`,
        'user-id': 'person_id profile_id',
        other: 'metric_id uuid datetime timestamp type _variation property_attribution property_event_id property_source_name',
      },
    },
  ],
}
