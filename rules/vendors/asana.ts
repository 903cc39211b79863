import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'Asana',
  sources: ['https://github.com/prescottbreeden/my-task-buddy/blob/main/src/types/Asana.type.ts'],
  tables: [
    {
      title: 'project export',
      about: [],
      names: 'asana project tasks task',
      fields: {
        'person-name': 'assignee',
        'email-address': 'assignee_email',
        other: `task_id created_at completed_at last_modified name section_column start_date due_date tags notes projects
          parent_task blocked_by_dependencies blocking_dependencies`,
      },
    },
  ],
}
