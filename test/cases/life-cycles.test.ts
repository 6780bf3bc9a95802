import { describe, it } from 'vitest'
import { recordAdvice } from '../../server/cases/decision/record-advice.ts'
import { addEscalationDetails } from '../../server/cases/escalation/add-escalation-details.ts'
import { withdrawEscalation } from '../../server/cases/escalation/withdraw-escalation.ts'
import { requestRearrangement, requestRemoval } from '../../server/cases/mail-arrangement/request-arrangement.ts'
import { acknowledgeRepresentation } from '../../server/cases/representation/acknowledge-representation.ts'
import { liftRestriction } from '../../server/cases/restriction/lift-restriction.ts'
import { putInForceAtOnce } from '../../server/cases/restriction/put-in-force-at-once.ts'
import { sweepDueDates } from '../../server/cases/review/sweep-due-dates.ts'
import { escalationCycle } from '../../server/policy/escalation/escalation.ts'
import { formalWarningCycle } from '../../server/policy/formal-warning/formal-warning.ts'
import { letterCycle } from '../../server/policy/letter/confirmation.ts'
import type { LifeCycle } from '../../server/policy/life-cycle.ts'
import { arrangementCycle } from '../../server/policy/mail-arrangement/mail-arrangement.ts'
import { representationCycle, representationState } from '../../server/policy/representation/representation.ts'
import { restrictionCycle } from '../../server/policy/restriction/restriction.ts'
import { findEscalation } from '../../server/register/escalation/escalations.ts'
import { findFormalWarning } from '../../server/register/formal-warning/formal-warnings.ts'
import { findLetter } from '../../server/register/letter/letters.ts'
import { currentArrangements, findArrangement } from '../../server/register/mail-arrangement/arrangements.ts'
import type { Register } from '../../server/register/register.ts'
import { findRepresentation } from '../../server/register/representation/representations.ts'
import { findRestriction } from '../../server/register/restriction/restrictions.ts'
import type { Writing } from '../../server/register/store.ts'
import { byItself, clue, endingAfter, message } from '../support/acts.ts'
import {
  answer,
  approval,
  decide,
  frances,
  lee,
  record,
  represent,
  reviewed,
  ruth,
  sent,
  terms,
  tom,
  varied,
} from '../support/deciding.ts'
import { amira, file } from '../support/doing.ts'
import { withdrawnFormalWarning } from '../support/formal-warnings.ts'
import { confirmNow, merge, takeApart } from '../support/keeping.ts'
import { eitherStore } from '../support/store/stores.ts'
import { refusedBy, tryAll } from './refusals/try-all.ts'

let customers = 0
/** A customer who is not on the register yet, with evidence. */
function somebody() {
  customers++
  const customer = clue({ addresses: [`n${customers}@example.org`] })
  return {
    customer,
    evidence: [{ contact: message({ internetMessageId: `<${customers}@example.org>` }), original: null }],
  }
}

const escalated = (register: Register, about = somebody()) =>
  file(register, amira, { ...about, behaviours: ['abusive'], account: 'What happened.' })

/** A restriction that Frances approved. */
async function agreed(register: Register, about = somebody(), given: Parameters<typeof terms>[0] = {}) {
  const { escalationId, customerId } = await escalated(register, about)
  const made = await decide(register, frances, escalationId, approval({ terms: terms(given) }))
  return { customerId, restrictionId: made.restrictionId ?? '', letterId: made.letterId ?? '' }
}

async function inForce(register: Register) {
  const made = await agreed(register)
  await record(register, frances, made.letterId)
  return made
}

const set = (
  register: Register,
  table: 'escalations' | 'restrictions' | 'letters' | 'arrangements',
  id: string,
  state: string,
) =>
  register.write((tx) =>
    tx
      .updateTable(table)
      .set({ state: state as never })
      .where('id', '=', id)
      .execute(),
  )

