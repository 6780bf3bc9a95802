/** A virtual clock in place of the machine's own, which moves only when it is told to. */
export type Clock = {
  now(): number
  /** Lets time pass: the timers that fall due run in order, and `looked` is called after each. */
  pass(ms: number, looked: () => void): Promise<void>
  /** Gives the machine's clock back. */
  restore(): void
}

type Timer = { at: number; every: number | null; work: () => void }

const real = { setTimeout, clearTimeout, setInterval, clearInterval, now: Date.now }
/** Resolves after the promises that can be settled by now. */
const settled = () => new Promise<void>((resolve) => setImmediate(resolve))

export function virtualClock(): Clock {
  const timers = new Map<number, Timer>()
  let now = Date.UTC(2026, 10, 26, 9)
  let last = 0
  const add = (work: () => void, ms: number, every: number | null) => {
    last += 1
    timers.set(last, { at: now + Math.max(0, Number(ms) || 0), every, work })
    return last
  }
  const drop = (id: number) => void timers.delete(id)
  Object.assign(globalThis, {
    setTimeout: (work: () => void, ms = 0) => add(work, ms, null),
    setInterval: (work: () => void, ms = 0) => add(work, ms, Math.max(1, ms)),
    clearTimeout: drop,
    clearInterval: drop,
  })
  Date.now = () => now

  const dueBy = (until: number) => {
    let next: [number, Timer] | null = null
    for (const one of timers) if (one[1].at <= until && (!next || one[1].at < next[1].at)) next = one
    return next
  }
  return {
    now: () => now,
    pass: async (ms, looked) => {
      const until = now + ms
      await settled()
      looked()
      for (let next = dueBy(until); next; next = dueBy(until)) {
        const [id, timer] = next
        now = Math.max(now, timer.at)
        if (timer.every === null) timers.delete(id)
        else timer.at = now + timer.every
        timer.work()
        await settled()
        looked()
      }
      now = until
    },
    restore: () => {
      const { now: realNow, ...functions } = real
      Object.assign(globalThis, functions)
      Date.now = realNow
    },
  }
}
