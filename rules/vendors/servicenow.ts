import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'ServiceNow',
  sources: [
    'https://www.servicenow.com/docs/bundle/xanadu-platform-administration/page/administer/users-and-groups/reference/user-fields.html',
    'https://github.com/fivetran/dbt_servicenow',
  ],
  tables: [
    {
      title: 'users (sys_user)',
      about: [],
      names: 'sys_user users',
      fields: {
        username: 'user_name',
        'person-name': 'first_name middle_name last_name name manager',
        'email-address': 'email',
        'phone-number': 'phone mobile_phone home_phone',
        'postal-address': 'street',
        city: 'city',
        region: 'state',
        'postal-code': 'zip',
        country: 'country',
        'job-title': 'title',
        'user-id': 'employee_number sys_id',
        gender: 'gender',
        password: 'user_password',
        other: `sys_created_by sys_updated_by sys_created_on sys_updated_on sys_mod_count sys_class_name sys_domain
          sys_domain_path department location company cost_center building vip locked_out active last_login last_login_time
          last_login_device failed_attempts password_needs_reset web_service_access_only internal_integration_user
          calendar_integration notification preferred_language roles schedule source time_format time_zone date_format
          default_perspective ldap_server introduction photo avatar edu_status enable_multifactor_authn accumulated_roles
          hashed_user_id last_password`,
      },
    },
    {
      title: 'incidents and tasks',
      about: ['customer-complaint'],
      names: 'incident incidents task problem sc_request change_request',
      fields: {
        'customer-complaint': 'short_description description comments work_notes comments_and_work_notes close_notes',
        'person-name': `caller_id opened_by assigned_to resolved_by closed_by watch_list requested_for requested_by reopened_by
          work_notes_list additional_assignee_list`,
        other: `number opened_at category subcategory priority state incident_state assignment_group resolved_at closed_at
          close_code sys_id sys_created_by sys_updated_by sys_created_on sys_updated_on sys_mod_count sys_class_name sys_domain
          impact urgency severity escalation approval made_sla contact_type cmdb_ci business_service business_duration
          calendar_duration business_stc calendar_stc reassignment_count reopen_count problem_id parent_incident child_incidents
          caused_by rfc due_date activity_due hold_reason notify knowledge upon_approval upon_reject correlation_id
          correlation_display follow_up work_start work_end`,
      },
    },
  ],
}
