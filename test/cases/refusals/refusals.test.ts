import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Act } from '../../../server/cases/act.ts'
import { withdrawProposal } from '../../../server/cases/contact-point/withdraw-proposal.ts'
import { addEscalationDetails } from '../../../server/cases/escalation/add-escalation-details.ts'
import { withdrawEscalation } from '../../../server/cases/escalation/withdraw-escalation.ts'
import { uploadEvidence } from '../../../server/cases/evidence/upload-evidence.ts'
import { undoPassedOn } from '../../../server/cases/restriction/undo-passed-on.ts'
import { undoWarning } from '../../../server/cases/warning/undo-warning.ts'
import type { Evidence } from '../../../server/contract/parts.ts'
import { maxWaiting } from '../../../server/policy/evidence/waiting-evidence.ts'
import { type RefusalName, refusalNames } from '../../../server/policy/vocabulary-refusals.ts'
import type { Register } from '../../../server/register/register.ts'
import { colleagues, customers } from '../../cast.ts'
import { enterCustomer, enterRestriction } from '../../demo-register.ts'
import { actBy, call, clue, message } from '../../support/acts.ts'
import { amira, dan, file, minutes, notSent, openWarning, pass, propose, warn } from '../../support/doing.ts'
import { rowCounts } from '../../support/store/rows.ts'
import { stores } from '../../support/store/stores.ts'
import { judgeAttempts } from './judge-attempts.ts'
import { keeperAttempts } from './keeper-attempts.ts'
import { officerAttempts } from './officer-attempts.ts'
import { triedIn } from './tried-in.ts'

/** Petra warned and escalated by Amira, with a report open; Jo restricted, one message passed on. */
async function scene(register: Register) {
  const warning = await warn(register)
  const other = await openWarning(register, amira, { contact: message({ internetMessageId: '<other@example.org>' }) })
  await register.write((tx) => undoWarning(tx, amira, other.warningId))
  const escalation = await file(register)
  const [withdrawn, decided] = [
    await file(register, amira, { evidence: [{ contact: call(), original: null }] }),
    await file(register, amira, { evidence: [{ contact: call(), original: null }] }),
  ]
  await register.write((tx) => withdrawEscalation(tx, amira, withdrawn.escalationId))
  const { customerId } = warning
  const proposal = await propose(register, amira, customerId)
  const gone = await propose(register, amira, customerId, { value: 'gone@example.net' })
  const accepted = await propose(register, amira, customerId, { value: 'accepted@example.net' })
  await register.write((tx) => withdrawProposal(tx, amira, gone.proposalId))
  const { restriction, lifted } = await register.write(async (tx) => {
    const jo = await enterCustomer(tx, amira, customers.jo)
    const mia = await enterCustomer(tx, amira, customers.mia)
    // How these were decided does not matter here.
    await tx.updateTable('escalations').set({ state: 'declined' }).where('id', '=', decided.escalationId).execute()
    await tx.updateTable('proposals').set({ state: 'accepted' }).where('id', '=', accepted.proposalId).execute()
    return {
      restriction: await enterRestriction(tx, amira, jo, [{ kind: 'designated-contact' }]),
      lifted: await enterRestriction(tx, amira, mia, [], { liftedOn: '2026-11-03' }),
    }
  })
  const passedOn = await pass(register, amira, restriction.id)
  const piece = await give(register, amira)
  const full = actBy(colleagues.kit, minutes(0))
  const { pieceId } = await give(register, full)
  await register.write((tx) =>
    tx.updateTable('waiting_evidence').set({ bytes: maxWaiting.bytes }).where('id', '=', pieceId).execute(),
  )
  const unpassed = await pass(register, amira, restriction.id, notSent)
  await register.write((tx) => undoPassedOn(tx, amira, unpassed.passedOnId))
  return {
    register,
    piece,
    full,
    unpassed,
    customerId,
    warning,
    other,
    escalation,
    withdrawn,
    decided,
    proposal,
    gone,
    accepted,
    restriction,
    lifted,
    passedOn,
  }
}

type Scene = Awaited<ReturnType<typeof scene>>
type Attempt = [refusal: RefusalName, what: string, attempt: (given: Scene) => Promise<unknown>]

const nobody = '0198c5b2-7c00-7000-8000-000000000001'
const jo = clue({ addresses: customers.jo.addresses })
const late = actBy(colleagues.amira, minutes(11))
const future = call({ at: minutes(6).toISOString() })
const undo = (s: Scene, act = amira, id = s.warning.warningId) => s.register.write((tx) => undoWarning(tx, act, id))
const withdraw = (s: Scene, act = amira, id = s.escalation.escalationId) =>
  s.register.write((tx) => withdrawEscalation(tx, act, id))
