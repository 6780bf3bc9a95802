import type { EvidenceSeen } from '../../contract/customer/dossier.ts'
import type { SeenEvidence } from '../../register/evidence/evidence.ts'
import { type OriginalWords, wordsOf } from '../../register/evidence/original-words.ts'
import { comparedOriginals, type Original } from '../../register/evidence/originals.ts'
import type { Reading } from '../../register/store.ts'
import { parseStoredContact } from './stored-contact.ts'

/** Originals shown at once: their words, and how each compares with what was filed. */
export type ShownOriginals = { words: Map<string, OriginalWords>; originals: Map<string, Original> }

/** Up to this many pieces come with their words; the words of the others are requested one by one. */
const maxWordsShown = 10

export async function shownOriginals(reading: Reading, evidence: SeenEvidence[]): Promise<ShownOriginals> {
  const ids = evidence.slice(0, maxWordsShown).map(({ evidenceId }) => evidenceId)
  return { words: await wordsOf(reading, ids), originals: await comparedOriginals(reading, ids) }
}

/** Pieces of evidence as officers see them: their words, not their bytes, and no words for one that is not as filed. */
export const evidenceAsSeen = (evidence: SeenEvidence[], { words, originals }: ShownOriginals): EvidenceSeen[] =>
  evidence.map(({ evidenceId, contact, sha256, bytes, compared }, i) => {
    const fault = originals.get(evidenceId)?.fault ?? null
    return {
      evidenceId,
      contact: contact === null ? null : parseStoredContact(contact),
      ...((fault === null && words.get(evidenceId)) || noWords),
      wordsLater: i >= maxWordsShown && bytes !== null,
      fault,
      sha256,
      bytes,
      compared,
    }
  })

const noWords = { text: null, reading: null, attached: [] }
