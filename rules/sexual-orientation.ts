import type { Rule } from '../src/model/rule.ts'
import { listed, weighted } from './words/weighted.ts'

export const rule: Rule = {
  id: 'sexual-orientation',
  title: 'Sexual orientation or sex life',
  class: 'demographic',
  category: 'identifiable',
  severity: 'high',
  mask: '[SEXUAL-ORIENTATION]',
  about:
    'Sexual orientation and sex life: special categories of personal data under GDPR Art. 9. By field name; a field that is only called ' +
    'orientation counts where its values say so. How a screen, a page or a picture is turned is none.',
  references: [
    'https://gdpr-info.eu/art-9-gdpr/',
    'https://www.ons.gov.uk/peoplepopulationandcommunity/culturalidentity/sexuality',
  ],
  fields: listed(
    `sexual_orientation sexualorientation sexual_orientations sexual_preference sexual_preferences sexual_identity sexuality sexual_life
    sex_life sexual_history sexual_partners sexually_active sexual_activity sexuelle_orientierung sexualitaet sexualitat sexualleben
    orientation_sexuelle sexualite vie_sexuelle orientacion_sexual vida_sexual sexualidad orientacao_sexual sexualidade orientamento_sessuale
    vita_sessuale seksuele_geaardheid seksuele_voorkeur seksuele_orientatie geaardheid sexuell_laggning sexuell_orientering
    seksuel_orientering seksuell_orientering seksuell_legning seksuaalinen_suuntautuminen orientacja_seksualna zycie_seksualne
    sexualni_orientace sexualna_orientacia szexualis_iranyultsag cinsel_yonelim cinsel_tercih cinsel_hayat orientare_sexuala viata_sexuala
    orientasi_seksual сексуальная_ориентация сексуальна_орієнтація σεξουαλικός_προσανατολισμός الميول_الجنسية נטייה_מינית 性取向 性的指向
    성적지향 성적_지향 รสนิยมทางเพศ`,
  ),
  tokens: weighted(
    [
      6,
      `sexual_orientation sexual_preference sexual_identity sexual_life sexual_history sexual_partner sexual_partners sexually_active
      sexual_activity sex_life sexuality`,
    ],
    [1.5, 'orientation orient'],
    // Whom somebody looks for: of a gender, as the values say.
    [5, 'interested_in'],
    [
      -8,
      'screen_orientation page_orientation image_orientation device_orientation layout_orientation exif_orientation political_orientation sexual_offence sexual_content',
    ],
  ),
  examples: {
    match: [],
    miss: [],
    field: [
      { name: 'interested_in', values: ['women', 'men', 'women', 'men'] },
      { name: 'sexual_orientation', values: ['heterosexual', 'bisexual', 'gay', 'prefer not to say'] },
      { name: 'sexuelle Orientierung', values: ['heterosexuell', 'homosexuell', 'bisexuell', 'keine Angabe'] },
    ],
  },
}
