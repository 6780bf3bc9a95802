import * as v from 'valibot'
import { address } from '../parts.ts'
import { strictObject } from '../schemas.ts'
import { presence } from './presence.ts'

/** P14: what a job of the council's directory says of the people whom the settings name. */
export const directoryWords = strictObject({
  people: v.pipe(
    v.array(strictObject({ address, state: v.picklist(['here', 'left']), ...presence })),
    v.maxLength(2000),
  ),
})
