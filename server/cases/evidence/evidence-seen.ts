import type { EvidenceSeen } from '../../contract/customer/dossier.ts'
import type { InteractionFacts } from '../../contract/parts.ts'
import { senderOf } from '../../policy/evidence/sender.ts'
import type { EvidenceSender } from '../../policy/vocabulary-originals.ts'
import { pointsOf } from '../../register/customer/dossier.ts'
import type { SeenEvidence } from '../../register/evidence/evidence.ts'
import { type OriginalWords, wordsOf } from '../../register/evidence/original-words.ts'
import { comparedOriginals, type Original } from '../../register/evidence/originals.ts'
import type { Reading } from '../../register/store.ts'
import type { Act } from '../act.ts'
import { parseStoredInteraction } from './stored-interaction.ts'

/** Originals shown at once: their words, how each compares with what was filed, and the customer's addresses. */
export type ShownOriginals = {
  words: Map<string, OriginalWords>
  originals: Map<string, Original>
  customerKeys: readonly string[]
}

/** Up to this many pieces come with their words; the words of the others are requested one by one. */
const maxWordsShown = 10

/** Loads them for one page: the words of the first ten pieces alone. */
export async function shownOriginals(
  reading: Reading,
  customerId: string,
  evidence: SeenEvidence[],
): Promise<ShownOriginals> {
  const ids = evidence.slice(0, maxWordsShown).map(({ evidenceId }) => evidenceId)
  const points = (await pointsOf(reading, [customerId])).get(customerId)
  return {
    words: await wordsOf(reading, ids),
    originals: await comparedOriginals(reading, ids),
    customerKeys: points?.emails.map(({ key }) => key) ?? [],
  }
}

/** Pieces of evidence as officers see them: their words, not their bytes, and no words for one that is not as filed. */
export const evidenceAsSeen = (
  act: Act,
  evidence: SeenEvidence[],
  { words, originals, customerKeys }: ShownOriginals,
): EvidenceSeen[] =>
  evidence.map(({ evidenceId, contact: kept, sha256, bytes, compared }, i) => {
    const fault = originals.get(evidenceId)?.fault ?? null
    const interaction = kept === null ? null : parseStoredInteraction(kept)
    return {
      evidenceId,
      contact: interaction,
      sender: interaction && senderIn(act, interaction, customerKeys),
      ...((fault === null && words.get(evidenceId)) || noWords),
      wordsLater: i >= maxWordsShown && bytes !== null,
      fault,
      sha256,
      bytes,
      compared,
    }
  })

const senderIn = (act: Act, interaction: InteractionFacts, keys: readonly string[]): EvidenceSender | null =>
  interaction.channel === 'email' ? senderOf(interaction.from?.address ?? null, keys, act.council) : null

const noWords = { text: null, reading: null, attached: [] }
