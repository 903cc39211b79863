/** What is calibrated by steps, and how steps are written. */
export type Steps = readonly (readonly [margin: number, bits: number])[]

export const CALIBRATION_CLASSES = ['addressInProse', 'addressInMachine'] as const
export type CalibrationClass = (typeof CALIBRATION_CLASSES)[number]
