import { dayInWords } from '../../letters/sentences.ts'
import { weekOverdue } from '../../policy/duty/letter-due.ts'
import { referenceOf } from '../../policy/reference.ts'
import type { Writing } from '../../register/store.ts'
import type { Waiting } from '../../register/work/work.ts'
import { type Act, audit, today } from '../act.ts'
import { lettersToSend } from './letters-work.ts'
import { type About, tell, toldInANight } from './notices.ts'
import { precautionsToTell } from './precautions-work.ts'

/** Few wait at any time. */
const ofEach = { most: 10_000 }

/**
 * P14: mails the authorising officers, and the further post of the settings, once a week about each letter that is
 * overdue, without a name. Returns how many letters.
 */
export async function sweepOverdueLetters(tx: Writing, act: Act): Promise<number> {
  const { authorisingOfficers, overdueReviews } = act.council.posts
  const to = [...authorisingOfficers, overdueReviews].flatMap((post) => post?.address ?? [])
  const waiting = [...(await lettersToSend(tx, act, ofEach)), ...(await precautionsToTell(tx, act, ofEach))]
  let told = 0
  for (const { letter, dueOn, ...one } of waiting) {
    const week = dueOn && weekOverdue(dueOn, today(act))
    if (!letter || !week) continue
    if (told === toldInANight) break
    const notice = {
      key: `letter-overdue:${one.id}:week-${week}`,
      to,
      // The further post may not see restrictions: the subject does not say what the letter is about.
      what: 'Overdue: letter to send',
      more: [`It was due on ${dayInWords(dueOn)}.`],
      ...aboutOf(one),
    }
    if (!(await tell(tx, act, notice))) continue
    told += 1
    const facts = { kind: `${letter}-letter`, dueOn, week }
    await audit(tx, act, { what: 'answer-overdue-told', subjectId: one.id, customerId: one.customerId, facts })
  }
  return told
}

/** The record that the letter is about, as the register's page shows it; that about visits is on the customer's page. */
function aboutOf({ restrictionId, formalWarningId, customerId }: Omit<Waiting, 'letter' | 'dueOn'>): {
  about: About
  id: string
  reference: string
} {
  if (restrictionId !== null)
    return { about: 'Restriction', id: restrictionId, reference: referenceOf('restriction', restrictionId) }
  return formalWarningId
    ? { about: 'FormalWarning', id: formalWarningId, reference: referenceOf('formal-warning', formalWarningId) }
    : { about: 'Customer', id: customerId, reference: referenceOf('customer', customerId) }
}
