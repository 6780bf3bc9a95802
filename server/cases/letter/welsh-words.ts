import { ownWordsInWelsh } from '../../register/letter/own-words.ts'
import type { Reading } from '../../register/store.ts'
import type { Act } from '../act.ts'

/** The officers' own words about a record in Welsh, where the council writes in two languages. */
export async function welshWords(
  reading: Reading,
  act: Act,
  recordId: string,
): Promise<{ inWelsh?: ReadonlyMap<string, string> }> {
  return act.council.welsh.languages === 'english' ? {} : { inWelsh: await ownWordsInWelsh(reading, recordId) }
}
