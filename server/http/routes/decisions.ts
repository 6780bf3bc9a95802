import { answerQuestion } from '../../cases/decision/answer-legal-question.ts'
import { decideEscalation } from '../../cases/decision/decide-escalation.ts'
import { draftDecision } from '../../cases/decision/draft-decision.ts'
import { recordAdvice } from '../../cases/decision/record-advice.ts'
import { seeEscalation } from '../../cases/escalation/see-escalation.ts'
import { evidenceOriginal, evidenceWords } from '../../cases/evidence/evidence-original.ts'
import * as contract from '../../contract/customer/dossier.ts'
import { decideEscalation as deciding } from '../../contract/decision/decision.ts'
import { draftDecision as drafting } from '../../contract/decision/decision-draft.ts'
import { recordAdvice as advising, answerLegalQuestion as answering } from '../../contract/decision/legal-advice.ts'
import { type Endpoint, gives, reads, writes } from '../bind.ts'

export const decisionEndpoints: Endpoint[] = [
  reads(contract.seeEscalation, ({ register }, act, { id }) => seeEscalation(register, act, id)),
  writes(deciding, (tx, act, { id, body }) => decideEscalation(tx, act, id, body)),
  writes(drafting, (tx, act, { id, body }) => draftDecision(tx, act, id, body)),
  writes(advising, (tx, act, { id, body }) => recordAdvice(tx, act, id, body)),
  writes(answering, (tx, act, { id, body }) => answerQuestion(tx, act, id, body)),
  reads(contract.seeEvidenceWords, ({ register }, act, { id }) => evidenceWords(register, act, id)),
  gives(contract.downloadOriginal, async ({ register }, act, { id }) => ({
    name: `evidence-${id}.eml`,
    content: new Uint8Array(await evidenceOriginal(register, act, id)),
  })),
]
