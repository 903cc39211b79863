// Written by scripts/calibrate-tagger.ts.
import type { CalibrationClass, Steps } from './calibration.ts'

// biome-ignore format: generated
export const FITTED_STEPS: Readonly<Record<CalibrationClass, Steps>> = {
  addressInProse: [[50.2, 3.23], [145.9, 4.9], [418.2, 5.86]],
  addressInMachine: [[461.7, 6]],
}

/** In the order of CIRCUMSTANCES, in bits. */
// biome-ignore format: generated
export const FITTED_WEIGHTS: Readonly<Record<'prose' | 'machine', readonly number[]>> = {
  prose: [-5.15, 0.15, 2.8, 1.94, -1.23, -1.12, 3.89, -1.15, 0.11, 0.67, 1.07, 0.53, -0.21, -0.71, -1.21, -1.57, -0.55, -4.75, -1.12, 0.01, 1.26, -0.23, -0.58, 0.01, -1.06, 0.36, -0.82, 0.12, -2.41, 0.06, -0.81, 0.47, 0.53, -0.33, 1.46, 0.33, 1.31, -0.29, -2.68, -2.95, 1.04, 0.64, 1.55, 2.06, -0.88, -1.07, -3.66, -0.42, 0.59],
  machine: [-7.3, 1.65, 1.66, 1.15, -1.44, -2.15, 0, 0, -0.13, 1.62, 0.07, -0.02, 1.02, -0.98, 0.39, -0.1, 1.15, -0.46, -0.16, -1.16, 0.95, 1.36, -1.06, -4.71, 0, 0, -2.68, -1.05, -3.09, 0.86, 0.22, 0.21, 0.64, 0.01, -1.14, -1.96, 0.87, 0, 0, 0, 0, 0, 0, 0, -0.01, 0, 0, 0, 4.67],
}
