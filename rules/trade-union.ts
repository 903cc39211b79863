import type { Rule } from '../src/model/rule.ts'
import { listed, weighted } from './words/weighted.ts'

export const rule: Rule = {
  id: 'trade-union',
  title: 'Trade-union membership',
  class: 'demographic',
  category: 'identifiable',
  severity: 'high',
  mask: '[TRADE-UNION]',
  about:
    'Whether somebody is in a trade union, in which, and what is deducted for it: a special category of personal data under GDPR Art. 9. By ' +
    'field name; a field that is only called union counts in tables of employees. Credit unions, civil unions and unions of sets are none.',
  references: [
    'https://gdpr-info.eu/art-9-gdpr/',
    'https://www.ilo.org/global/topics/workers-and-employers-organizations/lang--en/index.htm',
  ],
  fields: listed(
    `trade_union tradeunion trade_union_membership trade_union_member labor_union labour_union union_member union_membership is_union_member
    in_union is_unionized is_unionised unionized unionised union_dues union_fee union_fees union_status union_local union_affiliation
    gewerkschaft gewerkschaftsmitglied gewerkschaftszugehoerigkeit gewerkschaftszugehorigkeit gewerkschaftsmitgliedschaft gewerkschaftsbeitrag affiliation_syndicale
    appartenance_syndicale cotisation_syndicale syndique afiliacion_sindical sindicato sindicalizado cuota_sindical filiacao_sindical
    sindicalizada contribuicao_sindical appartenenza_sindacale iscrizione_sindacale sindacato tessera_sindacale trattenuta_sindacale vakbond
    vakbondslid vakbondslidmaatschap vakbondsbijdrage fackforbund fackmedlem fackligt_medlemskap fackavgift fagforening fagforeningsmedlem
    fagforeningskontingent ammattiliitto ammattiliiton_jasen ammattiliiton_jasenyys jasenmaksu_ay zwiazek_zawodowy zwiazki_zawodowe
    skladka_zwiazkowa odbory clenstvi_v_odborech odborova_organizace odborovy_prispevek szakszervezet szakszervezeti_tag
    szakszervezeti_tagsag sendika sendika_uyeligi sendika_aidati sindicat membru_sindicat cotizatie_sindicat serikat_pekerja профсоюз
    член_профсоюза профсоюзный_взнос профспілка συνδικάτο συνδικαλιστική_οργάνωση النقابة ארגון_עובדים 工会 工会会员 工會 労働組合 組合費
    노동조합 노조가입`,
  ),
  tokens: weighted(
    [
      6,
      `trade_union labor_union labour_union union_member union_membership union_dues union_fee union_affiliation union_steward
      member_of_union unionized unionised`,
    ],
    [
      -8,
      `credit_union civil_union european_union union_all union_type student_union union_territory union_council union_parish western_union
      union_id table_union`,
    ],
  ),
  contextTokens: weighted([5, 'union union_name union_code union_local local_union union_cd union_number bargaining_unit']),
  tableWords: weighted([3, 'employee employees staff worker workers payroll payslip payslips personnel hr']),
  examples: {
    match: [],
    miss: [],
    field: [
      { name: 'union_member', values: ['yes', 'no', 'no', 'yes'] },
      { name: 'Gewerkschaft', values: ['Beispielgewerkschaft', 'keine', 'keine', 'Musterverband'] },
    ],
  },
}
