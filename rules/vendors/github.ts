import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'GitHub',
  sources: [
    'https://docs.github.com/en/organizations/keeping-your-organization-secure/managing-security-settings-for-your-organization/reviewing-the-audit-log-for-your-organization',
    'https://docs.github.com/en/rest/issues/issues',
  ],
  tables: [
    {
      title: 'audit log',
      about: [],
      names: 'audit_log audit export',
      fields: {
        username: 'actor user',
        'user-id': 'actor_id user_id',
        'ip-address': 'actor_ip',
        country: 'actor_location_country_code',
        'user-agent': 'user_agent',
        other: `action active operation_type org org_id repo repo_id repository repository_public business business_id
          created_at _document_id hashed_token programmatic_access_type token_id token_scopes transport_protocol
          transport_protocol_name external_identity_nameid external_identity_username request_id visibility team`,
      },
    },
    {
      title: 'issues and pull requests (API)',
      about: [],
      names: 'issues issue pulls',
      fields: {
        username: 'user_login assignee_login assignees_login closed_by_login author_login',
        other: `repository_url labels_url comments_url events_url html_url node_id user_id user_node_id user_avatar_url
          user_gravatar_id user_followers_url user_site_admin labels_name state_reason milestone_title active_lock_reason
          author_association timeline_url performed_via_github_app locked`,
      },
    },
  ],
}
