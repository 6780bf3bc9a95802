import * as v from 'valibot'
import { read } from '../route.ts'
import { object } from '../schemas.ts'

/** G (HSE): support for staff and the council's own reporting route, in its words; null: it has given none. */
export const staffSupport = object({
  support: v.nullable(object({ words: v.string(), url: v.nullable(v.string()) })),
})

export const seeStaffSupport = read('/api/staff-support', 'everybody', {
  summary: 'G: what staff can do for themselves after they escalated, as the council says it',
  answer: staffSupport,
  counts: 'nobody',
})
