import * as v from 'valibot'
import type { Route } from '../route.ts'
import { object } from '../schemas.ts'

/** G (HSE): support for staff and the council's own reporting route, in its words; null: it has given none. */
export const staffSupport = object({
  support: v.nullable(object({ words: v.string(), url: v.nullable(v.string()) })),
})

export const seeStaffSupport = {
  method: 'GET',
  path: '/api/staff-support',
  may: 'everybody',
  summary: 'G: what staff can do for themselves after they escalated, as the council says it',
  answer: staffSupport,
  refusals: [],
  counts: 'nobody',
} as const satisfies Route
