import * as v from 'valibot'
import { day } from '../parts.ts'
import { strictObject } from '../schemas.ts'

/** P14: when somebody is away, and their last day at the council; all days are included. */
export const presence = {
  /** The deputy takes their place meanwhile. */
  away: v.optional(
    v.nullable(
      v.pipe(
        strictObject({ from: day, until: day }),
        v.check(({ from, until }) => from <= until, 'must end on or after the day it begins'),
      ),
    ),
  ),
  /** At the council or, for the holder of a post, in it. */
  lastDay: v.optional(v.nullable(day)),
}
