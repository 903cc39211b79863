// Written by scripts/calibrate-tagger.ts.
import type { CalibrationClass, Steps } from './calibration.ts'

// biome-ignore format: generated
export const FITTED_STEPS: Readonly<Record<CalibrationClass, Steps>> = {
  addressInProse: [[36.6, 3.22], [96.6, 3.28], [123.2, 3.31], [145.4, 3.92], [163.8, 4.97], [397.2, 5.38]],
  addressInMachine: [[60.9, 4.35], [530.6, 6]],
}

/** In the order of CIRCUMSTANCES, in bits. */
// biome-ignore format: generated
export const FITTED_WEIGHTS: Readonly<Record<'prose' | 'machine', readonly number[]>> = {
  prose: [3.67, 0.51, 1.92, 1.44, -1.39, -2.03, 3.53, -1.21, -1.24, 1.22, 1.87, 0.59, -0.52, -0.8, -0.69, -1.31, 0.51, -3.97, -0.51, 0.14, 0.86, -0.7, -1.2, 0, -1.04, 0.66, -1.05, -0.38, -2.04, 0.23, -0.79, -0.66, -0.05, -1.56, 0.99, -0.58, 0.8, 0.14, -2.55, -4.72, -0.63, 0.51, -0.46, -0.29],
  machine: [-4.7, 1.72, 1.2, 1.19, -0.96, -0.14, 0, 0, 1.15, 1.59, 0.14, 0.77, 1.01, -0.35, -0.36, -0.09, 1.76, -0.33, 0, -0.46, 0.65, 1.53, -0.34, -4.63, 0, 0, -1.45, -0.61, -3.54, 1.17, -0.33, 0.02, 0.19, -0.41, 0.22, -0.87, 0.04, 0, 0, 0, 0, 0, 0, 0],
}
