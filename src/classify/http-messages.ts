/**
 * Recorded traffic (cassettes of VCR and its kin, logs of proxies, exports of API clients): of the headers of HTTP most tell of the message, and
 * are called like things of people. `Age` is a cache's (RFC 9111), `Via` lists proxies (RFC 9110), `Referrer-Policy` is a setting.
 */
import type { FieldPlace } from '../model/field.ts'
import { objectsOf } from './objects.ts'
import { keysOf } from './table-context.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const HEADERS = /^(?:(?:request|response|http)_?)?headers?$/i
/** Two of them make an object one of headers. */
const COMMON = words(
  'accept accept-encoding accept-language cache-control connection content-encoding content-length content-type date etag expires host last-modified server transfer-encoding user-agent vary',
)
/** What headers of HTTP may say of somebody: who asks, from where, with what, from which page. */
const TELLS = words(
  'cookie session-id user-agent ip-address credential password username user-id email-address phone-number device-id advertising-id mac-address coordinates',
)
/** The program that answers calls itself as a browser does; letters of a policy (P3P) look like names. */
const OF_SERVERS = words('server x-powered-by x-aspnet-version via p3p')
const REFERER = words('referer referrer origin')
/** What a status says in words. */
const REASON = words('message text reason phrase statusText status_text statusMessage status_message reasonPhrase')
const CODE = words('code status statusCode status_code')

/** A header that is known by the name beside it, as HAR has them: `response.headers[Via]`. */
const LABELLED = /(headers?)\[([^\]]+)\]$/i

/** Positions of fields in recorded messages, each with whether a rule may be told of it. */
export function httpMessages(given: readonly FieldPlace[]): ReadonlyMap<number, (rule: string) => boolean> {
  const found = new Map<number, (rule: string) => boolean>()
  if (!given.some(({ path }) => path !== null && /headers?/i.test(path))) return found
  const places = given.map((place) => (place.path === null ? place : { ...place, path: place.path.replace(LABELLED, '$1.$2') }))
  const objects = objectsOf(places)
  const headers = new Set<string>()
  const messages = new Set<string>()
  for (const [path, keys] of objects) {
    const at = path.split('.')
    if (!HEADERS.test(at.at(-1) ?? '') || [...keys].filter((key) => COMMON.has(key.toLowerCase())).length < 2) continue
    headers.add(path)
    messages.add(at.slice(0, -1).join('.'))
  }
  if (headers.size === 0) return found
  places.forEach(({ path }, i) => {
    if (path === null) return
    const keys = keysOf(path)
    const own = keys.at(-1) ?? ''
    const parent = keys.slice(0, -1).join('.')
    if (headers.has(parent)) {
      const header = own.toLowerCase()
      const isReferer = REFERER.has(header)
      const isOfServer = OF_SERVERS.has(header)
      found.set(i, (rule) => !isOfServer && (TELLS.has(rule) || (isReferer && rule === 'page-view')))
    } else if (REASON.has(own) && isStatus(parent, objects.get(parent), messages)) found.set(i, () => false)
  })
  return found
}

/** `status: { code: 200, message: OK }` beside the headers, or `status: 200` and `statusText: OK`. */
function isStatus(parent: string, keys: ReadonlySet<string> | undefined, messages: ReadonlySet<string>): boolean {
  const around = parent.slice(0, Math.max(0, parent.lastIndexOf('.')))
  return (messages.has(parent) || messages.has(around)) && [...(keys ?? [])].some((key) => CODE.has(key))
}
