/**
 * V8's settings for our own process. The code that is kept of Node's modules and of our program is taken under the settings it was made
 * under only, V8's own: they are changed when all is loaded, and changed back while threads come up (a thread takes twice as long to start
 * without that code). As a library we leave them alone.
 */
import { setFlagsFromString } from 'node:v8'

/** With V8's own of each (Node 20). A wrong one costs time, and nothing else. */
const SETTINGS: readonly (readonly [ours: string, own: string])[] = [
  // A heap that may grow to several times what is in use would be most of the memory of a large scan.
  ['--heap-growing-percent=50', '--heap-growing-percent=0'],
  // What is young has grown to four MB while the program was loaded (scripts/launch.mjs) and stays so: twice as much is no faster.
  ['--semi-space-growth-factor=1', '--semi-space-growth-factor=2'],
  // Optimising a function takes longer than it saves unless it runs on for long: four times V8's patience (bench: decoders, repositories).
  ['--interrupt-budget=540672', '--interrupt-budget=67584'],
  // Executions of a regular expression by V8's interpreter, before it is compiled to what the machine runs. Most are met twice and more, and
  // making code for both takes longer. An expression keeps the number it was made under, so it is set before the program is loaded.
  ['--regexp-tier-up-ticks=0', '--regexp-tier-up-ticks=1'],
  // To mark what is in use bit by bit, beside the program, keeps its pauses short, for which nobody waits here: our heap is small and marked in
  // ten milliseconds at once, while that takes work from the scan's threads (250 files on one thread: 0.9 to 1 of the time).
  ['--no-incremental-marking', '--incremental-marking'],
]

let isOurs = false
/** Threads that are coming up. */
let starting = 0

/** From now on the process is ours. */
export function useOurSettings(): void {
  isOurs = true
  for (const [ours] of SETTINGS) setFlagsFromString(ours)
}

export function useOwnSettings(): void {
  for (const [, own] of SETTINGS) setFlagsFromString(own)
}

/** A thread is about to be started. */
export function beforeThread(): void {
  if (isOurs && starting++ === 0) useOwnSettings()
}

/** One has come up, or has ended without. */
export function afterThread(): void {
  if (isOurs && --starting === 0) useOurSettings()
}
