import type { Council } from '../council/council.ts'
import { referenceOf } from '../policy/reference.ts'
import { freeText, markAddress, markRecords, type Unmarked } from '../policy/subject-access/third-party.ts'
import type { HoldLook } from '../register/retention/holds.ts'
import type { Everything } from '../register/subject-access/everything-on.ts'
import { draftRecord } from './draft-record.ts'
import { formalWarning } from './formal-warning-record.ts'
import { type Held, withNamedStaff } from './held.ts'
import { mailStates } from './postings.ts'
import { precautionRecord } from './precaution-record.ts'
import { readFirst } from './read-first.ts'
import {
  colleague,
  considered,
  correctionsOf,
  customerOf,
  type DisclosedValue,
  evidence,
  ifPresent,
  importedWith,
  interactionOf,
  officer,
  type Piece,
  pointOf,
  type Rows,
  replyWords,
} from './record-parts.ts'
import { restriction } from './restriction-record.ts'
import { rightsRecord } from './rights-record.ts'
import { isAnothers, unmarkedIn } from './unmarked.ts'

/**
 * G: everything held on one customer as one record; rules mark third parties, and free text is marked for reading.
 * `customerId` is the customer's current entry.
 */
export function recordOf(
  everything: Everything,
  pieces: Piece[],
  about: { customerId: string; at: Date; by: string; council: Council },
): { [section: string]: DisclosedValue } {
  const all = withNamedStaff(everything, about.council)
  const known = unmarkedIn(all, about.council)
  const reference = referenceOf('customer', about.customerId)
  return {
    about: {
      ...{ council: about.council.name, reference },
      onTheRegisterSince: all.customers.map(({ added_at }) => added_at),
      ...{ madeAt: about.at.toISOString(), madeBy: colleague(all, about.by) },
    },
    readFirst: [...readFirst],
    ...lettersIn(all),
    contactPoints: all.contactPoints.map((row) => ({
      ...pointOf(row, isAnothers(all, row)),
      why: freeText(row.why),
      addedAt: row.added_at,
      addedBy: colleague(all, row.by_name),
      ...ifPresent(
        row.removed_at,
        { removedAt: row.removed_at, why: freeText(row.removed_why), by: colleague(all, row.removed_by_name) },
        'removed',
      ),
    })),
    reported: all.proposals.map((row) => ({
      ...pointOf(row, isAnothers(all, row)),
      why: freeText(row.why),
      reportedAt: row.proposed_at,
      reportedBy: colleague(all, row.by_name),
      state: row.state,
      withdrawnAt: row.withdrawn_at,
      decidedAt: row.decided_at,
      decidedBy: colleague(all, row.decided_by_name),
      refusedBecause: freeText(row.reason),
    })),
    joinedEntries: all.merges.map((row) => ({
      joinedAt: row.merged_at,
      why: freeText(row.why),
      by: colleague(all, row.by_name),
      undoneAt: row.undone_at,
      undoneBy: colleague(all, row.undone_by_name),
    })),
    holds: all.holds.map((row) => hold(all, row)),
    precautions: all.precautions.map((row) => precautionRecord(all, row)),
    requestsAboutTheRecord: all.rightsRequests.map((row) => rightsRecord(all, row)),
    warnings: all.warnings.map((row) => ({
      reference: referenceOf('warning', row.id),
      givenAt: row.warned_at,
      lapsesOn: row.lapses_on,
      service: row.service,
      channel: row.channel,
      by: colleague(all, row.by_name),
      contact: interactionOf(row.contact, known),
      reply: replyWords(row.reply),
      undoneAt: row.undone_at,
      ...ifPresent(
        row.undone_why,
        { why: freeText(row.undone_why), by: colleague(all, row.undone_by_name) },
        'withdrawn',
      ),
      importedWith: importedWith(all, row.id),
      corrections: correctionsOf(all, row.id),
    })),
    formalWarnings: all.formalWarnings.map((row) => formalWarning(all, row, pieces, known)),
    escalations: all.escalations.map((row) => escalation(all, row, pieces, known)),
    restrictions: all.restrictions.map((row) => restriction(all, row, pieces, known)),
    ...welshWordsIn(all),
    ...movedAway(all),
    mail: all.mail.map((row) => ({
      madeAt: row.at,
      state: mailStates[row.state],
      sentAt: row.sent_at,
      to: (JSON.parse(row.recipients) as string[]).map((address) => markAddress(address, known)),
      subject: markRecords(row.subject, all.recordIds),
      text: row.body === '' ? null : markRecords(row.body, all.recordIds),
      attempts: row.attempts,
      lastError: freeText(row.last_error),
    })),
    whoLooked: all.looks.map((row) => ({
      at: row.at,
      foundBy: row.found_by,
      who: colleague(all, row.by_name),
      ...noteOf(row),
    })),
    whatWasDone: all.trail.map((row) => ({
      entry: row.seq,
      at: row.at,
      what: row.what.replaceAll('-', ' '),
      by: row.by_oid === 'the-register-itself' ? 'the register itself' : colleague(all, row.by_oid),
      // Fact by fact, so that a reader need not know how the trail writes them.
      facts: row.facts === '{}' ? null : (JSON.parse(row.facts) as DisclosedValue),
      ...noteOf(row),
    })),
  }
}

