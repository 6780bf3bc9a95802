import { termsFrom } from '../../http/support/office.ts'
import { byLetter } from '../../support/deciding.ts'
import {
  type Customer,
  hasRunOut,
  isBinding,
  isOpenRepresentation,
  isOver,
  nextReview,
  type Officer,
  owesAnswer,
  owesStay,
  type Restriction,
} from '../book.ts'
import { addDays, addMonths, earlierOf, londonDay } from '../days.ts'
import { acknowledged, type Doing, enforceDone, enforceRefused, idIn } from '../doing.ts'
import { ask, type Told } from '../network.ts'
import { decidersOf, hadAPartIn, takePlaceOf } from '../versions.ts'
import { Broken, today, type World } from '../world.ts'
import { end } from './ending.ts'
import { anyOfficer } from './officers.ts'

type Outcome = 'maintained' | 'continued' | 'varied' | 'lifted'
type NewTerms = { services: string[] | null; reviewOn: string; until: string | null }

/** New terms for a restriction. P15: reviewed no later than `due`, unless that day has come. */
function newTerms(world: World, { services }: Restriction, due: string | null): NewTerms {
  const { chance, council } = world
  const day = today(world)
  const latest = addMonths(day, chance.whole(1, council.periods.reviewWithinMonths))
  const reviewOn = due !== null && due > day ? earlierOf(latest, due) : latest
  return {
    services: chance.percent(50) ? services : chance.one([null, ['Housing'], ['Planning']]),
    reviewOn,
    until: chance.percent(30) ? addDays(reviewOn, chance.whole(0, 40)) : null,
  }
}

/** What is sent to vary a restriction, as an officer does who has just looked at it. */
async function variation(world: World, customer: Customer, who: Officer, one: Restriction, terms: NewTerms) {
  const seen = await lookAt(world, customer, who, one)
  const mail = { kind: 'none' as const, exceptions: [] }
  return {
    terms: termsFrom(today(world), { ...terms, scopeReason: 'It concerns them.', mail, ways: [byLetter] }),
    seen,
  }
}

async function lookAt(world: World, customer: Customer, who: Officer, one: Restriction) {
  const { body } = await ask(world, who, 'GET', `/api/restrictions/${one.id}`)
  const waiting = (body.waiting as { restrictionId: string } | null)?.restrictionId ?? null
  const expected = waitingFor(one, customer)?.id ?? null
  if (isBinding(one, today(world)) && waiting !== expected) throw new Broken('another change waits than was agreed')
  return { restrictionId: one.id, version: Number(body.version), waiting }
}

/** The version that will replace this one once its letter has gone. */
const waitingFor = ({ id }: Restriction, { restrictions }: Customer): Restriction | undefined =>
  restrictions.find(({ state, replacesId }) => state === 'agreed' && replacesId === id)

/** P14: an answer that has not gone is taken back by the officer who gave it, or by one who had no part. */
const mayTakeBack = (who: Officer, one: Restriction, customer: Customer): boolean =>
  !owesAnswer(one) || one.decidedBy === who || !decidersOf(one, customer).includes(who)

function varied(
  world: World,
  customer: Customer,
  one: Restriction,
  { told, who, terms, answers }: { told: Told; who: Officer; terms: NewTerms; answers: boolean },
): void {
  const day = londonDay(told.at)
  const id = String(told.body.replacedBy)
  // The night ends what has run out.
  const waiting = customer.restrictions.filter(
    (each) => each.state === 'agreed' && each.replacesId === one.id && !hasRunOut(each, day),
  )
  const letter = { id: idIn(told, 'letterId'), kind: 'confirms' as const, decidedOn: day, done: false }
  const next: Restriction = {
    ...{ id, escalationId: one.escalationId, replacesId: one.id, decidedBy: who, keptBy: [] },
    ...{ decidedOn: day, state: 'agreed' },
    ...terms,
    ...{ answers: answers || [one, ...waiting].some(owesAnswer), inForceOn: null, liftedOn: null, reviewDue: null },
    ...{ letters: [letter], representations: [], duties: [] },
  }
  takePlaceOf(waiting, next, day)
  for (const earlier of waiting) acknowledged(world, 'restriction-replaced', earlier.id, who)
  customer.restrictions.push(next)
  acknowledged(world, 'restriction-agreed', id, who)
}

