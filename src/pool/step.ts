/** The work of a run, one piece after the other. */
import type { Done, Outcome, Task } from './task.ts'

/** A task, or an outcome that needs no work. `last` marks the last range of a file. */
export type Step = { readonly task: Task; readonly last?: true } | { readonly outcome: Outcome }

export interface Result {
  readonly step: Step
  readonly done?: Done
}
