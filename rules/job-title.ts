import type { Rule } from '../src/model/rule.ts'

export const rule: Rule = {
  id: 'job-title',
  title: 'Job title or occupation',
  class: 'demographic',
  category: 'identifiable',
  severity: 'low',
  mask: '[JOB]',
  about: 'The job, occupation or profession of a person, by field name and by words of professions.',
  references: ['https://gdpr-info.eu/art-4-gdpr/'],
  fields: [
    'job', 'jobtitle', 'job_title', 'occupation', 'profession', 'position_title', 'beruf', 'berufsbezeichnung', 'metier',
    'profesion', 'puesto', 'cargo', 'professione', 'beroep', 'yrke', 'ammatti', 'zawod', 'должность', '职业', '職業',
  ],
  tokens: {
    job_title: 6, job_position: 6, job_role: 6, occupation: 6, profession: 6, occupation_type: 6, contact_title: 6,
    position_title: 6, employment_title: 6, job: 3, designation: 1, position: 1, title: 1, job_id: -8, job_status: -8,
    job_code: -8, job_type: -8, job_category: -8,
  },
  examples: {
    match: [],
    miss: [],
    field: [
      { name: 'job_title', values: ['Sales Manager', 'Software Engineer', 'Accountant', 'Marketing Director'] },
    ],
  },
}
