import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'Personio',
  sources: ['https://github.com/APIs-guru/openapi-directory/blob/main/APIs/personio.de/personnel/1.0/openapi.yaml'],
  tables: [
    {
      title: 'employees',
      about: [],
      names: 'employees personio employee_list',
      fields: {
        'person-name': 'first_name last_name supervisor',
        'email-address': 'email',
        gender: 'gender',
        'job-title': 'position',
        financial: 'fix_salary hourly_salary',
        'user-id': 'id',
        other: `created_at status employment_type weekly_hours weekly_working_hours hire_date contract_end_date termination_date
          termination_type termination_reason probation_period_end last_working_day office department cost_centers
          vacation_day_balance absence_entitlement holiday_calendar work_schedule last_modified_at`,
      },
    },
  ],
}
