/** What a thing costs, whatever else the machine does meanwhile. */
import { readFileSync } from 'node:fs'

/** Of a clock tick in /proc: USER_HZ, which Linux gives programs as 100 everywhere. */
const TICK_MILLISECONDS = 10

/**
 * Milliseconds of processor that this process and all it has started took so far, user and system; where there is no /proc, milliseconds on
 * the clock, which are no fewer as long as one thing runs at a time.
 */
export function processorTime(): number {
  try {
    const { user, system } = process.cpuUsage()
    const own = (user + system) / 1000
    // Children that are gone are counted by the kernel with whoever waited for them.
    return own + TICK_MILLISECONDS * (statOf('self').gone + ofChildren())
  } catch {
    return performance.now()
  }
}

/** Node starts processes from its first thread, whose number is the process's own; those that parse start none. */
function ofChildren(): number {
  let ticks = 0
  for (const child of readFileSync(`/proc/self/task/${process.pid}/children`, 'utf8').split(' ')) {
    if (child === '') continue
    try {
      const { own, gone } = statOf(child)
      ticks += own + gone
    } catch {
      // It has just ended.
    }
  }
  return ticks
}

/** proc_pid_stat(5): fields 14 to 17, in ticks. The name in field 2 may hold spaces. */
function statOf(pid: string): { own: number; gone: number } {
  const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
  const fields = text
    .slice(text.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number)
  const at = (field: number): number => fields[field - 3] ?? 0
  return { own: at(14) + at(15), gone: at(16) + at(17) }
}
