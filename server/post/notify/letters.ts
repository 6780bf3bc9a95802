import { type PostingOutcome, readPostingStatus } from '../../policy/letter/posting.ts'
import {
  type ClaimedPosting,
  claimPostings,
  keepOnItsWay,
  nextPostingAt,
  type PostingContent,
} from '../../register/letter/postings.ts'
import type { Register } from '../../register/register.ts'
import type { Writing } from '../../register/store.ts'
import { endSoon, inRounds, type Post } from '../rounds.ts'
import { nextAttempt } from '../waits.ts'
import { NotifyAnswer, type NotifyClient } from './client.ts'

/** What became of a letter, and when it was dispatched. */
export type Settled = { outcome: Exclude<PostingOutcome, 'under-way'>; at: Date }

type Parts = {
  register: Register
  client: NotifyClient
  templateId: string
  clock: () => Date
  server: string
  /** In one transaction with the posting: records the letter as sent, or tells the officers that it was not. */
  settle: (tx: Writing, posting: ClaimedPosting, settled: Settled) => Promise<void>
  /** Tells the officers of a letter that should have been dispatched long since. */
  watch: (tx: Writing, posting: ClaimedPosting) => Promise<void>
  /** Logs errors: they must reveal nothing about the letter. */
  onTrouble: (error: unknown) => void
}

/** Longer than one letter can take; otherwise another server would ask about the same letter meanwhile. */
const claimedForMs = 10 * 60_000
const batch = 5
const everyMs = 60_000
/** GOV.UK Notify prints letters once a day, so that an hour is often enough. It makes no callbacks for them. */
const askAgainMs = 60 * 60_000

/** Hands letters to GOV.UK Notify and asks what became of them, woken by acts and by a timer, on several servers. */
export function startLetters(parts: Parts): Post {
  const { register, client, clock, server, onTrouble } = parts
  const rounds = inRounds(
    async ({ isStopping }) => {
      while (!isStopping()) {
        const now = clock()
        const at = await register.read((reading) => nextPostingAt(reading, now))
        if (!at || at > now) return
        const claim = { now, server, most: batch, forMs: claimedForMs }
        const claimed = await register.write((tx) => claimPostings(tx, claim))
        for (const posting of claimed) await (isStopping() ? giveBack(parts, posting) : attend(parts, posting))
        if (claimed.length === 0) return
      }
    },
    { everyMs, onTrouble },
  )
  return { wake: rounds.wake, stop: () => endSoon(rounds.stop(), client.close) }
}

/** Asks about a letter and hands it over only if GOV.UK Notify does not have it. */
async function attend(parts: Parts, posting: ClaimedPosting): Promise<void> {
  const { register, clock, server } = parts
  const settle = (settled: Settled) => register.write((tx) => parts.settle(tx, posting, settled))
  try {
    const found = await statusOf(parts, posting)
    if (!found) return await settle({ outcome: 'unknown', at: clock() })
    const outcome = readPostingStatus(found.status)
    if (outcome !== 'under-way') return await settle({ outcome, at: found.completedAt ?? clock() })
    const nextAt = new Date(clock().getTime() + askAgainMs)
    await keep({ notifyId: found.id, status: found.status, nextAt })
  } catch (error) {
    if (error instanceof NotifyAnswer && error.isForGood && posting.notifyId === null) {
      parts.onTrouble(error)
      return await settle({ outcome: 'refused', at: clock() })
    }
    parts.onTrouble(error)
    const next = nextAttempt({ attempts: posting.attempts, since: posting.handedOverAt }, clock())
    // Once GOV.UK Notify has it, only GOV.UK Notify knows what became of it.
    if (next === 'dead' && posting.notifyId === null) return await settle({ outcome: 'unknown', at: clock() })
    await keep({
      notifyId: null,
      status: null,
      nextAt: next === 'dead' ? new Date(clock().getTime() + askAgainMs) : next,
    })
  }

  async function keep(kept: { notifyId: string | null; status: string | null; nextAt: Date }) {
    await register.write(async (tx) => {
      if (await keepOnItsWay(tx, { id: posting.id, server, ...kept })) await parts.watch(tx, posting)
    })
  }
}

/** Releases a letter that a stopping server claimed but did not begin with, so that another can take it at once. */
async function giveBack({ register, server, clock }: Parts, { id }: ClaimedPosting): Promise<void> {
  await register.write((tx) => keepOnItsWay(tx, { id, server, notifyId: null, status: null, nextAt: clock() }))
}

type Found = { id: string; status: string; completedAt: Date | null }

async function statusOf({ client, templateId }: Parts, posting: ClaimedPosting): Promise<Found | null> {
  if (posting.notifyId !== null) return await client.byId(posting.notifyId)
  // A server may have ended between handing it over and recording that.
  const [known] = await client.byReference('letter', posting.id)
  if (known) return known
  const id = await client.sendLetter(templateId, posting.id, personalisationOf(posting.content))
  return { id, status: 'accepted', completedAt: null }
}

/** The council's template has these placeholders: the heading is ((heading)), and ((body)) is all of its text. */
const personalisationOf = ({ address, heading, body }: PostingContent): Record<string, string> => ({
  ...Object.fromEntries(address.map((line, n) => [`address_line_${n + 1}`, line])),
  heading,
  body,
})
