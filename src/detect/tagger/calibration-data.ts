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
  prose: [-1.23, -0.58, 2.19, 0.09, -0.47, -2.89, 3.69, -1.3, -0.86, 0.93, 1.3, 1.05, -0.78, -1.26, -0.15, -1.19, 0.32, -3.82, -1, -0.13, 0.55, -0.6, -0.86, 0.01, -0.68, 0.82, -0.74, -0.4, -1.32, 0.19],
  machine: [-4.86, 2.32, 0.46, 0.73, -1.63, -1.74, 0, 0, 0.7, 2.04, 0.09, 1.4, 2.07, -0.96, -0.55, -0.26, 2.21, -0.46, 0, -0.67, 1.31, 0.04, -0.44, -2.95, 0, 0, -0.93, 0.21, -2.11, 2.36],
}
