/** Holds the timers of this many milliseconds until `pass` is called; all others run. Call `restore` afterwards. */
export function holdTimers(ms: number): { pass(): void; restore(): void } {
  const real = globalThis.setTimeout
  const held = new Map<object, () => void>()
  const { clearTimeout: clear } = globalThis
  const hold = (work: () => void, after?: number, ...given: unknown[]) => {
    if (after !== ms) return real(work as (...all: unknown[]) => void, after, ...given)
    const timer = {}
    held.set(timer, work)
    return timer
  }
  Object.assign(globalThis, {
    setTimeout: hold,
    clearTimeout: (timer: NodeJS.Timeout | object | undefined) => {
      if (!timer || !held.delete(timer)) clear(timer as NodeJS.Timeout)
    },
  })
  return {
    pass: () => {
      const due = [...held.values()]
      held.clear()
      for (const work of due) work()
    },
    restore: () => void Object.assign(globalThis, { setTimeout: real, clearTimeout: clear }),
  }
}
