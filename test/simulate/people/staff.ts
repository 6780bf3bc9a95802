import { colleagues } from '../../cast.ts'
import {
  type Customer,
  forgetWithNothingLeft,
  isBinding,
  isOver,
  isTold,
  isUndecided,
  type Restriction,
  rightStanding,
  type Staff,
  standsOn,
} from '../book.ts'
import { addDays, addMonths, londonDay } from '../days.ts'
import { acknowledged, clueOf, type Doing, enforceDone, enforceRefused, idIn, messageOf } from '../doing.ts'
import { ask, type Told } from '../network.ts'
import { versionsOf } from '../versions.ts'
import { workingDaysAfter } from '../working-days.ts'
import { Broken, passMinutes, today, type World } from '../world.ts'
import { addLetterOfEnd } from './ending.ts'

const services = ['Housing', 'Planning']
const anyStaff = ({ chance }: World): Staff => chance.one(['amira', 'dan'] as const)

const contactOf = (world: World, customer: Customer, who: Staff) => messageOf(world, customer, colleagues[who].address)

async function warn(world: World, customer: Customer): Promise<void> {
  const who = anyStaff(world)
  const service = world.chance.one(services)
  const byTelephone = world.chance.percent(40)
  const call = { channel: 'telephone', at: world.time.now().toISOString(), note: null }
  const contact = byTelephone ? call : contactOf(world, customer, who)
  const isBound = rightStanding(customer, service, today(world)) === 'restricted'
  const isFormal = customer.formalWarnings.some((one) => standsOn(one, today(world)))
  const told = await ask(world, who, 'POST', '/api/warnings', { customer: clueOf(customer), service, contact })
  if (isBound) return enforceRefused(told, 'warning', 'already-restricted')
  if (isFormal) return enforceRefused(told, 'warning', 'already-formally-warned')
  enforceDone(told, 'warning')
  enter(customer, idIn(told, 'customerId'), told.at)
  const id = idIn(told, 'warningId')
  const lapsesOn = addMonths(londonDay(told.at), world.council.periods.warningLapsesAfterMonths)
  if (told.body.lapsesOn !== lapsesOn) throw new Broken(`a warning lapses on ${told.body.lapsesOn}, not ${lapsesOn}`)
  const warning = { id, by: who, at: told.at, counts: byTelephone, lapsesOn, undoneOn: null as string | null }
  customer.warnings.push(warning)
  acknowledged(world, 'warning-given', id, who)
  if (!byTelephone) {
    passMinutes(world, 1)
    const sent = world.chance.percent(80)
    enforceDone(await ask(world, who, 'POST', `/api/warnings/${id}/reply`, { sent }), 'confirming a warning')
    warning.counts = sent
  }
  if (!world.chance.percent(25)) return
  const undone = await ask(world, who, 'POST', `/api/warnings/${id}/undo`)
  if (undone.problem === 'undo-too-late') return
  const isSent = !byTelephone && warning.counts
  if (isSent) return enforceRefused(undone, 'undoing a warning that was sent', 'reply-already-sent')
  enforceDone(undone, 'undoing a warning')
  warning.undoneOn = londonDay(undone.at)
  acknowledged(world, 'warning-undone', id, who)
  forgetWithNothingLeft(customer)
}

async function escalate(world: World, customer: Customer): Promise<void> {
  const who = anyStaff(world)
  const service = world.chance.one(services)
  const evidence = [{ contact: contactOf(world, customer, who), original: null }]
  const body = { customer: clueOf(customer), service, behaviours: ['abusive'], account: 'The tenth.', evidence }
  const told = await ask(world, who, 'POST', '/api/escalations', body)
  enforceDone(told, 'escalation')
  enter(customer, idIn(told, 'customerId'), told.at)
  const id = idIn(told, 'escalationId')
  customer.escalations.push({ id, by: who, service, state: 'pending', closedOn: null })
  acknowledged(world, 'escalation-filed', id, who)
}

/** A customer whose records were all deleted comes back as a new entry. */
function enter(customer: Customer, id: string, at: Date): void {
  if (customer.id !== null && customer.id !== id) throw new Broken('one customer has two entries')
  if (customer.id === null) Object.assign(customer, { id, addedOn: londonDay(at) })
}

async function withdraw(world: World, customer: Customer): Promise<void> {
  const escalation = customer.escalations.find(isUndecided)
  if (!escalation) return
  const told = await ask(world, escalation.by, 'POST', `/api/escalations/${escalation.id}/withdraw`)
  enforceDone(told, 'withdrawing an escalation')
  const staysInFull = customer.holds.some(({ liftedOn }) => liftedOn === null)
  Object.assign(escalation, { state: 'withdrawn', closedOn: londonDay(told.at), staysInFull })
  acknowledged(world, 'escalation-withdrawn', escalation.id, escalation.by)
  forgetWithNothingLeft(customer)
}

