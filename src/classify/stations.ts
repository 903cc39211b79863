/** Where something is measured: weather, water, air, earthquakes. The point on the map is a station's, or the ground's, and nobody's. */
import { addTerm, type Case, caseOf } from './case.ts'
import type { Field } from './field.ts'
import { singular } from './field-name.ts'
import { CONTRADICTED } from './judge.ts'
import { isOfPeople } from './name-forms.ts'

/** What stations measure, by words and by the short names of weather services. What a watch measures as well is not among them. */
const MEASURES: ReadonlySet<string> = new Set(
  `station station_id station_name prcp precip precipitation rain rainfall snow snowfall snwd tmax tmin tavg tmean wind_direction wind_gust gust dewpoint dew_point
  visibility cloud_cover sunshine solar_radiation mag magnitude mag_type depth epicenter seismic water_level discharge stage_height salinity turbidity pm_10 pm_2_5 ozone no_2 so_2
  aqi niederschlag windrichtung pegel messstelle stationsname stations_id tide`.split(/\s+/),
)
const LEAST_MEASURES = 3
/** As likely as not. */
const LIKELY_BITS = -0.5

export function addPlacesOfStations(fields: readonly Field[], cases: readonly (readonly Case[])[]): void {
  const measures = fields.filter(({ name: { own } }) => MEASURES.has(own.map(singular).join('_')) || MEASURES.has(own.join('_')))
  if (measures.length < LEAST_MEASURES) return
  const isSomebodys = fields.some(
    ({ name }, i) =>
      isOfPeople(name.own) ||
      (cases[i] as readonly Case[]).some(
        ({ rule, bits }) => rule.category !== 'behavioral' && rule.class !== 'address' && bits > LIKELY_BITS,
      ),
  )
  if (isSomebodys) return
  fields.forEach((_field, i) => {
    const entry = caseOf(cases, i, 'coordinates')
    if (entry !== undefined) addTerm(entry, 'negative', CONTRADICTED)
  })
}
