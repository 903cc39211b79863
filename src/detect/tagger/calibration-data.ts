// Written by scripts/calibrate-tagger.ts.
import type { CalibrationClass, Steps } from './calibration-classes.ts'

// biome-ignore format: generated
export const FITTED_STEPS: Readonly<Record<CalibrationClass, Steps>> = {
  addressInProse: [[14.9, 2.45], [51.7, 2.48], [101.3, 2.91], [144.3, 3.31], [192.6, 4.18], [257.1, 4.9], [415.4, 5.81]],
  addressInMachine: [[356.5, 6]],
}

/** In the order of CIRCUMSTANCES, in bits. */
// biome-ignore format: generated
export const FITTED_WEIGHTS: Readonly<Record<'prose' | 'machine', readonly number[]>> = {
  prose: [-0.75, -0.04, 3.49, 2.56, -1.04, -0.9, 4.42, -1.24, -0.1, 0.52, 0.92, -0.04, -0.29, -0.95, -0.46, -0.73, -0.5, -1.38, -0.69, 0.14, 1.01, -0.34, -0.34, 0.01, -0.67, -0.57, -0.44, -0.39, -0.68, -0.4, -1.14, 0.07, -0.35, -0.16, 1.51, 0.84, 1.94, -1.11, -2.89, -4.49, 1.78, 1.9, 0.93, 2.15, -0.01, -0.09, -2.83, -1.32, 0.16, -1.18, 0, 0, -0.08, 0.96, -0.39],
  machine: [-5.16, 1.17, 2.09, 0.62, -1, -0.74, 0, 0, -0.3, 1.27, -0.41, 0.49, 0.51, -0.01, 0.18, -0.27, 0.04, -1.31, -0.07, -1.58, 1.4, 1.78, -0.46, -5.14, 0.06, 0, -2.03, -0.04, -3.89, 1.23, -0.21, 0.17, 0.19, -0.17, 0.08, -0.51, -0.12, 0, 0, 0, 0, 0, 0, 0, -0.01, 0, 0, 0, 2.2, 0, 0, -3.26, 2.02, 0.47, -0.03],
}
