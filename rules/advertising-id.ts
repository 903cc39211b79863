import { locateIdentifier } from '../src/detect/online/locate-identifier.ts'
import type { Rule } from '../src/model/rule.ts'

export const rule: Rule = {
  id: 'advertising-id',
  title: 'Advertising identifier',
  class: 'device',
  category: 'non-identifiable',
  severity: 'medium',
  mask: '[AD-ID]',
  about:
    'The identifier that phones hand to advertisers (IDFA, GAID) and click identifiers that ad networks add to addresses (gclid, fbclid), behind their names.',
  references: [
    'https://developer.apple.com/documentation/adsupport/asidentifiermanager',
    'https://support.google.com/googleplay/android-developer/answer/6048248',
  ],
  keys: [
    'idfa',
    'gaid',
    'aaid',
    'adid',
    'advertisingid',
    'advertisingidentifier',
    'appleidfa',
    'googleadid',
    'rdid',
    'ifa',
    'maid',
    'gclid',
    'fbclid',
    'msclkid',
    'ttclid',
    'twclid',
    'wbraid',
    'gbraid',
    'dclid',
    'yclid',
  ],
  locate: locateIdentifier,
  weigh: () => -1,
  examples: {
    match: [
      'idfa=<<6D92078A-8246-4BA4-AE5B-76104861E7DC>>',
      'https://shop.example/?gclid=<<EAIaIQobChMI4tKx0rTe5gIVkQ>>&utm_source=ad',
    ],
    miss: ['idfa: not available', 'gclid=', 'adid: 00000000-0000-0000-0000-000000000000'],
  },
}
