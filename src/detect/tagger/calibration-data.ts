// Written by scripts/calibrate-tagger.ts.
import type { CalibrationClass, Steps } from './calibration-classes.ts'

// biome-ignore format: generated
export const FITTED_STEPS: Readonly<Record<CalibrationClass, Steps>> = {
  addressInProse: [[72, 2.94], [136.1, 3.92], [198, 4.69], [254.1, 4.96], [403.1, 5.67]],
  addressInMachine: [[351.4, 6]],
}

/** In the order of CIRCUMSTANCES, in bits. */
// biome-ignore format: generated
export const FITTED_WEIGHTS: Readonly<Record<'prose' | 'machine', readonly number[]>> = {
  prose: [0.94, 0.17, 3.22, 2.16, -0.93, -0.86, 5.48, -1.61, 0.03, 0.46, 0.86, -0.08, -0.27, -0.54, -0.21, -0.88, -0.2, -1.26, -0.57, -0.17, 1.23, -0.38, -0.22, 0.01, -0.33, -0.21, -0.77, -0.2, -0.39, -0.36, -0.81, -0.9, -0.06, -0.2, 1.54, 0.23, 1.91, -1.02, -2.95, -4.36, 1.68, 1.85, 0.74, 2.6, 0.04, -0.05, -3.09, -1.22, 0.18, -1.36, 0, 0, -0.24, 0.99, -0.72],
  machine: [-2.39, 1.42, 1.91, -0.16, -0.85, -0.54, 0, 0, -0.14, 1.15, -0.48, 0.54, 0.7, 0.16, 0.21, 0.05, 0.19, -1.1, -0.05, -1.65, 1.55, 1.23, -0.59, -5.18, -0.05, 0, -2.23, -0.22, -3.57, 1.27, -0.11, -0.49, 0.08, 0.1, -0.04, -0.72, -0.26, 0, 0, 0, 0, 0, 0, 0, -0.01, 0, 0, 0, 2.21, 0, 0, -3.26, 2.01, 0.4, 0.6],
}
