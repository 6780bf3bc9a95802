import * as v from 'valibot'
import { behaviours, channels, escalationStates } from '../../policy/vocabulary.ts'
import { approvalObstacles, changeObstacles } from '../../policy/vocabulary-judging.ts'
import { evidenceSenders, originalFaults, wordsReadings } from '../../policy/vocabulary-originals.ts'
import { formalWarningStates } from '../../policy/vocabulary-outcomes.ts'
import { countings, letterStates } from '../../policy/vocabulary-states.ts'
import { dutyOfRestriction } from '../duty/duty.ts'
import { judging } from '../judging.ts'
import { colleague, count, day, id, interactionFacts, moment, restrictionVersion, serviceSeen } from '../parts.ts'
import { consideredSeen, termsSeen, way } from '../restriction/terms.ts'
import { read } from '../route.ts'
import { object, shown, shownWord } from '../schemas.ts'
import { languageSeen } from './language.ts'

const text = v.nullable(v.string())
/** Imported records may name a service that the council's settings do not list. */
const service = serviceSeen

/** A customer as officers see them: only for authorising officers, the reviewer and the register keeper. */
export const customerSeen = object({
  customerId: id,
  contactPoints: v.array(object({ kind: v.string(), value: v.string() })),
  warnings: v.array(object({ warnedAt: moment, service, lapsesOn: day, channel: v.string(), by: colleague })),
  /** P10: with those that wait for their letter, and those that were withdrawn. */
  formalWarnings: v.array(
    object({
      formalWarningId: id,
      state: v.picklist(formalWarningStates),
      sentOn: v.nullable(day),
      lapsesOn: v.nullable(day),
      service,
      by: colleague,
    }),
  ),
  escalations: v.array(object({ escalationId: id, escalatedAt: moment, state: v.picklist(escalationStates), service })),
  restrictions: v.array(
    object({
      restrictionId: id,
      version: count,
      state: v.string(),
      inForceOn: v.nullable(day),
      liftedOn: v.nullable(day),
    }),
  ),
})

const words = {
  /** The text of the original message as plain text, safe to show. */
  text,
  /** Attached files and messages; `depth`: how many messages deep. */
  attached: v.array(object({ name: text, type: v.string(), bytes: count, depth: count })),
}
/** How much of the original could be read. */
const reading = v.picklist(wordsReadings)

/** A contact, with the text of its original. */
export const evidenceSeen = object({
  evidenceId: id,
  contact: v.nullable(shown(interactionFacts, v.looseObject({ channel: v.string() }))),
  ...words,
  reading: v.nullable(reading),
  /** True where there are many pieces: request the text of this one separately. */
  wordsLater: v.boolean(),
  /** Why the original is not the file that was filed. Null also if it has not been read yet. */
  fault: v.nullable(v.picklist(originalFaults)),
  sha256: text,
  bytes: v.nullable(count),
  /** P10: who sent the message. Null for a call, and if no more than the original is kept. */
  sender: v.nullable(v.picklist(evidenceSenders)),
  /** True if the original has the message's Message-ID. False if there was no original or nothing to compare. */
  compared: v.boolean(),
})

/** P10: the text of one piece of evidence. */
export const evidenceWords = object({ ...words, reading })

/**
 * P10, P13: an escalation with its evidence, for an authorising officer's decision. Every view goes into the access
 * ledger.
 */
export const escalationSeen = object({
  escalationId: id,
  reference: v.pipe(v.string(), v.examples(['E-1A2B-3C4D'])),
  version: count,
  state: v.picklist(escalationStates),
  escalatedAt: moment,
  service,
  by: colleague,
  /** P13: the person who asks escalated it, from this account or another. */
  mine: v.boolean(),
  /** P13: what keeps an authorising officer from deciding; null: nothing. */
  obstacle: v.nullable(shownWord(approvalObstacles)),
  behaviours: v.array(v.picklist(behaviours)),
  account: text,
  /** What an officer has asked for, while it is still wanted. */
  question: text,
  /** P3: what legal services answered last. */
  advice: v.optional(v.nullable(object({ text: v.string(), recordedAt: moment, by: colleague })), null),
  evidence: v.array(evidenceSeen),
  customer: customerSeen,
  /** Left out where the council writes in English alone. */
  letters: v.optional(languageSeen),
  /** P10: the formal warning that it came to. */
  formalWarningId: v.nullable(id),
  /** P13: what the person who asks saved to finish later; nobody else gets it. */
  draft: v.optional(v.nullable(object({ form: v.string(), savedAt: moment })), null),
  decision: v.nullable(
    object({ outcome: v.string(), reasons: text, feedback: text, decidedAt: moment, by: colleague }),
  ),
})

/** How it came, if not with a message, and who spoke for the customer. */
const heardSeen = { channel: v.nullable(shownWord(channels)), spokenBy: text }

/** P13: why somebody judged who had a part in the restriction. */
const sameOfficerReason = text

const answer = v.nullable(
  object({ outcome: v.string(), reasons: v.string(), answeredAt: moment, by: colleague, sameOfficerReason }),
)

