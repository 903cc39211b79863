import { describe, expect, it } from 'vitest'
import { readScanRequest } from '../../../src/cli/scan-request.ts'

describe('regions and stale ignores of the configuration', () => {
  const request = (flags: object, config: object) =>
    readScanRequest([], flags as never, ['json'], 'json', { version: 1, ...config })

  it('hold where no flag says otherwise', () => {
    expect(request({}, { regions: ['us', 'de'] }).options.regions).toEqual(['us', 'de'])
    expect(request({ region: ['pl'] }, { regions: ['us', 'de'] }).options.regions).toEqual(['pl'])
    expect(request({}, { policy: { failOnStale: true } }).policy).toMatchObject({ failOnStale: true })
    expect(request({}, {}).policy).not.toHaveProperty('failOnStale')
  })
})
