// Written by scripts/calibrate-tagger.ts.
import type { CalibrationClass, Steps } from './calibration.ts'

// biome-ignore format: generated
export const FITTED_STEPS: Readonly<Record<CalibrationClass, Steps>> = {
  addressInProse: [[14.9, 3.28], [40.2, 3.92], [60.9, 3.95], [76.3, 4.98], [375.9, 5.74]],
  addressInMachine: [[434.4, 6]],
}

/** In the order of CIRCUMSTANCES, in bits. */
// biome-ignore format: generated
export const FITTED_WEIGHTS: Readonly<Record<'prose' | 'machine', readonly number[]>> = {
  prose: [1.76, 0.48, 2.33, 0.38, -0.81, -1.36, 3.17, -1.02, -0.71, 1.01, 1.38, 0.56, -0.56, -1.01, -0.27, -0.86, 0.54, -3.47, -0.63, 0.32, 1.43, 0.31, -0.17, 0.01, -0.69, 0.26, -0.77, -1.24, -1.79, 0.37, -1.15, -0.48, 0.04, -1.02, 1.38, -0.11, 0.64, 0.04, -3.39, -4.42, -1.79, 1.71, -0.11, 0.44, -0.22, -0.48, -3.72],
  machine: [-4.13, 2.05, 1.46, 1.46, -1.4, -0.7, 0, 0, 0.41, 1.56, -0.42, 0.35, 1.68, -0.5, 0.27, -0.02, 1.27, -0.42, 0, -1.66, 1.32, 0.06, -0.09, -4.52, 0, 0, -1.72, -1.44, -3.34, 1.88, -0.11, -0.46, 0.3, -0.79, 0.81, -1.51, 0.28, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
}
