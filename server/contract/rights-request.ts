import * as v from 'valibot'
import { rightsOutcomes, rightsRequestKinds } from '../policy/vocabulary-rights.ts'
import { colleague, day, id, moment, words } from './parts.ts'
import { mediumBody, write } from './route.ts'
import { object, shownWord } from './schemas.ts'

/** G: what a customer asks about their own record, and when the council received it. */
export const rightsRequestToRecord = object({
  kind: v.picklist(rightsRequestKinds),
  receivedOn: day,
  what: words(10_000),
})

/**
 * G: what the customer was told, and their own statement, if one stays with the record. `sameOfficerReason`: why somebody
 * answers who had a part in the record.
 */
export const rightsAnswer = object({
  outcome: v.picklist(rightsOutcomes),
  answer: words(10_000),
  statement: v.optional(v.nullable(words(10_000)), null),
  sameOfficerReason: v.optional(v.nullable(words(4000)), null),
})

/** UK GDPR Art. 12(3): the day on which the customer was told that it takes longer, and the reason they were given. */
export const rightsExtension = object({ toldOn: day, why: words(4000) })

/** DPA 2018 s.164A: the day on which the acknowledgement of a complaint was sent. */
export const complaintAcknowledgement = object({ sentOn: day })

/** The customer has been told that the complaint arrived. */
export const complaintAcknowledged = object({ rightsRequestId: id, customerId: id, acknowledgedOn: day })

export const rightsRequestChanged = object({ rightsRequestId: id, customerId: id, changedAt: moment })

/** On a customer's page. */
export const rightsRequestSeen = object({
  rightsRequestId: id,
  kind: shownWord(rightsRequestKinds),
  receivedOn: day,
  /** By when it is answered; a complaint, by when it is acknowledged. */
  dueOn: day,
  /** Of an acknowledged complaint: its outcome was not told within three months. */
  overdue: v.boolean(),
  /** Null for the reviewer. */
  what: v.nullable(v.string()),
  recordedAt: moment,
  by: colleague,
  /** Null: it has the usual time; `why` is null for the reviewer. */
  extension: v.nullable(object({ toldOn: day, dueBefore: day, why: v.nullable(v.string()), by: colleague })),
  /** Null: not acknowledged, as only a complaint is. Until the answer, its outcome is not told yet. */
  acknowledgement: v.nullable(object({ sentOn: day, by: colleague })),
  /**
   * Of the reader, in the record, where it prevents an answer. They can give one, with a reason, if nobody else is free.
   * `proposed`: an officer who is.
   */
  ownPart: v.nullable(
    object({ isAnotherFree: v.boolean(), proposed: v.nullable(object({ name: v.string(), post: v.string() })) }),
  ),
  /** Null while it waits; `text` is null for the reviewer, who sees the customer's statement. */
  answer: v.nullable(
    object({
      at: moment,
      outcome: shownWord(rightsOutcomes),
      text: v.nullable(v.string()),
      statement: v.nullable(v.string()),
      /** Why somebody answered who had a part in the record; null: nobody did, or the reader is the reviewer. */
      sameOfficerReason: v.nullable(v.string()),
      by: colleague,
    }),
  ),
})

export const recordRightsRequest = write(
  '/api/customers/:id/rights-requests',
  ['AuthorisingOfficer', 'RegisterKeeper'],
  {
    summary:
      'G: record that a customer asks for a copy of their record, to correct, erase or limit it, objects to it, or complains of it',
    body: rightsRequestToRecord,
    longest: mediumBody,
    answer: rightsRequestChanged,
    status: 201,
    refusals: ['unknown-entry', 'in-the-future', 'too-early'],
  },
)

export const acknowledgeComplaint = write(
  '/api/rights-requests/:id/acknowledge',
  ['AuthorisingOfficer', 'RegisterKeeper'],
  {
    summary: 'G: record that the customer was told that their complaint came; its outcome is still to be told',
    body: complaintAcknowledgement,
    answer: complaintAcknowledged,
    refusals: [
      'unknown-rights-request',
      'not-a-complaint',
      'already-answered',
      'in-the-future',
      'in-the-past',
      'changed-meanwhile',
    ],
  },
)

export const answerRightsRequest = write('/api/rights-requests/:id/answer', ['AuthorisingOfficer', 'RegisterKeeper'], {
  summary: 'G: record what the customer was told, and the statement that stays with the record',
  body: rightsAnswer,
  longest: mediumBody,
  answer: rightsRequestChanged,
  refusals: ['unknown-rights-request', 'already-answered', 'had-a-part', 'same-officer-reason-missing'],
})

export const extendRightsRequest = write('/api/rights-requests/:id/extend', ['AuthorisingOfficer', 'RegisterKeeper'], {
  summary: 'G: record that the customer was told that the answer takes up to two months longer, and why',
  body: rightsExtension,
  answer: rightsRequestChanged,
  refusals: [
    'unknown-rights-request',
    'already-answered',
    'request-not-extendable',
    'already-extended',
    'in-the-future',
    'in-the-past',
    'extension-too-late',
  ],
})

export type RightsRequestSeen = v.InferOutput<typeof rightsRequestSeen>
export type ComplaintAcknowledged = v.InferOutput<typeof complaintAcknowledged>
export type RightsRequestChanged = v.InferOutput<typeof rightsRequestChanged>
