import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'ActiveCampaign',
  sources: [
    'https://help.activecampaign.com/hc/en-us/articles/115001287124',
    'https://developers.activecampaign.com/reference/contact',
  ],
  tables: [
    {
      title: 'contacts export',
      about: [],
      names: 'contacts activecampaign contact',
      fields: {
        'email-address': 'email',
        'person-name': 'first_name last_name contact_owner',
        'phone-number': 'phone',
        'ip-address': 'ip_address ip',
        'user-id': 'contact_id',
        'email-engagement': 'last_sent last_opened last_clicked last_replied bounced_hard bounced_soft',
        other: `organization date_created tags lists rating contact_score subscriber_id cdate udate email_local email_domain
          sentcnt gravatar hash orgid segmentio_id account_name`,
      },
    },
  ],
}