async function represent(world: World, customer: Customer): Promise<void> {
  const restriction = customer.restrictions.find((one) => isBinding(one, today(world)))
  if (!restriction) return
  const [first = restriction] = versionsOf(restriction, customer)
  const receivedOn = addDays(today(world), -world.chance.whole(0, 3))
  const who = anyStaff(world)
  const body = { restrictionId: restriction.id, receivedOn, account: 'She was ill.', evidence: null }
  const told = await ask(world, who, 'POST', '/api/representations', body)
  if (receivedOn < first.decidedOn) return enforceRefused(told, 'an answer before the question', 'before-the-decision')
  enforceDone(told, 'a representation')
  addRepresentation(world, restriction, { told, receivedOn, who, answered: false })
}

function addRepresentation(
  world: World,
  { representations }: Restriction,
  { told, receivedOn, who, answered }: { told: Told; receivedOn: string; who: Staff; answered: boolean },
): void {
  const id = idIn(told, 'representationId')
  const { acknowledgeWithinDays, answerWithinDays } = world.council.periods
  const acknowledgeBy = addDays(receivedOn, acknowledgeWithinDays)
  const answerBy = addDays(receivedOn, answerWithinDays)
  representations.push({ id, acknowledgeBy, answerBy, acknowledged: false, answered })
  acknowledged(world, 'representation-recorded', id, who)
}

/** P14: it came before the restriction ended, and is recorded after that: the day of receipt decides. */
async function representLate(world: World, customer: Customer): Promise<void> {
  const one = customer.restrictions.find(mayHaveObjected)
  if (!one?.liftedOn) return
  const receivedOn = addDays(one.liftedOn, -1)
  const body = { restrictionId: one.id, receivedOn, account: 'She was ill.', evidence: null }
  const who = anyStaff(world)
  const told = await ask(world, who, 'POST', '/api/representations', body)
  enforceDone(told, 'a representation that is recorded late')
  addRepresentation(world, one, { told, receivedOn, who, answered: true })
  addLetterOfEnd(world, one)
}

const mayHaveObjected = ({ state, inForceOn, liftedOn }: Restriction): boolean =>
  state === 'lifted' && inForceOn !== null && liftedOn !== null && inForceOn < liftedOn

async function passOn(world: World, customer: Customer): Promise<void> {
  const restriction = customer.restrictions.find((one) => !isOver(one, today(world)) && one.state === 'in-force')
  if (!restriction) return
  const who = anyStaff(world)
  // P14: nobody is reminded of what they were not told.
  const contact = contactOf(world, customer, who)
  const passing = (reminded: boolean) => ({
    ...{ restrictionId: restriction.id, reminded, forwarded: true, sent: { reminder: reminded, forward: true } },
    contact,
  })
  const receivedOn = today(world)
  const reminded = await ask(world, who, 'POST', '/api/passed-on', passing(true))
  const isInForce = isBinding(restriction, today(world))
  if (!isInForce) return enforceRefused(reminded, 'passing on', 'not-in-force')
  if (!isTold(restriction)) enforceRefused(reminded, 'reminding somebody who was not told', 'customer-not-told')
  const told = isTold(restriction) ? reminded : await ask(world, who, 'POST', '/api/passed-on', passing(false))
  enforceDone(told, 'passing on')
  const passedOnId = idIn(told, 'passedOnId')
  acknowledged(world, 'contact-passed-on', passedOnId, who)
  if (!world.chance.percent(50)) return
  const noted = await ask(world, who, 'POST', `/api/passed-on/${passedOnId}/duties`, { holds: ['information-request'] })
  enforceDone(noted, 'noting a duty')
  const duties = noted.body.duties as { dutyId: string; kind: string; dueOn: string | null }[]
  const request = duties.find(({ kind }) => kind === 'information-request')
  const dueOn = workingDaysAfter(receivedOn, 20, world.council.duties.bankHolidays)
  if (request?.dueOn !== dueOn) throw new Broken(`a request is due on ${request?.dueOn}, not ${dueOn}`)
  restriction.duties.push({ id: request.dutyId, passedOnId, dueOn, dealt: false })
}

async function deal(world: World, customer: Customer): Promise<void> {
  const duty = customer.restrictions.flatMap(({ duties }) => duties).find(({ dealt }) => !dealt)
  if (!duty) return
  const who = world.chance.one(['sam', 'kit'] as const)
  const told = await ask(world, who, 'POST', `/api/duties/${duty.id}/change`, { become: 'dealt-with' })
  enforceDone(told, 'dealing with a duty')
  duty.dealt = true
}

export const staffDoings: Doing[] = [
  { name: 'warn', weight: 8, can: () => true, run: warn },
  { name: 'escalate', weight: 9, can: ({ escalations }) => !escalations.some(isUndecided), run: escalate },
  { name: 'withdraw', weight: 1, can: ({ escalations }) => escalations.some(isUndecided), run: withdraw },
  {
    name: 'represent',
    weight: 5,
    can: ({ restrictions }, world) => restrictions.some((one) => isBinding(one, today(world))),
    run: represent,
  },
  {
    name: 'represent-late',
    weight: 1,
    can: ({ restrictions }) => restrictions.some(mayHaveObjected),
    run: representLate,
  },
  {
    name: 'pass-on',
    weight: 4,
    can: ({ restrictions }) => restrictions.some(({ state }) => state === 'in-force'),
    run: passOn,
  },
  {
    name: 'deal',
    weight: 4,
    can: ({ restrictions }) => restrictions.some(({ duties }) => duties.some(({ dealt }) => !dealt)),
    run: deal,
  },
]
