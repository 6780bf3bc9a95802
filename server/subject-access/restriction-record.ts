import { referenceOf } from '../policy/reference.ts'
import type { Measure } from '../policy/restriction/measures.ts'
import type { Grounds } from '../policy/review/review.ts'
import { freeText, type Unmarked } from '../policy/subject-access/third-party.ts'
import { type Held, isConfirmation } from './held.ts'
import { mailOf, postingsOf } from './postings.ts'
import {
  answer,
  colleague,
  considered,
  correctionsOf,
  type DisclosedValue,
  evidence,
  heard,
  importedWith,
  interactionOf,
  judgedAnyway,
  officer,
  officerHere,
  type Piece,
  type Rows,
  replyWords,
} from './record-parts.ts'

/** P14, P15: a restriction with all its linked records. */
export function restriction(all: Held, row: Rows<'restrictions'>, pieces: Piece[], known: Unmarked): DisclosedValue {
  const ours = <T extends { restriction_id: string }>(rows: T[]): T[] =>
    rows.filter((one) => one.restriction_id === row.id)
  return {
    reference: referenceOf('restriction', row.id),
    state: row.state,
    decidedAt: row.made_at,
    by: officer(all, row.id, row.by_name, null),
    inForceOn: row.in_force_on,
    until: row.until_on,
    liftedOn: row.lifted_on,
    reviewOn: row.review_on,
    reviewDue: row.review_due,
    firstReviewWithinMonths: row.review_within_months,
    measures: (JSON.parse(row.measures) as Measure[]).map(measureOf),
    waysThatStayOpen: row.ways === null ? null : (JSON.parse(row.ways) as DisclosedValue),
    designatedContact: JSON.parse(row.contact) as DisclosedValue,
    deputy: row.deputy === null ? null : (JSON.parse(row.deputy) as DisclosedValue),
    services: row.services === null ? null : (JSON.parse(row.services) as DisclosedValue),
    coversMoreServicesBecause: freeText(row.scope_reason),
    mail: {
      kind: row.mail_kind,
      exceptions: JSON.parse(row.mail_exceptions) as DisclosedValue,
      shows: row.mail_marks === null ? null : (JSON.parse(row.mail_marks) as DisclosedValue),
    },
    adjustmentsToMake: freeText(row.adjustments),
    reasons: freeText(row.reasons),
    considered: considered(row.considered),
    importedWith: importedWith(all, row.id, row.by_name),
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
      by: isConfirmation(one)
        ? officerHere(all, row.id, one.by_name, one.recorded_at)
        : officer(all, one.id, one.by_name, one.recorded_at),
      text: freeText(one.text),
      reasons: freeText(one.reasons),
      notToldBecause: freeText(one.reason),
      atOnceBecause: freeText(one.at_once_reason),
      ...(one.former_contacts === null ? {} : { namedBefore: JSON.parse(one.former_contacts) as DisclosedValue }),
      byNotify: postingsOf(all, one.id),
      byEmail: mailOf(all, one.id),
      importedWith: importedWith(all, one.id),
    })),
    // P3: legal advice may be privileged, so a person must read it.
    legalQuestions: ours(all.legalQuestions).map((one) => ({
      askedAt: one.asked_at,
      askedBy: officerHere(all, one.id, one.by_name, null),
      question: freeText(one.question),
      answeredAt: one.answered_at,
      answer: freeText(one.advice),
      recordedBy: officer(all, one.id, one.answered_by_name, one.answered_at),
      importedWith: importedWith(all, one.id, one.by_name),
    })),
    mailArrangements: ours(all.arrangements).map((one) => ({
      kind: one.kind,
      state: one.state,
      forwardTo: one.forward_to,
      exceptions: JSON.parse(one.exceptions) as DisclosedValue,
      emailLeftAlone: one.left_alone === null ? null : (JSON.parse(one.left_alone) as DisclosedValue),
      shows: one.marks === null ? null : (JSON.parse(one.marks) as DisclosedValue),
      since: one.since,
      confirmedAt: one.confirmed_at,
      seenInMailSystemAt: one.verified_at,
      by: colleague(all, one.by_name),
    })),
    passedOn: ours(all.passedOn).map((one) => ({
      at: one.passed_on_at,
      reminded: one.reminded === 1,
      forwarded: one.forwarded === 1,
      reminder: replyWords(one.reminder_reply),
      messageToContact: replyWords(one.forward_reply),
      by: colleague(all, one.by_name),
      contact: interactionOf(one.contact, known),
      undoneAt: one.undone_at,
      whatItAsksFor: all.duties
        .filter((duty) => duty.passed_on_id === one.id)
        .map((duty) => ({
          what: duty.kind,
          receivedOn: duty.received_on,
          dueOn: duty.due_on,
          notedAt: duty.noted_at,
          notedBy: colleague(all, duty.by_name),
          dealtWithAt: duty.dealt_at,
          dealtWithBy: colleague(all, duty.dealt_by_name),
        })),
    })),
    representations: ours(all.representations).map((one) => ({
      receivedOn: one.received_on,
      recordedAt: one.recorded_at,
      recordedBy: colleague(all, one.by_name),
      account: freeText(one.account),
      evidence: evidence(
        all.evidence.filter((piece) => piece.representation_id === one.id),
        pieces,
        known,
      ),
      acknowledgeBy: one.acknowledge_by,
      acknowledgedOn: one.acknowledged_on,
      answerBy: one.answer_by,
      ...heard(one),
      ...answer(all, one),
      importedWith: importedWith(all, one.id),
      corrections: correctionsOf(all, one.id),
    })),
    changedCircumstances: ours(all.circumstances).map((one) => ({
      reportedAt: one.reported_at,
      service: one.service,
      reportedBy: colleague(all, one.by_name),
      what: freeText(one.what),
      answerBy: one.answer_by,
      ...heard(one),
      ...answer(all, one),
      importedWith: importedWith(all, one.id),
      corrections: correctionsOf(all, one.id),
    })),
    reviews: ours(all.reviews).map((one) => ({
      dueOn: one.due_on,
      reviewedAt: one.reviewed_at,
      by: officer(all, one.id, one.by_name, null),
      outcome: one.outcome,
      reasons: freeText(one.reasons),
      grounds: groundsOf(one.grounds),
      ...judgedAnyway(one),
      importedWith: importedWith(all, one.id, one.by_name),
      corrections: correctionsOf(all, one.id),
    })),
  }
}

/** P8, P10: in a measure, only the council's own words are free text. */
function measureOf(measure: Measure): DisclosedValue {
  switch (measure.kind) {
    case 'type':
      return { ...measure, what: freeText(measure.what) } as DisclosedValue
    case 'days-and-times':
      return { ...measure, when: freeText(measure.when) }
    case 'channel-closed':
      return { ...measure, instead: freeText(measure.instead || null) }
    case 'designated-contact':
    case 'fewer-people':
    case 'volume':
      return measure as DisclosedValue
  }
}

/** P15: `grounds` is JSON. */
function groundsOf(grounds: string | null): DisclosedValue {
  if (grounds === null) return null
  const { behaviourSince, needs, lesserMeasures } = JSON.parse(grounds) as Grounds
  return {
    behaviourSince: freeText(behaviourSince),
    needs: freeText(needs),
    lesserMeasures: freeText(lesserMeasures),
  }
}
