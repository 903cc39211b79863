import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'Personio',
  sources: [
    'https://developer.personio.de/reference/get_company-employees',
    'https://support.personio.de/hc/en-us/articles/115002259585',
  ],
  tables: [
    {
      title: 'employees',
      about: [],
      names: 'employees personio employee_list',
      fields: {
        'person-name': 'first_name last_name preferred_name supervisor',
        'email-address': 'email',
        gender: 'gender',
        'job-title': 'position',
        iban: 'iban',
        'tax-id': 'tax_id',
        financial: 'fix_salary hourly_salary',
        'user-id': 'id',
        'national-id': 'social_security_number',
        other: `status employment_type weekly_hours weekly_working_hours hire_date contract_end_date termination_date
          termination_type termination_reason probation_period_end probation_period_length last_working_day office department
          subcompany team cost_centers fix_salary_interval vacation_day_balance absence_entitlement holiday_calendar
          work_schedule last_modified_at`,
      },
    },
  ],
}
