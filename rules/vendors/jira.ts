import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'Jira',
  sources: [
    'https://support.atlassian.com/jira-software-cloud/docs/export-issues/',
    'https://github.com/fivetran/dbt_jira_source',
  ],
  tables: [
    {
      title: 'issues export',
      about: [],
      names: 'jira issues issue jira_export',
      fields: {
        'person-name': 'assignee reporter creator watchers project_lead',
        'user-id': 'assignee_id reporter_id creator_id watchers_id project_lead_id',
        other: `summary issue_key issue_id issue_type status status_category project_key project_name project_type
          project_description project_url priority resolution created updated last_viewed resolved due_date votes
          original_estimate remaining_estimate time_spent work_ratio original_estimate sprint epic_link epic_name story_points
          fix_versions affects_versions components labels environment parent_id parent_summary security_level description
          comment attachment log_work`,
      },
    },
  ],
}
