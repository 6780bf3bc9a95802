import * as v from 'valibot'
import { count, day, words } from '../parts.ts'
import { mediumBody, read, write } from '../route.ts'
import { object, strictObject } from '../schemas.ts'

/** Every text that a letter or a message needs, with its Welsh, and who passed it; null: nobody yet. */
export const welshTextsSeen = object({
  texts: v.array(
    object({
      name: v.string(),
      english: v.string(),
      /** The council's, else the program's draft; null: there is none yet. */
      welsh: v.nullable(v.string()),
      passed: v.nullable(object({ by: v.string(), on: day })),
    }),
  ),
})

/** The digest of both halves as the speaker read them. */
export const welshToPass = strictObject({
  texts: v.pipe(
    v.array(strictObject({ name: words(400), english: words(4000), welsh: words(4000) })),
    v.minLength(1),
    v.maxLength(1000),
  ),
})
export const welshPassed = object({ passed: count, by: v.string(), on: day })

export const seeWelshTexts = read('/api/settings/welsh', ['AuthorisingOfficer', 'RegisterKeeper'], {
  summary: 'Every text of letters and messages with its Welsh, and who passed it',
  answer: welshTextsSeen,
  counts: 'nobody',
})

export const passWelsh = write('/api/settings/welsh/pass', ['RegisterKeeper'], {
  stepUp: true,
  summary: 'Pass Welsh texts as a Welsh speaker read them, until either half changes',
  body: welshToPass,
  longest: mediumBody,
  answer: welshPassed,
  refusals: ['changed-meanwhile', 'welsh-places-differ'],
  counts: 'nobody',
})

export type WelshTextsSeen = v.InferOutput<typeof welshTextsSeen>
export type WelshPassed = v.InferOutput<typeof welshPassed>
