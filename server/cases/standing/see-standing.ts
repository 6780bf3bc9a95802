import type { AlreadyDone, Standing, StandingAnswer, ToConfirm } from '../../contract/standing/standing.ts'
import { type ReadAddress, readAddress } from '../../policy/contact-point/contact-point.ts'
import { pointHolders } from '../../policy/customer/who-is-meant.ts'
import type { Reader } from '../../policy/restriction/scope.ts'
import { recordAccess } from '../../register/audit/access-ledger.ts'
import { isAnyKnown } from '../../register/contact-point/known-addresses.ts'
import { customersByKey } from '../../register/customer/customers.ts'
import type { Register } from '../../register/register.ts'
import type { Reading } from '../../register/store.ts'
import type { OpenedReply } from '../../register/warning/opened-replies.ts'
import type { Act } from '../act.ts'
import { resembling } from '../contact-point/resembles.ts'
import { asPart, beforeVisits } from '../precaution/before-visit.ts'
import { type DoneAboutCustomers, doneAboutOne, doneAboutSeveral } from './already-done.ts'
import { readerOf, type SaidOfReader } from './reader.ts'
import { repliesToAskAbout } from './replies-to-ask-about.ts'
import { standingsOf } from './standings.ts'

/**
 * Who asks, and about which message: `undefined` for no message, `null` for one that Outlook gives no id. `messageIds`:
 * of several messages. `forDraft`: leaves out visits, which nobody needs above a draft.
 */
type AskedWith = SaidOfReader & {
  messageId?: string | null | undefined
  messageIds?: string[] | undefined
  forDraft?: boolean
}

/**
 * The standing of each address, in the order of the question. A mailbox of several people says nothing about any of
 * them. If nobody is on the register, a single query says so, shared by everybody who asks at that moment, and nothing
 * is kept. Otherwise one transaction reads the standings and keeps the look in the access ledger. P9, P14: about a
 * message, it also says what the person opened for these customers and has not confirmed, and what was done about the
 * message already.
 */
export async function seeStanding(
  register: Register,
  act: Act,
  addresses: string[],
  said: AskedWith = {},
): Promise<StandingAnswer> {
  const reader = readerOf(act, said)
  const read = addresses.map((address) => ({ address, read: readAddress(address, act.council.domains) }))
  const keys = keysOf(read.map((one) => one.read))
  const isKnown = await isAnyKnown(register, keys)
  const { standings, visits, done, several, opened } = isKnown
    ? await register.look(async (tx) => {
        const { told, ...shown } = await shownFor(tx, act, { keys, reader, said })
        await recordAccess(tx, { at: act.at, by: act.by, foundBy: 'address', customerIds: told, newId: act.newId })
        return shown
      })
    : nobody
  return {
    checkedAt: act.at.toISOString(),
    standings: read.map((one) => ({
      address: one.address,
      standing: shownStanding(one.read, standings),
      ...resembling(one.read, act.council.domains),
      ...(one.read.kind === 'outside' ? besides(one.read.point.key, visits, done) : {}),
    })),
    toConfirm: toConfirm(opened, said.messageId?.trim() || null),
    ...(said.messageIds ? { done: several.map(({ customerId: _, ...told }) => told) } : {}),
  }
}

/** Older ones stay in the history as not confirmed. */
const maxToConfirm = 3

/** By address; `visits`: what to do before a visit; `done`: about the message. */
type Shown = {
  standings: ReadonlyMap<string, Standing>
  visits: ReadonlyMap<string, string[]>
  done: ReadonlyMap<string, AlreadyDone[]>
  several: DoneAboutCustomers[]
  opened: OpenedReply[]
}
const nobody: Shown = { standings: new Map(), visits: new Map(), done: new Map(), several: [], opened: [] }

/** The parts of an address's answer that are left out where there is nothing to say. */
function besides(key: string, visits: Shown['visits'], done: Shown['done']) {
  const about = done.get(key)
  return { ...asPart(visits.get(key)), ...(about?.length ? { alreadyDone: about } : {}) }
}

/** What answers the open message comes first: it is the one that the person remembers. */
function toConfirm(opened: OpenedReply[], messageId: string | null): ToConfirm[] {
  const isThis = (one: OpenedReply) => messageId !== null && one.messageId === messageId
  return opened
    .toSorted((one, other) => Number(isThis(other)) - Number(isThis(one)))
    .slice(0, maxToConfirm)
    .map((one) => asToConfirm(one, isThis(one)))
}

function asToConfirm({ id, at, sentAt, ...opened }: OpenedReply, isThisMessage: boolean): ToConfirm {
  const about = { at, isThisMessage, sentAt }
  if (opened.kind === 'warning') return { kind: 'warning', warningId: id, ...about }
  const { reminder, forward } = opened
  return { kind: 'passed-on', passedOnId: id, ...about, reminder, forward }
}

/** The addresses that can be looked up, as the register keeps them. */
export function keysOf(addresses: readonly ReadAddress[]): string[] {
  const keys = new Set<string>()
  for (const address of addresses) if (address.kind === 'outside') keys.add(address.point.key)
  return [...keys]
}

async function shownFor(
  reading: Reading,
  act: Act,
  { keys, reader, said }: { keys: string[]; reader: Reader; said: AskedWith },
): Promise<Shown & { told: string[] }> {
  const { forDraft } = said
  const messageId = said.messageId?.trim() || null
  const holders = Map.groupBy(await customersByKey(reading, 'email', keys), ({ key }) => key)
  const held = [...holders].map(([key, some]) => ({ key, by: pointHolders(some) }))
  const alone = held.flatMap(({ key, by }) => (by.kind === 'one' ? [{ key, customerId: by.customerId }] : []))
  const customerIds = alone.map(({ customerId }) => customerId)
  const answers = await standingsOf(reading, act, customerIds, reader, { messageId })
  const standings = new Map<string, Standing>(
    alone.map(({ key }, i) => [key, answers[i] ?? { kind: 'not-on-register' }]),
  )
  const before = forDraft ? new Map<string, string[]>() : await beforeVisits(reading, customerIds, act.say)
  const visits = new Map(alone.flatMap(({ key, customerId }) => [[key, before.get(customerId) ?? []] as const]))
  const sharing = held.flatMap(({ by }) => (by.kind === 'shared' ? by.customerIds : []))
  for (const { key, by } of held) if (by.kind === 'shared') standings.set(key, { kind: 'shared' })
  const asked = [...new Set([...customerIds, ...sharing])]
  const byCustomer = await doneAboutOne(reading, act, customerIds, forDraft ? null : messageId)
  const done = new Map(alone.map(({ key, customerId }) => [key, byCustomer.get(customerId) ?? []]))
  const restricted = answers.flatMap((one) => (one.kind === 'restricted' ? one.customerId : []))
  const messageIds = [...new Set((said.messageIds ?? []).map((one) => one.trim()).filter(Boolean))]
  const several = await doneAboutSeveral(reading, act, { customerIds, restricted }, messageIds)
  const opened = said.messageId === undefined ? [] : await repliesToAskAbout(reading, act.by, asked)
  const seen = [...answers, ...opened].flatMap((one) => ('customerId' in one ? one.customerId : []))
  const about = [...byCustomer.keys(), ...several.map(({ customerId }) => customerId)]
  const told = [...new Set([...seen, ...about, ...before.keys(), ...sharing])]
  return { standings, visits, done, several, opened, told }
}

function shownStanding(address: ReadAddress, standings: ReadonlyMap<string, Standing>): Standing {
  if (address.kind !== 'outside') return address
  return standings.get(address.point.key) ?? { kind: 'not-on-register' }
}
