import { Hono } from 'hono'
import { addPoint } from '../../cases/add-contact-point.ts'
import { findCustomers } from '../../cases/find-customers.ts'
import { mergeCustomers } from '../../cases/merge-customers.ts'
import { previewMerge } from '../../cases/preview-merge.ts'
import { seeCustomer, seeTimeline } from '../../cases/see-customer.ts'
import { seeLooks } from '../../cases/see-looks.ts'
import { undoMerge } from '../../cases/undo-merge.ts'
import { contactPointChanged, contactPointToAdd } from '../../contract/contact-point.ts'
import {
  customerPage,
  customerQuestion,
  customersFound,
  looks,
  looksQuestion,
  timeline,
  timelineQuestion,
} from '../../contract/customer.ts'
import { merged, mergePreview, mergeToDo, mergeToPreview, mergeUndone } from '../../contract/merge.ts'
import { mayAsKeeper } from '../../policy/who-may.ts'
import { actOf, answer, pathId, takes } from '../endpoint.ts'
import type { Env, Needs } from '../exchange.ts'
import { oneSearch, twoLookUps } from '../look-ups-old.ts'
import { once } from '../once-only-old.ts'

const read = { status: 200, write: false } as const

const see = {
  ...read,
  summary: 'G: a customer with their contact points, and everything that happened',
  answer: customerPage,
  refusals: ['not-authorised', 'unknown-entry'],
} as const

const older = {
  ...see,
  summary: 'G: the older part of a long timeline',
  body: timelineQuestion,
  answer: timeline,
} as const

const whoLooked = { ...see, summary: 'G: who looked at a customer', body: looksQuestion, answer: looks } as const

const find = {
  ...read,
  summary: 'Customers by a reference, an address, a number or a whole name',
  body: customerQuestion,
  answer: customersFound,
  refusals: ['not-authorised'],
  lookUps: oneSearch,
} as const

const add = {
  summary: 'G, accuracy: add a contact point, which counts at once',
  body: contactPointToAdd,
  answer: contactPointChanged,
  status: 201,
  write: true,
  refusals: [
    'not-authorised',
    'unknown-entry',
    'contact-point-not-valid',
    'colleague',
    'already-known',
    'belongs-to-another',
  ],
  may: mayAsKeeper,
  lookUps: twoLookUps,
} as const

const preview = {
  ...read,
  summary: 'G, accuracy: what joining two entries would bring together',
  body: mergeToPreview,
  answer: mergePreview,
  refusals: ['not-authorised', 'unknown-entry', 'unknown-customer'],
  lookUps: twoLookUps,
} as const

const merge = {
  summary: 'G, accuracy: join two entries that prove to be one person',
  body: mergeToDo,
  answer: merged,
  status: 201,
  write: true,
  refusals: ['not-authorised', 'unknown-entry', 'unknown-customer', 'same-customer', 'both-in-force'],
  may: mayAsKeeper,
  lookUps: twoLookUps,
} as const

const undo = {
  summary: 'G, accuracy: take joined entries apart again',
  answer: mergeUndone,
  status: 200,
  write: true,
  refusals: ['not-authorised', 'unknown-merge', 'already-undone', 'later-merge-first', 'contact-point-missing'],
  may: mayAsKeeper,
  lookUps: twoLookUps,
} as const

export const customerRoutes = (needs: Needs) =>
  new Hono<Env>()
    .post('/api/customers/find', takes(find), async (c) => {
      return answer(c, await findCustomers(needs.register, actOf(c, needs), c.req.valid('json').value), 200)
    })
    .get('/api/customers/:id', takes(see), async (c) =>
      answer(c, await seeCustomer(needs.register, actOf(c, needs), pathId(c)), 200),
    )
    .post('/api/customers/:id/timeline', takes(older), async (c) =>
      answer(c, await seeTimeline(needs.register, actOf(c, needs), pathId(c), c.req.valid('json').before), 200),
    )
    .post('/api/customers/:id/looks', takes(whoLooked), async (c) =>
      answer(c, await seeLooks(needs.register, actOf(c, needs), pathId(c), c.req.valid('json').before), 200),
    )
    .post('/api/customers/:id/contact-points', takes(add), (c) =>
      once(c, needs, add, (tx, act) => addPoint(tx, act, pathId(c), c.req.valid('json'))),
    )
    .post('/api/customers/:id/merge-preview', takes(preview), async (c) =>
      answer(c, await previewMerge(needs.register, actOf(c, needs), pathId(c), c.req.valid('json').other), 200),
    )
    .post('/api/customers/:id/merge', takes(merge), (c) =>
      once(c, needs, merge, (tx, act) => mergeCustomers(tx, act, pathId(c), c.req.valid('json'))),
    )
    .post('/api/merges/:id/undo', takes(undo), (c) => once(c, needs, undo, (tx, act) => undoMerge(tx, act, pathId(c))))
