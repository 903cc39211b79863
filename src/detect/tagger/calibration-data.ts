// Written by scripts/calibrate-tagger.ts.
import type { CalibrationClass, Steps } from './calibration.ts'

// biome-ignore format: generated
export const FITTED_STEPS: Readonly<Record<CalibrationClass, Steps>> = {
  addressInProse: [[26.2, 4.34], [79.8, 4.45], [368.5, 5.66]],
  addressInMachine: [[409.9, 6]],
}

/** In the order of CIRCUMSTANCES, in bits. */
// biome-ignore format: generated
export const FITTED_WEIGHTS: Readonly<Record<'prose' | 'machine', readonly number[]>> = {
  prose: [-3.7, 0.61, 2.25, 1.3, -0.9, -1.07, 3.09, -0.97, 0.24, 0.77, 1.28, 0.55, -0.45, -0.61, -1.14, -0.79, -0.14, -3.85, -0.57, 0.36, 1.61, 0.4, -0.04, 0.01, -0.77, 0.7, -0.67, -0.42, -2.3, 0.33, -0.82, -0.23, 0.75, -0.38, 1.71, -0.11, 1.15, -0.11, -3.06, -4.41, -2.65, 1.64, 0.04, 0.54, -0.63, -0.78, -3.51],
  machine: [-5.3, 2.96, 0.79, 0.92, -1.36, -1.39, 0, 0, 0.56, 1.73, 0.23, 0.83, 1.46, -0.51, -0.02, 0.32, 0.67, -0.02, -0.06, -1.22, 1.33, 0.92, -0.44, -4.51, 0, 0, -1.99, -0.26, -2.12, 1.22, 0.07, -0.35, 0.34, -0.83, -0.05, -1.04, 0.4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
}
