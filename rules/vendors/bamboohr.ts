import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'BambooHR',
  sources: ['https://documentation.bamboohr.com/docs/list-of-field-names'],
  tables: [
    {
      title: 'employee report',
      about: [],
      names: 'bamboohr employees employee report',
      fields: {
        'user-id': 'employee_number employee_id',
        'person-name': 'last_name first_name middle_name preferred_name reporting_to supervisor display_name',
        'date-of-birth': 'birth_date date_of_birth',
        'us/ssn': 'ssn',
        gender: 'gender',
        'marital-status': 'marital_status',
        'postal-address': 'address_line_1 address_line_2 address_1 address_2',
        city: 'city',
        region: 'state',
        'postal-code': 'zip_code zipcode',
        country: 'country',
        'phone-number': 'work_phone mobile_phone home_phone',
        'email-address': 'work_email home_email best_email',
        'job-title': 'job_title',
        ethnicity: 'ethnicity',
        financial: 'pay_rate',
        other: `hire_date original_hire_date termination_date employment_status employment_history_status department division
          location pay_type pay_period pay_schedule pay_group pay_change_reason pay_rate_effective_date eeo eeo_job_category
          exempt overtime_rate payroll_id work_phone_extension work_phone_plus_extension supervisor_id supervisor_eid
          termination_reason termination_type`,
      },
    },
  ],
}
