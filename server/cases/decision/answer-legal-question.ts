import type { LegalQuestionAnswered } from '../../contract/decision/legal-advice.ts'
import { mayAnswerLegalQuestion } from '../../policy/decision/legal-advice.ts'
import { answerLegalQuestion, findLegalQuestion } from '../../register/decision/legal-questions.ts'
import type { Writing } from '../../register/store.ts'
import { type Act, audit, enforce, foundForCustomer } from '../act.ts'
import { partInRestriction } from '../judging/escalators.ts'
import { postsOf } from '../judging/posts.ts'

/**
 * P3: records what legal services answered to a question that goes with a restriction. The restriction stays as it is:
 * an officer may then vary or lift it.
 */
export async function answerQuestion(
  tx: Writing,
  act: Act,
  id: string,
  { advice }: { advice: string },
): Promise<LegalQuestionAnswered> {
  const asked = foundForCustomer(act, await findLegalQuestion(tx, id), 'unknown-legal-question')
  const { restrictionId, customerId } = asked
  const { escalatedBy } = await partInRestriction(tx, act, { id: restrictionId, customerId })
  enforce(mayAnswerLegalQuestion({ escalatedBy, isAnswered: asked.answer !== null }, act.by, advice, postsOf(act)))
  await answerLegalQuestion(tx, id, { advice: advice.trim(), at: act.at, by: act.by })
  await audit(tx, act, {
    what: 'legal-advice-recorded',
    subjectId: restrictionId,
    customerId,
    facts: { questionId: id },
  })
  return { legalQuestionId: id, restrictionId, recordedAt: act.at.toISOString() }
}
