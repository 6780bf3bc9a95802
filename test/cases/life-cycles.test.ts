import { describe, expect, it } from 'vitest'
import { acknowledgeRepresentation } from '../../server/cases/acknowledge-representation.ts'
import { addEscalationDetails } from '../../server/cases/add-escalation-details.ts'
import { confirmArrangement } from '../../server/cases/confirm-arrangement.ts'
import { beginImport, chooseImport, discardImport, giveImport } from '../../server/cases/give-import.ts'
import { keepUnreadable } from '../../server/cases/keep-unreadable.ts'
import { liftRestriction } from '../../server/cases/lift-restriction.ts'
import { askForItsRemoval, askToArrangeAgain } from '../../server/cases/mail-work.ts'
import { putInForceAtOnce } from '../../server/cases/put-in-force-at-once.ts'
import { stateNow } from '../../server/cases/see-import.ts'
import { sweepDueDates } from '../../server/cases/sweep-due-dates.ts'
import { checkImport, takeIn } from '../../server/cases/take-in.ts'
import { varyRestriction } from '../../server/cases/vary-restriction.ts'
import { withdrawEscalation } from '../../server/cases/withdraw-escalation.ts'
import { letterCycle } from '../../server/policy/confirmation.ts'
import { escalationCycle } from '../../server/policy/escalation.ts'
import { importCycle } from '../../server/policy/import-cycle.ts'
import { type LifeCycle, stateAfter, statesOf } from '../../server/policy/life-cycle.ts'
import { arrangementCycle } from '../../server/policy/mail-arrangement.ts'
import { Refusal } from '../../server/policy/refusal.ts'
import { representationCycle, representationState } from '../../server/policy/representation.ts'
import { restrictionCycle } from '../../server/policy/restriction.ts'
import type { ImportState } from '../../server/policy/vocabulary.ts'
import { findArrangement, standingArrangements } from '../../server/register/arrangements.ts'
import { findEscalation } from '../../server/register/escalations.ts'
import { addImport, changeImport, findImport, forgetContent } from '../../server/register/imports.ts'
import { findLetter } from '../../server/register/letters.ts'
import { newId } from '../../server/register/new-id.ts'
import type { Register } from '../../server/register/register.ts'
import { findRepresentation } from '../../server/register/representations.ts'
import { findRestriction } from '../../server/register/restrictions.ts'
import type { Writing } from '../../server/register/store.ts'
import { byItself, clue, message } from '../support/acts.ts'
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
} from '../support/deciding.ts'
import { amira, file } from '../support/doing.ts'
import { opened } from '../support/opened-importing.ts'
import { council, csvOf, restricted, titles } from '../support/sheets.ts'
import { stores } from '../support/stores.ts'

/** What became of an attempt: the state that is kept then, and whether a rule refused. */
type Became<State> = { state: State; refused: boolean }

const refusedBy = (attempt: Promise<unknown>): Promise<boolean> =>
  attempt.then(
    () => false,
    (error) => {
      if (error instanceof Refusal) return true
      throw error
    },
  )

/**
 * Tries every act in every state, and holds what became of it against the table. An act of `unrefused` is nobody's to
 * refuse: where the table does not have it, nothing happens.
 */
async function tryAll<State extends string, Act extends string>(
  cycle: LifeCycle<State, string, Act>,
  acts: Record<Act, (state: State) => Promise<Became<State>>>,
  unrefused: NoInfer<Act>[] = [],
): Promise<void> {
  const became: Record<string, Partial<Became<State>>> = {}
  const expected: typeof became = {}
  for (const state of statesOf(cycle)) {
    for (const act of Object.keys(acts) as Act[]) {
      const after = stateAfter(cycle, state, act)
      const { refused, ...left } = await acts[act](state)
      const isRefusable = !unrefused.includes(act)
      became[`${state}: ${act}`] = { ...left, ...(isRefusable && { refused }) }
      expected[`${state}: ${act}`] = { state: after ?? state, ...(isRefusable && { refused: after === undefined }) }
    }
  }
  expect(became).toEqual(expected)
}

let customers = 0
/** A customer of whom nothing is known yet. */
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

/** What Frances approved, of a customer of its own. */
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

