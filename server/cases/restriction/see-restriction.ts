import type { RestrictionSeen } from '../../contract/customer/dossier.ts'
import { referenceOf } from '../../policy/reference.ts'
import { waysBesideBlock } from '../../policy/restriction/ways.ts'
import { maySeeEscalations, maySeeRestrictions } from '../../policy/who-may.ts'
import { recordAccess } from '../../register/audit/access-ledger.ts'
import { customerSeen, passedOnOf } from '../../register/customer/dossier.ts'
import { type KeptLegalQuestion, legalQuestionsOf } from '../../register/decision/legal-questions.ts'
import { adjustmentsOf } from '../../register/duty/adjustments.ts'
import { dutiesUnder } from '../../register/duty/duties.ts'
import { evidenceSeen } from '../../register/evidence/evidence.ts'
import { importedFrom } from '../../register/import/imports.ts'
import { confirmingLetter } from '../../register/letter/letters.ts'
import type { Register } from '../../register/register.ts'
import type { answerOf } from '../../register/representation/answer.ts'
import { representationsOf } from '../../register/representation/representations.ts'
import { findRestriction } from '../../register/restriction/restrictions.ts'
import { circumstancesOf } from '../../register/review/circumstances.ts'
import { reviewsOf } from '../../register/review/reviews.ts'
import type { Writing } from '../../register/store.ts'
import { type Act, enforce, foundForCustomer } from '../act.ts'
import { dutySeen } from '../duty/duties-of-message.ts'
import { evidenceAsSeen, shownOriginals } from '../evidence/evidence-seen.ts'
import { reportOriginals } from '../evidence/report-originals.ts'
import { changingSeen } from '../judging/changing-seen.ts'
import { judgingSeen, partsOf } from '../judging/judge.ts'
import { lettersSeen } from '../letter/letters-seen.ts'
import { actorName, recorderName } from '../work/actor-name.ts'
import { othersSeen, waitingToReplace } from './waiting-to-replace.ts'

/** P14, P15: a restriction with its history. The look is kept in the access ledger. */
export async function seeRestriction(register: Register, act: Act, restrictionId: string): Promise<RestrictionSeen> {
  enforce(maySeeRestrictions(act.by))
  const { restriction, imported, evidence, shown, representations, circumstances, reviews, ...more } =
    await register.look((tx) => everything(tx, act, restrictionId))
  const { parts, changing, adjustments, ...seen } = more
  await reportOriginals(register, act, restriction.customerId, shown.originals.values())
  const { escalationId, version, state, madeAt, by, reasons, considered, terms } = restriction
  const { inForceOn, liftedOn, reviewDue } = restriction
  const beside = waysBesideBlock(terms)
  // P6: support details and adjustments are not for the reviewer.
  const seesSupport = maySeeEscalations(act.by) === null
  return {
    restrictionId,
    reference: referenceOf('restriction', restrictionId),
    escalationId,
    version,
    state,
    decidedAt: madeAt.toISOString(),
    decidedBy: { name: actorName(by.name, imported, act.say) },
    reasons,
    considered: seesSupport ? considered : null,
    adjustments: seesSupport ? adjustments : null,
    terms,
    ...(beside === null ? {} : { openBesideBlock: beside }),
    inForceOn,
    liftedOn,
    reviewDue: state === 'in-force' ? reviewDue : null,
    ...seen,
    // P3: whoever reviews sees the restriction, not what lawyers were asked.
    legalQuestions: seesSupport ? seen.legalQuestions : [],
    representations: representations.map(({ answer, ...one }) => {
      const piece = evidence.find(({ of }) => of === one.representationId)
      const [seenPiece = null] = piece ? evidenceAsSeen(act, [piece], shown) : []
      return {
        ...one,
        answer: asAnswered(act, answer),
        evidence: seenPiece,
      }
    }),
    circumstances: circumstances.map(({ imported, answer, by, ...one }) => ({
      ...one,
      // No file says who reported it.
      by: { name: recorderName(by.name, imported, act.say) },
      answer: asAnswered(act, answer),
    })),
    reviews: reviews.map(({ imported, by, ...one }) => ({
      ...one,
      by: { name: actorName(by.name, imported, act.say) },
    })),
    judging: {
      answer: judgingSeen(act, 'representation', parts),
      review: judgingSeen(act, 'review', parts),
      ...changing,
    },
  }
}

async function everything(tx: Writing, act: Act, restrictionId: string) {
  const restriction = foundForCustomer(act, await findRestriction(tx, restrictionId), 'unknown-restriction')
  const { customerId } = restriction
  await recordAccess(tx, { at: act.at, by: act.by, foundBy: 'case', customerIds: [customerId], newId: act.newId })
  const representations = await representationsOf(tx, restrictionId)
  const ids = representations.map(({ representationId }) => representationId)
  const evidence = await evidenceSeen(tx, 'representation_id', ids)
  const parts = await partsOf(tx, act, restriction)
  const waiting = await waitingToReplace(tx, act, restriction)
  const itsLetter = waiting && (await confirmingLetter(tx, waiting.id))
  return {
    restriction,
    parts,
    changing: await changingSeen(tx, act, restriction, { parts, waiting }),
    waiting: waiting && itsLetter ? { restrictionId: waiting.id, letterId: itsLetter } : null,
    others: await othersSeen(tx, restriction),
    imported: await importedFrom(tx, restrictionId),
    representations,
    evidence,
    shown: await shownOriginals(tx, customerId, evidence),
    customer: await customerSeen(tx, customerId),
    letters: await lettersSeen(tx, restriction),
    legalQuestions: (await legalQuestionsOf(tx, restrictionId)).map((one) => legalQuestionSeen(act, one)),
    passedOn: await passedOnOf(tx, restrictionId),
    adjustments: (await adjustmentsOf(tx, [restrictionId])).get(restrictionId) ?? null,
    duties: (await dutiesUnder(tx, restrictionId)).map((one) => ({
      ...dutySeen(act, one),
      passedOnAt: one.passedOnAt,
    })),
    circumstances: await circumstancesOf(tx, restrictionId),
    reviews: await reviewsOf(tx, restrictionId),
  }
}

const legalQuestionSeen = (act: Act, { id, question, askedAt, by, answer, imported }: KeptLegalQuestion) => ({
  legalQuestionId: id,
  question,
  askedAt,
  // No file says who asked.
  by: { name: recorderName(by, imported, act.say) },
  answer: answer && {
    advice: answer.advice,
    answeredAt: answer.answeredAt,
    by: { name: actorName(answer.by, answer.imported, act.say) },
  },
})

type Answer = ReturnType<typeof answerOf>

function asAnswered(act: Act, answer: Answer) {
  if (answer === null) return null
  const { imported, by, ...said } = answer
  return { ...said, by: { name: actorName(by.name, imported, act.say) } }
}
