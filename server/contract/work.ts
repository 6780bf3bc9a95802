import { z } from '@hono/zod-openapi'
import { mailArrangementKinds, mailArrangementStates, workKinds } from '../policy/vocabulary.ts'
import { day, id, moment } from './parts-zod.ts'

/** What waits for the person who asks, by their roles; the most pressing first. No reasons. */
export const workList = z
  .object({
    items: z.array(
      z.object({
        kind: z.enum(workKinds),
        id,
        restrictionId: id.nullable(),
        title: z.string().openapi({ example: 'Jo Marsh: review due on 3 March 2027' }),
        since: moment,
        dueOn: day.nullable(),
        overdue: z.boolean(),
      }),
    ),
    more: z.boolean().openapi({ description: 'More waits behind these.' }),
  })
  .openapi('WorkList')

/** P13: a mail arrangement as ICT sees it: addresses, where the mail goes, what is excepted. Nothing else of the case. */
const mailArrangement = z
  .object({
    arrangementId: id,
    kind: z.enum(mailArrangementKinds).exclude(['none']),
    state: z.enum(mailArrangementStates),
    addresses: z.array(z.string()),
    forwardTo: z.string().nullable(),
    exceptions: z.array(z.string()),
    since: moment,
    confirmedAt: moment.nullable(),
    verifiedAt: moment.nullable().openapi({ description: 'When the mail system was last seen to agree.' }),
  })
  .openapi('MailArrangement')
export const mailArrangements = z.object({ arrangements: z.array(mailArrangement) }).openapi('MailArrangements')
/** ICT: in place, or removed, as the arrangement's state asks. */
export const arrangementConfirmed = z
  .object({ arrangementId: id, state: z.enum(mailArrangementStates), confirmedAt: moment })
  .openapi('ArrangementConfirmed')

/** Mail that could not be sent for good; for the register keeper. */
export const deadLetters = z
  .object({
    letters: z.array(
      z.object({
        outboxId: id,
        subject: z.string(),
        to: z.string(),
        attempts: z.int(),
        lastError: z.string(),
        since: moment,
      }),
    ),
  })
  .openapi('DeadLetters')
export const deadLetterRevived = z.object({ outboxId: id, nextAt: moment }).openapi('DeadLetterRevived')

export type WorkList = z.infer<typeof workList>
export type MailArrangement = z.infer<typeof mailArrangement>
