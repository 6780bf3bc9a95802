import { withoutAddresses } from '../policy/contact-point/without-addresses.ts'
import type { Register } from '../register/register.ts'
import type { Writing } from '../register/store.ts'
import { unanswered, underWay } from '../register/work/last-error.ts'
import {
  type ClaimedMail,
  claimMail,
  type MailOutcome,
  markFailed,
  markSent,
  nextMailAt,
  noteError,
} from '../register/work/outbox.ts'
import { endSoon, inRounds, type Post } from './rounds.ts'
import { connections, Refused, type Sender, sendingTakes, Unanswered, Underway } from './sender.ts'
import { afterNoAnswer, nextAttempt, nextQuestion } from './waits.ts'

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
  /**
   * Settles claimed mail that must not leave: what it says no longer applies, or the address is no longer the
   * customer's. It counts as `perhaps` if it may have arrived. Returns whether the mail may leave.
   */
  settleUnlessStillToGo: (tx: Writing, mail: ClaimedMail, mayHaveArrived: boolean) => Promise<boolean>
  /** Mail has left, or was given up: records a letter as sent, or tells the officers that it was not. */
  settle: (tx: Writing, mail: ClaimedMail, outcome: MailOutcome) => Promise<void>
}

/** How long a claim lasts. It must outlast the sending of a mail, or another server would send the same meanwhile. */
const claimedForMs = sendingTakes + 7 * 60_000
/** The outbox is checked at least this often, because other servers add mail too. */
const everyMs = 60_000

/**
 * Sends the mail in the outbox, woken by acts and by a timer. Several servers may do so at once. If the mail server or
 * the store is unavailable, it retries. No mail waits for another, unless so many are being sent already.
 */
export function startPost(parts: Parts): Post {
  const { register, sender, clock, onTrouble } = parts
  const sending = new Set<Promise<void>>()
  const begin = (mail: ClaimedMail) => {
    const sent = sendOne(parts, mail)
      .catch((error) => onTrouble(error, 'outbox'))
      .finally(() => {
        sending.delete(sent)
        rounds.wake()
      })
    sending.add(sent)
  }
  const rounds = inRounds(
    async ({ isStopping, nextIn }) => {
      for (;;) {
        const now = clock()
        const most = connections - sending.size
        const at = isStopping() || most === 0 ? null : await register.read((reading) => nextMailAt(reading, now))
        const waitMs = at ? Math.min(everyMs, Math.max(0, at.getTime() - clock().getTime())) : everyMs
        nextIn(waitMs)
        if (!at || waitMs > 0) return
        const { claimed, waiting } = await claim(parts, most)
        for (const mail of waiting) begin(mail)
        if (claimed === 0) return
      }
    },
    { everyMs, onTrouble: (error) => onTrouble(error, 'outbox') },
  )
  return {
    wake: rounds.wake,
    async stop() {
      const done = rounds.stop().then(() => Promise.all(sending))
      await endSoon(done, sender.close)
      sender.close()
    },
  }
}

/** Claims mail that is due, and says which of it is still to be sent. */
async function claim(parts: Parts, most: number) {
  const { register, server, clock } = parts
  return await register.write(async (tx) => {
    const claimed = await claimMail(tx, { now: clock(), server, most, forMs: claimedForMs })
    const waiting: ClaimedMail[] = []
    for (const mail of claimed) waiting.push(...(await stillToSend(parts, tx, mail)))
    return { claimed: claimed.length, waiting }
  })
}

/** The claimed mail as it is to be sent; or none, and it is settled. */
async function stillToSend(parts: Parts, tx: Writing, mail: ClaimedMail): Promise<ClaimedMail[]> {
  const { sender, server, letters } = parts
  // It has to be asked what became of it, whatever has changed since.
  if (isHandedOver(mail) && sender.asksFirst) return [mail]
  if (!mail.wasCutOff && !isHandedOver(mail))
    return (await letters.settleUnlessStillToGo(tx, mail, mayHaveArrived(mail))) ? [mail] : []
  // It may have arrived, or the server was killed before it sent anything. Another copy does less harm than none.
  const lastError = unanswered
  await noteError(tx, { id: mail.id, server, error: lastError })
  const known = { ...mail, lastError }
  return (await letters.settleUnlessStillToGo(tx, known, true)) ? [known] : []
}

/** Another attempt may make another copy. */
const mayHaveArrived = ({ lastError }: ClaimedMail): boolean => lastError?.startsWith(unanswered) ?? false

/** Another server has the whole mail, as far as is known, and the question what became of it may have failed since. */
const isHandedOver = ({ lastError }: ClaimedMail): boolean => lastError?.startsWith(underWay) ?? false

async function sendOne(
  { register, sender, server, clock, onTrouble, letters }: Parts,
  claimed: ClaimedMail,
): Promise<void> {
  const { id } = claimed
  const mail = { ...claimed, isHandedOver: isHandedOver(claimed) }
  try {
    await sender.send(mail)
  } catch (error) {
    if (!(error instanceof Underway)) onTrouble(error, 'mail')
    const isForGood = error instanceof Refused && error.forGood
    const isWithThem = error instanceof Underway || (mail.isHandedOver && sender.asksFirst === true && !isForGood)
    const isPerhaps =
      isWithThem ||
      error instanceof Unanswered ||
      (error instanceof Refused && error.mayHaveArrived) ||
      (mayHaveArrived(mail) && !isKnown(sender, error))
    // Only whoever has it knows what became of it: while they answer, it is not given up.
    const isAnswered = error instanceof Underway || (isWithThem && mail.lastError === underWay)
    const nextAt = isForGood ? 'dead' : isAnswered ? nextQuestion(mail.attempts, clock()) : again()
    const left = error instanceof Refused || error instanceof Underway ? error.left : mail.to
    const why = isWithThem ? whyWaiting(error) : whyFailed(isPerhaps, error)
    await register.write(async (tx) => {
      const isKept = await markFailed(tx, { id, server, error: why, nextAt, left })
      if (isKept && nextAt === 'dead') await letters.settle(tx, mail, isPerhaps ? 'perhaps' : 'dead')
    })
    return

    function again() {
      return error instanceof Unanswered && !sender.asksFirst
        ? afterNoAnswer(mayHaveArrived(mail), clock())
        : nextAttempt({ ...mail, since: new Date(mail.since) }, clock())
    }
  }
  // If this write fails, the mail is sent again when the claim expires, with the same Message-ID.
  await register.write(async (tx) => {
    if (await markSent(tx, { id, server, at: clock() })) await letters.settle(tx, mail, 'sent')
  })
}

/** What became of every attempt so far is known. */
const isKnown = ({ asksFirst }: Sender, error: unknown): boolean =>
  asksFirst === true && (error instanceof Refused || error instanceof Underway)

/** For the keeper, and for the next attempt: that it may have arrived stays, whatever goes wrong later. */
const whyFailed = (isPerhaps: boolean, error: unknown): string =>
  isPerhaps && !(error instanceof Unanswered) ? `${unanswered} ${inShort(error)}` : inShort(error)

/** That it was handed over stays, too, where the question about it failed. */
const whyWaiting = (error: unknown): string => (error instanceof Underway ? underWay : `${underWay} ${inShort(error)}`)

/** Mail servers repeat the address in what they answer, and it outlives the recipients of the mail. */
const inShort = (error: unknown): string =>
  withoutAddresses((error instanceof Error ? error.message : String(error)).toWellFormed().replaceAll('\0', '')).slice(
    0,
    500,
  )
