// Written by scripts/calibrate-tagger.ts.
import type { CalibrationClass, Steps } from './calibration.ts'

// biome-ignore format: generated
export const FITTED_STEPS: Readonly<Record<CalibrationClass, Steps>> = {
  addressInProse: [[54, 3.63], [165.9, 4.3], [445.9, 5.6]],
  addressInMachine: [[499.8, 6]],
}

/** In the order of CIRCUMSTANCES, in bits. */
// biome-ignore format: generated
export const FITTED_WEIGHTS: Readonly<Record<'prose' | 'machine', readonly number[]>> = {
  prose: [4.53, 0.22, 2.36, 1.79, -1.02, -1.13, 3.78, -1.14, 0.07, 0.72, 1.15, 0.49, -0.33, -0.66, -0.94, -1.46, -0.28, -4.91, -0.86, 0.02, 1.1, -0.09, -0.35, 0.01, -1.04, 0.39, -0.87, -0.21, -2.17, 0.11, -0.7, -1.32, -0.19, -0.08, 1.3, 0.42, 1.71, -0.25, -2.87, -3.18, 1.23, 0.74, 1.55, 1.82, -0.82, -0.79, -3.75, -0.26, 0.53, -2.03, 0, 0],
  machine: [-3.56, 1.47, 1.86, 0.91, -1.63, -2.04, 0, 0, -0.87, 1.56, -0.17, 0.02, 1.09, -0.56, -0.37, 0.69, 0.55, -0.73, 0, -1.6, 1.25, 0.95, -0.68, -4.72, 0, 0, -2.87, -1.25, -3.2, 0.91, -0.18, 0.23, 0.22, -0.58, -0.57, -1.12, 0.61, 0, 0, 0, 0, 0, 0, 0, -0.01, 0, 0, 0, 4.47, 0, 0, -3.6],
}
