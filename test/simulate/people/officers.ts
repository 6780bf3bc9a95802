import { approvalOn, restrictionsIn, termsFrom } from '../../http/support/office.ts'
import { byLetter } from '../../support/deciding.ts'
import {
  type Customer,
  type Escalation,
  hasRunOut,
  isClosed,
  isOver,
  isUndecided,
  type Officer,
  type Restriction,
  standsOn,
} from '../book.ts'
import { addDays, addMonths, laterOf, londonDay } from '../days.ts'
import { acknowledged, type Doing, enforceDone, enforceRefused, idIn } from '../doing.ts'
import { ask, type Told } from '../network.ts'
import { takePlaceOf } from '../versions.ts'
import { Broken, today, type World } from '../world.ts'
import { endOnLastDay } from './ending.ts'

export const anyOfficer = ({ chance }: World): Officer => chance.one(['frances', 'tom'] as const)
async function decide(world: World, customer: Customer): Promise<void> {
  const escalation = customer.escalations.find(isUndecided)
  if (!escalation) return
  const who = anyOfficer(world)
  const { body: seen } = await ask(world, who, 'GET', `/api/escalations/${escalation.id}`)
  const version = Number(seen.version)
  const roll = world.chance.whole(1, 100)
  // A restriction that has run out counts until the nightly work ends it.
  const mayApprove = customer.restrictions.every(isClosed)
  if (roll <= 60 && mayApprove) return await approve(world, customer, escalation, who, version)
  if (roll <= 75) return await warnFormally(world, customer, escalation, who, { version, seen: restrictionsIn(seen) })
  const outcome = roll <= 90 ? 'decline' : 'no-action'
  const body = outcome === 'decline' ? { reasons: 'Once only.' } : { note: null }
  const path = `/api/escalations/${escalation.id}/decision`
  const told = await ask(world, who, 'POST', path, { outcome, version, ...body })
  close(world, escalation, told, who, outcome === 'decline' ? 'declined' : 'no-action')
  await enforceOnce(world, escalation, version)
}

function close(world: World, escalation: Escalation, told: Told, who: Officer, state: Escalation['state']): void {
  enforceDone(told, 'a decision')
  Object.assign(escalation, { state, closedOn: londonDay(told.at) })
  acknowledged(world, 'escalation-decided', escalation.id, who)
}

/** P13: an escalation is decided once: a second decision is refused. */
async function enforceOnce(world: World, { id }: Escalation, version: number): Promise<void> {
  if (!world.chance.percent(30)) return
  const body = { outcome: 'decline', version, reasons: 'Once only.' }
  const again = await ask(world, anyOfficer(world), 'POST', `/api/escalations/${id}/decision`, body)
  if (again.problem === null) throw new Broken('an escalation was decided twice')
}

async function approve(
  world: World,
  customer: Customer,
  escalation: Escalation,
  who: Officer,
  version: number,
): Promise<void> {
  const { chance } = world
  const day = today(world)
  const services = chance.percent(50) ? null : [escalation.service]
  const reviewOn = addMonths(day, chance.whole(1, world.council.periods.reviewWithinMonths))
  const until = chance.percent(30) ? addDays(reviewOn, chance.whole(0, 40)) : null
  const terms = {
    ...{ services, reviewOn, until, scopeReason: services ? null : 'It concerns everybody.' },
    ...{ mail: { kind: 'none' as const, exceptions: [] }, ways: [byLetter] },
  }
  const approval = approvalOn(day, version, { terms: termsFrom(day, terms) })
  const told = await ask(world, who, 'POST', `/api/escalations/${escalation.id}/decision`, approval)
  close(world, escalation, told, who, 'approved')
  const id = idIn(told, 'restrictionId')
  const letter = { id: idIn(told, 'letterId'), kind: 'confirms' as const, decidedOn: day, done: false }
  customer.restrictions.push({
    ...{
      id,
      escalationId: escalation.id,
      decidedBy: who,
      keptBy: [],
      decidedOn: day,
      state: 'agreed',
      services,
      reviewOn,
      until,
    },
    ...{ replacesId: null, answers: false },
    ...{ inForceOn: null, liftedOn: null, reviewDue: null, letters: [letter], representations: [], duties: [] },
  })
  acknowledged(world, 'restriction-agreed', id, who)
  await enforceOnce(world, escalation, version)
}

async function warnFormally(
  world: World,
  customer: Customer,
  escalation: Escalation,
  who: Officer,
  looked: { version: number; seen: ReturnType<typeof restrictionsIn> },
): Promise<void> {
  const body = { outcome: 'warn-formally', ...looked, reasons: 'Twelve insults.', feedback: null }
  const before = customer.formalWarnings.some((one) => one.state === 'to-send' || standsOn(one, today(world)))
  const told = await ask(world, who, 'POST', `/api/escalations/${escalation.id}/decision`, body)
  if (before) return enforceRefused(told, 'a second formal warning', 'formal-warning-stands')
  const day = today(world)
  close(world, escalation, told, who, 'formal-warning')
  const id = idIn(told, 'formalWarningId')
  customer.formalWarnings.push({
    ...{ id, escalationId: escalation.id, decidedBy: who, decidedOn: day, state: 'to-send', sentOn: null },
    ...{ lapsesOn: null, withdrawnOn: null, answeredBy: [], objection: null, closingLetters: [] },
  })
  acknowledged(world, 'formal-warning-decided', id, who)
}

