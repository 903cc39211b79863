// Written by scripts/calibrate-tagger.ts.
import type { CalibrationClass, Steps } from './calibration-classes.ts'

// biome-ignore format: generated
export const FITTED_STEPS: Readonly<Record<CalibrationClass, Steps>> = {
  addressInProse: [[75.1, 3.22], [222, 4.66], [631.6, 5.49]],
  addressInMachine: [[81.6, 4.36], [167.5, 4.96], [640.6, 6]],
}

/** In the order of CIRCUMSTANCES, in bits. */
// biome-ignore format: generated
export const FITTED_WEIGHTS: Readonly<Record<'prose' | 'machine', readonly number[]>> = {
  prose: [8.28, 0.51, 2.62, 1.94, -1.01, -0.75, 5.36, -1.45, -0.35, 0.54, 1.07, 0.03, -0.36, -0.75, -0.45, -0.92, -0.33, -0.99, -0.76, -0.28, 0.93, 0.32, 0, 0.01, -0.07, -0.07, -0.71, -0.35, -0.53, -0.15, -1.38, -0.56, -1.59, -0.28, 1.16, 0.31, 1.51, -1.02, -2.86, -4.23, 1.35, 1.76, 0.94, 2.21, -0.39, -0.16, -3.23, -1.45, 0.22, -1.49, 0, 0, -0.26, 1.11, -0.25],
  machine: [-5.76, 1.58, 1.31, -0.07, -1.04, -0.59, 0, 0, -0.14, 1.13, -0.46, 0.45, 0.7, 0.08, 0.46, -0.34, 0.31, -1.25, -0.18, -1.42, 1.23, 1.12, -0.46, -5.28, -0.09, 0, -1.98, -0.38, -3.48, 1.45, -0.13, 0.27, 0.53, 0.15, -0.26, -0.85, -0.35, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2.3, 0, 0, -3.29, 1.85, 0.5, 0.77],
}
