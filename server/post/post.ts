import type { Register } from '../register/register.ts'
import { type ClaimedMail, claimMail, markFailed, markSent, nextMailAt } from '../register/work/outbox.ts'
import { connections, Refused, type Sender } from './smtp.ts'
import { nextAttempt } from './waits.ts'

export type Post = {
  /** Looks into the outbox now: something may have been put there. */
  wake(): void
  /** Takes no more, and resolves when what is on its way has left or failed. */
  stop(): Promise<void>
}

type Parts = {
  register: Register
  sender: Sender
  clock: () => Date
  /** Names this process among several, for its claims. */
  server: string
  /** What went wrong, for the log: nothing of the mail may be said there. */
  onTrouble: (error: unknown, what: 'outbox' | 'mail') => void
}

/** How long a claim holds. Longer than a batch may take, or another server would send the same mail meanwhile. */
const claimedForMs = 10 * 60_000
/** Mail claimed at once; with the time-outs of a connection far less than a claim's time. */
const batch = connections * 2
/** At least this often the outbox is looked into, whatever was heard: other servers put mail there, too. */
const everyMs = 60_000

/**
 * Sends what the outbox holds, woken by acts and by a timer. Several servers may do so at once. A mail server or a store
 * that is gone ends nothing: it is tried again.
 */
export function startPost(parts: Parts): Post {
  const { register, clock, onTrouble } = parts
  let stopping = false
  let wanted = false
  let running: Promise<void> | null = null
  let timer: NodeJS.Timeout | undefined

  async function untilNothingIsDue(): Promise<void> {
    let waitMs = everyMs
    try {
      while (wanted && !stopping) {
        wanted = false
        for (;;) {
          const at = stopping ? null : await register.read(nextMailAt)
          waitMs = at ? Math.min(everyMs, Math.max(0, at.getTime() - clock().getTime())) : everyMs
          if (!at || waitMs > 0 || !(await sendBatch(parts, () => stopping))) break
        }
      }
    } catch (error) {
      onTrouble(error, 'outbox')
    }
    running = null
    // Never at once: what is due but cannot be claimed is another server's.
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
      parts.sender.close()
    },
  }
}

/** Claims what is due and sends it; says whether there was any. */
async function sendBatch(parts: Parts, isStopping: () => boolean): Promise<boolean> {
  const { register, server, clock } = parts
  const now = clock()
  const claimed = await register.write((tx) => claimMail(tx, { now, server, most: batch, forMs: claimedForMs }))
  const waiting = [...claimed]
  const one = async () => {
    for (let mail = waiting.shift(); mail; mail = waiting.shift()) {
      if (isStopping()) await giveBack(parts, mail)
      else await sendOne(parts, mail)
    }
  }
  const all = await Promise.allSettled(Array.from({ length: connections }, one))
  for (const result of all) if (result.status === 'rejected') throw result.reason
  return claimed.length > 0
}

async function sendOne({ register, sender, server, clock, onTrouble }: Parts, mail: ClaimedMail): Promise<void> {
  const { id } = mail
  try {
    await sender.send(mail)
  } catch (error) {
    onTrouble(error, 'mail')
    const since = new Date(mail.since)
    const refused = error instanceof Refused ? error : null
    const nextAt = refused?.forGood ? 'dead' : nextAttempt({ ...mail, since }, clock())
    const left = refused?.left ?? mail.to
    await register.write((tx) => markFailed(tx, { id, server, error: inShort(error), nextAt, left }))
    return
  }
  // Lost here, it is sent once more when the claim has run out, under the same Message-ID.
  await register.write((tx) => markSent(tx, { id, server, at: clock() }))
}

/** What a stopping server had claimed and not begun, another may send at once. */
async function giveBack({ register, server, clock }: Parts, { id, to }: ClaimedMail): Promise<void> {
  const error = 'The server stopped before it was sent.'
  await register.write((tx) => markFailed(tx, { id, server, error, nextAt: clock(), left: to }))
}

const inShort = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).toWellFormed().replaceAll('\0', '').slice(0, 500)
