import { identifierRule } from '../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../src/model/rule.ts'
import { isLicenceNumber } from '../src/validators/national/generic.ts'

export const rule: Rule = identifierRule({
  id: 'driver-license',
  title: 'Driver license number',
  check: 'Five to sixteen letters and digits, of which four are digits at least; whose country is not told. No check.',
  references: ['https://www.aamva.org/'],
  forms:
    'XXXXX XXXXXX XXXXXXX XXXXXXXX XXXXXXXXX XXXXXXXXXX XXXXXXXXXXX XXXXXXXXXXXX XXXXXXXXXXXXX XXXXXXXXXXXXXX XXXXXXXXXXXXXXX XXXXXXXXXXXXXXXX',
  valid: isLicenceNumber,
  chance: 0.16,
  checked: false,
  cues: 'prawo jazdy, prawa jazdy, numer prawa jazdy, permis de conduire, n° permis, permiso de conducir, licencia de conducir, carnet de conducir, carta de condução, rijbewijs, rijbewijsnummer, körkort, førerkort, kørekort, ajokortti, ajokortin numero, jogosítvány, řidičský průkaz, vodičský preukaz, vozačka dozvola, permis auto, sürücü belgesi, ehliyet, водительское удостоверение, driving permit',
  fields:
    'drivers_license driver_license driving_license driving_licence drivers_licence driver_licence drivers drivers_license_number driver_license_number license_no_driver dl_no permis_conduire permis_de_conduire licencia_conducir rijbewijs rijbewijsnummer korkort prawo_jazdy patente_numero',
  match: ['prawo jazdy nr <<12345/67/8901>>', 'permis de conduire n° <<880175123456>>'],
  miss: ['permis de conduire requis'],
  values: ['S99912345', 'D1234567', 'MORGA753116SM9IJ'],
})
