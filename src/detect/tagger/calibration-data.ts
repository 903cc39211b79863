// Written by scripts/calibrate-tagger.ts.
import type { CalibrationClass, Steps } from './calibration-classes.ts'

// biome-ignore format: generated
export const FITTED_STEPS: Readonly<Record<CalibrationClass, Steps>> = {
  addressInProse: [[54.1, 2.77], [123.8, 3.31], [303.3, 4.23], [695.6, 5.8]],
  addressInMachine: [[95.9, 4.35], [658.4, 6]],
}

/** In the order of CIRCUMSTANCES, in bits. */
// biome-ignore format: generated
export const FITTED_WEIGHTS: Readonly<Record<'prose' | 'machine', readonly number[]>> = {
  prose: [-1.53, 0.72, 2.53, 2.95, -1.32, -0.79, 5.18, -1.48, -0.32, 0.58, 1.01, 0.07, -0.39, -0.95, -0.61, -0.99, -0.37, -0.91, -0.85, -0.03, 0.91, 0.17, -0.04, 0.01, -0.11, -0.02, -0.48, -0.71, -0.74, -0.03, -1.01, -0.53, 0.61, -0.05, 1.25, 0.6, 1.53, -0.91, -2.75, -4.42, 1.78, 1.6, 1.1, 2.23, -0.33, -0.11, -2.99, -1.48, 0.23, -1.87, 0.01, 0, -0.21, 1.07, -0.29],
  machine: [-0.52, 1.5, 1.33, 0.22, -1.08, -0.67, 0, 0, -0.48, 1.28, -0.3, 0.28, 0.73, -0.18, 0.41, -0.49, 0.44, -1.55, 0, -1.45, 1.48, 1, -0.48, -5.23, 0.05, 0, -1.94, -0.04, -3.6, 1.38, -1, 0.14, 0.11, 0.07, -0.26, -0.94, -0.09, 0, 0, 0, 0, 0, 0, 0, -0.15, 0, 0, 0, 2.27, 0, 0, -3.19, 1.92, 0.55, 0.92],
}
