import { syncBuiltinESMExports } from 'node:module'
import timersPromises from 'node:timers/promises'

/** The time of a run. Nobody waits for it: it moves when the run moves it. */
export type VirtualTime = {
  now(): Date
  /** Moves the clock, forwards or backwards; measured durations only grow. */
  step(ms: number): void
  /** Gives the process its own time back. */
  restore(): void
}

/**
 * Takes over this process's clock, durations and waits. Only `Date.now` stays: the program makes its ids with it, and
 * they must sort as they were made, over all runs of a process. A wait is a few turns of the event loop.
 */
export function takeOverTime(begins: string): VirtualTime {
  const real = {
    Date: globalThis.Date,
    setTimeout: globalThis.setTimeout,
    wait: timersPromises.setTimeout,
    now: performance.now,
  }
  let at = real.Date.parse(begins)
  let elapsed = 1_000

  globalThis.Date = new Proxy(real.Date, {
    construct: (target, given, self) => Reflect.construct(target, given.length === 0 ? [at] : given, self),
  })
  performance.now = () => elapsed
  // Timers never fire: the run itself does what is due.
  globalThis.setTimeout = (() => ({ unref: () => null, ref: () => null })) as unknown as typeof setTimeout
  timersPromises.setTimeout = (async (_ms: number, value: unknown) => {
    for (let n = 0; n < 3; n++) await timersPromises.setImmediate()
    return value
  }) as typeof timersPromises.setTimeout
  syncBuiltinESMExports()

  return {
    now: () => new real.Date(at),
    step(ms) {
      at += ms
      if (ms > 0) elapsed += ms
    },
    restore() {
      globalThis.Date = real.Date
      globalThis.setTimeout = real.setTimeout
      timersPromises.setTimeout = real.wait
      performance.now = real.now
      syncBuiltinESMExports()
    },
  }
}
