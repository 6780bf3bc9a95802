import type { Council } from '../council.ts'
import type { Considered } from '../policy/considered.ts'
import { referenceOf } from '../policy/reference.ts'
import {
  type ContactFacts,
  contactMarked,
  type FreeText,
  freeText,
  type Known,
  marked,
  named,
  plainAddress,
  type ThirdParty,
} from '../policy/third-party.ts'
import type { Everything } from '../register/everything-on.ts'
import { readFirst } from './read-first.ts'

/** What is told: values, marks, and lists and groups of them. Everything of it stands in the JSON and in the document. */
export type Told = string | number | boolean | null | ThirdParty | FreeText | Told[] | { [name: string]: Told }

/** A piece of evidence and what its file is called in the archive. */
export type Piece = { evidenceId: string; file: string | null; addedAt: string; sha256: string | null; bytes: number }

/**
 * G: everything held on one customer as one record, third parties marked by rule and free text marked as to be read.
 * `customerId` is the entry as it stands now.
 */
export function recordOf(
  all: Everything,
  about: { customerId: string; at: Date; by: string; council: Council },
): { record: { [section: string]: Told }; pieces: Piece[] } {
  const known = knownAddresses(all, about.council)
  const pieces = piecesOf(all)
  const reference = referenceOf('customer', about.customerId)
  const record: { [section: string]: Told } = {
    about: { council: about.council.name, reference, madeAt: about.at.toISOString(), madeBy: about.by },
    readFirst: [...readFirst],
    contactPoints: all.contactPoints.map((row) => ({
      kind: row.kind,
      value: row.value,
      why: freeText(row.why),
      addedAt: row.added_at,
      addedBy: named(row.by_name, 'colleague'),
      ...mayBe(
        row.removed_at,
        { removedAt: row.removed_at, why: freeText(row.removed_why), by: colleague(row.removed_by_name) },
        'removed',
      ),
    })),
    reported: all.proposals.map((row) => ({
      kind: row.kind,
      value: row.value,
      why: freeText(row.why),
      reportedAt: row.proposed_at,
      reportedBy: named(row.by_name, 'colleague'),
      state: row.state,
      refusedBecause: freeText(row.reason),
    })),
    joinedEntries: all.merges.map((row) => ({
      joinedAt: row.merged_at,
      why: freeText(row.why),
      by: named(row.by_name, 'colleague'),
      undoneAt: row.undone_at,
    })),
    warnings: all.warnings.map((row) => ({
      reference: referenceOf('warning', row.id),
      givenAt: row.warned_at,
      lapsesOn: row.lapses_on,
      service: row.service,
      channel: row.channel,
      by: named(row.by_name, 'colleague'),
      contact: contactOf(row.contact, known),
      undoneAt: row.undone_at,
      corrections: correctionsOf(all, row.id),
    })),
    escalations: all.escalations.map((row) => escalation(all, row, pieces, known)),
    restrictions: all.restrictions.map((row) => restriction(all, row, pieces, known)),
    whoLooked: all.looks.map((row) => ({
      at: row.at,
      foundBy: row.found_by,
      who: named(row.by_name, 'colleague'),
    })),
    whatWasDone: all.trail.map((row) => ({
      entry: row.seq,
      at: row.at,
      what: row.what.replaceAll('-', ' '),
      by: row.by_oid === 'the-register-itself' ? 'the register itself' : marked(row.by_oid),
      facts: row.facts === '{}' ? null : row.facts,
    })),
  }
  return { record, pieces }
}

type Rows<Name extends keyof Everything> = Everything[Name][number]

function escalation(all: Everything, row: Rows<'escalations'>, pieces: Piece[], known: Known): Told {
  return {
    reference: referenceOf('escalation', row.id),
    escalatedAt: row.escalated_at,
    state: row.state,
    service: row.service,
    by: named(row.by_name, 'colleague'),
    behaviours: JSON.parse(row.behaviours) as string[],
    account: freeText(row.account),
    question: freeText(row.question),
    evidence: evidence(
      all.evidence.filter((one) => one.escalation_id === row.id),
      pieces,
      known,
    ),
    decisions: all.decisions
      .filter((one) => one.escalation_id === row.id)
      .map((one) => ({
        outcome: one.outcome,
        decidedAt: one.decided_at,
        by: named(one.by_name, 'authorising-officer'),
        reasons: freeText(one.reasons),
        considered: considered(one.considered),
        corrections: correctionsOf(all, one.id),
      })),
    corrections: correctionsOf(all, row.id),
  }
}

