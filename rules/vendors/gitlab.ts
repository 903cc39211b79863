import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'GitLab',
  sources: [
    'https://github.com/gitlabhq/gitlabhq/blob/master/doc/user/project/issues/csv_export.md',
    'https://gitlab.com/gitlab-org/gitlab/-/merge_requests/22662',
    'https://github.com/nickbrandt/GitLab/blob/master/ee/app/services/audit_events/export_csv_service.rb',
  ],
  tables: [
    {
      title: 'issues export',
      about: [],
      names: 'issues issue issues_export',
      fields: {
        'person-name': 'author assignee',
        username: 'author_username assignee_username',
        other: `title description iid type url state confidential locked due_date start_date created_at_utc updated_at_utc
          closed_at_utc milestone weight labels time_estimate time_spent parent_id parent_iid parent_title epic_id
          epic_title`,
      },
    },
    {
      title: 'audit events',
      about: [],
      names: 'audit_events audit_event',
      fields: {
        'person-name': 'author_name',
        'ip-address': 'ip_address',
        'user-id': 'author_id',
        other: 'entity_id entity_type entity_path target_id target_type target_details action created_at_utc',
      },
    },
  ],
}
