import { z } from '@hono/zod-openapi'
import { givenAddress, moment } from './parts.ts'
import { instruction } from './standing.ts'

/** A message that is being written: the mailbox from which it will go, and to whom. */
export const composeQuestion = z
  .strictObject({ from: givenAddress, recipients: z.array(givenAddress).min(1).max(100) })
  .openapi('ComposeQuestion')

/** Those of the recipients who are restricted; `mayWrite` where this writer need not be asked. */
export const composeAnswer = z
  .object({
    checkedAt: moment,
    restricted: z.array(z.object({ address: givenAddress, mayWrite: z.boolean(), instruction })),
    notChecked: z.int().openapi({ description: 'How many recipients could not be looked up.' }),
  })
  .openapi('ComposeAnswer')

export type ComposeQuestion = z.infer<typeof composeQuestion>
export type ComposeAnswer = z.infer<typeof composeAnswer>
