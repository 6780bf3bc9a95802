import type { EscalationSeen } from '../../server/contract/dossier.ts'
import { isObject, number, orNull, shaped, text } from './shape.ts'

export type EvidenceSeen = EscalationSeen['evidence'][number]

/** A piece of evidence as an officer sees it. */
export const isEvidence = shaped<EvidenceSeen>({
  evidenceId: text,
  contact: (given): given is EvidenceSeen['contact'] => given === null || (isObject(given) && text(given.channel)),
  text: orNull(text),
  sha256: orNull(text),
  bytes: orNull(number),
})

/** Where its original is, to be saved. */
export const originalPath = (evidenceId: string): string => `/api/evidence/${evidenceId}/original`