/** G, accuracy: while two people were one, a look, or what was done about the entry, may have been about either. */
const noteOf = ({ whileJoined }: { whileJoined: boolean }): { [note: string]: DisclosedValue } =>
  whileJoined
    ? { note: 'At that time, this entry was joined with another person’s by mistake. It may be about either.' }
    : {}

/** G, accuracy: warnings that the register keeper moved to somebody else. They say nothing of this person any more. */
function movedAway(all: Held): { [section: string]: DisclosedValue } {
  const moved = all.movedAway.map((row) => ({
    at: row.at,
    to: customerOf(all, row.after),
    why: freeText(row.why),
    by: colleague(all, row.by_name),
  }))
  return moved.length > 0 ? { movedAway: moved } : {}
}

/** The officers' own words for letters in Welsh, if there are any. */
function welshWordsIn(all: Held): { [section: string]: DisclosedValue } {
  const said = all.welshWords.map(({ english, welsh, passed_by, recorded_at, by_name }) => ({
    english: freeText(english),
    welsh: freeText(welsh),
    readBy: colleague(all, passed_by),
    recordedAt: recorded_at,
    recordedBy: colleague(all, by_name),
  }))
  return said.length > 0 ? { wordsInWelsh: said } : {}
}

/** In which language they want their letters, where that is recorded. */
function lettersIn(all: Held): { [section: string]: DisclosedValue } {
  const said = all.customers.flatMap(({ language, language_at, language_by_name }) =>
    language ? [{ language, recordedAt: language_at, recordedBy: colleague(all, language_by_name) }] : [],
  )
  return said.length > 0 ? { lettersIn: said } : {}
}

/** Why the records are kept may be legal advice, or about others: a person must read it. */
const hold = (all: Held, row: Rows<'holds'>): DisclosedValue => ({
  reason: freeText(row.reason),
  placedAt: row.placed_at,
  placedBy: colleague(all, row.by_name),
  lookAgainOn: row.look_again_on,
  lookedAtAgain: (JSON.parse(row.looks) as HoldLook[]).map(({ at, by, why }) => ({
    at,
    why: freeText(why),
    by: colleague(all, by.name),
  })),
  ...ifPresent(
    row.lifted_at,
    { liftedAt: row.lifted_at, why: freeText(row.lifted_why), by: colleague(all, row.lifted_by_name) },
    'lifted',
  ),
})

/** The evidence, numbered in the order in which it was added; a call has no original. */
export function piecesOf(all: Pick<Everything, 'evidence'>): Piece[] {
  const rows = all.evidence.toSorted((one, other) => (one.added_at + one.id < other.added_at + other.id ? -1 : 1))
  let n = 0
  return rows.map(({ id, added_at, sha256, bytes }) => ({
    evidenceId: id,
    file: bytes === null ? null : `evidence/${++n}.eml`,
    addedAt: added_at,
    sha256,
    bytes: bytes ?? 0,
    fault: null,
  }))
}

function escalation(all: Held, row: Rows<'escalations'>, pieces: Piece[], known: Unmarked): DisclosedValue {
  return {
    reference: referenceOf('escalation', row.id),
    escalatedAt: row.escalated_at,
    state: row.state,
    withdrawnAt: row.withdrawn_at,
    service: row.service,
    by: colleague(all, row.by_name),
    behaviours: JSON.parse(row.behaviours) as string[],
    account: freeText(row.account),
    question: freeText(row.question),
    importedWith: importedWith(all, row.id),
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
        by: officer(all, row.id, one.by_name, one.decided_at),
        reasons: freeText(one.reasons),
        wordsToWhoEscalated: freeText(one.feedback),
        considered: considered(one.considered),
        corrections: correctionsOf(all, one.id),
      })),
    drafts: all.drafts.filter((one) => one.escalation_id === row.id).map(draftRecord),
    corrections: correctionsOf(all, row.id),
  }
}
