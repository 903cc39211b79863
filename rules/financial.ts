import { traitIn, weighTrait } from '../src/detect/person/trait.ts'
import { words } from '../src/detect/words.ts'
import type { Rule } from '../src/model/rule.ts'
import { AMOUNTS } from './words/trait-values.ts'
import { listed, weighted } from './words/weighted.ts'

export const rule: Rule = {
  id: 'financial',
  title: 'Salary or income',
  class: 'demographic',
  category: 'identifiable',
  severity: 'medium',
  mask: '[INCOME]',
  about:
    'What somebody earns, by the field’s name, or in forms with somebody in them: amounts and ranges of them. What a job pays, what a region earns on average and what a company ' +
    'takes in are nobody’s.',
  references: ['https://gdpr-info.eu/art-4-gdpr/', 'https://oag.ca.gov/privacy/ccpa'],
  keys: words(
    'salary, annualsalary, basesalary, annualincome, monthlyincome, householdincome, netpay, grosspay, gehalt, bruttogehalt, nettogehalt, monatsgehalt, jahresgehalt, lohn, salaire, salairebrut, salairenet, salario, sueldo, stipendio, retribuzione, ordenado, salário, salaris, brutoloon, lön, wynagrodzenie, plat, maaş, зарплата, оклад, 給与, 年収, 工资, 월급, 연봉',
  ),
  locate: traitIn(AMOUNTS),
  weigh: weighTrait,
  fields: listed(
    `salary salaries gehalt lohn bruttogehalt nettogehalt monatsgehalt jahresgehalt stundenlohn salaire salaires salaire_brut salaire_net
    salario salarios sueldo sueldo_base stipendio retribuzione ordenado salaris loon brutoloon uurloon lonn wynagrodzenie pensja mzda plat
    maas зарплата оклад 工资 薪资 給与 給料 월급 급여`,
  ),
  tokens: weighted(
    [
      6,
      `salary annual_income monthly_income yearly_income household_income family_income personal_income gross_salary net_salary base_salary
      hourly_wage monthly_wage annual_wage total_base_pay base_pay_annualized annual_base_pay base_pay_amount gehalt sueldo salaire`,
    ],
    [5, 'wage wages base_pay gross_pay net_pay take_home_pay hourly_rate_of_pay pay_rate salary_amount income_amount amt_income'],
    [3.5, 'income compensation remuneration credit_score'],
    [4, 'credit_limit credit_line creditlimit'],
    [
      -8,
      `min_salary max_salary salary_min salary_max salary_from salary_to minimum_salary maximum_salary salary_range salary_band salary_grade salary_type salary_currency
      salary_frequency salary_period salary_component salary_structure salary_slip salary_mode median_income average_income mean_income
      median_household_income income_statement income_account income_tax income_group net_income operating_income other_income total_income gross_income
      income_type compensation_type workers_compensation`,
    ],
  ),
  contextTokens: weighted([4, 'amount basic gross net pay base_amount gross_amount net_amount']),
  tableWords: weighted(
    [3, 'salary salaries payroll payslip payslips wage wages gehalt salaire sueldo'],
    [2, 'employee employees staff worker workers person people customer customers applicant applicants compensation hr'],
    [-4, 'vacancy job jobs posting postings position positions country region state county city district grade'],
  ),
  examples: {
    match: [
      'Name: Delphine Mbeki\nSalary: <<£31,450>>\n',
      'Employee: Ines Moreau\nAnnual salary: <<USD 84,000 per year>>\n',
      'Vorname: Jana\nBruttogehalt: <<3.450,00 EUR>>\n',
    ],
    miss: ['Salary: £31,450\n', 'Name: Ann Lee\nSalary: competitive\n', 'Name: Ann Lee\nSalary: 12\n'],
    field: [
      { name: 'salary', values: ['60117', '62102', '66074', '71046', '48250'] },
      { name: 'Total Base Pay Annualized - Amount', values: ['60117', '62102', '71046', '48250'] },
      { name: 'annual_income', values: ['48000', '125000', '31500'] },
      { name: 'Bruttogehalt', values: ['3.450,00', '4.120,50', '2.980,00'] },
    ],
  },
}
