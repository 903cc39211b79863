// Written by scripts/calibrate-tagger.ts.
import type { CalibrationClass, Steps } from './calibration.ts'

// biome-ignore format: generated
export const FITTED_STEPS: Readonly<Record<CalibrationClass, Steps>> = {
  addressInProse: [[14.1, 3.29], [65.1, 3.41], [109.1, 4.92], [287.4, 4.97], [616, 5.96]],
  addressInMachine: [[59.8, 3.57], [133, 4.96], [498.2, 6]],
}

/** In the order of CIRCUMSTANCES, in bits. */
// biome-ignore format: generated
export const FITTED_WEIGHTS: Readonly<Record<'prose' | 'machine', readonly number[]>> = {
  prose: [-1.23, -0.58, 2.19, 0.1, -0.47, -2.89, 3.68, -1.3, -0.86, 0.93, 1.3, 1.05, -0.77, -1.26, -0.15, -1.2, 0.32, -3.82, -1.01, -0.13, 0.54, -0.6, -0.86, 0.01, -0.68, 0.82, -0.74, -0.4, -1.32, 0.19],
  machine: [-4.79, 2.32, 0.42, 0.69, -1.61, -1.76, 0, 0, 0.77, 2.02, 0.13, 1.41, 2.06, -0.97, -0.56, -0.29, 2.2, -0.47, 0, -0.67, 1.3, 0.04, -0.46, -2.95, 0, 0, -0.96, 0.2, -2.12, 2.36],
}
