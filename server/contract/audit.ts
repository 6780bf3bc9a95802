import { z } from '@hono/zod-openapi'
import { moment } from './parts-zod.ts'

const typed = z.string().trim().min(1).max(1000).nullable().default(null)
const day = z.iso.date().nullable().default(null)

/** What of the ledger or the trail is wanted; null is all of it. */
const filter = {
  customer: typed.openapi({ description: 'A reference, an id, or an address, a number or a name, looked up here.' }),
  officer: typed.openapi({ description: 'An id in the directory, or a name as the ledger has it.' }),
  from: day.openapi({ description: 'The first day, in the council’s time zone.' }),
  to: day.openapi({ description: 'The last day.' }),
  kind: z
    .string()
    .regex(/^[a-z-]{1,60}$/)
    .nullable()
    .default(null),
}

const inOrder = ({ from, to }: { from: string | null; to: string | null }) => !from || !to || from <= to
const notInOrder = { path: ['to'], error: 'The last day lies before the first.' }

export const lookBack = z.object(filter).refine(inOrder, notInOrder).openapi('LookBack')

/** The same, page by page. */
export const lookBackPage = z
  .object({
    ...filter,
    after: z
      .string()
      .max(100)
      .nullable()
      .default(null)
      .openapi({ description: 'What the page before gave as `next`.' }),
  })
  .refine(inOrder, notInOrder)
  .openapi('LookBackPage')

/** Whom the filter meant: the references of the customers and the names of the officers; null where it named nobody. */
const meant = {
  customers: z.array(z.string()).nullable(),
  officers: z.array(z.string()).nullable(),
  next: z.string().nullable(),
}

const officer = z.object({ oid: z.string(), name: z.string().nullable() })

/** Who looked at which reference, when, and how it was found. Nothing of the customer: an auditor needs no name for that. */
export const ledgerPage = z
  .object({
    entries: z.array(
      z.object({
        at: moment,
        customerId: z.string(),
        reference: z
          .string()
          .nullable()
          .openapi({ description: 'null where somebody looked up too many: of no customer.' }),
        foundBy: z.string(),
        by: officer,
      }),
    ),
    ...meant,
  })
  .openapi('LedgerPage')

/** What was done to which record, when and by whom. */
export const trailPage = z
  .object({
    entries: z.array(
      z.object({
        seq: z.int(),
        at: moment,
        what: z.string(),
        by: officer,
        subjectId: z.string(),
        customerId: z.string(),
        reference: z.string().nullable(),
        facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())])),
      }),
    ),
    ...meant,
    kinds: z.array(z.string()).openapi({ description: 'The kinds of entry that the trail holds.' }),
  })
  .openapi('TrailPage')

/** How far the trail has been proved, from its beginning; `next` is where to go on, null at the end. */
export const trailProof = z
  .object({
    sound: z.int().openapi({ description: 'Sound entries so far.' }),
    of: z.int().openapi({ description: 'Entries that there should be.' }),
    next: z.int().nullable(),
    firstBroken: z.object({ seq: z.int(), why: z.string() }).nullable(),
  })
  .openapi('TrailProof')

export type LookBack = z.output<typeof lookBack>
export type LedgerPage = z.infer<typeof ledgerPage>
export type TrailPage = z.infer<typeof trailPage>
export type TrailProof = z.infer<typeof trailProof>
