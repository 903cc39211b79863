import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'BambooHR',
  sources: [
    'https://documentation.bamboohr.com/docs/list-of-field-names',
    'https://help.okta.com/wf/ja-jp/Content/Topics/workflows/connector-reference/bamboohr/actions/updateemployee.htm',
    'https://docs.workato.com/en/connectors/bamboo-hr/updated-employee-trigger',
  ],
  tables: [
    {
      title: 'employee report',
      about: [],
      names: 'bamboohr employees employee report',
      fields: {
        'user-id': 'employee_number employee_id',
        'person-name': `last_name first_name middle_name preferred_name reporting_to supervisor display_name nickname`,
        'date-of-birth': 'birth_date date_of_birth birthday',
        age: 'age',
        'us/ssn': 'ssn',
        gender: 'gender',
        'marital-status': 'marital_status',
        'postal-address': 'address_line_1 address_line_2 address_1 address_2',
        city: 'city',
        region: 'state state_code',
        'postal-code': 'zipcode',
        country: 'country',
        'phone-number': 'work_phone mobile_phone home_phone',
        'email-address': 'work_email home_email best_email supervisor_email',
        'job-title': 'job_title',
        ethnicity: 'ethnicity',
        financial: 'pay_rate bonus_amount commission_amount',
        other: `hire_date original_hire_date termination_date employment_status employment_history_status department
          division location pay_type pay_period pay_group pay_group_id pay_change_reason pay_rate_effective_date eeo
          exempt flsa_code work_phone_extension work_phone_plus_extension supervisor_id supervisor_eid last_changed
          bonus_date bonus_reason bonus_comment commission_comment`,
      },
    },
  ],
}