async function send(world: World, customer: Customer): Promise<void> {
  const all = customer.restrictions.flatMap((restriction) =>
    restriction.letters.map((letter) => ({ restriction, letter })),
  )
  const waiting = all.filter(({ letter }) => !letter.done)
  if (waiting.length === 0) return
  const { restriction, letter } = world.chance.one(waiting)
  const day = today(world)
  const who = anyOfficer(world)
  const sentOn = laterOf(addDays(day, -world.chance.whole(0, 5)), letter.decidedOn)
  const notTold = world.chance.percent(15)
  const body = notTold
    ? { how: 'not-notified', reason: 'Danger.' }
    : { how: 'sent', sentOn, method: 'post', text: null }
  const told = await ask(world, who, 'POST', `/api/letters/${letter.id}/sent`, body)
  if (letter.kind === 'confirms' && isOver(restriction, day)) {
    if (!notTold && hadGoneInTime(restriction, sentOn))
      return wasInForce(world, customer, { restriction, letter }, { sentOn, told })
    const isReplaced = restriction.state === 'replaced' && !hasRunOut(restriction, day)
    enforceRefused(told, 'a letter about what is over', isReplaced ? 'not-in-force' : 'already-lifted')
    letter.done = true
    return
  }
  if (told.problem === 'letter-overtaken') {
    if (!isOver(restriction, day)) throw new Broken('a letter is called overtaken, but its restriction is not over')
    // Until the night has ended it, its answer is still owed: the letter of the end gives it.
    letter.done = isClosed(restriction)
    return
  }
  if (!notTold && letter.kind === 'stays' && hasRunOut(restriction, sentOn))
    throw new Broken('a letter that it stays counts as sent after the last day')
  enforceDone(told, 'recording a letter')
  Object.assign(letter, { done: true, isSent: !notTold })
  acknowledged(world, 'letter-recorded', letter.id, who)
  if (letter.kind !== 'confirms' || restriction.state !== 'agreed') return
  comeIntoForce(world, customer, restriction, { on: notTold ? londonDay(told.at) : sentOn, told })
}

/** P14: whether it ended on its last day, and its letter had gone by then. */
const hadGoneInTime = ({ state, until, liftedOn }: Restriction, sentOn: string): boolean =>
  state !== 'replaced' && until !== null && sentOn <= until && (liftedOn === null || liftedOn > until)

type Sent = { restriction: Restriction; letter: Restriction['letters'][number] }

/** What it varied ended when it began, and its own end answers what was open. One in force at once had begun before. */
function wasInForce(
  world: World,
  customer: Customer,
  { restriction, letter }: Sent,
  { sentOn, told }: { sentOn: string; told: Told },
): void {
  enforceDone(told, 'recording a letter after the last day')
  letter.done = true
  const hadBegun = restriction.inForceOn !== null
  restriction.inForceOn ??= sentOn
  if (told.body.inForceOn !== restriction.inForceOn) throw new Broken('it was in force from another day')
  if (hadBegun) return
  const begun = customer.restrictions.filter(
    (one) => one.state === 'in-force' && (one.inForceOn ?? '') <= sentOn && !hasRunOut(one, sentOn),
  )
  takePlaceOf(
    begun.filter((one) => one !== restriction),
    restriction,
    sentOn,
  )
  const ended = restriction.liftedOn ?? addDays(restriction.until ?? sentOn, 1)
  endOnLastDay(world, restriction, ended)
}

function comeIntoForce(
  world: World,
  customer: Customer,
  restriction: Restriction,
  { on, told }: { on: string; told: Told },
): void {
  if (told.body.inForceOn !== on) throw new Broken(`in force on ${told.body.inForceOn}, not on ${on}`)
  const { reviewOn, replacesId } = restriction
  const varied = customer.restrictions.find(({ id }) => id === replacesId)
  // The night ends what has run out.
  const before = customer.restrictions.filter((one) => one.state === 'in-force' && !hasRunOut(one, on))
  const due = [
    addMonths(on, world.council.periods.reviewWithinMonths),
    varied?.reviewDue,
    ...before.map((one) => one.reviewDue),
    reviewOn > on ? reviewOn : null,
  ]
  const [reviewDue = null] = due.filter((one) => one != null).toSorted()
  takePlaceOf(before, restriction, on)
  Object.assign(restriction, { state: 'in-force', inForceOn: on, reviewDue })
}

async function atOnce(world: World, customer: Customer): Promise<void> {
  const restriction = customer.restrictions.find((one) => one.state === 'agreed' && !isOver(one, today(world)))
  if (!restriction) return
  const who = anyOfficer(world)
  const told = await ask(world, who, 'POST', `/api/restrictions/${restriction.id}/in-force-at-once`, {
    reason: 'Threats.',
  })
  enforceDone(told, 'putting in force at once')
  comeIntoForce(world, customer, restriction, { on: londonDay(told.at), told })
  acknowledged(world, 'restriction-in-force', restriction.id, who)
}

const hasLetter = ({ restrictions }: Customer) => restrictions.some(({ letters }) => letters.some(({ done }) => !done))

export const officerDoings: Doing[] = [
  { name: 'decide', weight: 22, can: ({ escalations }) => escalations.some(isUndecided), run: decide },
  { name: 'send', weight: 18, can: hasLetter, run: send },
  {
    name: 'at-once',
    weight: 2,
    can: ({ restrictions }, world) => restrictions.some((one) => one.state === 'agreed' && !isOver(one, today(world))),
    run: atOnce,
  },
]
