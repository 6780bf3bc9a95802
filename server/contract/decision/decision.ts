import * as v from 'valibot'
import { refusalsOfApproving } from '../judging.ts'
import { behaviours, count, id, moment, restrictionVersion, words } from '../parts.ts'
import { precautionsDecided } from '../precaution.ts'
import { refusalsOfConsidering } from '../restriction/change.ts'
import { considered, refusalsOfTerms, terms } from '../restriction/terms.ts'
import { mediumBody, write } from '../route.ts'
import { atMost, object, variant } from '../schemas.ts'

const reasons = words(10_000)
/** P10: words for the person who escalated. They are mailed, unlike the reasons. */
const feedback = v.optional(v.nullable(v.pipe(v.string(), v.trim(), atMost(2000))))

/**
 * P13: the customer's restrictions as the officer saw them with the escalation, in whichever state. Of two officers at
 * once, the second sees what the first decided. Left out, as by a pane of an earlier release: the register then takes the
 * decision only while none of the customer's restrictions is agreed or in force.
 */
const seen = v.optional(v.array(restrictionVersion))

/**
 * P13: an authorising officer's decision. `version`: the escalation as the officer saw it; of two decisions at once,
 * one wins.
 */
export const decision = variant('outcome', [
  object({
    outcome: v.literal('approve'),
    version: count,
    reasons,
    feedback,
    /** P1: the behaviours that the officer finds; none: those that the escalation names. */
    behaviours: v.optional(behaviours),
    considered,
    /** Equality Act s.20: what the contact does for the customer; never why. */
    adjustments: v.optional(v.nullable(v.pipe(v.string(), v.trim(), atMost(2000)))),
    terms,
    /** P4: what staff do when they visit the customer, or see them at the council, from now on; null: nothing. */
    precautions: v.optional(v.nullable(precautionsDecided)),
    /** P3: a question to legal services, asked together with the restriction. */
    legalQuestion: v.optional(v.nullable(object({ question: words(10_000), lastResort: v.boolean() }))),
    seen,
  }),
  /** P10, G (LGSCO): a formal warning, the step before a restriction. The customer is told the reasons. */
  object({
    outcome: v.literal('warn-formally'),
    version: count,
    reasons,
    feedback,
    behaviours: v.optional(behaviours),
    seen,
  }),
  object({ outcome: v.literal('decline'), version: count, reasons, feedback }),
  /** P9: a polite warning instead; the person who escalated gives it. */
  object({ outcome: v.literal('warn-instead'), version: count, reasons, feedback }),
  /** P7: it is a complaint, and goes through the complaints procedure. */
  object({ outcome: v.literal('treat-as-complaint'), version: count, reasons, feedback }),
  object({
    outcome: v.literal('no-action'),
    version: count,
    note: v.nullable(v.pipe(v.string(), atMost(4000))),
    feedback,
  }),
  object({ outcome: v.literal('ask-for-more'), version: count, question: words(4000) }),
  object({ outcome: v.literal('refer-to-legal'), version: count, reasons, feedback, lastResort: v.boolean() }),
])

export const decided = object({
  escalationId: id,
  state: v.string(),
  decidedAt: moment,
  restrictionId: v.nullable(id),
  formalWarningId: v.nullable(id),
  letterId: v.nullable(id),
})

export const decideEscalation = write('/api/escalations/:id/decision', ['AuthorisingOfficer'], {
  stepUp: true,
  summary: 'P13: decide on an escalation, or ask for more',
  body: decision,
  answer: decided,
  refusals: [
    'unknown-escalation',
    'not-authorised',
    ...refusalsOfApproving,
    'changed-meanwhile',
    'answer-not-sent',
    'already-withdrawn',
    'already-decided',
    'already-formally-warned',
    'formal-warning-stands',
    'advice-awaited',
    'behaviour-missing',
    'warnings-not-considered',
    'support-not-considered',
    'support-not-offered',
    'mediation-not-considered',
    'not-last-resort',
    'precaution-missing',
    ...refusalsOfConsidering,
    ...refusalsOfTerms,
  ],
  longest: mediumBody,
})

export type Decision = v.InferOutput<typeof decision>
export type Decided = v.InferOutput<typeof decided>
