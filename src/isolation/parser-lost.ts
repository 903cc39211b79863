import type { ProblemCode } from '../model/problem.ts'

/** The process that had a container in hand is gone. The message is ours and holds no content. */
export class ParserLost extends Error {
  readonly code: ProblemCode
  /** Which container: those inside of it were not to blame. */
  readonly depth: number
  constructor(code: ProblemCode, message: string, depth: number) {
    super(message)
    this.code = code
    this.depth = depth
  }
}