describe.each(eitherStore)('every action in every state does what the life cycle says, on $store', ({ openEmpty }) => {
  it('P10: an escalation', async () => {
    const register = await openEmpty()
    const attempt = (act: (id: string) => Promise<unknown>) => async (state: keyof typeof escalationCycle.states) => {
      const about = somebody()
      // The customer stays when the escalation is withdrawn.
      await escalated(register, { ...about, evidence: somebody().evidence })
      const { escalationId } = await escalated(register, about)
      await set(register, 'escalations', escalationId, state)
      const refused = await refusedBy(act(escalationId))
      const kept = await register.read((reading) => findEscalation(reading, escalationId))
      return { state: kept?.state ?? state, refused }
    }
    const details = { behaviours: undefined, account: 'More.', evidence: [] }
    const reasons = 'For these reasons.'
    const decided = (decision: Parameters<typeof decide>[3]) => attempt((id) => decide(register, frances, id, decision))
    await tryAll(escalationCycle, {
      'add-details': attempt((id) => register.write((tx) => addEscalationDetails(tx, amira, id, details))),
      withdraw: attempt((id) => register.write((tx) => withdrawEscalation(tx, amira, id))),
      'ask-for-more': decided({ outcome: 'ask-for-more', version: 1, question: 'When was it?' }),
      approve: decided(approval()),
      decline: decided({ outcome: 'decline', version: 1, reasons }),
      'record-advice': attempt((id) =>
        register.write((tx) => recordAdvice(tx, frances, id, { version: 1, advice: 'No offence.' })),
      ),
      'warn-instead': decided({ outcome: 'warn-instead', version: 1, reasons }),
      'warn-formally': decided({ outcome: 'warn-formally', version: 1, reasons, behaviours: ['abusive'] }),
      'treat-as-complaint': decided({ outcome: 'treat-as-complaint', version: 1, reasons }),
      'no-action': decided({ outcome: 'no-action', version: 1, note: null }),
      'refer-to-legal': decided({ outcome: 'refer-to-legal', version: 1, reasons, lastResort: true }),
    })
  })

  it('P10: a formal warning', async () => {
    const register = await openEmpty()
    const attempt =
      (act: (id: string) => Promise<unknown>) => async (state: keyof typeof formalWarningCycle.states) => {
        const { escalationId } = await escalated(register)
        const warning = { outcome: 'warn-formally', version: 1, reasons: 'Insults.' } as const
        const { formalWarningId: id = '' } = await decide(register, frances, escalationId, warning)
        if (state !== 'to-send') await record(register, frances, id ?? '')
        if (state === 'withdrawn') await withdrawnFormalWarning(register, id ?? '')
        const refused = await refusedBy(act(id ?? ''))
        const kept = await register.read((reading) => findFormalWarning(reading, id ?? ''))
        return { state: kept?.state ?? state, refused }
      }
    await tryAll(formalWarningCycle, {
      send: attempt((id) => record(register, frances, id)),
      withdraw: attempt((id) => withdrawnFormalWarning(register, id)),
    })
  })

  it('P14, P15: a restriction', async () => {
    const register = await openEmpty()
    const until = '2027-01-31'
    type State = keyof typeof restrictionCycle.states
    type Made = Awaited<ReturnType<typeof agreed>> & { about: ReturnType<typeof somebody> }
    const attempt = (act: (made: Made) => Promise<unknown>) => async (state: State) => {
      const about = somebody()
      const made = await agreed(register, about, { until, reviewOn: '2027-01-15' })
      await set(register, 'restrictions', made.restrictionId, state)
      const refused = await refusedBy(act({ ...made, about }))
      const kept = await register.read((reading) => findRestriction(reading, made.restrictionId))
      return { state: kept?.state ?? state, refused }
    }
    const another = async ({ about }: Made) => {
      const evidence = somebody().evidence
      const { letterId } = await agreed(register, { ...about, evidence })
      await record(register, frances, letterId)
    }
    const acts = {
      'come-into-force': attempt(({ restrictionId: id }) =>
        register.write((tx) => putInForceAtOnce(tx, frances, id, { reason: 'She is at the door.' })),
      ),
      'review-or-vary': attempt(({ restrictionId: id }) => reviewed(register, frances, id)),
      lift: attempt(({ restrictionId: id }) =>
        register.write((tx) => liftRestriction(tx, frances, id, { reasons: 'Over.' })),
      ),
      'give-way': attempt(another),
      'last-day-passes': attempt(() => register.write((tx) => sweepDueDates(tx, byItself('2027-02-01T09:00:00.000Z')))),
      'review-stays-overdue': attempt(({ restrictionId: id }) =>
        register.write(async (tx) => {
          await tx.updateTable('restrictions').set({ review_due: '2026-12-15' }).where('id', '=', id).execute()
          return await sweepDueDates(tx, endingAfter(byItself('2027-01-20T09:00:00.000Z'), 1))
        }),
      ),
    }
    /** Replaced while its customer counted as somebody else, who is separated from them again. */
    const separated = (begin: (register: Register) => ReturnType<typeof agreed>) => async (state: State) => {
      const made = await begin(register)
      const [about, evidence] = [somebody(), somebody().evidence]
      const other = await escalated(register, about)
      const { mergeId } = await merge(register, other.customerId, made.customerId)
      await agreed(register, { ...about, evidence }).then(({ letterId }) => record(register, frances, letterId))
      await set(register, 'restrictions', made.restrictionId, state)
      const refused = await refusedBy(takeApart(register, mergeId))
      const kept = await register.read((reading) => findRestriction(reading, made.restrictionId))
      return { state: kept?.state ?? state, refused }
    }
    const again = { 'apply-again': separated(inForce), 'wait-again': separated((one) => agreed(one)) }
    await tryAll(restrictionCycle, { ...acts, ...again }, [
      ...(['give-way', 'last-day-passes', 'review-stays-overdue', 'apply-again', 'wait-again'] as const),
    ])
    const vary = attempt(({ restrictionId: id }) => varied(register, id, frances))
    const cycle: LifeCycle<State, string, 'review-or-vary'> = restrictionCycle
    await tryAll(cycle, { 'review-or-vary': vary })
  })

  it('P14: a letter', async () => {
    const register = await openEmpty()
    const attempt = (how: Parameters<typeof record>[3]) => async (state: keyof typeof letterCycle.states) => {
      const { letterId } = await agreed(register)
      await set(register, 'letters', letterId, state)
      const refused = await refusedBy(record(register, frances, letterId, how))
      const kept = await register.read((reading) => findLetter(reading, letterId))
      return { state: kept?.state ?? state, refused }
    }
    await tryAll(letterCycle, {
      send: attempt(sent()),
      'do-not-notify': attempt({ how: 'not-notified', reason: 'It would put somebody at risk.' }),
    })
  })

  it('P13: a mail arrangement', async () => {
    const register = await openEmpty()
    type Made = Awaited<ReturnType<typeof inForce>> & { id: string }
    const attempt =
      (act: (tx: Writing, made: Made) => Promise<unknown>) => async (state: keyof typeof arrangementCycle.states) => {
        const made = await inForce(register)
        const [arrangement] = await register.read((reading) => currentArrangements(reading, made.restrictionId))
        const id = arrangement?.id ?? ''
        await set(register, 'arrangements', id, state)
        const refused = await refusedBy(register.write((tx) => act(tx, { ...made, id })))
        const kept = await register.read((reading) => findArrangement(reading, id))
        return { state: kept?.state ?? state, refused }
      }
    const acts = {
      confirm: attempt((tx, { id }) => confirmNow(tx, lee, id)),
      'ask-to-make-again': attempt((tx, { customerId }) => requestRearrangement(tx, ruth, customerId)),
      'ask-for-removal': attempt((tx, { customerId, restrictionId: id }) =>
        requestRemoval(tx, frances, { id, customerId, terms: terms() }),
      ),
    }
    await tryAll(arrangementCycle, acts, ['ask-to-make-again', 'ask-for-removal'])
  })

  it('P14: a representation', async () => {
    const register = await openEmpty()
    const acknowledge = (id: string) => register.write((tx) => acknowledgeRepresentation(tx, tom, id))
    const bringAbout = {
      received: async () => {},
      acknowledged: acknowledge,
      answered: (id: string) => answer(register, tom, id),
    }
    const attempt =
      (act: (id: string, restrictionId: string) => Promise<unknown>) =>
      async (state: keyof typeof representationCycle.states) => {
        const { restrictionId } = await inForce(register)
        const id = await represent(register, restrictionId)
        await bringAbout[state](id)
        const refused = await refusedBy(act(id, restrictionId))
        const kept = await register.read((reading) => findRepresentation(reading, id))
        return { state: kept ? representationState(kept) : state, refused }
      }
    const acts = {
      acknowledge: attempt(acknowledge),
      answer: attempt((id) => answer(register, tom, id)),
      'restriction-ends': attempt((_, id) =>
        register.write((tx) => liftRestriction(tx, frances, id, { reasons: 'Over.' })),
      ),
    }
    await tryAll(representationCycle, acts, ['restriction-ends'])
  })
})
