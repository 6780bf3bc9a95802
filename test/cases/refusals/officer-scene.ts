import { withdrawEscalation } from '../../../server/cases/escalation/withdraw-escalation.ts'
import { evidenceOriginal } from '../../../server/cases/evidence/evidence-original.ts'
import { seeArrangements } from '../../../server/cases/mail-arrangement/see-arrangements.ts'
import { liftRestriction } from '../../../server/cases/restriction/lift-restriction.ts'
import type { Register } from '../../../server/register/register.ts'
import { customers } from '../../cast.ts'
import { clue, message } from '../../support/acts.ts'
import { answer, approval, decide, frances, inForce, lee, report, represent, tom } from '../../support/deciding.ts'
import { amira, file } from '../../support/doing.ts'
import { confirmNow } from '../../support/keeping.ts'

const about = (n: number) => [{ contact: message({ internetMessageId: `<${n}@example.org>` }), original: null }]
const colin = clue({ addresses: customers.colin.addresses })
const ana = clue({ addresses: customers.ana.addresses })
const mia = clue({ addresses: customers.mia.addresses })

/** Petra’s restriction is in force, with representations; Colin’s is agreed; Mia’s is lifted; escalations of each kind. */
export async function officerScene(register: Register) {
  const held = await inForce(register)
  const representation = await represent(register, held.restrictionId)
  const answered = await represent(register, held.restrictionId)
  await answer(register, tom, answered)
  const circumstances = await report(register, held.restrictionId)
  const waiting = await file(register, amira, { customer: colin, behaviours: ['abusive'], evidence: about(2) })
  const forColin = await decide(register, frances, waiting.escalationId, approval())
  const other = await file(register, amira, { customer: mia, behaviours: ['abusive'], evidence: about(3) })
  const forMia = await decide(register, frances, other.escalationId, approval())
  const onMia = forMia.restrictionId ?? ''
  const ended = { representation: await represent(register, onMia), report: await report(register, onMia) }
  await register.write((tx) => liftRestriction(tx, tom, forMia.restrictionId ?? '', { reasons: 'Over.' }))
  const open = await file(register, amira, { behaviours: ['abusive'], evidence: about(4) })
  const plain = await file(register, amira, { evidence: about(5) })
  const franceses = await file(register, frances, { customer: ana, behaviours: ['abusive'], evidence: about(6) })
  const beside = await file(register, amira, { customer: ana, behaviours: ['abusive'], evidence: about(9) })
  const withdrawn = await file(register, amira, { evidence: about(7) })
  await register.write((tx) => withdrawEscalation(tx, amira, withdrawn.escalationId))
  const { arrangements } = await seeArrangements(register, lee)
  const arrangement = arrangements[0]?.arrangementId ?? ''
  await register.write((tx) => confirmNow(tx, lee, arrangement))
  const changed = await changedOriginal(register)
  return {
    register,
    changed,
    held,
    representation,
    answered,
    circumstances,
    open: open.escalationId,
    plain: plain.escalationId,
    own: franceses.escalationId,
    /** Amira's, of the customer whom Frances escalated, too. */
    beside: beside.escalationId,
    withdrawn: withdrawn.escalationId,
    decided: waiting.escalationId,
    /** What was open against Mia's restriction when it was lifted, and the escalation behind it. */
    ended: { ...ended, escalation: other.escalationId },
    agreed: { restrictionId: forColin.restrictionId ?? '', letterId: forColin.letterId ?? '' },
    lifted: { restrictionId: forMia.restrictionId ?? '', letterId: forMia.letterId ?? '' },
    arrangement,
  }
}

/**
 * Evidence whose original somebody changed in the database. Somebody has opened it once, so the change is already
 * reported.
 */
async function changedOriginal(register: Register): Promise<string> {
  const [contact, original] = [message({ internetMessageId: '<8@example.org>' }), 'QUJD']
  const { evidence } = await file(register, amira, { evidence: [{ contact, original }] })
  const [{ evidenceId = '' } = {}] = evidence
  const content = Buffer.from('ABD')
  await register.write((tx) => tx.updateTable('originals').set({ content }).execute())
  await evidenceOriginal(register, frances, evidenceId).catch(() => undefined)
  return evidenceId
}

export type OfficerScene = Awaited<ReturnType<typeof officerScene>>
