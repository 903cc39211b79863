import { CONFIDENCE, type ConfidenceLevel, type Policy } from '../model/policy.ts'

/** As --fail-on takes it: `medium:medium`. */
export function policyText({ failOn }: Policy): string {
  if (failOn === null) return 'none'
  const level = (Object.keys(CONFIDENCE) as ConfidenceLevel[]).find((one) => CONFIDENCE[one] === failOn.confidence)
  return level === undefined ? failOn.severity : `${failOn.severity}:${level}`
}
