import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'Odoo',
  sources: [
    'https://github.com/odoo/odoo/blob/master/odoo/addons/base/models/res_partner.py',
    'https://github.com/odoo/odoo/blob/master/addons/hr/models/hr_employee.py',
    'https://github.com/odoo/odoo/blob/master/addons/hr/models/hr_version.py',
  ],
  tables: [
    {
      title: 'contacts (res.partner)',
      about: [],
      names: 'res_partner partner contact contacts',
      fields: {
        'person-name': 'complete_name name display_name',
        'email-address': 'email_formatted email',
        'phone-number': 'phone',
        'postal-address': 'contact_address_inline street street2 contact_address',
        city: 'city',
        'postal-code': 'zip',
        country: 'country_code',
        'job-title': 'function',
        'vat-number': 'vat',
        coordinates: 'partner_latitude partner_longitude',
        other: `state_id country_id is_company parent_id lang tz company_id user_id comment ref website category_id industry_id
          partner_share`,
      },
    },
    {
      title: 'employees (hr.employee)',
      about: [],
      names: 'hr_employee employee employees',
      fields: {
        'person-name': 'name display_name emergency_contact spouse_complete_name legal_name',
        'email-address': 'work_email private_email',
        'phone-number': 'work_phone mobile_phone private_phone emergency_phone',
        'postal-address': 'private_street private_street2',
        city: 'private_city place_of_birth',
        'postal-code': 'private_zip',
        'job-title': 'job_title',
        gender: 'sex gender',
        'marital-status': 'marital',
        'date-of-birth': 'birthday spouse_birthdate',
        passport: 'passport_id',
        'national-id': 'identification_id ssnid sinid',
        'license-plate': 'private_car_plate',
        other: `resource_id resource_calendar_id company_id job_id department_id parent_id coach_id address_id work_location_id
          user_id bank_account_id permit_no visa_no visa_expire work_permit_expiration_date certificate study_field study_school
          children km_home_work pin barcode country_of_birth country_id employee_type departure_reason_id departure_date`,
      },
    },
  ],
}
