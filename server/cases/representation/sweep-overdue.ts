import { dayInWords } from '../../letters/sentences.ts'
import { referenceOf } from '../../policy/reference.ts'
import { type Overdue, type OverdueKind, overdueMailKey, untoldOverdue } from '../../register/representation/overdue.ts'
import type { Writing } from '../../register/store.ts'
import { type Act, audit, today } from '../act.ts'
import { tell, toldInANight } from '../work/notices.ts'

const words: Record<OverdueKind, string> = {
  'representation-to-acknowledge': 'Representation to acknowledge',
  'representation-to-answer': 'Representation to answer',
  'circumstances-to-answer': 'Changed circumstances to answer',
  'objection-to-answer': 'Objection to a formal warning to answer',
}

/**
 * P14, P15: mails once about each overdue acknowledgement of a representation, and each overdue answer to a
 * representation, a report of changed circumstances or an objection. It goes to those who can answer, and to the further
 * post of the settings. It has no name, because more people read a mailbox than the register. Returns how many.
 */
export async function sweepOverdueAnswers(tx: Writing, act: Act): Promise<number> {
  let told = 0
  for (const one of await untoldOverdue(tx, today(act), toldInANight)) {
    const notice = {
      key: overdueMailKey(one),
      to: toTell(act),
      what: `Overdue: ${words[one.kind]}`,
      more: [`It was due on ${dayInWords(one.dueOn)}.`],
      ...aboutOf(one),
    }
    if (!(await tell(tx, act, notice))) continue
    told += 1
    const facts = { kind: one.kind, dueOn: one.dueOn }
    await audit(tx, act, { what: 'answer-overdue-told', subjectId: one.id, customerId: one.customerId, facts })
  }
  return told
}

function aboutOf(one: Overdue) {
  if (one.kind !== 'objection-to-answer') {
    const id = one.restrictionId
    return { about: 'Restriction', id, reference: referenceOf('restriction', id) } as const
  }
  const id = one.formalWarningId
  return { about: 'FormalWarning', id, reference: referenceOf('formal-warning', id) } as const
}

function toTell({ council: { posts } }: Act): string[] {
  const all = [...posts.authorisingOfficers, posts.independentOfficer, posts.overdueReviews]
  return all.flatMap((post) => post?.address ?? [])
}
