import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'Strava',
  sources: ['https://github.com/HzaCode/Athlytics/blob/main/R/load_local_activities.R'],
  tables: [
    {
      title: 'activities (bulk export)',
      about: [],
      names: 'activities activity strava',
      fields: {
        health: 'max_heart_rate average_heart_rate athlete_weight calories relative_effort perceived_exertion',
        other: `activity_id activity_date activity_name activity_type activity_description elapsed_time distance commute
          activity_private_note activity_gear filename bike_weight moving_time max_speed average_speed elevation_gain
          elevation_loss elevation_low elevation_high max_grade average_grade average_positive_grade average_negative_grade
          max_cadence average_cadence max_watts average_watts weighted_average_power power_count max_temperature
          average_temperature total_work number_of_runs uphill_time downhill_time other_time prefer_perceived_exertion gear bike
          media from_upload grade_adjusted_distance weather_observation_time weather_condition weather_temperature
          apparent_temperature dewpoint humidity weather_pressure wind_speed uv_index`,
      },
    },
  ],
}