function restriction(all: Everything, row: Rows<'restrictions'>, pieces: Piece[], known: Known): Told {
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
    reviewDue: row.review_due,
    measures: JSON.parse(row.measures) as Told,
    designatedContact: JSON.parse(row.contact) as Told,
    deputy: row.deputy === null ? null : (JSON.parse(row.deputy) as Told),
    services: row.services === null ? null : (JSON.parse(row.services) as Told),
    mail: { kind: row.mail_kind, exceptions: JSON.parse(row.mail_exceptions) as Told },
    reasons: freeText(row.reasons),
    considered: considered(row.considered),
    letters: ours(all.letters).map((one) => ({
      kind: one.kind,
      state: one.state,
      sentOn: one.sent_on,
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

const colleague = (name: string | null): Told => (name === null ? null : named(name, 'colleague'))

const mayBe = (there: unknown, told: { [name: string]: Told }, name: string): { [name: string]: Told } =>
  there === null ? {} : { [name]: told }

const answer = (row: {
  answered_at: string | null
  outcome: string | null
  reasons: string | null
  answered_by_name: string | null
}): { [name: string]: Told } =>
  mayBe(
    row.answered_at,
    {
      at: row.answered_at,
      outcome: row.outcome,
      reasons: freeText(row.reasons),
      by: row.answered_by_name === null ? null : named(row.answered_by_name, 'authorising-officer'),
    },
    'answer',
  )

const contactOf = (contact: string | null, known: Known): Told =>
  contact === null ? null : (contactMarked(JSON.parse(contact) as ContactFacts, known) as Told)

/** P6, P16: who supports the customer, and what councillors said, are theirs; the rest is the officer's own words. */
function considered(kept: string | null): Told {
  if (kept === null) return null
  const { warnings, supportWorker, reasonableAdjustments, lesserMeasures, councillors, ...rest }: Considered =
    JSON.parse(kept)
  const { known, name, organisation, tried } = supportWorker
  const of = (text: string) => (text === '' ? null : marked(text))
  return {
    ...rest,
    warnings: freeText(warnings),
    supportWorker: { known, name: of(name), organisation: of(organisation), tried: of(tried) },
    reasonableAdjustments: freeText(reasonableAdjustments),
    lesserMeasures: freeText(lesserMeasures),
    councillors: {
      affected: councillors.affected,
      arrangement: freeText(councillors.arrangement),
      heard: councillors.heard.map(({ address, consultedOn, said }) => ({ address, consultedOn, said: marked(said) })),
    },
  }
}

const correctionsOf = (all: Everything, recordId: string): Told =>
  all.corrections
    .filter((row) => row.record_id === recordId)
    .map((row) => ({
      at: row.at,
      what: row.field,
      before: freeText(row.before),
      after: freeText(row.after),
      why: freeText(row.why),
      by: named(row.by_name, 'colleague'),
    }))

function evidence(rows: Rows<'evidence'>[], pieces: Piece[], known: Known): Told {
  return rows.map((row) => {
    const piece = pieces.find(({ evidenceId }) => evidenceId === row.id)
    return {
      addedAt: row.added_at,
      contact: contactOf(row.contact, known),
      original: piece?.file ?? null,
      sha256: row.sha256,
      bytes: row.bytes,
    }
  })
}

/** Numbered in the order in which they were added; a call has no original. */
function piecesOf(all: Everything): Piece[] {
  const rows = all.evidence.toSorted((one, other) => (one.added_at + one.id < other.added_at + other.id ? -1 : 1))
  let n = 0
  return rows.map(({ id, added_at, sha256, bytes }) => ({
    evidenceId: id,
    file: bytes === null ? null : `evidence/${++n}.eml`,
    addedAt: added_at,
    sha256,
    bytes: bytes ?? 0,
  }))
}

/** The customer's own addresses, the council's posts and councillors, and whom a letter names as the contact. */
function knownAddresses(all: Everything, { posts, councillors }: Council): Known {
  const contacts = all.restrictions.flatMap(({ contact, deputy }) => [contact, deputy ?? '{}'])
  return new Set(
    [
      ...all.contactPoints.filter(({ kind }) => kind === 'email').flatMap(({ value, key }) => [value, key]),
      ...posts.authorisingOfficers.map(({ address }) => address),
      ...[posts.reviewer, posts.ict, posts.registerKeeper, ...councillors].map(({ address }) => address),
      ...contacts.flatMap((json) => (JSON.parse(json) as { address?: string }).address ?? []),
    ].map(plainAddress),
  )
}
