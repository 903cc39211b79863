/** The part of the WebAssembly JavaScript interface that the kernel uses; Node's types leave it to the DOM's. */
declare namespace WebAssembly {
  class Module {
    constructor(bytes: Uint8Array)
    private readonly module: never
  }
  class Memory {
    constructor(descriptor: { readonly initial: number; readonly maximum?: number })
    readonly buffer: ArrayBuffer
  }
  class Global<T extends 'i32'> {
    readonly value: T extends 'i32' ? number : never
  }
  class Instance {
    constructor(module: Module, imports?: Readonly<Record<string, Readonly<Record<string, unknown>>>>)
    readonly exports: Readonly<Record<string, unknown>>
  }
}
