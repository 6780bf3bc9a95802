import * as v from 'valibot'
import { representativeParts } from '../../policy/vocabulary-points.ts'
import { words } from '../parts.ts'
import { object, variant } from '../schemas.ts'

// @__NO_SIDE_EFFECTS__
const whoseWith = (name: v.GenericSchema<string>) =>
  variant('kind', [
    object({ kind: v.literal('own') }),
    object({ kind: v.literal('shared') }),
    object({ kind: v.literal('representative'), part: v.picklist(representativeParts), name }),
  ])

/** P8, P12: the customer's own, shared with others, or a named representative's with their part. */
export const whose = whoseWith(words(200))

/** The same as stored: an imported name may be longer. */
export const whoseSeen = whoseWith(v.string())

/** Not said, it is the customer's own. */
export const whoseOrOwn = v.optional(whose, { kind: 'own' })

export type Whose = v.InferOutput<typeof whose>
