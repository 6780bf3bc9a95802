import { withoutAddresses } from '../policy/contact-point/without-addresses.ts'
import type { Register } from '../register/register.ts'
import type { Writing } from '../register/store.ts'
import { type ClaimedMail, claimMail, markFailed, markSent, nextMailAt } from '../register/work/outbox.ts'
import { inRounds, type Post } from './rounds.ts'
import { connections, Refused, type Sender, Underway, underWay } from './sender.ts'
import { nextAttempt } from './waits.ts'

type Parts = {
  register: Register
  sender: Sender
  clock: () => Date
  /** Identifies this process among several, for its claims. */
  server: string
  /** Logs errors: they must reveal nothing about the mail. */
  onTrouble: (error: unknown, what: 'outbox' | 'mail') => void
  letters: MailedLetters
}

/** What is known of letters to customers among the mail. Each is in one transaction with the mail. */
export type MailedLetters = {
  /** Whether claimed mail may still leave: what it says applies, and the address is still the customer's. */
  isStillToGo: (tx: Writing, mail: ClaimedMail) => Promise<boolean>
  /** Mail has left, or was given up: records a letter as sent, or tells the officers that it was not. */
  settle: (tx: Writing, mail: ClaimedMail, outcome: 'sent' | 'dead') => Promise<void>
}

/** How long a claim lasts. It must outlast a batch, or another server would send the same mail meanwhile. */
const claimedForMs = 10 * 60_000
/** Mail claimed at once; even if every connection times out, it takes far less time than a claim lasts. */
const batch = connections * 2
/** The outbox is checked at least this often, because other servers add mail too. */
const everyMs = 60_000

/**
 * Sends the mail in the outbox, woken by acts and by a timer. Several servers may do so at once. If the mail server or
 * the store is unavailable, it retries.
 */
export function startPost(parts: Parts): Post {
  const { register, sender, clock, onTrouble } = parts
  const rounds = inRounds(
    async ({ isStopping, nextIn }) => {
      for (;;) {
        const at = isStopping() ? null : await register.read(nextMailAt)
        const waitMs = at ? Math.min(everyMs, Math.max(0, at.getTime() - clock().getTime())) : everyMs
        nextIn(waitMs)
        if (!at || waitMs > 0 || !(await sendBatch(parts, isStopping))) return
      }
    },
    { everyMs, onTrouble: (error) => onTrouble(error, 'outbox') },
  )
  return {
    wake: rounds.wake,
    async stop() {
      await rounds.stop()
      sender.close()
    },
  }
}

/** Claims and sends the mail that is due; returns whether there was any. */
async function sendBatch(parts: Parts, isStopping: () => boolean): Promise<boolean> {
  const { register, server, clock, letters } = parts
  const now = clock()
  const { claimed, waiting } = await register.write(async (tx) => {
    const claimed = await claimMail(tx, { now, server, most: batch, forMs: claimedForMs })
    const waiting: ClaimedMail[] = []
    for (const mail of claimed) if (mayHaveLeft(mail) || (await letters.isStillToGo(tx, mail))) waiting.push(mail)
    return { claimed, waiting }
  })
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

/** Handed over already, or an attempt was cut off: what became of it has to be asked, whatever has changed since. */
const mayHaveLeft = ({ attempts, lastError }: ClaimedMail): boolean =>
  lastError === null ? attempts > 1 : lastError === underWay

async function sendOne(
  { register, sender, server, clock, onTrouble, letters }: Parts,
  mail: ClaimedMail,
): Promise<void> {
  const { id } = mail
  try {
    await sender.send(mail)
  } catch (error) {
    if (!(error instanceof Underway)) onTrouble(error, 'mail')
    const since = new Date(mail.since)
    const isForGood = error instanceof Refused && error.forGood
    const nextAt = isForGood ? 'dead' : nextAttempt({ ...mail, since }, clock())
    const left = error instanceof Refused || error instanceof Underway ? error.left : mail.to
    await register.write(async (tx) => {
      const isKept = await markFailed(tx, { id, server, error: inShort(error), nextAt, left })
      if (isKept && nextAt === 'dead') await letters.settle(tx, mail, 'dead')
    })
    return
  }
  // If this write fails, the mail is sent again when the claim expires, with the same Message-ID.
  await register.write(async (tx) => {
    if (await markSent(tx, { id, server, at: clock() })) await letters.settle(tx, mail, 'sent')
  })
}

/** Releases mail that a stopping server claimed but did not start, so that another can send it at once. */
async function giveBack({ register, server, clock }: Parts, { id, to }: ClaimedMail): Promise<void> {
  const error = 'The server stopped before it was sent.'
  await register.write((tx) => markFailed(tx, { id, server, error, nextAt: clock(), left: to }))
}

/** Mail servers repeat the address in what they answer, and it outlives the recipients of the mail. */
const inShort = (error: unknown): string =>
  withoutAddresses((error instanceof Error ? error.message : String(error)).toWellFormed().replaceAll('\0', '')).slice(
    0,
    500,
  )
