import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'Fitbit',
  sources: [
    'https://github.com/sleepdiary/core/blob/main/src/Fitbit/README.md',
    'https://dev.fitbit.com/build/reference/web-api/sleep/get-sleep-log-list/',
  ],
  tables: [
    {
      title: 'sleep (export)',
      about: [],
      names: 'sleep fitbit',
      fields: {
        health: `minutes_asleep minutes_awake number_of_awakenings time_in_bed minutes_rem_sleep minutes_light_sleep
          minutes_deep_sleep efficiency minutes_to_fall_asleep minutes_after_wakeup`,
        other: 'start_time end_time date_of_sleep duration is_main_sleep log_id',
      },
    },
  ],
}
