import { partsOf } from '../../../server/council/council-parts.ts'
import type { Customer } from '../book.ts'
import { addDays, londonDay } from '../days.ts'
import { acknowledged, type Doing, enforceDone, enforceRefused, idIn } from '../doing.ts'
import { ask } from '../network.ts'
import { count, passMinutes, today, type World } from '../world.ts'

async function hold(world: World, customer: Customer): Promise<void> {
  if (customer.id === null) return
  const lookAgainOn = addDays(today(world), world.chance.whole(5, 60))
  const body = { reason: 'A claim.', lookAgainOn }
  const told = await ask(world, 'ruth', 'POST', `/api/customers/${customer.id}/holds`, body)
  enforceDone(told, 'a hold')
  const id = idIn(told, 'holdId')
  customer.holds.push({ id, liftedOn: null })
  acknowledged(world, 'hold-placed', id, 'ruth')
}

async function liftHold(world: World, customer: Customer): Promise<void> {
  const held = customer.holds.find(({ liftedOn }) => liftedOn === null)
  if (!held) return
  const told = await ask(world, 'ruth', 'POST', `/api/holds/${held.id}/lift`, { why: 'Settled.' })
  enforceDone(told, 'lifting a hold')
  held.liftedOn = londonDay(told.at)
  acknowledged(world, 'hold-lifted', held.id, 'ruth')
}

/** How many changes of the wording are under way. */
const rewordings = new WeakMap<World, number>()

/** Changes what staff are told to do; a minute later every server says it, whatever it had cached. */
async function reword(world: World): Promise<void> {
  const base = world.wordings
  const doNotReply = `Do not reply (${base + 1}). Pass this to {contact}, {post}.`
  const reminder = `Please contact {contact} (${base + 1}).`
  const value = { ...partsOf(world.council).wording, doNotReply, reminder }
  const body = { part: 'wording', base, why: 'Clearer.', value }
  rewordings.set(world, (rewordings.get(world) ?? 0) + 1)
  const told = await ask(world, 'ruth', 'POST', '/api/settings/change', body)
  const underWay = (rewordings.get(world) ?? 1) - 1
  rewordings.set(world, underWay)
  // Of two changes at once only one succeeds, and its answer may come last.
  const isLater = world.wordings !== base || (underWay > 0 && told.problem === 'changed-meanwhile')
  if (isLater) return enforceRefused(told, 'new wording', 'changed-meanwhile')
  enforceDone(told, 'new wording')
  world.wordings = base + 1
  count(world, 'settings-changed')
  passMinutes(world, 1)
}

export const keeperDoings: Doing[] = [
  {
    name: 'hold',
    weight: 2,
    can: ({ id, holds }) => id !== null && holds.every(({ liftedOn }) => liftedOn !== null),
    run: hold,
  },
  {
    name: 'lift-hold',
    weight: 2,
    can: ({ holds }) => holds.some(({ liftedOn }) => liftedOn === null),
    run: liftHold,
  },
  { name: 'reword', weight: 1, can: () => true, run: reword },
]
