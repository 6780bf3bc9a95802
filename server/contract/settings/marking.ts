import * as v from 'valibot'
import { day } from '../parts.ts'
import { strictObject } from '../schemas.ts'

/**
 * P13: the keys that marks in e-mail had before the one in use, oldest first. One more entry asks for a new key, which the
 * register makes; the keys themselves are not in the settings.
 */
export const markKeys = strictObject({
  /** The last day on which mail may have come with it. */
  earlier: v.pipe(v.array(strictObject({ until: day })), v.maxLength(100)),
})

/** In the council file there is none yet: a key is replaced in the register. */
export const firstMarkKey = v.pipe(
  markKeys,
  v.check(({ earlier }) => earlier.length === 0, 'must name no earlier key: a key is replaced in the register'),
)
