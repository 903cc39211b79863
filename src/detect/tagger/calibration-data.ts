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
  prose: [8.25, 0.51, 2.62, 1.93, -1.01, -0.76, 5.34, -1.46, -0.35, 0.54, 1.07, 0.04, -0.36, -0.75, -0.45, -0.92, -0.34, -0.99, -0.77, -0.28, 0.93, 0.32, 0.02, 0.01, -0.07, -0.07, -0.72, -0.35, -0.53, -0.15, -1.38, -0.56, -1.59, -0.28, 1.16, 0.32, 1.51, -1.01, -2.86, -4.22, 1.37, 1.75, 0.95, 2.25, -0.39, -0.16, -3.25, -1.44, 0.22, -1.49, 0, 0, -0.25, 1.1, -0.25],
  machine: [-5.78, 1.54, 1.28, -0.11, -0.98, -0.62, 0, 0, -0.16, 1.14, -0.41, 0.45, 0.72, 0.03, 0.43, -0.35, 0.26, -1.26, -0.18, -1.42, 1.22, 1.14, -0.49, -5.29, -0.09, 0, -1.96, -0.42, -3.52, 1.46, -0.13, 0.28, 0.52, 0.16, -0.26, -0.79, -0.33, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2.19, 0, 0, -3.27, 1.87, 0.53, 0.76],
}
