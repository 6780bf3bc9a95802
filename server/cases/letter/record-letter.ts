import type { LetterRecorded, LetterSent } from '../../contract/letter.ts'
import { lostFrom } from '../../letters/own-text.ts'
import { mayConfirm, mayHaveGone, mayRecordLetter, putsInForce } from '../../policy/letter/confirmation.ts'
import { allows } from '../../policy/life-cycle.ts'
import { mayBeEnded, restrictionCycle } from '../../policy/restriction/restriction.ts'
import { mayAs } from '../../policy/who-may.ts'
import { type How, recordLetterGone } from '../../register/letter/letters.ts'
import type { Writing } from '../../register/store.ts'
import { type Act, audit, obey, today } from '../act.ts'
import { comeIntoForce } from '../restriction/come-into-force.ts'
import { composed, letterAsItStands, type StandingLetter } from './letter-as-it-stands.ts'

/**
 * P14: records that the letter was sent, or that the customer is not told. A letter that confirms an agreed restriction
 * puts it in force. Refuses: not-authorised, unknown-letter, already-sent, letter-incomplete, in-the-future,
 * in-the-past, already-lifted, not-in-force.
 */
export async function recordLetter(tx: Writing, act: Act, letterId: string, sent: LetterSent): Promise<LetterRecorded> {
  obey(mayAs(act.by, 'AuthorisingOfficer'))
  const standing = await letterAsItStands(tx, act, letterId)
  const { letter, restriction } = standing
  obey(mayRecordLetter(letter.state, sent.how === 'sent' ? 'send' : 'do-not-notify'))
  if (putsInForce(letter.kind)) obey(mayBeEnded(restriction, today(act)))
  const how = howItWent(act, standing, sent)

  await recordLetterGone(tx, letterId, { how, at: act.at, by: act.by })
  const { customerId } = restriction
  const facts = { restrictionId: restriction.id, kind: letter.kind, state: how.state }
  await audit(tx, act, { what: 'letter-recorded', subjectId: letterId, customerId, facts })

  const begins = putsInForce(letter.kind) && allows(restrictionCycle, restriction.state, 'come-into-force')
  const on = how.state === 'sent' ? how.sentOn : today(act)
  if (begins) await comeIntoForce(tx, act, restriction, on, how.state === 'sent' ? 'letter-sent' : 'not-notified')
  return {
    letterId,
    restrictionId: restriction.id,
    inForceOn: begins ? on : restriction.inForceOn,
    recordedAt: act.at.toISOString(),
  }
}

/** An officer's own text must still contain everything that the letter has to say. */
function howItWent(act: Act, standing: StandingLetter, sent: LetterSent): How {
  if (sent.how === 'not-notified') return { state: 'not-notified', reason: sent.reason }
  const { sentOn, method, text } = sent
  obey(mayHaveGone(sentOn, standing.letter.decidedOn, today(act)))
  const { missing, paragraphs } = composed(act, standing)
  obey(mayConfirm(missing))
  if (text !== null) obey(mayConfirm(lostFrom(text, standing.facts, act.council)))
  // Kept as sent: the customer has not been told of later corrections.
  return { state: 'sent', sentOn, method, text: text ?? paragraphs.join('\n\n') }
}
