import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'Marketo',
  sources: [
    'https://experienceleague.adobe.com/docs/marketo-developer/marketo/rest/lead-database/activities.html',
    'https://github.com/fivetran/dbt_marketo_source',
  ],
  tables: [
    {
      title: 'email activities',
      about: ['email-engagement'],
      names: `activity_click_email activity_open_email activity_email_bounced activity_email_delivered activity_send_email
        activity_unsubscribe_email`,
      fields: {
        'email-engagement': `activity_date activity_type_id campaign_id campaign_run_id email_template_id link_id link
          primary_attribute_value primary_attribute_value_id client_ip_address_opened webform_id bounce_category`,
        'user-id': 'lead_id',
        'email-address': 'email',
        'user-agent': 'user_agent',
        other: 'choice_number device is_mobile_device platform step_id details subcategory category has_predictive form_fields',
      },
    },
  ],
}
