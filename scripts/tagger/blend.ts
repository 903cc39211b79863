/** Linear models of the same features are added as they lie: where they err in different places, their sum errs less. */
import { TAG_COUNT } from '../../src/detect/tagger/tags.ts'
import type { Weights } from './train.ts'

/** @param shares what each model counts for */
export function sumOf(models: readonly Weights[], shares: readonly number[]): Weights {
  const sum = (of: (model: Weights) => Float32Array | Float64Array): Float64Array =>
    Float64Array.from(of(models[0] as Weights), (_, i) =>
      models.reduce((so, model, k) => so + (shares[k] as number) * (of(model)[i] as number), 0),
    )
  return { features: sum(({ features }) => features), transitions: sum(({ transitions }) => transitions) }
}

/**
 * A model of chosen features as one of all, the others' weights 0.
 *
 * @param numbers as `renumbered` takes them
 */
export function spread({ features, transitions }: Weights, numbers: Int32Array): Weights {
  const all = new Float32Array(numbers.length * TAG_COUNT)
  numbers.forEach((number, feature) => {
    if (number > 0) all.set(features.subarray(number * TAG_COUNT, (number + 1) * TAG_COUNT), feature * TAG_COUNT)
  })
  return { features: all, transitions }
}

/** The model without the features that have no number; in 32 bits, as fields are. */
export function only({ features, transitions }: Weights, numbers: Int32Array): Weights {
  const kept = Float32Array.from(features)
  numbers.forEach((number, feature) => {
    if (number === 0) kept.fill(0, feature * TAG_COUNT, (feature + 1) * TAG_COUNT)
  })
  return { features: kept, transitions: Float32Array.from(transitions) }
}
