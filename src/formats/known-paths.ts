/** The paths of a JSON reader as its locator knows them: nodes by number, and back. */
import type { JsonLocator } from '../model/locator.ts'
import type { JsonPaths, PathNode } from './json-path.ts'

export class KnownPaths {
  readonly locator: JsonLocator
  private readonly paths: PathNode[] = []
  /** True if hits in values of a path need no reading of the value. */
  private readonly isSettled: (path: PathNode) => boolean

  constructor(locator: JsonLocator, paths: JsonPaths, isSettled: (path: PathNode) => boolean) {
    this.locator = locator
    this.isSettled = isSettled
    locator.reset()
    paths.onKeep = ({ parent, key, child }) => {
      const from = this.nodeOf(parent)
      const to = this.nodeOf(child)
      if (from < 0 || to < 0) return
      if (key === null) locator.setElement(from, to)
      else locator.addKey(from, key, to)
    }
  }

  /** The number of a path; -1 if there are too many. */
  nodeOf(path: PathNode): number {
    if (path.node < 0) {
      path.node = this.locator.addNode()
      if (path.node < 0) return -1
      this.paths[path.node] = path
      this.settle(path)
    }
    return path.node
  }

  pathOf(node: number): PathNode {
    return this.paths[node] as PathNode
  }

  /** A path got its field, or has been sampled enough. */
  settle(path: PathNode): void {
    if (path.node >= 0 && path.field >= 0 && this.isSettled(path)) this.locator.setField(path.node, path.field)
  }
}
