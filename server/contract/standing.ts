import { z } from '@hono/zod-openapi'
import { uncheckableReasons } from '../policy/vocabulary.ts'
import { day, givenAddress, id, moment, service } from './parts.ts'

const person = z.object({
  name: z.string(),
  address: z.string(),
  telephone: z.string().optional().openapi({ description: 'Only where the council has told it.' }),
})

/** An instruction card, not a dossier: no reasons, no incidents, nothing on health or support. */
export const instruction = z
  .object({
    mayReply: z.boolean(),
    say: z.string().openapi({ description: 'One sentence: what to do with this message.' }),
    passTo: person.extend({ post: z.string(), deputy: person.nullable() }),
    arrangements: z.array(z.string()).openapi({ description: 'How and when the customer may contact the council.' }),
    reminder: z.string().openapi({ description: 'The words for a reply that reminds the customer (P14).' }),
  })
  .openapi('Instruction')

/** What staff may see of a sender, and nothing more. */
export const standing = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('not-on-register') }),
    z.object({
      kind: z.literal('warned'),
      customerId: id,
      warningId: id,
      warnedAt: moment,
      service,
      lapsesOn: day,
    }),
    z.object({
      kind: z.literal('decision-pending'),
      customerId: id,
      escalationId: id,
      escalatedAt: moment,
      service,
      mine: z
        .boolean()
        .openapi({ description: 'Escalated by the person who asks, who may add details or withdraw it.' }),
    }),
    z.object({
      kind: z.literal('restricted'),
      customerId: id,
      restrictionId: id,
      since: day,
      until: day.nullable(),
      instruction,
    }),
    z.object({ kind: z.literal('not-checked'), why: z.enum(uncheckableReasons) }),
    z.object({ kind: z.literal('colleague') }),
  ])
  .openapi('Standing')

export const standingQuestion = z
  .object({ addresses: z.array(givenAddress).min(1).max(10) })
  .openapi('StandingQuestion')

/** One standing for each address, in the order asked. */
export const standingAnswer = z
  .object({ checkedAt: moment, standings: z.array(z.object({ address: givenAddress, standing })) })
  .openapi('StandingAnswer')

/** P4: looking up a caller or a visitor. */
export const lookupQuestion = z
  .object({ by: z.enum(['number', 'name', 'address']), value: z.string().trim().min(1).max(320) })
  .openapi('LookupQuestion')

/**
 * A number or an address gives a standing. A name alone never does (G: accuracy): it says at most that
 * somebody of that name is on the register, so that the caller can be asked for an address or a number.
 */
export const lookupAnswer = z
  .object({
    checkedAt: moment,
    found: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('standing'), standing }),
      z.object({ kind: z.literal('possible-match') }),
      z.object({ kind: z.literal('no-match') }),
    ]),
  })
  .openapi('LookupAnswer')

export type Instruction = z.infer<typeof instruction>
export type Standing = z.infer<typeof standing>
export type StandingAnswer = z.infer<typeof standingAnswer>
export type LookupQuestion = z.infer<typeof lookupQuestion>
export type LookupAnswer = z.infer<typeof lookupAnswer>
