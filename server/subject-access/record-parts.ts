import type { Considered } from '../policy/decision/considered.ts'
import { referenceOf } from '../policy/reference.ts'
import {
  type FreeText,
  freeText,
  type InteractionFacts,
  markForRedaction,
  markInteraction,
  markName,
  type ThirdParty,
  type Unmarked,
} from '../policy/subject-access/third-party.ts'
import type { Involvement } from '../policy/vocabulary-judging.ts'
import type { OriginalFault } from '../policy/vocabulary-originals.ts'
import type { ReplyState } from '../policy/vocabulary-states.ts'
import { fileOf, type Held } from './held.ts'

/** The disclosed content: values, marks, and lists and groups of them. The JSON and the document have all of it. */
export type DisclosedValue =
  | string
  | number
  | boolean
  | null
  | ThirdParty
  | FreeText
  | DisclosedValue[]
  | { [name: string]: DisclosedValue }

/** P9, P14: what became of a reply that was opened; null: it counted at once. */
export const replyWords = (reply: ReplyState | null): string | null =>
  reply && { opened: 'opened, not confirmed as sent', sent: 'sent', 'not-sent': 'not sent' }[reply]

/** A piece of evidence and its file name in the archive. `fault`: the file is not the one that was filed. */
export type Piece = {
  evidenceId: string
  file: string | null
  addedAt: string
  sha256: string | null
  bytes: number
  fault: OriginalFault | null
}

export const faultInWords: Record<OriginalFault, string> = {
  changed: 'This is not the file that was filed: it was changed afterwards. Do not rely on it.',
  missing: 'The file that was filed is missing: it was removed afterwards.',
}

export type Rows<Name extends Exclude<keyof Held, 'named'>> = Held[Name][number]

/** Whoever did this, marked unless the customer knows them: `named` in held.ts. */
export const colleague = (all: Held, name: string | null): DisclosedValue =>
  name === null ? null : markName(name, all.named.has(name) ? 'authorising-officer' : 'colleague')

/** P8: a contact point and whose it is. A representative is a third party, and `isAnothers` may be anybody's. */
export const pointOf = (
  row: Rows<'contactPoints'> | Rows<'proposals'>,
  isAnothers: boolean,
): { [name: string]: DisclosedValue } => ({
  kind: row.kind,
  value: isAnothers || row.whose === 'representative' ? markForRedaction(row.value) : row.value,
  whose: row.whose ?? 'own',
  ...ifPresent(
    row.representative,
    { part: row.part, name: row.representative === null ? null : markForRedaction(row.representative) },
    'representative',
  ),
})

/** A part of the record under its name; nothing at all if `there` is null. */
export const ifPresent = (
  there: unknown,
  told: { [name: string]: DisclosedValue },
  name: string,
): { [name: string]: DisclosedValue } => (there === null ? {} : { [name]: told })

/**
 * P13: the officer who decided, answered or sent it at that moment. For what came with a file, whoever the file says:
 * nobody here did.
 */
export function officer(all: Held, recordId: string, name: string | null, at: string | null): DisclosedValue {
  const file = fileOf(all, recordId, at)
  return file ? freeText(file.saidBy) : namedOfficer(name)
}

/** The same for what no file has a name for: for what came with a file, nobody is known to have done it. */
export const officerHere = (all: Held, recordId: string, name: string | null, at: string | null) =>
  fileOf(all, recordId, at) ? null : namedOfficer(name)

const namedOfficer = (name: string | null) => (name === null ? null : markName(name, 'authorising-officer'))

/**
 * How a representation or a report was answered: the officer's name marked, the reasons as free text. Nothing while it
 * is open.
 */
export const answer = (
  all: Held,
  row: {
    id: string
    answered_at: string | null
    outcome: string | null
    reasons: string | null
    answered_by_name: string | null
  },
): { [name: string]: DisclosedValue } =>
  ifPresent(
    row.answered_at,
    {
      at: row.answered_at,
      outcome: row.outcome,
      reasons: freeText(row.reasons),
      by: officer(all, row.id, row.answered_by_name, row.answered_at),
    },
    'answer',
  )

type Judged = { involvement?: string | null; same_officer_reason: string | null }
type Heard = Judged & { channel: string | null; spoken_by: string | null }

