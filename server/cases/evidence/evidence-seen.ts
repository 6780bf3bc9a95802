import * as v from 'valibot'
import type { EvidenceSeen } from '../../contract/customer/dossier.ts'
import { contactFacts } from '../../contract/parts.ts'
import type { SeenEvidence } from '../../register/evidence/evidence.ts'
import { type OriginalWords, wordsOf } from '../../register/evidence/original-words.ts'
import { comparedOriginals, type Original } from '../../register/evidence/originals.ts'
import type { Reading } from '../../register/store.ts'

/** What is shown of originals at once: their words, and how each compares with what was filed. */
export type ShownOriginals = { words: Map<string, OriginalWords>; originals: Map<string, Original> }

/** The words of so many pieces come with them; of more, each is asked for by itself. */
const wordsAtOnce = 10

/** Of these pieces, what is shown at once. */
export async function shownOriginals(reading: Reading, evidence: SeenEvidence[]): Promise<ShownOriginals> {
  const ids = evidence.slice(0, wordsAtOnce).map(({ evidenceId }) => evidenceId)
  return { words: await wordsOf(reading, ids), originals: await comparedOriginals(reading, ids) }
}

/** Pieces of evidence as officers see them: their words, not their bytes. Of what is not as filed, no words. */
export const evidenceAsSeen = (evidence: SeenEvidence[], { words, originals }: ShownOriginals): EvidenceSeen[] =>
  evidence.map(({ evidenceId, contact, sha256, bytes, compared }, i) => {
    const fault = originals.get(evidenceId)?.fault ?? null
    return {
      evidenceId,
      contact: contact === null ? null : v.parse(contactFacts, JSON.parse(contact)),
      ...((fault === null && words.get(evidenceId)) || noWords),
      wordsLater: i >= wordsAtOnce && bytes !== null,
      fault,
      sha256,
      bytes,
      compared,
    }
  })

const noWords = { text: null, reading: null, attached: [] }
