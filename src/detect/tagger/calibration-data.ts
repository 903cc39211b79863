// Written by scripts/calibrate-tagger.ts.
import type { CalibrationClass, Steps } from './calibration.ts'

// biome-ignore format: generated
export const FITTED_STEPS: Readonly<Record<CalibrationClass, Steps>> = {
  addressInProse: [[29.9, 4.89], [378.4, 5.44]],
  addressInMachine: [[452.8, 6]],
}

/** In the order of CIRCUMSTANCES, in bits. */
// biome-ignore format: generated
export const FITTED_WEIGHTS: Readonly<Record<'prose' | 'machine', readonly number[]>> = {
  prose: [-2.79, 0.05, 1.91, 0.11, -0.68, -2, 3.63, -1.21, -0.99, 1.09, 1.8, 0.55, -0.57, -1.14, -0.69, -1.19, 0.62, -3.96, -1.41, 0.12, 1.33, 0.17, -0.66, 0.01, -0.76, 0.49, -1.04, -0.01, -1.97, 0.25, -0.59, 1.48, -0.52, -1.73, 0.31, -0.07, 0.85, 0.04, -3, -4.61, -1.32, 0.67, -0.98, -0.28, -0.15, -0.29],
  machine: [-4.7, 2.17, 0.93, 1.76, -1.21, -1.06, 0, 0, 0.53, 1.58, -0.3, 0.83, 0.88, -0.25, -0.03, -0.19, 1.73, -1.36, 0, -1.48, 0.77, 1.6, -0.12, -4.28, 0, 0, -1.56, -0.99, -2.27, 2.06, -0.3, -0.12, 0.42, -0.95, 0.25, -1.03, 0.25, 0, 0, 0, 0, 0, 0, 0, -0.14, 0],
}
