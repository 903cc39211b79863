import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'HubSpot',
  sources: [
    'https://knowledge.hubspot.com/properties/hubspots-default-contact-properties',
    'https://knowledge.hubspot.com/properties/hubspots-default-ticket-properties',
    'https://developers.hubspot.com/docs/api-reference/legacy/email-events',
    'https://github.com/fivetran/dbt_hubspot_source',
  ],
  tables: [
    {
      title: 'contacts',
      about: [],
      names: 'contact contacts hubspot_crm_exports_all_contacts',
      fields: {
        'email-engagement': `hs_email_delivered hs_email_open hs_email_click hs_email_bounce hs_email_optout hs_email_last_open_date
          hs_email_last_click_date hs_email_first_open_date hs_email_first_click_date hs_email_last_email_name
          hs_email_last_send_date hs_email_sends_since_last_engagement hs_email_hard_bounce_reason_enum marketing_emails_opened
          marketing_emails_clicked marketing_emails_delivered marketing_emails_bounced unsubscribed_from_all_email
          last_marketing_email_open_date last_marketing_email_click_date`,
        'page-view': `hs_analytics_num_page_views hs_analytics_num_visits hs_analytics_first_url hs_analytics_last_url
          hs_analytics_first_referrer hs_analytics_last_referrer hs_analytics_average_page_views hs_analytics_last_visit_timestamp
          number_of_pageviews number_of_sessions average_pageviews first_page_seen last_page_seen time_of_last_session
          first_referring_site`,
        purchase: 'recent_deal_amount total_revenue hs_total_deal_value',
        'social-engagement':
          'hs_social_facebook_clicks hs_social_twitter_clicks hs_social_linkedin_clicks followercount linkedinconnections',
        'email-address': 'email property_email work_email hs_additional_emails',
        'person-name': 'firstname lastname property_firstname property_lastname first_name last_name',
        'phone-number': 'phone mobilephone phone_number mobile_phone_number fax',
        'postal-address': 'address street_address',
        city: 'city ip_city',
        region: 'state ip_state state_region',
        'postal-code': 'zip postal_code',
        country: 'country ip_country country_region',
        'date-of-birth': 'date_of_birth',
        gender: 'gender',
        'job-title': 'jobtitle property_jobtitle job_title',
        other: `lifecyclestage hs_lead_status hubspot_owner_id hubspotscore createdate lastmodifieddate associatedcompanyid
          property_company property_annualrevenue property_createdate property_hs_calculated_merged_vids record_id
          lifecycle_stage lead_status contact_owner create_date original_source hs_object_id associated_company numemployees`,
      },
    },
    {
      title: 'email events',
      about: ['email-engagement'],
      names: `email_event email_events email_event_open email_event_click email_event_bounce email_event_sent
        email_event_delivered email_event_dropped email_event_spam_report email_event_status_change`,
      fields: {
        'email-engagement': `email_campaign_id caused_by_id caused_by_created obsoleted_by_id obsoleted_by_created sent_by_id
          sent_by_created filtered_event smtp_id bounced drop_reason drop_message duration referer requested_by
          portal_subscription_status subscriptions type category response attempt`,
        'email-address': 'recipient from reply_to bcc cc',
        'ip-address': 'ip_address',
        'user-agent': 'user_agent',
        other: 'app_id app_name portal_id location browser subject url created device_type hmid link_id',
      },
    },
    {
      title: 'tickets',
      about: ['customer-complaint'],
      names: 'ticket tickets hubspot_crm_exports_all_tickets',
      fields: {
        'customer-complaint': `property_subject property_content subject content hs_ticket_category hs_resolution
          property_hs_ticket_category ticket_name ticket_description resolution`,
        'customer-satisfaction': 'hs_feedback_last_ces_rating hs_feedback_last_survey_date hs_last_csat_rating',
        other: `hs_pipeline hs_pipeline_stage hs_ticket_priority property_hs_pipeline property_hs_pipeline_stage
          property_hs_ticket_priority property_closed_date property_createdate property_first_agent_reply_date
          property_hubspot_owner_id hs_ticket_id time_to_close time_to_first_agent_reply ticket_status ticket_owner source_type
          pipeline priority hs_pipeline_stage_order`,
      },
    },
    {
      title: 'form submissions',
      about: ['page-view'],
      names: 'contact_form_submission form_submissions',
      fields: {
        'page-view': 'page_url page_id title',
        'user-id': 'contact_id',
        other: 'conversion_id form_id portal_id timestamp',
      },
    },
  ],
}
