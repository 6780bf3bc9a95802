import * as v from 'valibot'
import { behaviours as allBehaviours, channels } from '../policy/vocabulary.ts'
import { approvalObstacles } from '../policy/vocabulary-judging.ts'
import { closingLetterKinds, formalWarningStates, objectionOutcomes } from '../policy/vocabulary-outcomes.ts'
import { letterStates } from '../policy/vocabulary-states.ts'
import { customerSeen, evidenceSeen } from './customer/dossier.ts'
import { heard } from './heard.ts'
import { judging, refusalsOfApproving } from './judging.ts'
import { colleague, day, evidence, id, moment, serviceSeen, words } from './parts.ts'
import { largeBody, mediumBody, read, write } from './route.ts'
import { atMost, object, shownWord } from './schemas.ts'

const text = v.nullable(v.string())

/** P10, G (LGSCO): a formal warning with its history. */
export const formalWarningSeen = object({
  formalWarningId: id,
  reference: v.pipe(v.string(), v.examples(['F-1A2B-3C4D'])),
  escalationId: v.nullable(id),
  state: v.picklist(formalWarningStates),
  service: serviceSeen,
  behaviours: v.array(shownWord(allBehaviours)),
  reasons: v.string(),
  decidedAt: moment,
  decidedBy: colleague,
  /** Null until its letter was sent. */
  sentOn: v.nullable(day),
  lapsesOn: v.nullable(day),
  /** It counts today. */
  standing: v.boolean(),
  withdrawn: v.nullable(object({ on: day, why: v.string(), by: colleague })),
  /** P14: what the customer said against it, oldest first, with the answers. */
  objections: v.array(
    object({
      objectionId: id,
      receivedOn: day,
      account: text,
      channel: v.nullable(v.picklist(channels)),
      spokenBy: text,
      evidence: v.nullable(evidenceSeen),
      /** By when it is answered; null: no day was kept. */
      answerBy: v.nullable(day),
      answer: v.nullable(
        object({
          outcome: shownWord(objectionOutcomes),
          reasons: v.string(),
          answeredAt: moment,
          by: colleague,
          sameOfficerReason: text,
        }),
      ),
    }),
  ),
  /** P14: the letters that came after that of the warning, oldest first. */
  letters: v.array(
    object({
      letterId: id,
      kind: shownWord(closingLetterKinds),
      state: shownWord(letterStates),
      sentOn: v.nullable(day),
    }),
  ),
  customer: customerSeen,
  /** P14: whether the person who asks may answer an objection; null: they lack the role. */
  judging: v.nullable(judging),
  /** P13: what keeps an authorising officer from withdrawing it; null: nothing. */
  withdrawal: v.nullable(shownWord(approvalObstacles)),
})

/** P14: what the customer said: with the open message, or however it came. */
export const objectionToRecord = object({
  formalWarningId: id,
  receivedOn: day,
  account: v.nullable(v.pipe(v.string(), v.trim(), atMost(10_000))),
  evidence: v.optional(v.nullable(evidence), null),
  ...heard,
})

export const objectionRecorded = object({ objectionId: id, formalWarningId: id, recordedAt: moment })

/** P14: the officer's answer. `objectionId`: the objection that they read; without it, there was only ever one. */
export const objectionAnswer = object({
  objectionId: v.optional(id),
  outcome: v.picklist(objectionOutcomes),
  reasons: words(10_000),
  sameOfficerReason: v.optional(v.nullable(words(4000)), null),
})

export const formalWarningToWithdraw = object({ why: words(4000) })

/** `letterId`: the letter that tells the customer; null: there is nothing to tell. */
export const formalWarningChanged = object({
  formalWarningId: id,
  state: v.picklist(formalWarningStates),
  letterId: v.nullable(id),
})

export const seeFormalWarning = read('/api/formal-warnings/:id', ['AuthorisingOfficer', 'Reviewer', 'RegisterKeeper'], {
  summary: 'P10: a formal warning with its history',
  answer: formalWarningSeen,
  refusals: ['unknown-formal-warning'],
})

export const recordObjection = write('/api/objections', 'everybody', {
  summary: 'P14: record what the customer says against a formal warning',
  body: objectionToRecord,
  answer: objectionRecorded,
  status: 201,
  refusals: [
    'unknown-formal-warning',
    'formal-warning-not-given',
    'formal-warning-over',
    'objection-recorded',
    'in-the-past',
    'in-the-future',
    'too-early',
    'account-missing',
    'original-not-readable',
    'original-of-another-message',
    'no-room-for-original',
  ],
  longest: largeBody,
})

export const answerObjection = write('/api/formal-warnings/:id/objection/answer', ['AuthorisingOfficer'], {
  summary: 'P14: answer what the customer said against a formal warning',
  body: objectionAnswer,
  answer: formalWarningChanged,
  refusals: [
    'not-a-post-holder',
    'unknown-formal-warning',
    'no-objection',
    'already-answered',
    'changed-meanwhile',
    'escalator-may-not-judge',
    'another-judge-is-free',
    'same-officer-reason-missing',
  ],
  longest: mediumBody,
})

export const withdrawFormalWarning = write('/api/formal-warnings/:id/withdraw', ['AuthorisingOfficer'], {
  summary: 'P10: withdraw a formal warning, before or after its letter was sent',
  body: formalWarningToWithdraw,
  answer: formalWarningChanged,
  refusals: [...refusalsOfApproving, 'unknown-formal-warning', 'formal-warning-over'],
  longest: mediumBody,
})

export type FormalWarningSeen = v.InferOutput<typeof formalWarningSeen>
export type ObjectionToRecord = v.InferInput<typeof objectionToRecord>
export type ObjectionRecorded = v.InferOutput<typeof objectionRecorded>
export type ObjectionAnswer = v.InferOutput<typeof objectionAnswer>
export type FormalWarningChanged = v.InferOutput<typeof formalWarningChanged>
