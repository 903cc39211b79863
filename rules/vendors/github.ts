import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'GitHub',
  sources: [
    'https://github.com/elastic/integrations/blob/main/packages/github/data_stream/audit/fields/fields.yml',
    'https://raw.githubusercontent.com/api-evangelist/engineering-platform/refs/heads/main/json-schema/apis-io-engineering-platform-audit-log-event-schema.json',
    'https://github.com/airbytehq/airbyte/tree/master/airbyte-integrations/connectors/source-github',
  ],
  tables: [
    {
      title: 'audit log',
      about: [],
      names: 'audit_log audit export',
      fields: {
        username: 'actor user blocked_user external_identity_username',
        'user-id': 'actor_id user_id',
        'ip-address': 'actor_ip',
        country: 'actor_location_country_code actor_location_country_name',
        'user-agent': 'user_agent',
        other: `action active active_was actor_is_bot operation_type org org_id repo repo_id repository repository_public
          business business_id created_at _document_id hashed_token programmatic_access_type token_id token_scopes
          transport_protocol transport_protocol_name external_identity_nameid request_category visibility team
          permission`,
      },
    },
    {
      title: 'issues and pull requests (API)',
      about: [],
      names: 'issues issue pulls',
      fields: {
        username: 'user_login assignee_login assignees_login milestone_creator_login',
        other: `repository_url labels_url comments_url events_url html_url node_id user_id user_node_id user_avatar_url
          user_gravatar_id user_followers_url user_site_admin labels_name milestone_title active_lock_reason
          author_association locked`,
      },
    },
  ],
}
