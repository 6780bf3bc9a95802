import * as v from 'valibot'
import { count, day, entry, id } from '../parts.ts'
import { ask } from '../route.ts'
import { atMost, object } from '../schemas.ts'

/** A search may name somebody, so it may not be in a URL. */
export const customersQuestion = object({
  /** Each word must begin a word of the customer's names, addresses or numbers; or a reference, or a part of one. */
  search: v.optional(v.nullable(v.pipe(v.string(), v.trim(), atMost(200), v.examples(['marsh 07700']))), null),
  /** `next` of the page before; null for the first page. */
  after: v.optional(v.nullable(id), null),
  most: v.optional(v.pipe(count, v.minValue(10), v.maxValue(100)), 50),
})

/** Those added last come first. `next` is null on the last page. */
export const customersListed = object({
  rows: v.array(
    object({
      ...entry.entries,
      /** Of each kind, the contact point that was entered first and still counts. */
      customer: object({
        name: v.nullable(v.string()),
        address: v.nullable(v.string()),
        number: v.nullable(v.string()),
      }),
      standing: v.string(),
      addedOn: day,
    }),
  ),
  next: v.nullable(id),
})

/** A read, but by POST: the search may name somebody. */
export const listCustomers = ask('/api/customers', ['AuthorisingOfficer', 'Reviewer', 'RegisterKeeper'], {
  summary: 'G: a page of the customers, those added last first, or those whom a search finds',
  body: customersQuestion,
  answer: customersListed,
  counts: 'page',
})

export type CustomersQuestion = v.InferOutput<typeof customersQuestion>
export type CustomersListed = v.InferOutput<typeof customersListed>
