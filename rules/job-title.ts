import type { Rule } from '../src/model/rule.ts'
import { listed, weighted } from './words/weighted.ts'

export const rule: Rule = {
  id: 'job-title',
  title: 'Job title or occupation',
  class: 'demographic',
  category: 'identifiable',
  severity: 'low',
  mask: '[JOB]',
  about: 'The job, occupation or profession of a person, by field name and by words of professions.',
  references: ['https://gdpr-info.eu/art-4-gdpr/'],
  fields: listed(
    `job jobtitle job_title occupation profession position_title beruf berufsbezeichnung metier profesion puesto cargo
    professione beroep yrke ammatti zawod должность 职业 職業`,
  ),
  tokens: weighted(
    [
      6,
      `job_title job_position job_role occupation profession occupation_type contact_title position_title employment_title job_title_description business_title`,
    ],
    [3, 'job'],
    [1, 'designation position title'],
    [-8, 'job_id job_status job_code job_type job_category'],
  ),
  examples: {
    match: [],
    miss: [],
    field: [{ name: 'job_title', values: ['Sales Manager', 'Software Engineer', 'Accountant', 'Marketing Director'] }],
  },
}