const isHeldFrom = (who: Officer, one: Restriction, customer: Customer): boolean =>
  [one, waitingFor(one, customer)].some(
    (each) => each !== undefined && (owesStay(each) || !mayTakeBack(who, each, customer)),
  )

async function vary(world: World, customer: Customer): Promise<void> {
  const one = customer.restrictions.find((each) => isBinding(each, today(world)))
  if (!one) return
  const who = anyOfficer(world)
  const terms = newTerms(world, one, one.reviewDue)
  const body = { reasons: 'Less will do.', considered: null, ...(await variation(world, customer, who, one, terms)) }
  const told = await ask(world, who, 'POST', `/api/restrictions/${one.id}/variation`, body)
  if (!isBinding(one, today(world))) return enforceRefused(told, 'varying what is over', 'already-lifted')
  if (isHeldFrom(who, one, customer)) return enforceRefused(told, 'taking an answer back', 'answer-not-sent')
  enforceDone(told, 'a variation')
  varied(world, customer, one, { told, who, terms, answers: false })
}

/** P13, P14: an officer who neither decided a version nor kept one, if there is one; else either, with the reason. */
function judgeOf(
  world: World,
  one: Restriction,
  customer: Customer,
): { who: Officer; sameOfficerReason: string | null } {
  const hadAPart = hadAPartIn(one, customer)
  const free = (['frances', 'tom'] as const).filter((each) => !hadAPart.includes(each))
  if (free.length === 0) return { who: anyOfficer(world), sameOfficerReason: 'Both of us decided.' }
  return { who: world.chance.one(free), sameOfficerReason: null }
}

async function answer(world: World, customer: Customer): Promise<void> {
  const one = customer.restrictions.find(({ representations }) => representations.some(isOpenRepresentation))
  const representation = one?.representations.find(isOpenRepresentation)
  if (!one || !representation) return
  const path = `/api/representations/${representation.id}`
  if (!representation.acknowledged && world.chance.percent(60)) {
    enforceDone(await ask(world, anyOfficer(world), 'POST', `${path}/acknowledge`), 'acknowledging')
    representation.acknowledged = true
    return
  }
  const { who, sameOfficerReason } = judgeOf(world, one, customer)
  const outcome = outcomeOf(world, 'maintained')
  const isMaintained = outcome === 'maintained'
  const terms = newTerms(world, one, one.reviewDue)
  const body = {
    ...{ outcome, reasons: 'So it is.', sameOfficerReason },
    ...(isMaintained && { seen: await lookAt(world, customer, who, one) }),
    ...(outcome === 'varied' && (await variation(world, customer, who, one, terms))),
  }
  if (sameOfficerReason === null && world.chance.percent(20)) {
    const own = await ask(world, one.decidedBy, 'POST', `${path}/answer`, body)
    const refusals = [
      'another-judge-is-free',
      ...(isMaintained && waitingFor(one, customer) ? ['answer-not-sent'] : []),
    ]
    if (!refusals.includes(own.problem ?? '')) throw new Broken('an officer judged their own decision')
  }
  const told = await ask(world, who, 'POST', `${path}/answer`, body)
  if (isOver(one, today(world))) return enforceRefused(told, 'judging what is over', 'already-lifted')
  if (outcome === 'varied' && isHeldFrom(who, one, customer))
    return enforceRefused(told, 'taking an answer back', 'answer-not-sent')
  if (isMaintained && waitingFor(one, customer))
    return enforceRefused(told, 'maintaining what changes', 'answer-not-sent')
  enforceDone(told, 'answering a representation')
  representation.answered = true
  acknowledged(world, 'representation-answered', representation.id, who)
  if (outcome === 'varied') varied(world, customer, one, { told, who, terms, answers: true })
  else changed(customer, one, told, outcome)
  if (isMaintained) one.keptBy.push(who)
}

const outcomeOf = ({ chance }: World, kept: 'maintained' | 'continued'): Outcome =>
  chance.percent(50) ? kept : chance.percent(50) ? 'lifted' : 'varied'

const kindOf: { [outcome in Outcome]?: 'answers' | 'ends' } = { maintained: 'answers', lifted: 'ends' }

