/** Entry of a thread that has a kernel and nothing else: finds hits in regions before the thread that reads comes to them. */
import { workerData } from 'node:worker_threads'
import { createKernel, type KernelTables } from '../../kernel/kernel.ts'
import { type SharedMemory, Slots } from './slots.ts'

export interface AheadData {
  readonly module: WebAssembly.Module
  readonly tables: KernelTables
  readonly memory: SharedMemory
}

const { module, tables, memory } = workerData as AheadData
const slots = new Slots(memory)
const kernel = createKernel(module, tables)
for (;;) {
  const { signal } = slots
  const region = slots.takeNext()
  if (region < 0) slots.waitForMore(signal)
  else {
    kernel.kinds(slots.kinds(region))
    slots.scan(region, kernel, memory.shape.home)
  }
}
