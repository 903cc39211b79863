/** The fields of an access log as the locator knows them: nodes by number (kernel/assembly/access-lines.ts). */
import { NO_FIELD } from '../model/field.ts'
import type { JsonLocator } from '../model/locator.ts'

/** Paths of columns, in the order of their nodes. */
const ACCESS_NODES = [
  'host',
  'remote_addr',
  'remote_ident',
  'remote_user',
  'request_method',
  'request_uri',
  'status',
  'body_bytes_sent',
  'http_referer',
  'http_user_agent',
  'http_x_forwarded_for',
  'quoted',
  'extra',
]

export class AccessPaths {
  private readonly locator: JsonLocator

  constructor(locator: JsonLocator) {
    this.locator = locator
    locator.reset()
    for (let node = 0; node < ACCESS_NODES.length; node++) locator.addNode()
  }

  /** From now on hits of this path need no reading. */
  know(path: string, field: number): void {
    if (field === NO_FIELD) return
    const node = ACCESS_NODES.indexOf(path)
    if (node >= 0) {
      this.locator.setField(node, field)
      return
    }
    const dot = path.indexOf('.')
    const parent = ACCESS_NODES.indexOf(path.slice(0, dot))
    const child = dot < 0 || parent < 0 ? -1 : this.locator.addNode()
    if (child < 0) return
    this.locator.setField(child, field)
    this.locator.addKey(parent, path.slice(dot + 1), child)
  }
}
