import * as v from 'valibot'
import { count, day, words } from '../parts.ts'
import { strictObject } from '../schemas.ts'
import { knownBankHolidays } from './bank-holidays.ts'
import { httpsUrl } from './council.ts'

/** G: what the clocks of requests and concerns need, which a restriction does not stop. */
export const duties = strictObject({
  bankHolidays: v.pipe(
    v.array(day),
    v.maxLength(500),
    v.check((days) => new Set(days).size === days.length, 'must not name a day twice'),
  ),
  /** P10: within how many working days somebody reads mail that is kept on file. */
  filedMailWorkingDays: v.pipe(count, v.minValue(1), v.maxValue(60)),
  /** What to do at once about a safeguarding concern, in the council's own words, and where. */
  safeguarding: strictObject({ words: words(1000), url: v.nullable(httpsUrl) }),
  /**
   * G (HSE): what staff read after they escalated: whom they can talk to, and how the council wants it reported. In the
   * council's words; null: nothing is shown.
   */
  staffSupport: v.optional(
    v.nullable(strictObject({ words: words(1000), url: v.optional(v.nullable(httpsUrl), null) })),
    null,
  ),
})

/** What counts until a council sets it itself. */
export const usualDuties: v.InferOutput<typeof duties> = {
  bankHolidays: Object.values(knownBankHolidays).flat(),
  filedMailWorkingDays: 5,
  safeguarding: { words: 'Report it at once as the council’s safeguarding procedure says.', url: null },
  staffSupport: null,
}
