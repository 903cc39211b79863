import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'Google Workspace',
  sources: ['https://support.google.com/a/answer/40057', 'https://support.google.com/a/answer/7348070'],
  tables: [
    {
      title: 'users download',
      about: [],
      names: 'user_download users user_upload',
      fields: {
        'person-name': 'first_name_required last_name_required',
        'email-address': `email_address_required new_primary_email_upload_only recovery_email home_secondary_email
          work_secondary_email manager_email`,
        'phone-number': 'recovery_phone_must_be_in_the_e_164_format work_phone home_phone mobile_phone',
        'postal-address': 'work_address home_address',
        'user-id': 'employee_id',
        'job-title': 'employee_title',
        password: 'password_required',
        other: `password_hash_function_upload_only org_unit_path_required status_read_only last_sign_in_read_only employee_type
          department cost_center building_id floor_name floor_section 2sv_enrolled_read_only 2sv_enforced_read_only
          email_usage_read_only drive_usage_read_only total_storage_read_only change_password_at_next_sign_in
          new_status_upload_only advanced_protection_program_enrollment`,
      },
    },
  ],
}