const detail = (s: Scene, act = amira, id = s.escalation.escalationId, original: string | null = null) =>
  s.register.write((tx) =>
    addEscalationDetails(tx, act, id, { account: 'More.', evidence: [{ contact: message(), original }] }),
  )
const unpass = (s: Scene, act = amira, id = s.passedOn.passedOnId) =>
  s.register.write((tx) => undoPassedOn(tx, act, id))
const unpropose = (s: Scene, act = amira, id = s.proposal.proposalId) =>
  s.register.write((tx) => withdrawProposal(tx, act, id))
const give = (register: Register, act: Act, given: Partial<Evidence> = {}) =>
  register.write((tx) => uploadEvidence(tx, act, { contact: message(), original: null, ...given }))
const filePieces = (s: Scene, act: Act, ...pieces: string[]) => file(s.register, act, { evidence: [], pieces })
/** The original of somebody else's message. */
const stranger = Buffer.from('Message-ID: <stranger@example.net>\r\n\r\nHello').toString('base64')
const evidence = (original: string) => [{ contact: message({ internetMessageId: '<new@x>' }), original }]

const attempts: Attempt[] = [
  ['nobody-named', 'warn nobody', (s) => warn(s.register, amira, { customer: clue({}) })],
  [
    'nobody-named',
    'escalate somebody with an empty address',
    (s) => file(s.register, amira, { customer: clue({ addresses: [' '] }) }),
  ],
  [
    'contact-point-not-valid',
    'warn an X.500 name',
    (s) => warn(s.register, amira, { customer: clue({ addresses: ['/O=X'], names: ['X'] }) }),
  ],
  [
    'contact-point-not-valid',
    'report an invalid number',
    (s) => propose(s.register, amira, s.customerId, { kind: 'number', value: '1' }),
  ],
  [
    'colleague',
    'warn a colleague',
    (s) => warn(s.register, amira, { customer: clue({ addresses: [colleagues.sam.address] }) }),
  ],
  [
    'colleague',
    'report a colleague’s address',
    (s) => propose(s.register, amira, s.customerId, { value: colleagues.sam.address }),
  ],
  ['unknown-service', 'warn for an unknown service', (s) => warn(s.register, amira, { service: 'Parks' })],
  ['unknown-service', 'escalate for an unknown service', (s) => file(s.register, amira, { service: 'housing' })],
  [
    'unknown-customer',
    'warn a deleted customer',
    (s) => warn(s.register, amira, { customer: clue({ customerId: nobody, addresses: ['new@example.org'] }) }),
  ],
  ['unknown-customer', 'report for a deleted customer', (s) => propose(s.register, amira, nobody)],
  ['unknown-warning', 'undo an unknown warning', (s) => undo(s, amira, nobody)],
  ['unknown-escalation', 'withdraw an unknown escalation', (s) => withdraw(s, amira, nobody)],
  ['unknown-escalation', 'add to an unknown escalation', (s) => detail(s, amira, nobody)],
  ['unknown-restriction', 'pass on under an unknown restriction', (s) => pass(s.register, amira, nobody)],
  ['unknown-passed-on', 'undo an unknown record of passing on', (s) => unpass(s, amira, nobody)],
  ['unknown-proposal', 'withdraw an unknown report', (s) => unpropose(s, amira, nobody)],
  ['already-restricted', 'warn a restricted customer', (s) => warn(s.register, amira, { customer: jo })],
  ['message-already-warned', 'warn twice for a message', (s) => warn(s.register, dan)],
  ['message-already-escalated', 'escalate a message twice', (s) => file(s.register, dan)],
  [
    'nothing-passed-on',
    'pass on nothing',
    (s) => pass(s.register, amira, s.restriction.id, { reminded: false, forwarded: false }),
  ],
  ['not-in-force', 'remind of a lifted restriction', (s) => pass(s.register, amira, s.lifted.id)],
  [
    'not-in-force',
    'remind of a restriction that has ended',
    (s) => pass(s.register, actBy(colleagues.amira, '2027-05-04T09:00:00.000Z'), s.restriction.id),
  ],
  ['not-yours', 'undo another’s warning', (s) => undo(s, dan)],
  ['not-yours', 'withdraw another’s escalation', (s) => withdraw(s, dan)],
  ['not-yours', 'add to another’s escalation', (s) => detail(s, dan)],
  ['not-yours', 'undo what another passed on', (s) => unpass(s, dan)],
  ['not-yours', 'withdraw another’s report', (s) => unpropose(s, dan)],
  ['undo-too-late', 'undo a warning after ten minutes', (s) => undo(s, late)],
  ['undo-too-late', 'undo passing on after ten minutes', (s) => unpass(s, late)],
  ['already-undone', 'undo a warning twice', (s) => undo(s, amira, s.other.warningId)],
  ['already-undone', 'undo passing on twice', (s) => unpass(s, amira, s.unpassed.passedOnId)],
  ['already-withdrawn', 'withdraw an escalation twice', (s) => withdraw(s, amira, s.withdrawn.escalationId)],
  ['already-withdrawn', 'add to a withdrawn escalation', (s) => detail(s, amira, s.withdrawn.escalationId)],
  ['already-withdrawn', 'withdraw a report twice', (s) => unpropose(s, amira, s.gone.proposalId)],
  ['already-decided', 'withdraw a decided escalation', (s) => withdraw(s, amira, s.decided.escalationId)],
  ['already-decided', 'add to a decided escalation', (s) => detail(s, amira, s.decided.escalationId)],
  ['already-decided', 'withdraw an accepted report', (s) => unpropose(s, amira, s.accepted.proposalId)],
  [
    'already-known',
    'report a known address',
    (s) => propose(s.register, amira, s.customerId, { value: 'PETRA.HOLM@example.org' }),
  ],
  [
    'already-proposed',
    'report an address twice',
    (s) => propose(s.register, dan, s.customerId, { value: 'Petra <petra.other@EXAMPLE.net>' }),
  ],
  ['in-the-future', 'warn for a future call', (s) => warn(s.register, amira, { contact: future })],
  [
    'in-the-future',
    'escalate a future call',
    (s) => file(s.register, amira, { evidence: [{ contact: future, original: null }] }),
  ],
  ['in-the-future', 'pass on a future call', (s) => pass(s.register, amira, s.restriction.id, { contact: future })],
  [
    'original-not-readable',
    'escalate with an empty original',
    (s) => file(s.register, amira, { evidence: evidence('') }),
  ],
  [
    'original-not-readable',
    'escalate with what is not Base64',
    (s) => file(s.register, amira, { evidence: evidence('not base64!') }),
  ],
  [
    'original-not-readable',
    'upload a piece that is not Base64',
    (s) => give(s.register, amira, { original: 'not base64!' }),
  ],
  [
    'original-of-another-message',
    'escalate with the original of another message',
    (s) => file(s.register, amira, { evidence: evidence(stranger) }),
  ],
  [
    'original-of-another-message',
    'add the original of another message to an escalation',
    (s) => detail(s, amira, s.escalation.escalationId, stranger),
  ],
  [
    'original-of-another-message',
    'upload a piece with the original of another message',
    (s) => give(s.register, amira, { original: stranger }),
  ],
  [
    'no-room-for-original',
    'escalate with an original when storage is full',
    (s) => file(s.register, { ...amira, originalsQuota: 1 }, { evidence: evidence('QUJD') }),
  ],
  [
    'no-room-for-original',
    'upload a piece when storage is full',
    (s) => give(s.register, { ...amira, originalsQuota: 1 }, { original: 'QUJD' }),
  ],
  ['in-the-future', 'upload a future call', (s) => give(s.register, amira, { contact: future })],
  ['too-much-waiting', 'upload more than may wait', (s) => give(s.register, s.full, { original: 'QUJD' })],
  ['unknown-piece', 'file an unknown piece', (s) => filePieces(s, amira, s.piece.pieceId, nobody)],
  [
    'unknown-piece',
    'file a piece that has waited for a day',
    (s) => filePieces(s, actBy(colleagues.amira, minutes(24 * 60)), s.piece.pieceId),
  ],
  ['not-yours', 'file another’s piece', (s) => filePieces(s, dan, s.piece.pieceId)],
  ['original-not-readable', 'add what is not Base64', (s) => detail(s, amira, s.escalation.escalationId, 'QUJ')],
]

