import type { Considered } from '../../policy/decision/considered.ts'
import type { InteractionFacts } from '../../policy/subject-access/third-party.ts'
import { limits } from '../sheet.ts'

const yesOrNo = (said: boolean) => (said ? 'yes' : 'no')
const line = (title: string, said: string) => (said.trim() === '' ? [] : [`${title}: ${said.trim()}`])

/** P5 to P12, P16: what was considered before a restriction was approved, as a cell: one line for each item. */
export function consideredInWords(considered: Considered): string {
  const { supportWorker, councillors } = considered
  const heard = councillors.heard.map(
    ({ address, consultedOn, said }) => `${address} on ${consultedOn}: ${said.trim()}`,
  )
  const supported = [supportWorker.name, supportWorker.organisation, supportWorker.tried].filter((said) => said !== '')
  return fitting([
    ...line('Warnings', considered.warnings),
    `One-off under stress: ${yesOrNo(considered.oneOffUnderStress)}`,
    `Support worker known: ${yesOrNo(supportWorker.known)}`,
    ...line('Support worker', supported.join('; ')),
    ...line('Reasonable adjustments', considered.reasonableAdjustments),
    ...line('Support offered', considered.supportOffered ?? ''),
    ...line('Mediation', considered.mediation ?? ''),
    `Shown the way to the complaints procedure: ${yesOrNo(considered.complaintSignposted)}`,
    ...line('Lesser measures', considered.lesserMeasures),
    ...(considered.lastResort ? ['Closing a channel is the last resort: yes'] : []),
    `Councillors affected: ${yesOrNo(councillors.affected)}`,
    ...line('Why councillors are not affected', councillors.whyNot ?? ''),
    ...line('Arrangement for councillors', councillors.arrangement),
    ...heard.flatMap((said) => line('Councillor heard', said)),
  ])
}

/** A piece of evidence; `contact` is null if only the fact of it was kept. */
export type ExportedEvidence = { addedAt: string; contact: InteractionFacts | null; sha256: string | null }

/**
 * P2, P10: the evidence of an escalation, as a cell: a line for each message or call with its time (UTC), channel,
 * subject, and the SHA-256 of the original if that is kept. The originals themselves fit into no cell.
 */
export const evidenceInWords = (pieces: readonly ExportedEvidence[]): string => fitting(pieces.map(pieceInWords))

function pieceInWords({ addedAt, contact, sha256 }: ExportedEvidence): string {
  const original = sha256 === null ? 'no original' : `SHA-256 ${sha256}`
  if (contact === null) return `added ${addedAt}; ${original}`
  const [at, about] =
    contact.channel === 'email' ? [contact.sentAt, contact.subject ?? 'no subject'] : [contact.at, contact.note ?? '']
  const words = [at ?? `added ${addedAt}`, contact.channel, about.replace(/\s+/g, ' ').trim(), original]
  return words.filter((word) => word !== '').join('; ')
}

/** Cuts the lines to the length of a cell, with a note about where to find the rest. */
const fitting = (lines: string[]): string => cut(lines.join('\n'))

const truncationNote = '\n[There is more than a cell holds. The page of the record has all of it.]'

/** A text cut to the length of a cell. */
export const cut = (text: string): string =>
  text.length <= limits.cellLength
    ? text
    : `${text.slice(0, limits.cellLength - truncationNote.length).trimEnd()}${truncationNote}`
