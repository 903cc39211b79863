import { traitIn, weighTrait } from '../src/detect/person/trait.ts'
import { words } from '../src/detect/words.ts'
import type { Rule } from '../src/model/rule.ts'
import { ETHNICITIES } from './words/trait-values.ts'
import { listed, weighted } from './words/weighted.ts'

export const rule: Rule = {
  id: 'ethnicity',
  title: 'Ethnicity or race',
  class: 'demographic',
  category: 'identifiable',
  severity: 'high',
  mask: '[ETHNICITY]',
  about:
    'Racial or ethnic origin: a special category of personal data under GDPR Art. 9. In fields named so, in forms with somebody in them, or whose values ' +
    'are the words of censuses.',
  references: ['https://gdpr-info.eu/art-9-gdpr/', 'https://www.census.gov/topics/population/race/about.html'],
  keys: words(
    'ethnicity, ethnicgroup, ethnicorigin, race, ethnischeherkunft, origineethnique, etnia, origenétnico, raça, etniciteit, pochodzenieetniczne',
  ),
  locate: traitIn(ETHNICITIES),
  weigh: weighTrait,
  fields: listed('race ethnicity ethnicities ethnic_group ethnic_origin race_ethnicity ethnie etnia raza raca ethnizitaet'),
  tokens: weighted(
    [6, 'ethnic_code ethnicity_code ethnicity ethnicities ethnic_group ethnic_origin racial_origin race_ethnicity'],
    [4, 'race ethnic'],
    [-8, 'race_id race_time race_date race_name race_result race_number race_position'],
  ),
  examples: {
    match: ['DOB: 22/11/1998\nEthnicity: <<Mixed – White & Black African>>\n', 'Name: Ann Lee\nRace: <<Caucasian>>\n'],
    miss: ['Ethnicity: White\n', 'Name: Ann Lee\nRace: 10 km\n'],
    field: [{ name: 'ethnicity', values: ['Hispanic', 'White', 'Asian', 'Black or African American'] }],
  },
}
