import type { WordsReading } from '../../policy/vocabulary-originals.ts'
import type { Reading, Writing } from '../store.ts'

/** A file or message within an original. `depth`: within how many other messages. */
export type AttachedWords = { name: string | null; type: string; bytes: number; depth: number }

/** The text of an original: extracted once, and kept apart from it. */
export type OriginalWords = { text: string | null; reading: WordsReading; attached: AttachedWords[] }
export type ExtractedWords = Omit<OriginalWords, 'reading'> & { reading: Exclude<WordsReading, 'waiting'> }

/** The tables of an original and of its text: deleted together. */
export const originalTables = ['original_words', 'originals'] as const

/** When evidence is filed: queues its original, if it has one, for its text to be read. */
export async function queueOriginal(tx: Writing, evidenceId: string): Promise<void> {
  await tx
    .insertInto('original_words')
    .columns(['evidence_id', 'reading'])
    .expression(
      tx
        .selectFrom('originals')
        .select((eb) => ['evidence_id', eb.val('waiting' as const).as('reading')])
        .where('evidence_id', '=', evidenceId),
    )
    .execute()
}

/** Stores the text if nobody has yet and the evidence still exists. */
export async function storeWords(tx: Writing, evidenceId: string, words: ExtractedWords, at: Date): Promise<void> {
  const { text, reading, attached } = words
  await tx
    .updateTable('original_words')
    .set({ text, reading, attached: JSON.stringify(attached), made_at: at.toISOString() })
    .where('evidence_id', '=', evidenceId)
    .where('reading', '=', 'waiting')
    .execute()
}

/** By evidence id; evidence without an original has none. */
export async function wordsOf(reading: Reading, evidenceIds: string[]): Promise<Map<string, OriginalWords>> {
  if (evidenceIds.length === 0) return new Map()
  const rows = await reading
    .selectFrom('original_words')
    .select(['evidence_id', 'text', 'reading', 'attached'])
    .where('evidence_id', 'in', evidenceIds)
    .execute()
  return new Map(
    rows.map(({ evidence_id, text, reading, attached }) => [
      evidence_id,
      { text, reading, attached: attached === null ? [] : (JSON.parse(attached) as AttachedWords[]) },
    ]),
  )
}
