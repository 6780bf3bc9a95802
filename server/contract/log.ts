import { z } from '@hono/zod-openapi'
import {
  behaviours,
  escalationSorts,
  loggedEscalationStates,
  logMarks,
  measureKinds,
  restrictionSorts,
  restrictionStates,
} from '../policy/vocabulary.ts'
import { day, id, service } from './parts-zod.ts'

/** What every page of the log is asked by. A search and a cursor may name somebody: neither belongs in an address. */
const asked = {
  search: z.string().trim().max(200).nullable().default(null).openapi({
    description: 'Each word must begin a word of the customer’s names, addresses or numbers; or a reference.',
    example: 'marsh 07700',
  }),
  service: service.default(null),
  after: z.string().max(1000).nullable().default(null).openapi({
    description: '`next` or `previous` of another page of the same view; null for the first page.',
  }),
  most: z.int().min(10).max(100).default(50),
}
const direction = z.enum(['ascending', 'descending'])

/** P15: a page of the central log. `states`: any of them, none given means all. `marks`: all of them. */
export const restrictionLogQuestion = z
  .object({
    ...asked,
    states: z.array(z.enum(restrictionStates)).max(restrictionStates.length).default([]),
    marks: z.array(z.enum(logMarks)).max(logMarks.length).default([]).openapi({
      description: 'A restriction in force may be overdue as well as due; `overdue` is part of `review-due`.',
    }),
    measure: z.enum(measureKinds).nullable().default(null),
    sort: z.object({ by: z.enum(restrictionSorts), direction }).default({ by: 'decided-on', direction: 'descending' }),
  })
  .openapi('RestrictionLogQuestion')

export const escalationLogQuestion = z
  .object({
    ...asked,
    states: z.array(z.enum(loggedEscalationStates)).max(loggedEscalationStates.length).default([]),
    behaviour: z.enum(behaviours).nullable().default(null),
    sort: z.object({ by: z.enum(escalationSorts), direction }).default({ by: 'escalated-on', direction: 'descending' }),
  })
  .openapi('EscalationLogQuestion')

/** Whom a line is about: the first of each contact point that was entered and still counts. */
const customer = z.object({
  name: z.string().nullable(),
  address: z.string().nullable(),
  number: z.string().nullable(),
})

/** How many there are in this view; `more`: at least one more than `count`, and it is not counted further. */
const total = z.object({ count: z.int(), more: z.boolean() })
const cursors = { next: z.string().nullable(), previous: z.string().nullable(), total }

export const restrictionLogPage = z
  .object({
    rows: z.array(
      z.object({
        restrictionId: id,
        reference: z.string().openapi({ example: 'R-1A2B-3C4D' }),
        customerId: id,
        customerReference: z.string().openapi({ example: 'C-1A2B-3C4D' }),
        customer,
        state: z.enum(restrictionStates),
        measures: z.array(z.enum(measureKinds)),
        services: z.array(z.string()).nullable().openapi({ description: 'Null where it holds for all of them.' }),
        contact: z.string().openapi({ description: 'The name of the designated contact.' }),
        decidedOn: day,
        inForceOn: day.nullable(),
        until: day.nullable(),
        reviewDue: day.nullable(),
        overdue: z.boolean(),
        letterOutstanding: z.boolean(),
        mailOutstanding: z.boolean(),
      }),
    ),
    ...cursors,
  })
  .openapi('RestrictionLogPage')

export const escalationLogPage = z
  .object({
    rows: z.array(
      z.object({
        escalationId: id,
        reference: z.string().openapi({ example: 'E-1A2B-3C4D' }),
        customerId: id,
        customerReference: z.string().openapi({ example: 'C-1A2B-3C4D' }),
        customer,
        state: z.enum(loggedEscalationStates),
        service,
        behaviours: z.array(z.enum(behaviours)),
        escalatedOn: day,
        escalatedBy: z.string(),
      }),
    ),
    ...cursors,
  })
  .openapi('EscalationLogPage')

export type RestrictionLogQuestion = z.output<typeof restrictionLogQuestion>
export type EscalationLogQuestion = z.output<typeof escalationLogQuestion>
export type RestrictionLogPage = z.infer<typeof restrictionLogPage>
export type EscalationLogPage = z.infer<typeof escalationLogPage>