describe('every refusal is tested', () => {
  const here = new Set(
    [...attempts, ...officerAttempts, ...judgeAttempts, ...keeperAttempts].map(([refusal]) => refusal),
  )
  it.each(refusalNames)('%s', (name) => {
    const elsewhere = triedIn[name]
    if (!elsewhere) return expect([...here]).toContain(name)
    const text = readFileSync(new URL(`../../${elsewhere}.test.ts`, import.meta.url), 'utf8')
    expect(text).toMatch(new RegExp(`'${name}'`))
  })
})

describe.each(stores)('a refused action leaves nothing behind, on $store', ({ openEmpty }) => {
  const cleanUps: (() => Promise<void> | void)[] = []
  let given: Scene
  // One scene for all: each test shows that it leaves nothing behind.
  beforeAll(async () => {
    given = await scene(await openEmpty((cleanUp) => cleanUps.push(cleanUp)))
  })
  afterAll(async () => {
    for (const cleanUp of cleanUps.toReversed()) await cleanUp()
  })

  it.each(attempts)('%s: %s', async (refusal, _, attempt) => {
    const before = await rowCounts(given.register)
    await expect(attempt(given)).rejects.toMatchObject({ name: 'Refusal', refusal })
    expect(await rowCounts(given.register)).toEqual(before)
  })
})
