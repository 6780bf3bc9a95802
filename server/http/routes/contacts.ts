import { Hono } from 'hono'
import { seeContactNamed } from '../../cases/contact-named.ts'
import { moveContact } from '../../cases/move-contact.ts'
import { contactMoved, contactNamed, contactQuestion, contactToMove } from '../../contract/contacts.ts'
import { maySet } from '../../policy/council-settings.ts'
import { actOf, answer, takes } from '../endpoint.ts'
import type { Env, Needs } from '../exchange.ts'
import { onePage } from '../look-ups-old.ts'
import { once } from '../once-only-old.ts'

const named = {
  summary: 'P14: everything that names a designated contact',
  body: contactQuestion,
  answer: contactNamed,
  status: 200,
  write: false,
  refusals: ['not-authorised'],
  lookUps: onePage,
} as const

const move = {
  summary: 'P14: a designated contact leaves: somebody else takes over everything that names them',
  body: contactToMove,
  answer: contactMoved,
  status: 200,
  write: true,
  refusals: ['not-authorised', 'address-not-councils', 'unknown-contact', 'not-changed', 'changed-meanwhile'],
  may: maySet,
  lookUps: onePage,
} as const

export const contactRoutes = (needs: Needs) =>
  new Hono<Env>()
    .post('/api/contacts/named', takes(named), async (c) =>
      answer(c, await seeContactNamed(needs.register, actOf(c, needs), c.req.valid('json').address), 200),
    )
    .post('/api/contacts/move', takes(move), async (c) => {
      const done = await once(c, needs, move, (tx, act) => moveContact(tx, act, c.req.valid('json')))
      needs.council.changed()
      return done
    })
