import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** What takes minutes. */
const LONG = ['/test/hostile/', '/test/scan.test.ts', '/test/kernel/', '/test/acceptance/']

/** In a fresh clone nothing is known of how long files take, and what takes minutes would be begun anywhere: at the end one worker would wait for it. */
class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification): boolean => LONG.some((part) => moduleId.includes(part))
    const sorted = await super.sort(files)
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))]
  }
}

/** `--sequence.shuffle` asks for an order by chance. */
const isShuffled = process.argv.some((word) => word.startsWith('--sequence.shuffle'))

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/build-child.ts'],
    setupFiles: ['test/setup.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    pool: 'forks',
    // One less by default: on two cores that is one after the other.
    maxWorkers: '100%',
    sequence: isShuffled ? {} : { sequencer: LongFirst },
  },
})
