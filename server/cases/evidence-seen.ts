import type { EscalationSeen } from '../contract/dossier.ts'
import { contactFacts } from '../contract/parts.ts'
import type { SeenEvidence } from '../register/evidence.ts'
import { originalText } from './original-text.ts'

type Shown = EscalationSeen['evidence'][number]

/** A piece of evidence as officers see it: its words, not its bytes. */
export async function evidenceAsSeen({ evidenceId, contact, sha256, bytes, original }: SeenEvidence): Promise<Shown> {
  return {
    evidenceId,
    contact: contact === null ? null : contactFacts.parse(JSON.parse(contact)),
    text: original && (await originalText(original)),
    sha256,
    bytes,
  }
}
