import { Hono } from 'hono'
import { confirmArrangement } from '../../cases/confirm-arrangement.ts'
import { reviveDeadLetter } from '../../cases/revive-dead-letter.ts'
import { seeArrangements } from '../../cases/see-arrangements.ts'
import { seeDeadLetters } from '../../cases/see-dead-letters.ts'
import { seeWork } from '../../cases/see-work.ts'
import {
  arrangementConfirmed,
  deadLetterRevived,
  deadLetters,
  mailArrangements,
  workList,
} from '../../contract/work.ts'
import { mayAsIct, mayAsKeeper } from '../../policy/who-may.ts'
import { actOf, answer, pathId, takes } from '../endpoint.ts'
import type { Env, Needs } from '../exchange.ts'
import { nobodyTold, onePage } from '../look-ups-old.ts'
import { once } from '../once-only-old.ts'

const work = {
  summary: 'What waits for the person who asks, by their roles',
  answer: workList,
  status: 200,
  write: false,
  refusals: [],
} as const

const arrangements = {
  summary: 'P13: the mail arrangements to make, in place and to remove',
  answer: mailArrangements,
  status: 200,
  write: false,
  refusals: ['not-authorised'],
  lookUps: onePage,
} as const

const confirm = {
  summary: 'P13: confirm that a mail arrangement is in place, or removed',
  answer: arrangementConfirmed,
  status: 200,
  write: true,
  refusals: ['not-authorised', 'unknown-arrangement', 'nothing-to-arrange'],
  may: mayAsIct,
} as const

const dead = {
  summary: 'Mail that could not be sent for good',
  answer: deadLetters,
  status: 200,
  write: false,
  refusals: ['not-authorised'],
  lookUps: nobodyTold,
} as const

const revive = {
  summary: 'Have such mail tried again, as if it were new',
  answer: deadLetterRevived,
  status: 200,
  write: true,
  refusals: ['not-authorised', 'unknown-dead-letter'],
  may: mayAsKeeper,
  lookUps: nobodyTold,
} as const

export const workRoutes = (needs: Needs) =>
  new Hono<Env>()
    .get('/api/work', takes(work), async (c) => answer(c, await seeWork(needs.register, actOf(c, needs)), 200))
    .get('/api/mail-arrangements', takes(arrangements), async (c) =>
      answer(c, await seeArrangements(needs.register, actOf(c, needs)), 200),
    )
    .post('/api/mail-arrangements/:id/confirm', takes(confirm), (c) =>
      once(c, needs, confirm, (tx, act) => confirmArrangement(tx, act, pathId(c))),
    )
    .get('/api/dead-letters', takes(dead), async (c) =>
      answer(c, await seeDeadLetters(needs.register, actOf(c, needs)), 200),
    )
    .post('/api/dead-letters/:id/revive', takes(revive), (c) =>
      once(c, needs, revive, (tx, act) => reviveDeadLetter(tx, act, pathId(c))),
    )
