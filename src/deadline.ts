/** A signal that comes when a run has taken too long, or when its caller gives it up. */
import type { ScanOptions } from './model/options.ts'

export interface Deadline {
  readonly signal: AbortSignal
  /** True if time ran out, and the caller had not given up before. */
  isPast(): boolean
  close(): void
}

/** Timers of Node take no longer delays; in seconds. */
const LONGEST = 2_147_483

/** @returns null where there is no limit */
export function openDeadline({ timeout, signal }: Pick<ScanOptions, 'signal'> & { readonly timeout?: number }): Deadline | null {
  if (timeout === undefined || !Number.isFinite(timeout)) return null
  const abort = new AbortController()
  let isPast = false
  const giveUp = (): void => abort.abort()
  if (signal?.aborted) giveUp()
  signal?.addEventListener('abort', giveUp)
  const timer = setTimeout(() => {
    isPast = !abort.signal.aborted
    abort.abort()
  }, Math.min(timeout, LONGEST) * 1000)
  return {
    signal: abort.signal,
    isPast: () => isPast,
    close() {
      clearTimeout(timer)
      signal?.removeEventListener('abort', giveUp)
    },
  }
}
