import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isRnokpp } from '../../src/validators/national/east-europe.ts'

export const rule: Rule = identifierRule({
  id: 'ua/rnokpp',
  title: 'Ukrainian tax number (РНОКПП)',
  check: 'Days since 1900, serial and a check digit mod 11.',
  references: ['https://tax.gov.ua/'],
  forms: '9999999999',
  valid: isRnokpp,
  chance: 0.1,
  cues: 'РНОКПП, ІПН, ідентифікаційний код, ідентифікаційний номер, ІНН, рнокпп, іпн, податковий номер',
  fields: 'rnokpp ipn рнокпп',
  published: ['1759013776'],
  match: ['РНОКПП: <<3121614071>>', 'ІПН <<1759013776>>'],
  miss: ['РНОКПП 1759013777'],
  values: ['1759013776', '3121614071'],
})
