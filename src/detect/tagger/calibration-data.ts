// Written by scripts/calibrate-tagger.ts.
import type { CalibrationClass, Steps } from './calibration-classes.ts'

// biome-ignore format: generated
export const FITTED_STEPS: Readonly<Record<CalibrationClass, Steps>> = {
  addressInProse: [[18.7, 3.29], [296.1, 4.89], [471, 4.92], [483.3, 4.96], [603.2, 5.86]],
  addressInMachine: [[554, 6]],
}

/** In the order of CIRCUMSTANCES, in bits. */
// biome-ignore format: generated
export const FITTED_WEIGHTS: Readonly<Record<'prose' | 'machine', readonly number[]>> = {
  prose: [-3.85, 0.19, 2.37, 1.45, -0.92, -1.03, 4.21, -1.25, 0.24, 0.58, 1.07, 0.3, -0.3, -0.56, -1.04, -1.36, -0.36, -5.03, -1.29, 0.13, 1.11, -0.1, -0.66, 0.01, -0.6, 0.36, -0.81, -0.35, -2.45, -0.09, -0.62, 0.43, 0.32, -0.31, 1.7, 0.03, 1.5, -0.42, -3.06, -3.06, 1.18, 1.54, 1.51, 1.97, -0.84, -1.1, -4.75, -0.46, 0.4, -2.03, 0, 0],
  machine: [-0.83, 1.12, 2.38, -0.15, -1.06, -1.77, 0, 0, -0.36, 1.16, -0.39, -0.08, 0.49, -1.22, -0.17, 0.19, 1.1, -0.8, -0.25, -1.47, 1.02, 0.53, -0.57, -5.23, 0, 0, -2.97, -0.88, -2.7, 0.31, -0.17, -0.44, 0.06, -0.26, -0.7, -0.68, 0.53, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4.14, 0, 0, -4.02],
}
