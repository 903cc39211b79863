import type { Rule } from '../src/model/rule.ts'
import { listed, weighted } from './words/weighted.ts'

export const rule: Rule = {
  id: 'political-opinion',
  title: 'Political opinion or party',
  class: 'demographic',
  category: 'identifiable',
  severity: 'high',
  mask: '[POLITICAL]',
  about:
    'Political opinion, party membership and registration of somebody: a special category of personal data under GDPR Art. 9. By field ' +
    'name; a field that is only called party counts where its values say which way somebody leans. Parties to a contract, an invoice or a ' +
    'call are none.',
  references: [
    'https://gdpr-info.eu/art-9-gdpr/',
    'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=CIV&sectionNum=1798.140',
  ],
  fields: listed(
    `political_opinion political_opinions political_view political_views political_belief political_beliefs political_affiliation
    political_affiliations political_party political_orientation political_leaning political_ideology political_preference politics
    party_affiliation party_membership party_member party_registration registered_party voter_party politische_meinung politische_einstellung
    politische_orientierung parteimitgliedschaft parteizugehoerigkeit parteizugehorigkeit parteimitglied opinion_politique opinions_politiques
    orientation_politique appartenance_politique parti_politique opinion_politica opiniones_politicas orientacion_politica ideologia_politica
    afiliacion_politica partido_politico opiniao_politica filiacao_partidaria orientacao_politica opinioni_politiche orientamento_politico
    affiliazione_politica partito_politico politieke_voorkeur politieke_opvatting politieke_partij partijlidmaatschap politisk_asikt
    politisk_askadning partitillhorighet politisk_overbevisning politisk_tilknytning politisk_oppfatning partitilhorighet
    poliittinen_mielipide poliittinen_vakaumus puoluekanta puoluejasenyys poglady_polityczne przynaleznosc_partyjna politicke_nazory
    politicky_nazor politicka_prislusnost stranicka_prislusnost politikai_velemeny politikai_nezet parttagsag siyasi_gorus siyasi_parti
    parti_uyeligi opinii_politice apartenenta_politica pandangan_politik afiliasi_politik политические_взгляды политические_убеждения
    партийность политичні_погляди πολιτικές_πεποιθήσεις πολιτικά_φρονήματα الانتماء_السياسي الآراء_السياسية דעות_פוליטיות 政治面貌 政治傾向
    政治倾向 政党 支持政党 정치성향 정치적_견해 정당`,
  ),
  tokens: weighted(
    [
      6,
      `political_opinion political_view political_belief political_affiliation political_party political_orientation political_leaning
      political_ideology political_preference party_affiliation party_membership party_registration registered_party voter_party`,
    ],
    [2, 'politics political_views_id party_code party_name party_preference'],
    [1.5, 'party'],
    [
      -8,
      `third_party 3rd_party first_party responsible_party counter_party party_size party_number party_id party_type party_role party_date
      party_line watch_party birthday_party party_room`,
    ],
  ),
  contextTokens: weighted([4, 'party party_code party_name party_cd party_desc affiliation']),
  tableWords: weighted([3, 'voter voters elector electors canvass canvassing']),
  examples: {
    match: [],
    miss: [],
    field: [
      { name: 'political_views', values: ['Conservative', 'Liberal', 'Moderate', 'Socialist'] },
      { name: 'Parteimitgliedschaft', values: ['ja', 'nein', 'nein', 'ja'] },
    ],
  },
}
