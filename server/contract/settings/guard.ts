import * as v from 'valibot'
import { strictObject } from '../schemas.ts'

/** P14: whether anybody is told, and asked, while they write to a restricted customer. */
export const guard = strictObject({
  /** Nobody is, from the next message on: for a day on which an Outlook or the register gets in people's way. */
  silent: v.boolean(),
})
