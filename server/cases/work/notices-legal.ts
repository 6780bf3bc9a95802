import { referenceOf } from '../../policy/reference.ts'
import { addLegalQuestion } from '../../register/decision/legal-questions.ts'
import type { Writing } from '../../register/store.ts'
import { addMail } from '../../register/work/outbox.ts'
import { type Act, audit } from '../act.ts'

/** P3: asks legal services for advice. It names the officer, but neither the customer nor the reasons. */
export const askLegal = (
  tx: Writing,
  act: Act,
  { escalationId, version }: { escalationId: string; version: number },
): Promise<void> =>
  mailLegal(tx, act, `legal-advice:${escalationId}:${version}`, referenceOf('escalation', escalationId))

/** P3: the same together with a restriction. The question stays open until an officer records the answer. */
export async function askAboutRestriction(
  tx: Writing,
  act: Act,
  { restrictionId, customerId, question }: { restrictionId: string; customerId: string; question: string },
): Promise<void> {
  const id = act.newId()
  await addLegalQuestion(tx, { id, restrictionId, question: question.trim(), at: act.at, by: act.by })
  await audit(tx, act, { what: 'legal-advice-asked', subjectId: restrictionId, customerId, facts: { questionId: id } })
  await mailLegal(tx, act, `legal-question:${id}:${restrictionId}`, referenceOf('restriction', restrictionId))
}

async function mailLegal(tx: Writing, act: Act, key: string, reference: string): Promise<void> {
  const { legal } = act.council.posts
  if (legal === null) return
  const officer = [act.by.name, ...(act.by.address === null ? [] : [act.by.address])].join(', ')
  await addMail(tx, {
    id: act.newId(),
    key,
    to: [legal.address],
    subject: `Legal advice wanted: ${reference}`,
    text: `An authorising officer asks for your advice on ${reference}.\n\nThey will send you what you need. Please answer ${officer}, and quote the reference.\n\n${act.council.name}\n`,
    headers: {},
    at: act.at,
  })
}
