import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'GitLab',
  sources: [
    'https://docs.gitlab.com/user/project/issues/csv_export/',
    'https://docs.gitlab.com/administration/audit_event_reports/',
  ],
  tables: [
    {
      title: 'issues export',
      about: [],
      names: 'issues issue issues_export',
      fields: {
        'person-name': 'author assignee',
        username: 'author_username assignee_username',
        other: `title description issue_id url state confidential locked due_date created_at_utc updated_at_utc closed_at_utc
          milestone weight labels time_estimate time_spent epic_id epic_title`,
      },
    },
    {
      title: 'audit events',
      about: [],
      names: 'audit_events audit_event',
      fields: {
        'person-name': 'author_name',
        'email-address': 'author_email',
        'ip-address': 'ip_address',
        'user-id': 'author_id',
        other: `entity_id entity_type entity_path target_id target_type target_details action details_add details_change
          details_from details_to details_custom_message details_author_class created_at`,
      },
    },
  ],
}