/** How it came, who spoke for the customer, and why somebody answered who had a part in the restriction. */
export const heard = ({ channel, spoken_by, ...judged }: Heard) => ({
  channel,
  spokenBy: spoken_by === null ? null : markForRedaction(spoken_by),
  ...judgedAnyway(judged),
})

/** P13: which part the judge had in what they judged, and why they judged it anyway. `involvement` is JSON. */
export const judgedAnyway = ({ involvement, same_officer_reason }: Judged): { [name: string]: DisclosedValue } => ({
  partOfTheJudge: involvement ? (JSON.parse(involvement) as Involvement[]) : null,
  sameOfficerBecause: freeText(same_officer_reason),
})

/**
 * The interaction as stored (JSON), with other people's names and addresses marked for redaction; null if it was
 * erased.
 */
export const interactionOf = (contact: string | null, known: Unmarked): DisclosedValue =>
  contact === null ? null : (markInteraction(JSON.parse(contact) as InteractionFacts, known) as DisclosedValue)

/**
 * P6, P16: the support worker's details and the councillors' statements are third-party data; the rest is the officer's
 * own words.
 */
export function considered(kept: string | null): DisclosedValue {
  if (kept === null) return null
  const { warnings, supportWorker, reasonableAdjustments, lesserMeasures, councillors, ...others }: Considered =
    JSON.parse(kept)
  const { supportOffered, mediation, ...rest } = others
  const { known, name, organisation, tried } = supportWorker
  const of = (text: string) => (text === '' ? null : markForRedaction(text))
  return {
    ...rest,
    warnings: freeText(warnings),
    supportWorker: { known, name: of(name), organisation: of(organisation), tried: of(tried) },
    reasonableAdjustments: freeText(reasonableAdjustments),
    supportOffered: freeText(supportOffered ?? ''),
    mediation: freeText(mediation ?? ''),
    lesserMeasures: freeText(lesserMeasures),
    councillors: {
      affected: councillors.affected,
      whyNot: freeText(councillors.whyNot ?? ''),
      arrangement: freeText(councillors.arrangement),
      heard: councillors.heard.map(({ address, consultedOn, said }) => ({
        address,
        consultedOn,
        said: markForRedaction(said),
      })),
    },
  }
}

/** What the council's own file said about an imported record; who imported it, where no other value says so. */
export function importedWith(all: Held, recordId: string, by: string | null = null): DisclosedValue {
  const row = all.imported.find(({ record_id }) => record_id === recordId)
  if (!row) return null
  const { approved_by, own_reference, notes, considered, evidence } = row
  return {
    approvedBy: freeText(approved_by),
    ownReference: freeText(own_reference),
    notes: freeText(notes),
    considered: freeText(considered),
    evidence: freeText(evidence),
    ...ifPresent(by, { name: colleague(all, by) }, 'importedBy'),
  }
}

/** G, accuracy: what was corrected in a record, with the earlier text and who corrected it. */
export const correctionsOf = (all: Held, recordId: string): DisclosedValue =>
  all.corrections
    .filter((row) => row.record_id === recordId)
    .map((row) => ({
      at: row.at,
      what: row.field,
      before: row.field === 'customer' ? customerOf(all, row.before) : freeText(row.before),
      after: row.field === 'customer' ? customerOf(all, row.after) : freeText(row.after),
      why: freeText(row.why),
      by: colleague(all, row.by_name),
    }))

/** A customer by reference. Another person's is marked. */
export function customerOf(all: Held, id: string | null): DisclosedValue {
  if (id === null) return null
  const reference = referenceOf('customer', id)
  return all.customers.some((own) => own.id === id) ? reference : markForRedaction(reference)
}

/** The evidence of one record. `piece.file` is the original's name in the archive; null if the original is gone. */
export function evidence(rows: Rows<'evidence'>[], pieces: Piece[], known: Unmarked): DisclosedValue {
  return rows.map((row) => {
    const piece = pieces.find(({ evidenceId }) => evidenceId === row.id)
    return {
      addedAt: row.added_at,
      contact: interactionOf(row.contact, known),
      original: piece?.file ?? null,
      ...(piece?.fault ? { notAsFiled: faultInWords[piece.fault] } : {}),
      words: freeText(row.words?.text ?? null),
      attached: (row.words?.attached ?? []).map(({ name, type, bytes }) => ({ name: freeText(name), type, bytes })),
      sha256: row.sha256,
      bytes: row.bytes,
    }
  })
}
