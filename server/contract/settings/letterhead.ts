import * as v from 'valibot'
import { address, words } from '../parts.ts'
import { atMost, strictObject } from '../schemas.ts'
import { httpsUrl, telephone } from './council.ts'

const lines = v.pipe(
  v.string(),
  v.trim(),
  atMost(500),
  v.regex(/\S[^\n]*\n\s*\S/, 'must have at least two lines, the postcode last'),
  v.check((text) => text.split('\n').length <= 8, 'must have at most eight lines'),
)

/** P14: what makes a letter a council's letter, and where the customer can object and read on. */
export const letterhead = strictObject({
  /** The council's postal address, line by line, without the council's name. */
  address: lines,
  telephone,
  /** P14: the office that decides and hears objections; never a customer's contact. */
  office: strictObject({ name: words(200), address, telephone }),
  policy: strictObject({ name: words(200), url: httpsUrl }),
  /** G: the council's privacy notice. */
  privacyUrl: httpsUrl,
})
