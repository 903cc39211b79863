// Written by scripts/calibrate-tagger.ts.
import type { CalibrationClass, Steps } from './calibration-classes.ts'

// biome-ignore format: generated
export const FITTED_STEPS: Readonly<Record<CalibrationClass, Steps>> = {
  addressInProse: [[45.7, 2.4], [103.7, 3.31], [141.4, 3.32], [203.2, 3.41], [271.5, 4.33], [341.8, 4.51], [463.6, 4.74], [643.5, 6]],
  addressInMachine: [[79.1, 4.37], [535.5, 6]],
}

/** In the order of CIRCUMSTANCES, in bits. */
// biome-ignore format: generated
export const FITTED_WEIGHTS: Readonly<Record<'prose' | 'machine', readonly number[]>> = {
  prose: [8.62, -0.08, 3.06, 2.41, -1.09, -0.66, 4.18, -1.12, -0.23, 0.61, 1.33, 0.2, -0.84, -1.28, -0.66, -1.35, 0.48, -3.54, -0.66, -0.55, 1.33, 0.41, 0.28, 0.01, -0.48, 0.2, -0.67, -0.15, -1.96, -0.22, -1.57, -1.12, -0.93, -0.86, 1.11, 0.1, 1.92, -0.48, -2.88, -3.98, 2.35, 0.25, 1.41, 2.09, -0.83, -0.53, -3.73, -1.61, 0.35, -1.8, 0, 0],
  machine: [-5.95, 1.79, 2.01, 0.71, -1.47, -0.7, 0, 0, 0.53, 1.28, -0.09, 0.68, 0.38, 0.03, 0.7, -0.04, 0.65, -0.64, -0.22, -0.91, 1.35, 1.45, -0.48, -4.55, -0.46, 0, -2.26, -0.31, -3.37, 1.49, -0.23, 0.29, 0.29, 0.03, -0.67, -0.54, 0.33, 0, 0, 0, 0, 0, 0, 0, -0.01, 0, 0, 0, 4, 0, 0, -3.7],
}
