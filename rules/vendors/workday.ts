import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'Workday',
  sources: [
    'https://community.workday.com/sites/default/files/file-hosting/productionapi/Human_Resources/v42.0/Get_Workers.html',
    'https://github.com/fivetran/dbt_workday',
  ],
  tables: [
    {
      title: 'personal information',
      about: [],
      names:
        'personal_information personal_information_history personal_information_common_data country_personal_information worker',
      fields: {
        'date-of-birth': 'date_of_birth',
        gender: 'gender',
        ethnicity: 'hispanic_or_latino ethnicity_code',
        'marital-status': 'marital_status',
        nationality: 'primary_nationality additional_nationality citizenship_status',
        religion: 'religion',
        'political-opinion': 'political_affiliation',
        health: 'blood_type medical_exam_notes tobacco_use',
        city: 'city_of_birth',
        country: 'country_of_birth',
        region: 'region_of_birth',
        other: `date_of_death city_of_birth_code region_of_birth_code hukou_locality hukou_postal_code hukou_region
          hukou_subregion hukou_type last_medical_exam_date last_medical_exam_valid_to local_hukou marital_status_date
          native_region native_region_code personnel_file_agency social_benefit worker_id`,
      },
    },
    {
      title: 'names',
      about: [],
      names: 'person_name',
      fields: {
        'person-name': `first_name middle_name last_name secondary_last_name tertiary_last_name local_first_name
          local_first_name_2 local_middle_name local_last_name local_last_name_2 local_secondary_last_name
          full_name_singapore_malaysia`,
        other: `academic_suffix additional_name_type hereditary_suffix honorary_suffix personal_info_system_id prefix_salutation
          prefix_title prefix_title_code professional_suffix religious_suffix royal_suffix social_suffix social_suffix_id
          country index type`,
      },
    },
  ],
}