describe.each(stores)(
  'every act in every state does what the life cycle says, on $store',
  ({ openEmpty, newRegister }) => {
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
      const decided = (decision: Parameters<typeof decide>[3]) =>
        attempt((id) => decide(register, frances, id, decision))
      await tryAll(escalationCycle, {
        'add-details': attempt((id) => register.write((tx) => addEscalationDetails(tx, amira, id, details))),
        withdraw: attempt((id) => register.write((tx) => withdrawEscalation(tx, amira, id))),
        'ask-for-more': decided({ outcome: 'ask-for-more', version: 1, question: 'When was it?' }),
        approve: decided(approval()),
        decline: decided({ outcome: 'decline', version: 1, reasons }),
        'no-action': decided({ outcome: 'no-action', version: 1, note: null }),
        'refer-to-legal': decided({ outcome: 'refer-to-legal', version: 1, reasons, lastResort: true }),
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
        'last-day-passes': attempt(() =>
          register.write((tx) => sweepDueDates(tx, byItself('2027-02-01T09:00:00.000Z'))),
        ),
      }
      await tryAll(restrictionCycle, acts, ['give-way', 'last-day-passes'])
      const varied = { reasons: 'Less will do.', terms: terms() }
      const vary = attempt(({ restrictionId: id }) => register.write((tx) => varyRestriction(tx, frances, id, varied)))
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
          const [arrangement] = await register.read((reading) => standingArrangements(reading, made.restrictionId))
          const id = arrangement?.id ?? ''
          await set(register, 'arrangements', id, state)
          const refused = await refusedBy(register.write((tx) => act(tx, { ...made, id })))
          const kept = await register.read((reading) => findArrangement(reading, id))
          return { state: kept?.state ?? state, refused }
        }
      const acts = {
        confirm: attempt((tx, { id }) => confirmArrangement(tx, lee, id)),
        'ask-to-make-again': attempt((tx, { customerId }) => askToArrangeAgain(tx, ruth, customerId)),
        'ask-for-removal': attempt((tx, { customerId, restrictionId: id }) =>
          askForItsRemoval(tx, frances, { id, customerId, terms: terms() }),
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

    it('P15: an import, as people act on it', async () => {
      const working = await opened(await newRegister())
      const { register } = working
      const worksHere = () => true
      const choices = { matching: [], existing: 'leave' as const }
      const other = { format: 'csv' as const, content: good, sha256: 'b'.repeat(64) }
      const attempt = (act: (tx: Writing, id: string) => Promise<unknown>) => async (state: ImportState) => {
        const id = await imported(register, state)
        const refused = await refusedBy(register.write((tx) => act(tx, id)))
        const became = { state: await importStateOf(register, id), refused }
        await register.write((tx) => tx.updateTable('imports').set({ state: 'discarded' }).execute())
        return became
      }
      const acts = {
        'check-again': attempt((tx, id) => chooseImport(tx, ruth, id, choices, worksHere)),
        import: attempt((tx, id) => beginImport(tx, ruth, id, worksHere)),
        discard: attempt((tx, id) => discardImport(tx, ruth, id)),
        'upload-another': attempt((tx) => giveImport(tx, ruth, other, worksHere)),
      }
      const cycle: LifeCycle<ImportState, 'upload', keyof typeof acts> = importCycle
      // Another file can be uploaded whatever became of those before, but for one that is being imported.
      await tryAll(cycle, acts, ['upload-another'])
      expect(await acts['upload-another']('running')).toMatchObject({ refused: true })
    })

    it('P15: an import, as the work on it ends', async () => {
      const working = await opened(await newRegister())
      const { register } = working
      const isGone = (state: ImportState) => state === 'done' || state === 'discarded' || state === 'unreadable'
      /** Work begins where the table says so, and finds no file where that is gone. */
      const worked =
        (act: (id: string) => Promise<unknown>, from: ImportState, content = good) =>
        async (state: ImportState) => {
          if (state !== from && !isGone(state)) return { state, refused: false }
          const id = await imported(register, state, content)
          await act(id)
          return { state: await importStateOf(register, id), refused: false }
        }
      const unreadable = worked((id) => checkImport(working, ruth, id), 'checking', Buffer.from(''))
      const acts = {
        'pass-check': worked((id) => checkImport(working, ruth, id), 'checking'),
        complete: worked((id) => takeIn(working, ruth, id), 'running'),
        'find-errors': worked((id) => takeIn(working, ruth, id), 'running', withAnError),
        'fail-to-read': async (state: ImportState) => {
          const id = await imported(register, state)
          await keepUnreadable(register, { importId: id, finding: 'takes-too-long', at: ruth.at, newId })
          return { state: await importStateOf(register, id), refused: false }
        },
        stop: async (state: ImportState) => {
          const id = await imported(register, state)
          const kept = await register.read((reading) => findImport(reading, id))
          const later = new Date(ruth.at.getTime() + 60_000)
          if (kept) expect(stateNow(kept, later, () => true)).toBe(state)
          return { state: kept ? stateNow(kept, later, () => false) : 'discarded', refused: false }
        },
      }
      const cycle: LifeCycle<ImportState, 'upload', keyof typeof acts> = importCycle
      await tryAll(cycle, acts, ['pass-check', 'complete', 'find-errors', 'fail-to-read', 'stop'])
      expect(await unreadable('checking')).toMatchObject({ state: 'unreadable' })
    })
  },
)

const jo = { ...restricted, Name: 'Jo Marsh', 'E-mail': 'jo@example.org' }
const good = csvOf([titles, council(jo)])
const withAnError = csvOf([titles, council({ ...jo, 'In force on': 'soon' })])

const counts = {
  ...{ rows: 1, customersNew: 1, customersKnown: 0, restrictions: 1, warnings: 0, escalations: 0 },
  ...{ letters: 0, representations: 0, circumstances: 0, reviews: 0, already: 0, left: 0 },
}

/** A file in that state, its check at an end; kept as long as it is of use. */
async function imported(register: Register, state: ImportState, content = good): Promise<string> {
  const id = newId()
  const { at, by } = ruth
  await register.write(async (tx) => {
    await addImport(tx, { id, format: 'csv', content, sha256: 'a'.repeat(64), at, by })
    await changeImport(tx, id, at, { state, counts })
    if (state === 'done' || state === 'discarded' || state === 'unreadable') await forgetContent(tx, id)
  })
  return id
}

async function importStateOf(register: Register, id: string): Promise<ImportState> {
  const kept = await register.read((reading) => findImport(reading, id))
  if (!kept) throw new Error('The import is gone.')
  return kept.state
}
