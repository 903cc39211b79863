/**
 * Objects that hold one attribute of somebody each, in a list: `{"system": "phone", "value": "…"}` (FHIR), `{"key": "page_location",
 * "value": {"string_value": "…"}}` (events of Google Analytics), `{"name": "…", "value": "…"}`. What tells the values of such a path apart
 * stands in the same object.
 * (Lists that are known by their names have such values as fields of their own: formats/named-values.ts.)
 */

/** What holds the value of whatever the object says. */
const VALUE =
  /(?:^|_)value$|^(?:content|answer|response|val)$|^value(?:String|Code|Date|DateTime|Integer|Decimal|Boolean)$|Value$/
/** What says which attribute it is, the plainest first. */
const ATTRIBUTES: readonly RegExp[] = [
  /(?:key|attribute|attr|field|property|prop|param|parameter|setting|option|variable|question|claim|system)(?:_?(?:id|name|code|key|label|text))?$/i,
  /^(?:name|code|slug|label|title)$/i,
  /^(?:type|kind)$/i,
]
/** Only in lists: an object of its own with a name and a value is a thing. */
const IN_LIST = '[]'
/** Ways from the object down to its value: `event_params[].value.string_value`. */
const HOLDER = /\.value$/

/** Characters of what an attribute is called. */
const LONGEST = 64
const URI = /^(?:https?:|urn:).*[/#:](?=[^/#:]+$)/

/** What an attribute is called; of a URI its last part, as standards name theirs (`http://…/us-ssn`). */
export function keyOf(value: string): string {
  return value.length > LONGEST ? '' : value.replace(URI, '')
}

/** One list: what its object at hand is called. */
interface List {
  record: number
  readonly called: string[]
  /** Values since it was called so: the same twice means another object, that is called by nothing. */
  readonly seen: Set<number>
  /** True where objects say the value first: what is called last was the object before. */
  isValueFirst: boolean
}

interface Member {
  readonly list: List
  /** Which of ATTRIBUTES, or -1: a value. */
  readonly attribute: number
}

export class PathAttributes {
  private readonly members: (Member | null)[] = []
  private readonly lists = new Map<string, List>()

  /**
   * @param path of the field at `field`, as in FieldPlace
   * @param value the cell's
   * @returns what attribute the cell is the value of; '' of all other cells
   */
  of(field: number, path: string, record: number, value: string): string {
    let member = this.members[field]
    if (member === undefined) {
      member = this.open(path)
      this.members[field] = member
    }
    if (member === null) return ''
    const { list, attribute } = member
    if (record !== list.record) {
      list.record = record
      list.called.length = 0
      list.seen.clear()
      list.isValueFirst = attribute < 0
    }
    if (attribute >= 0) {
      if (list.seen.size > 0) {
        list.called.length = 0
        list.seen.clear()
      }
      list.called[attribute] = keyOf(value)
      return ''
    }
    if (list.isValueFirst || list.seen.has(field)) return ''
    list.seen.add(field)
    return list.called.find((name) => name !== undefined && name !== '') ?? ''
  }

  private open(path: string): Member | null {
    const [object, name] = parted(path)
    const attribute = ATTRIBUTES.findIndex((one) => one.test(name))
    const isValue = attribute < 0 && VALUE.test(name)
    if (attribute < 0 && !isValue) return null
    const holder = isValue ? object.replace(HOLDER, '') : object
    if (!holder.endsWith(IN_LIST)) return null
    const list = this.lists.get(holder) ?? { record: -1, called: [], seen: new Set<number>(), isValueFirst: false }
    this.lists.set(holder, list)
    return { list, attribute }
  }
}

function parted(path: string): readonly [object: string, name: string] {
  const at = path.lastIndexOf('.')
  return [path.slice(0, Math.max(0, at)), path.slice(at + 1)]
}
