import type { EscalationSeen } from '../contract/dossier.ts'
import { contactFacts } from '../contract/parts.ts'
import type { SeenEvidence } from '../register/evidence.ts'
import { type Original, originalsOf } from '../register/originals.ts'
import type { Reading } from '../register/store.ts'
import { originalText } from './original-text.ts'

type Shown = EscalationSeen['evidence'][number]

/** The words of so many pieces come with them; of more, each is asked for by itself: a hundred originals may be gigabytes. */
const wordsAtOnce = 10

/** The originals whose words are shown at once. */
export const originalsShown = (reading: Reading, evidence: SeenEvidence[]): Promise<Map<string, Original>> =>
  originalsOf(
    reading,
    evidence.slice(0, wordsAtOnce).map(({ evidenceId }) => evidenceId),
  )

/** Pieces of evidence as officers see them: their words, not their bytes. Of what is not as filed, no words. */
export async function evidenceAsSeen(evidence: SeenEvidence[], originals: Map<string, Original>): Promise<Shown[]> {
  return await Promise.all(
    evidence.map(async ({ evidenceId, contact, sha256, bytes, compared }, i) => {
      const original = originals.get(evidenceId)
      return {
        evidenceId,
        contact: contact === null ? null : contactFacts.parse(JSON.parse(contact)),
        text: original?.content && !original.fault ? await originalText(original.content) : null,
        wordsLater: i >= wordsAtOnce && bytes !== null,
        fault: original?.fault ?? null,
        sha256,
        bytes,
        compared,
      }
    }),
  )
}
