import { type Customer, type Officer, standsOn } from './book.ts'
import { addDays, addMonths, laterOf, londonDay } from './days.ts'
import { acknowledged, type Doing, enforceDone, idIn } from './doing.ts'
import { ask } from './network.ts'
import { anyOfficer } from './people/officers.ts'
import { Broken, today, type World } from './world.ts'

/** The officer who did not decide must judge. */
const otherThan = (officer: Officer): Officer => (officer === 'frances' ? 'tom' : 'frances')

async function sendFormal(world: World, customer: Customer): Promise<void> {
  const warning = customer.formalWarnings.find(({ state }) => state === 'to-send')
  if (!warning) return
  const who = anyOfficer(world)
  const sentOn = laterOf(addDays(today(world), -world.chance.whole(0, 5)), warning.decidedOn)
  const body = { how: 'sent', sentOn, method: 'post', text: null }
  const told = await ask(world, who, 'POST', `/api/letters/${warning.id}/sent`, body)
  enforceDone(told, 'the letter of a formal warning')
  const lapsesOn = addMonths(sentOn, world.council.periods.formalWarningLapsesAfterMonths)
  if (told.body.lapsesOn !== lapsesOn) throw new Broken(`it lapses on ${told.body.lapsesOn}, not ${lapsesOn}`)
  Object.assign(warning, { state: 'given', sentOn, lapsesOn })
  acknowledged(world, 'formal-warning-given', warning.id, who)
}

/** P14: the next one waits until the one before it is answered. */
const mayObject = ({ objection }: Customer['formalWarnings'][number]) => objection === null || objection.answered

async function object(world: World, customer: Customer): Promise<void> {
  const warning = customer.formalWarnings.find((one) => standsOn(one, today(world)) && mayObject(one))
  if (!warning) return
  const who = anyOfficer(world)
  const receivedOn = today(world)
  const body = { formalWarningId: warning.id, receivedOn, account: 'I was provoked.' }
  const told = await ask(world, who, 'POST', '/api/objections', body)
  enforceDone(told, 'an objection')
  const answerBy = addDays(receivedOn, world.council.periods.answerWithinDays)
  warning.objection = { id: idIn(told, 'objectionId'), answerBy, answered: false }
  acknowledged(world, 'objection-recorded', warning.objection.id, who)
}

async function answerObjection(world: World, customer: Customer): Promise<void> {
  const warning = customer.formalWarnings.find(({ objection }) => objection?.answered === false)
  if (!warning?.objection) return
  const who = otherThan(warning.decidedBy)
  const sameOfficerReason = warning.answeredBy.includes(who) ? 'Nobody else.' : null
  const outcome = world.chance.percent(40) ? 'withdrawn' : 'stays'
  const objectionId = warning.objection.id
  const body = { objectionId, outcome, reasons: 'The words were hers.', sameOfficerReason }
  const told = await ask(world, who, 'POST', `/api/formal-warnings/${warning.id}/objection/answer`, body)
  enforceDone(told, 'answering an objection')
  const day = today(world)
  warning.objection.answered = true
  warning.answeredBy.push(who)
  if (outcome === 'withdrawn') {
    // P14: an answer that it stays, if it has not gone by now, is overtaken.
    for (const letter of warning.closingLetters) letter.done = true
    if (warning.state !== 'withdrawn') Object.assign(warning, { state: 'withdrawn', withdrawnOn: day })
  }
  warning.closingLetters.push({ id: idIn(told, 'letterId'), decidedOn: day, done: false })
  acknowledged(world, 'objection-answered', warning.objection.id, who)
}

async function sendClosing(world: World, customer: Customer): Promise<void> {
  const all = [
    ...customer.formalWarnings.flatMap(({ closingLetters }) => closingLetters),
    ...precautionLetters(customer),
  ]
  const letter = all.find(({ done }) => !done)
  if (!letter) return
  const who = anyOfficer(world)
  const body = { how: 'sent', sentOn: today(world), method: 'post', text: null }
  enforceDone(await ask(world, who, 'POST', `/api/letters/${letter.id}/sent`, body), 'a closing letter')
  letter.done = true
  acknowledged(world, 'letter-recorded', letter.id, who)
}

const precautionLetters = ({ precautions }: Customer) => precautions.flatMap(({ letter }) => letter ?? [])

async function takeCare(world: World, customer: Customer): Promise<void> {
  if (customer.id === null) return
  const who = anyOfficer(world)
  const lookAgainOn = addDays(today(world), world.chance.whole(20, 80))
  const body = { steps: ['not-alone'], more: null, reason: 'Threats.', lookAgainOn, notTold: null }
  const told = await ask(world, who, 'POST', `/api/customers/${customer.id}/precautions`, body)
  enforceDone(told, 'precautions')
  const id = idIn(told, 'precautionId')
  customer.precautions.push({ id, recordedOn: today(world), endedOn: null, letter: null, told: false })
  acknowledged(world, 'precaution-recorded', id, who)
}

async function endCare(world: World, customer: Customer): Promise<void> {
  const precaution = customer.precautions.find(({ endedOn }) => endedOn === null)
  if (!precaution) return
  const who = anyOfficer(world)
  if (!precaution.told && world.chance.percent(60)) {
    const body = { how: 'sent', sentOn: today(world), method: 'post' }
    enforceDone(await ask(world, who, 'POST', `/api/precautions/${precaution.id}/told`, body), 'telling of precautions')
    precaution.told = true
    acknowledged(world, 'precaution-told', precaution.id, who)
    return
  }
  const told = await ask(world, who, 'POST', `/api/precautions/${precaution.id}/end`, { why: 'Moved.' })
  enforceDone(told, 'ending precautions')
  precaution.endedOn = londonDay(told.at)
  const { letterId } = told.body
  if (typeof letterId === 'string')
    precaution.letter = { id: letterId, kind: 'ends', decidedOn: precaution.endedOn, done: false }
  if (precaution.told !== (precaution.letter !== null))
    throw new Broken('a letter about precautions is missing, or too many')
  acknowledged(world, 'precaution-ended', precaution.id, who)
}

export const laterDoings: Doing[] = [
  {
    name: 'send-formal',
    weight: 12,
    can: ({ formalWarnings }) => formalWarnings.some(({ state }) => state === 'to-send'),
    run: sendFormal,
  },
  {
    name: 'object',
    weight: 4,
    can: ({ formalWarnings }, world) => formalWarnings.some((one) => standsOn(one, today(world)) && mayObject(one)),
    run: object,
  },
  {
    name: 'answer-objection',
    weight: 8,
    can: ({ formalWarnings }) => formalWarnings.some(({ objection }) => objection?.answered === false),
    run: answerObjection,
  },
  {
    name: 'send-closing',
    weight: 8,
    can: (customer) =>
      precautionLetters(customer).some(({ done }) => !done) ||
      customer.formalWarnings.some(({ closingLetters }) => closingLetters.some(({ done }) => !done)),
    run: sendClosing,
  },
  {
    name: 'take-care',
    weight: 2,
    can: ({ id, precautions }) => id !== null && precautions.every(({ endedOn }) => endedOn !== null),
    run: takeCare,
  },
  {
    name: 'end-care',
    weight: 4,
    can: ({ precautions }) => precautions.some(({ endedOn }) => endedOn === null),
    run: endCare,
  },
]
