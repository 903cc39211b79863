import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hashOf } from '../../../rules/words/fold.ts'
import { CLUSTER_HASH_BITS, Clusters, packClusters } from '../../../src/detect/tagger/clusters.ts'
import { hashText } from '../../../src/detect/tagger/words.ts'
import { loadClusters } from '../../../src/pipeline/word-data.ts'

const keyOf = (word: string): number => hashOf(word) >>> (32 - CLUSTER_HASH_BITS)

describe('clusters of words', () => {
  it('are found by the hash of the word, wherever in memory they lie', () => {
    const words = fc.uniqueArray(fc.string({ minLength: 1 }), { selector: keyOf, maxLength: 60 })
    fc.assert(
      fc.property(words, fc.nat({ max: 3 }), (all, shift) => {
        const clusterOf = new Map(all.map((word, i) => [keyOf(word), (i * 37) % 4095]))
        const packed = packClusters(clusterOf)
        const moved = new Uint8Array(packed.length + shift)
        moved.set(packed, shift)
        const clusters = new Clusters(moved.subarray(shift))
        for (const word of all) expect(clusters.of(hashText(word))).toBe(clusterOf.get(keyOf(word)))
        for (const word of all.map((one) => `${one}~`))
          if (!clusterOf.has(keyOf(word))) expect(clusters.of(hashText(word))).toBe(0)
      }),
    )
  })

  it('hold together words that stand where the same others stand', () => {
    const clusters = loadClusters()
    const of = (word: string): number => clusters.of(hashText(word))
    for (const [one, other] of ['tuesday thursday', 'daughter mother', 'ohio illinois', 'fernando carlos', 'guitar drums'].map(
      (pair) => pair.split(' '),
    )) {
      expect(of(one as string)).toBeGreaterThan(0)
      expect(of(other as string)).toBe(of(one as string))
    }
    expect(of('carlos')).not.toBe(of('ohio'))
    expect(of('qzxqzxvv')).toBe(0)
  })

  it('are not read from what is no list', () => {
    expect(() => new Clusters(new Uint8Array(70_000))).toThrow(RangeError)
  })
})
