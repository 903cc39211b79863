import { locateIdentifier } from '../src/detect/online/locate-identifier.ts'
import type { Rule } from '../src/model/rule.ts'

export const rule: Rule = {
  id: 'device-id',
  title: 'Device identifier',
  class: 'device',
  category: 'non-identifiable',
  severity: 'medium',
  mask: '[DEVICE-ID]',
  about:
    'The identifier of a phone, computer, installation or browser behind a key that says so (device_id, android_id, serial_number, push_token). A UUID alone is not a device: it needs the name.',
  references: ['https://developer.android.com/identity/user-data-ids'],
  keys: ['deviceid', 'deviceuuid', 'androidid', 'installationid', 'installid', 'machineid', 'hardwareid', 'hwid', 'udid', 'idfv', 'vendorid', 'deviceserial', 'serialnumber', 'pushtoken', 'fcmtoken', 'apnstoken', 'devicetoken', 'registrationtoken', 'clientuuid', 'deviceidentifier', 'fingerprintid', 'devicefingerprint', 'browserfingerprint'],
  locate: locateIdentifier,
  weigh: () => -1,
  examples: {
    match: ['device_id=<<a3f2c1d4e5b69788>> os=android', '"deviceId": "<<5f0c7b1e-93d2-4a68-b7c4-2e8f6d1a9b30>>"'],
    miss: ['device_id: string', 'deviceId = getDeviceId()', 'vendor_id: 12', 'serial_number: unknown'],
  },
}
