import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'ActiveCampaign',
  sources: [
    'https://github.com/airbytehq/airbyte/tree/master/airbyte-integrations/connectors/source-activecampaign',
    'https://fivetran.com/docs/connectors/applications/activecampaign/connector-schema.md',
  ],
  tables: [
    {
      title: 'contacts',
      about: [],
      names: 'contacts activecampaign contact',
      fields: {
        'email-address': 'email',
        'person-name': 'first_name last_name',
        'phone-number': 'phone',
        'ip-address': 'ip',
        'user-agent': 'ua',
        'email-engagement': 'bounced_hard bounced_soft bounced_date',
        other: `cdate udate adate edate orgid orgname organization segmentio_id hash email_local email_domain sentcnt
          rating_tstamp gravatar deleted anonymized deleted_at created_utc_timestamp updated_utc_timestamp
          created_timestamp updated_timestamp created_by updated_by email_empty mpp_tracking socialdata_lastcheck
          score_values account_contacts`,
      },
    },
  ],
}
