import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'Garmin Connect',
  sources: ['https://github.com/mjjcville/running/blob/master/garmin.py'],
  tables: [
    {
      title: 'activities (export)',
      about: [],
      names: 'activities garmin',
      fields: {
        health: 'avg_hr max_hr calories',
        other: `activity_type date favorite title distance time aerobic_te avg_run_cadence max_run_cadence avg_pace best_pace
          total_ascent total_descent avg_stride_length min_elevation max_elevation training_stress_score avg_vertical_ratio
          avg_vertical_oscillation avg_ground_contact_time dive_time min_temp surface_interval decompression`,
      },
    },
  ],
}