/** What an outcome other than new terms does to a restriction: it stays, or ends with the versions that wait. */
function changed(customer: Customer, one: Restriction, told: Told, outcome: Outcome): void {
  const day = londonDay(told.at)
  const { letterId } = told.body
  const isLifted = outcome === 'lifted'
  if (isLifted) {
    for (let next = waitingFor(one, customer); next; next = waitingFor(one, customer)) end(next, day)
    end(one, day)
  }
  if (typeof letterId === 'string')
    one.letters.push({ id: letterId, kind: kindOf[outcome] ?? 'stays', decidedOn: day, done: false })
}

async function review(world: World, customer: Customer): Promise<void> {
  const one = customer.restrictions.find((each) => isBinding(each, today(world)))
  if (!one) return
  const who = 'frances'
  const { reviewWithinMonths } = world.council.periods
  const outcome = outcomeOf(world, 'continued')
  const terms = newTerms(world, one, null)
  const grounds = { behaviourSince: 'Two since.', needs: 'Large print.', lesserMeasures: 'Tried.' }
  const body = {
    ...{ outcome, reasons: 'It helps.', sameOfficerReason: 'Named by paragraph 15.' },
    ...(outcome === 'continued' && { grounds, seen: await lookAt(world, customer, who, one) }),
    ...(outcome === 'varied' && (await variation(world, customer, who, one, terms))),
  }
  const told = await ask(world, who, 'POST', `/api/restrictions/${one.id}/review`, body)
  if (told.problem === 'another-judge-is-free') return
  if (!isBinding(one, today(world))) return enforceRefused(told, 'reviewing what is over', 'already-lifted')
  if (outcome === 'varied' && isHeldFrom(who, one, customer))
    return enforceRefused(told, 'taking an answer back', 'answer-not-sent')
  if (outcome === 'continued' && waitingFor(one, customer))
    return enforceRefused(told, 'continuing what changes', 'answer-not-sent')
  enforceDone(told, 'a review')
  acknowledged(world, 'restriction-reviewed', one.id, who)
  if (outcome === 'lifted') return changed(customer, one, told, outcome)
  const lastDay = outcome === 'varied' ? null : one.until
  one.reviewDue = nextReview(londonDay(told.at), reviewWithinMonths, lastDay)
  if (outcome === 'varied') return varied(world, customer, one, { told, who, terms, answers: false })
  changed(customer, one, told, outcome)
  one.keptBy.push(who)
  if (told.body.reviewDue !== one.reviewDue)
    throw new Broken(`the next review is due on ${told.body.reviewDue}, not ${one.reviewDue}`)
}

async function lift(world: World, customer: Customer): Promise<void> {
  const live = customer.restrictions.filter((one) => !isOver(one, today(world)))
  if (live.length === 0) return
  const one = world.chance.one(live)
  const who = anyOfficer(world)
  const told = await ask(world, who, 'POST', `/api/restrictions/${one.id}/lifting`, { reasons: 'Over.' })
  if (hasRunOut(one, today(world))) return enforceRefused(told, 'lifting what is over', 'already-lifted')
  const isAnswerOwed = one.state === 'agreed' && owesAnswer(one)
  const varies = customer.restrictions.find(({ id }) => id === one.replacesId)
  if (isAnswerOwed && varies && !isOver(varies, today(world)))
    return enforceRefused(told, 'taking an answer back', 'answer-not-sent')
  if (isAnswerOwed && !mayTakeBack(who, one, customer))
    return enforceRefused(told, 'taking an answer back', 'answer-not-sent')
  enforceDone(told, 'lifting')
  if (typeof told.body.letterId !== 'string' && (one.state === 'in-force' || isAnswerOwed))
    throw new Broken('a restriction was lifted, and no letter tells the customer')
  acknowledged(world, 'restriction-lifted', one.id, who)
  changed(customer, one, told, 'lifted')
}

const isAnyBinding = ({ restrictions }: Customer, world: World) =>
  restrictions.some((one) => isBinding(one, today(world)))

export const changeDoings: Doing[] = [
  {
    name: 'answer',
    weight: 8,
    can: ({ restrictions }) => restrictions.some(({ representations }) => representations.some(isOpenRepresentation)),
    run: answer,
  },
  { name: 'review', weight: 5, can: isAnyBinding, run: review },
  { name: 'vary', weight: 4, can: isAnyBinding, run: vary },
  {
    name: 'lift',
    weight: 3,
    can: ({ restrictions }, world) => restrictions.some((one) => !isOver(one, today(world))),
    run: lift,
  },
]
