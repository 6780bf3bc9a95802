export type Post = {
  /** Starts a round now: something may have been added. */
  wake(): void
  /** Starts no more work, and resolves when work that has begun is done. After two seconds, it is cut off. */
  stop(): Promise<void>
}

/** In ms: what work under way may still take when the server stops. */
const graceMs = 2_000

/** Waits until the work is done. `cutOff` is called if that takes too long, and must make it end. */
export async function endSoon(work: Promise<unknown>, cutOff: () => void): Promise<void> {
  const timer = setTimeout(cutOff, graceMs)
  await work.finally(() => clearTimeout(timer))
}

type Rounds = {
  wake(): void
  /** Starts no more rounds, and resolves when the one under way is done. */
  stop(): Promise<void>
}

type Round = {
  /** Whether it should end after what it has begun. */
  isStopping: () => boolean
  /** Asks for the next round in so many milliseconds. The last call counts, even if the round then fails. */
  nextIn: (ms: number) => void
}

/**
 * Calls `round` at once, when woken, and after a while: never two at a time. A round does everything that is due. If it
 * fails, `onTrouble` is told, and the next one comes as usual. `everyMs`: the wait unless a round wants another.
 */
export function inRounds(
  round: (now: Round) => Promise<void>,
  { everyMs, onTrouble }: { everyMs: number; onTrouble: (error: unknown) => void },
): Rounds {
  let stopping = false
  let wanted = false
  let running: Promise<void> | null = null
  let timer: NodeJS.Timeout | undefined

  async function untilNothingIsDue(): Promise<void> {
    let waitMs = everyMs
    const nextIn = (ms: number) => {
      waitMs = ms
    }
    try {
      while (wanted && !stopping) {
        wanted = false
        await round({ isStopping: () => stopping, nextIn })
      }
    } catch (error) {
      onTrouble(error)
    }
    running = null
    // Never immediately: what is due but cannot be claimed belongs to another server.
    if (!stopping) timer = setTimeout(wake, Math.max(waitMs, 1_000)).unref()
  }

  function wake(): void {
    wanted = true
    if (running || stopping) return
    clearTimeout(timer)
    running = untilNothingIsDue()
  }

  wake()
  return {
    wake,
    async stop() {
      stopping = true
      clearTimeout(timer)
      await running
    },
  }
}
