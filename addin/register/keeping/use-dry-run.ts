import { useCallback, useEffect, useState } from 'react'
import { type RetentionPart, seeRetention } from '../../../server/contract/retention.ts'
import { useCall } from '../../api/api-context.ts'
import { ask } from '../../api/client.ts'
import { asFailure, type Failure } from '../../api/failure.ts'
import { addCounts, type Counts } from './rule-words.ts'

/** The list stops at what somebody can read; the counts cover everything. */
const maxListed = 500

export type Due = RetentionPart['entries'][number]

export type WaitingCustomer = NonNullable<RetentionPart['waiting']>[number]

export type HeldCustomer = RetentionPart['held'][number]

export type DryRun = {
  day: string
  counts: Counts
  entries: Due[]
  /** Customers whom a hold keeps, with something due. */
  held: HeldCustomer[]
  /** Customers of whom records stay because something waits. */
  waiting: WaitingCustomer[]
  periods: Record<string, number>
  /** Every part has been fetched. */
  whole: boolean
}

/** Fetches part by part what would be deleted today. `again` starts over. */
export function useDryRun(): { found: DryRun | null; failure: Failure | null; again: () => void } {
  const call = useCall()
  const [found, setFound] = useState<DryRun | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [round, setRound] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each round fetches again.
  useEffect(() => {
    const leaving = new AbortController()
    const walk = async () => {
      let sofar: DryRun = { day: '', counts: {}, entries: [], held: [], waiting: [], periods: {}, whole: false }
      for (let after: string | null = null; !sofar.whole; ) {
        const part: RetentionPart = await ask(call, seeRetention, {
          query: after === null ? {} : { after },
          signal: leaving.signal,
          longest: 60_000,
        })
        sofar = {
          day: part.day,
          periods: part.periods,
          counts: addCounts(sofar.counts, part.counts),
          entries: [...sofar.entries, ...part.entries].slice(0, maxListed),
          held: [...sofar.held, ...part.held],
          waiting: [...sofar.waiting, ...part.waiting],
          whole: part.next === null,
        }
        after = part.next
        if (!leaving.signal.aborted) setFound(sofar)
      }
    }
    setFailure(null)
    walk().catch((error: unknown) => {
      if (!leaving.signal.aborted) setFailure(asFailure(error))
    })
    return () => leaving.abort()
  }, [call, round])
  const again = useCallback(() => setRound((n) => n + 1), [])
  return { found, failure, again }
}
