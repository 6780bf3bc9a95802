import { referenceOf } from '../policy/reference.ts'
import { freeText, type Known, named } from '../policy/third-party.ts'
import type { Everything } from '../register/everything-on.ts'
import {
  answer,
  colleague,
  considered,
  contactOf,
  correctionsOf,
  evidence,
  importedWith,
  type Piece,
  type Rows,
  type Told,
} from './record-parts.ts'

/** P14, P15: a restriction with everything that hangs on it. */
export function restriction(all: Everything, row: Rows<'restrictions'>, pieces: Piece[], known: Known): Told {
  const ours = <T extends { restriction_id: string }>(rows: T[]): T[] =>
    rows.filter((one) => one.restriction_id === row.id)
  return {
    reference: referenceOf('restriction', row.id),
    state: row.state,
    decidedAt: row.made_at,
    by: named(row.by_name, 'authorising-officer'),
    inForceOn: row.in_force_on,
    until: row.until_on,
    liftedOn: row.lifted_on,
    reviewOn: row.review_on,
    reviewDue: row.review_due,
    measures: JSON.parse(row.measures) as Told,
    designatedContact: JSON.parse(row.contact) as Told,
    deputy: row.deputy === null ? null : (JSON.parse(row.deputy) as Told),
    services: row.services === null ? null : (JSON.parse(row.services) as Told),
    mail: { kind: row.mail_kind, exceptions: JSON.parse(row.mail_exceptions) as Told },
    reasons: freeText(row.reasons),
    considered: considered(row.considered),
    importedWith: importedWith(all, row.id),
    letters: ours(all.letters).map((one) => ({
      kind: one.kind,
      state: one.state,
      decidedOn: one.decided_on,
      madeAt: one.made_at,
      receivedOn: one.received_on,
      reviewDue: one.review_due,
      sentOn: one.sent_on,
      recordedAt: one.recorded_at,
      method: one.method,
      by: one.by_name === null ? null : named(one.by_name, 'authorising-officer'),
      text: one.text,
      reasons: freeText(one.reasons),
      notToldBecause: freeText(one.reason),
      atOnceBecause: freeText(one.at_once_reason),
    })),
    mailArrangements: ours(all.arrangements).map((one) => ({
      kind: one.kind,
      state: one.state,
      forwardTo: one.forward_to,
      exceptions: JSON.parse(one.exceptions) as Told,
      since: one.since,
      confirmedAt: one.confirmed_at,
      by: colleague(one.by_name),
    })),
    passedOn: ours(all.passedOn).map((one) => ({
      at: one.passed_on_at,
      reminded: one.reminded === 1,
      forwarded: one.forwarded === 1,
      by: named(one.by_name, 'colleague'),
      contact: contactOf(one.contact, known),
      undoneAt: one.undone_at,
    })),
    representations: ours(all.representations).map((one) => ({
      receivedOn: one.received_on,
      recordedAt: one.recorded_at,
      recordedBy: named(one.by_name, 'colleague'),
      account: freeText(one.account),
      evidence: evidence(
        all.evidence.filter((piece) => piece.representation_id === one.id),
        pieces,
        known,
      ),
      acknowledgedOn: one.acknowledged_on,
      sameOfficerBecause: freeText(one.same_officer_reason),
      ...answer(one),
      corrections: correctionsOf(all, one.id),
    })),
    changedCircumstances: ours(all.circumstances).map((one) => ({
      reportedAt: one.reported_at,
      service: one.service,
      reportedBy: named(one.by_name, 'colleague'),
      what: freeText(one.what),
      ...answer(one),
      corrections: correctionsOf(all, one.id),
    })),
    reviews: ours(all.reviews).map((one) => ({
      dueOn: one.due_on,
      reviewedAt: one.reviewed_at,
      by: named(one.by_name, 'reviewer'),
      outcome: one.outcome,
      reasons: freeText(one.reasons),
      corrections: correctionsOf(all, one.id),
    })),
  }
}
