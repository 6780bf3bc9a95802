import { z } from '@hono/zod-openapi'
import { contactPointKinds } from '../policy/vocabulary.ts'
import { correctableField, correctableKind } from './correction.ts'
import { day, id, moment } from './parts-zod.ts'
import { waitingProposal } from './proposal.ts'

const colleague = z.object({ name: z.string() })
const entry = z.object({ customerId: id, reference: z.string() })

/** What a line of the timeline leads to. */
const opens = z.object({
  kind: z.enum(['restriction', 'escalation', 'letter', 'evidence', 'customer']),
  id,
  label: z.string(),
})

/** What a record said before the register keeper corrected it. */
const correction = z.object({
  field: correctableField,
  before: z.string().nullable(),
  after: z.string().nullable(),
  why: z.string(),
  at: moment,
  by: colleague,
})

/** Something that happened: one plain sentence, what was said, and what it leads to. `by` null: the register itself. */
export const timelineEvent = z
  .object({
    eventId: z.string(),
    at: moment,
    by: colleague.nullable(),
    words: z.string().openapi({ example: 'A polite warning was given by Housing. It lapses on 3 November 2027.' }),
    said: z.array(z.object({ label: z.string(), text: z.string() })),
    opens: z.array(opens),
    corrections: z.array(correction),
    correctable: z
      .object({
        kind: correctableKind,
        id,
        fields: z.array(z.object({ field: correctableField, value: z.string().nullable() })),
      })
      .nullable()
      .openapi({ description: 'For the register keeper: what may be corrected, and what it says now.' }),
    withdrawable: id.nullable().openapi({ description: 'For the register keeper: the warning that may be withdrawn.' }),
    undoable: id.nullable().openapi({ description: 'For the register keeper: the merge that may be undone.' }),
  })
  .openapi('TimelineEvent')

/** Newest first. `next` is where the older ones begin; null: these are the last. */
export const timeline = z.object({ events: z.array(timelineEvent), next: z.string().nullable() }).openapi('Timeline')
export const timelineQuestion = z.object({ before: z.string().max(200) }).openapi('TimelineQuestion')

/**
 * G, accuracy: a customer with every contact point that they ever had, and everything that happened. `customerId` is
 * the entry that remains, also where it was asked for by one that was joined with it.
 */
export const customerPage = z
  .object({
    customerId: id,
    reference: z.string(),
    name: z.string(),
    joined: z.array(entry).openapi({ description: 'Entries that were joined with this one.' }),
    standing: z.string(),
    restrictions: z.array(
      z.object({
        restrictionId: id,
        reference: z.string(),
        state: z.string(),
        inForceOn: day.nullable(),
        reviewDue: day.nullable(),
      }),
    ),
    contactPoints: z.array(
      z.object({
        contactPointId: id,
        kind: z.enum(contactPointKinds),
        value: z.string(),
        why: z.string(),
        addedAt: moment,
        by: colleague,
        removed: z
          .object({ at: moment, why: z.string(), by: colleague, correctedTo: z.string().nullable() })
          .nullable(),
      }),
    ),
    proposals: z.array(waitingProposal),
    timeline,
  })
  .openapi('CustomerPage')

/** G: who looked at the customer, newest first; for the register keeper. */
export const looksQuestion = z.object({ before: id.nullable() }).openapi('LooksQuestion')
export const looks = z
  .object({
    looks: z.array(z.object({ lookId: id, at: moment, by: colleague, foundBy: z.string() })),
    next: id.nullable(),
  })
  .openapi('Looks')

/** Customers by a reference, an address, a number or a whole name; at most ten. */
export const customerQuestion = z.object({ value: z.string().trim().min(1).max(320) }).openapi('CustomerQuestion')
export const customersFound = z
  .object({ customers: z.array(entry.extend({ name: z.string(), contactPoints: z.array(z.string()) })) })
  .openapi('CustomersFound')

export type TimelineEvent = z.infer<typeof timelineEvent>
export type Timeline = z.infer<typeof timeline>
export type CustomerPage = z.infer<typeof customerPage>
export type Looks = z.infer<typeof looks>
export type CustomersFound = z.infer<typeof customersFound>
