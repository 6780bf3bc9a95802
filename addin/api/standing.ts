import { queryOptions } from '@tanstack/react-query'
import type { Standing, StandingAnswer } from '../../server/contract/standing.ts'
import type { Call } from './call.ts'
import { asFailure, Failure } from './failure.ts'
import { isInstruction } from './instruction-shape.ts'
import { byKind, type Check, day, listOf, moment, oneOf, orNull, shaped, text, yesOrNo } from './shape.ts'

type Kind<K extends Standing['kind']> = Extract<Standing, { kind: K }>

/** A standing exactly as the contract has it. */
export const isStanding: Check<Standing> = byKind<Standing>({
  'not-on-register': shaped<Kind<'not-on-register'>>({ kind: oneOf('not-on-register') }),
  colleague: shaped<Kind<'colleague'>>({ kind: oneOf('colleague') }),
  'not-checked': shaped<Kind<'not-checked'>>({
    kind: oneOf('not-checked'),
    why: oneOf('no-address', 'not-an-internet-address'),
  }),
  warned: shaped<Kind<'warned'>>({
    kind: oneOf('warned'),
    customerId: text,
    warningId: text,
    warnedAt: moment,
    service: orNull(text),
    lapsesOn: day,
  }),
  'decision-pending': shaped<Kind<'decision-pending'>>({
    kind: oneOf('decision-pending'),
    customerId: text,
    escalationId: text,
    escalatedAt: moment,
    service: orNull(text),
    mine: yesOrNo,
  }),
  restricted: shaped<Kind<'restricted'>>({
    kind: oneOf('restricted'),
    customerId: text,
    restrictionId: text,
    since: day,
    until: orNull(day),
    instruction: isInstruction,
  }),
})

const isAnswer = shaped<StandingAnswer>({
  checkedAt: moment,
  standings: listOf(shaped<StandingAnswer['standings'][number]>({ address: text, standing: isStanding })),
})

/** The register takes ten addresses at once. */
const batch = 10
export const inBatches = (addresses: string[]): string[][] =>
  Array.from({ length: Math.ceil(addresses.length / batch) }, (_, i) => addresses.slice(i * batch, (i + 1) * batch))

/** The standing of one to ten addresses, in the order asked. Rejects with a Failure when the answer is about others. */
export async function askStanding(call: Call, addresses: string[], signal?: AbortSignal): Promise<StandingAnswer> {
  const request = { method: 'POST', path: '/api/standing', body: { addresses }, answer: isAnswer } as const
  const answer = await call({ ...request, ...(signal ? { signal } : {}) })
  const asAsked =
    answer.standings.length === addresses.length && answer.standings.every((one, i) => one.address === addresses[i])
  if (!asAsked) throw new Failure('malformed')
  return answer
}

/** An answer belongs to one item and its addresses, so both make the key. */
export const standingOptions = (call: Call, itemKey: string, addresses: string[]) =>
  queryOptions({
    queryKey: ['standing', itemKey, ...addresses],
    queryFn: ({ signal }) => askStanding(call, addresses, signal),
    staleTime: 30_000,
    // A check that failed is tried again by itself, when the register asked for it or after half a minute.
    refetchInterval: ({ state }) => (state.error ? untilNextTry(state.error) : false),
    refetchOnWindowFocus: ({ state }) =>
      !state.error || Date.now() >= state.errorUpdatedAt + (asFailure(state.error).retryAfter ?? 0) * 1000,
  })

const untilNextTry = (error: Error) => (asFailure(error).retryAfter ?? 30) * 1000
