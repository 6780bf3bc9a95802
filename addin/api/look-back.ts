import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query'
import type { LedgerPage, TrailPage, TrailProof } from '../../server/contract/audit.ts'
import { useCall } from './api-context.ts'
import type { Call } from './call.ts'
import { isObject, listOf, moment, number, orNull, shaped, text } from './shape.ts'

export type Look = LedgerPage['entries'][number]
export type Entry = TrailPage['entries'][number]

/** What of the ledger or the trail is wanted; null is all of it. */
export type LookBackFilter = {
  customer: string | null
  officer: string | null
  from: string | null
  to: string | null
  kind: string | null
}

const who = shaped<Entry['by']>({ oid: text, name: orNull(text) })
const meant = { customers: orNull(listOf(text)), officers: orNull(listOf(text)), next: orNull(text) }

const isFacts = (given: unknown): given is Entry['facts'] => isObject(given)

const isLedgerPage = shaped<LedgerPage>({
  entries: listOf(shaped<Look>({ at: moment, customerId: text, reference: orNull(text), foundBy: text, by: who })),
  ...meant,
})

const isTrailPage = shaped<TrailPage>({
  entries: listOf(
    shaped<Entry>({
      seq: number,
      at: moment,
      what: text,
      by: who,
      subjectId: text,
      customerId: text,
      reference: orNull(text),
      facts: isFacts,
    }),
  ),
  ...meant,
  kinds: listOf(text),
})

/** What to show, and the how-manieth question it is: asked again, the register answers anew. */
export type Asking = { filter: LookBackFilter; round: number }

/** What was asked once is not asked again by itself: a look-up of somebody is itself in the ledger. */
const onceOnly = { staleTime: Number.POSITIVE_INFINITY, refetchOnWindowFocus: false, placeholderData: keepPreviousData }

const ledgerOptions = (call: Call, { filter, round }: Asking, after: string | null) =>
  queryOptions({
    queryKey: ['ledger', filter, round, after],
    queryFn: ({ signal }) =>
      call({ method: 'POST', path: '/api/ledger', body: { ...filter, after }, answer: isLedgerPage, signal }),
    ...onceOnly,
  })

/** G: who looked at whom, newest first. */
export const useLedger = (asking: Asking, after: string | null) => useQuery(ledgerOptions(useCall(), asking, after))

const trailOptions = (call: Call, { filter, round }: Asking, after: string | null) =>
  queryOptions({
    queryKey: ['audit', filter, round, after],
    queryFn: ({ signal }) =>
      call({ method: 'POST', path: '/api/audit', body: { ...filter, after }, answer: isTrailPage, signal }),
    ...onceOnly,
  })

/** G: what was done, newest first. */
export const useTrail = (asking: Asking, after: string | null) => useQuery(trailOptions(useCall(), asking, after))

const isProof = shaped<TrailProof>({
  sound: number,
  of: number,
  next: orNull(number),
  firstBroken: orNull(shaped<NonNullable<TrailProof['firstBroken']>>({ seq: number, why: text })),
})

/** G: proves the part of the trail that comes after an entry. */
export const proveTrail = (call: Call, after: number, signal: AbortSignal): Promise<TrailProof> =>
  call({ method: 'GET', path: `/api/audit/verify?after=${after}`, answer: isProof, signal, longest: 60_000 })
