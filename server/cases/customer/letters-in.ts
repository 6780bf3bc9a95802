import type { LanguageSeen } from '../../contract/customer/language.ts'
import { languageOf } from '../../register/customer/language.ts'
import type { Reading } from '../../register/store.ts'
import type { Act } from '../act.ts'

/** In which language the customer wants letters; nothing where the council writes in English alone. */
export async function lettersIn(reading: Reading, act: Act, customerId: string): Promise<{ letters?: LanguageSeen }> {
  if (act.council.welsh.languages === 'english') return {}
  const kept = await languageOf(reading, customerId)
  return { letters: { language: kept?.language ?? null, recorded: kept && { at: kept.at, by: kept.by } } }
}
