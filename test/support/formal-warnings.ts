import { answerObjection, recordObjection } from '../../server/cases/formal-warning/objection.ts'
import { withdrawFormalWarning } from '../../server/cases/formal-warning/withdraw-formal-warning.ts'
import type { ObjectionAnswer, ObjectionToRecord } from '../../server/contract/formal-warning.ts'
import type { CustomerClue, Evidence } from '../../server/contract/parts.ts'
import { isOpen, objectionsTo } from '../../server/register/formal-warning/objections.ts'
import type { Register } from '../../server/register/register.ts'
import { decide, frances, tom } from './deciding.ts'
import { amira, file } from './doing.ts'

export const formalWarningReasons = 'Twelve insults after a polite warning.'

export const warnFormally = (version = 1) =>
  ({ outcome: 'warn-formally', version, reasons: formalWarningReasons, feedback: 'Thank you.' }) as const

/** Petra, or another customer, escalated, and the formal warning that Frances decided. */
export async function decidedFormalWarning(register: Register, evidence?: Evidence[], customer?: CustomerClue) {
  const about = { ...(evidence && { evidence }), ...(customer && { customer }) }
  const given = { behaviours: ['abusive' as const], account: 'What happened.', ...about }
  const { escalationId, customerId } = await file(register, amira, given)
  const { formalWarningId, letterId, state } = await decide(register, frances, escalationId, warnFormally())
  if (!formalWarningId || letterId !== formalWarningId) throw new Error('Its letter has another id.')
  return { escalationId, customerId, id: formalWarningId, state }
}

export const withdrawnFormalWarning = (register: Register, id: string, act = tom) =>
  register.write((tx) => withdrawFormalWarning(tx, act, id, { why: 'She was ill.' }))

export const recordedObjection = (
  register: Register,
  id: string,
  given: Partial<Parameters<typeof recordObjection>[2]> = {},
  act = frances,
) =>
  register.write((tx) =>
    recordObjection(tx, act, { formalWarningId: id, receivedOn: '2026-11-03', account: 'I was provoked.', ...given }),
  )

/**
 * Answers the oldest open objection, unless the test names another: as Tom, who had no part in the decision, unless the
 * test names somebody else.
 */
export const answered = (register: Register, id: string, given: Partial<ObjectionAnswer> = {}, act = tom) =>
  register.write(async (tx) => {
    const objectionId = (await objectionsTo(tx, [id])).find(isOpen)?.id
    return await answerObjection(tx, act, id, {
      ...(objectionId && { objectionId }),
      outcome: 'stays',
      reasons: 'The words were hers.',
      sameOfficerReason: null,
      ...given,
    })
  })

/** Recorded and answered. */
export async function answeredObjection(
  register: Register,
  id: string,
  { receivedOn, account, ...given }: Partial<Pick<ObjectionToRecord, 'receivedOn' | 'account'> & ObjectionAnswer> = {},
  act = tom,
) {
  await recordedObjection(register, id, { ...(receivedOn && { receivedOn }), ...(account && { account }) }, act)
  return await answered(register, id, given, act)
}
