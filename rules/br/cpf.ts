import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isCpf } from '../../src/validators/national/south-america.ts'

export const rule: Rule = identifierRule({
  id: 'br/cpf',
  title: 'Brazilian tax number of a person (CPF)',
  check: 'Nine digits and two check digits mod 11.',
  references: ['https://www.gov.br/receitafederal/pt-br/assuntos/meu-cpf'],
  forms: '99999999999',
  valid: isCpf,
  chance: 0.0098,
  cues: 'CPF, cpf, cadastro de pessoas físicas, cadastro de pessoa física, cpf/mf',
  alone: '999.999.999-99',
  fields: 'cpf cpf_number numero_cpf nr_cpf',
  published: ['11144477735', '12345678909', '52998224725'],
  match: ['CPF: <<111.444.777-35>>', 'o cpf dele é <<11144477735>>', 'Sra. Lima <<529.982.247-25>> assinou'],
  miss: ['CPF 111.444.777-36'],
  values: ['111.444.777-35', '529.982.247-25', '123.456.789-09'],
})