/** P14, P15: a restriction with its whole history. */
export const restrictionSeen = object({
  restrictionId: id,
  reference: v.pipe(v.string(), v.examples(['R-1A2B-3C4D'])),
  escalationId: v.nullable(id),
  version: count,
  state: v.string(),
  decidedAt: moment,
  decidedBy: colleague,
  reasons: v.string(),
  considered: v.nullable(consideredSeen),
  /** What to do for the customer (Equality Act s.20), never why; null for the reviewer (P6). */
  adjustments: text,
  /** G: what messages passed on under it hold, and what their contact has to do. */
  duties: v.array(dutyOfRestriction),
  terms: termsSeen,
  /** P11: if only ICT's block closes their e-mail: the ways that stay open. */
  openBesideBlock: v.optional(v.array(way)),
  inForceOn: v.nullable(day),
  liftedOn: v.nullable(day),
  reviewDue: v.nullable(day),
  /** P14: the variation of it that waits for its letter; null: none. */
  waiting: v.nullable(object({ restrictionId: id, letterId: id })),
  /** P8: the customer’s other restrictions that are agreed or in force. */
  others: v.optional(v.array(restrictionVersion), []),
  customer: customerSeen,
  /** P3: what legal services were asked together with it; `answer`: null while it is open. */
  legalQuestions: v.array(
    object({
      legalQuestionId: id,
      question: v.string(),
      askedAt: moment,
      by: colleague,
      answer: v.nullable(object({ advice: v.string(), answeredAt: moment, by: colleague })),
    }),
  ),
  letters: v.array(
    object({
      letterId: id,
      kind: v.string(),
      state: v.picklist(letterStates),
      sentOn: v.nullable(day),
      /** P14: why nobody writes it now, or that it could not be sent. Left out: it is for an officer to send. */
      waits: v.optional(v.picklist(['on-its-way', 'not-sent', 'overtaken'])),
    }),
  ),
  passedOn: v.array(
    object({
      passedOnAt: moment,
      reminded: v.boolean(),
      forwarded: v.boolean(),
      channel: v.string(),
      by: colleague,
      /** One message counts once, and only what was sent. */
      counting: v.picklist(countings),
    }),
  ),
  representations: v.array(
    object({
      representationId: id,
      receivedOn: day,
      account: text,
      ...heardSeen,
      /** P14: by when the customer is told that it came, and gets an answer; null: answered before that was kept. */
      acknowledgeBy: v.nullable(day),
      answerBy: v.nullable(day),
      evidence: v.nullable(evidenceSeen),
      acknowledgedOn: v.nullable(day),
      answer,
    }),
  ),
  circumstances: v.array(
    object({
      circumstancesId: id,
      reportedAt: moment,
      what: v.string(),
      service,
      ...heardSeen,
      answerBy: v.nullable(day),
      by: colleague,
      answer,
    }),
  ),
  reviews: v.array(
    object({
      dueOn: day,
      reviewedAt: moment,
      outcome: v.string(),
      reasons: v.string(),
      by: colleague,
      sameOfficerReason,
      /** P15: on what grounds it continues; earlier reviews have none. */
      grounds: v.nullable(object({ behaviourSince: v.string(), needs: v.string(), lesserMeasures: v.string() })),
    }),
  ),
  /** P13, P14, P15: whether the person who asks may answer and review; null: they lack the role. */
  judging: object({
    answer: v.nullable(judging),
    review: v.nullable(judging),
    /** P13, P14: what keeps an authorising officer from changing it, and from lifting it; null: nothing. */
    change: v.nullable(shownWord(changeObstacles)),
    lift: v.nullable(shownWord(changeObstacles)),
  }),
})

export const seeEscalation = read('/api/escalations/:id', ['AuthorisingOfficer', 'RegisterKeeper'], {
  summary: 'P10, P13: an escalation with its evidence, as it is decided on',
  answer: escalationSeen,
  refusals: ['unknown-escalation'],
})

export const seeRestriction = read('/api/restrictions/:id', ['AuthorisingOfficer', 'Reviewer', 'RegisterKeeper'], {
  summary: 'P14, P15: a restriction with everything that happened to it',
  answer: restrictionSeen,
  refusals: ['unknown-restriction'],
})

export const seeEvidenceWords = read('/api/evidence/:id/words', ['AuthorisingOfficer', 'Reviewer', 'RegisterKeeper'], {
  summary: 'P10, P14: the words of a piece of evidence beyond the first ten; for the reviewer, not of an escalation',
  answer: evidenceWords,
  refusals: ['unknown-evidence', 'original-not-as-filed'],
})

export const downloadOriginal = read('/api/evidence/:id/original', ['AuthorisingOfficer', 'RegisterKeeper'], {
  summary: 'P10: the original of a piece of evidence, to be saved',
  gives: 'message/rfc822',
  refusals: ['unknown-evidence', 'original-not-as-filed'],
})

export type CustomerSeen = v.InferOutput<typeof customerSeen>
export type EvidenceSeen = v.InferOutput<typeof evidenceSeen>
export type EvidenceWords = v.InferOutput<typeof evidenceWords>
export type EscalationSeen = v.InferOutput<typeof escalationSeen>
export type RestrictionSeen = v.InferOutput<typeof restrictionSeen>
