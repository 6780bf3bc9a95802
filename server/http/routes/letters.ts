import { Hono } from 'hono'
import { composeLetter } from '../../cases/compose-letter.ts'
import { recordLetter } from '../../cases/record-letter.ts'
import { letter, letterRecorded, letterSent } from '../../contract/letter.ts'
import { mediumBody } from '../../contract/route.ts'
import { letterAsDocx } from '../../letters/docx.ts'
import { mayAsOfficer } from '../../policy/who-may.ts'
import { actOf, answer, download, fileAnswer, pathId, takes } from '../endpoint.ts'
import type { Env, Needs } from '../exchange.ts'
import { once } from '../once-only-old.ts'

const see = {
  summary: 'P14: a letter as it would go now, and what it still lacks',
  answer: letter,
  status: 200,
  write: false,
  refusals: ['not-authorised', 'unknown-letter'],
} as const

const asDocument = {
  ...see,
  summary: 'P14: the same letter as a Word document',
  answer: fileAnswer,
  media: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const

const record = {
  summary: 'P14: record that a letter was sent, or that the customer was not told and why',
  body: letterSent,
  answer: letterRecorded,
  status: 200,
  write: true,
  refusals: [
    'not-authorised',
    'unknown-letter',
    'already-sent',
    'letter-incomplete',
    'in-the-future',
    'in-the-past',
    'already-lifted',
    'review-too-late',
  ],
  may: mayAsOfficer,
} as const

export const letterRoutes = (needs: Needs) =>
  new Hono<Env>()
    .get('/api/letters/:id', takes(see), async (c) =>
      answer(c, await composeLetter(needs.register, actOf(c, needs), pathId(c)), 200),
    )
    .get('/api/letters/:id/document', takes(asDocument), async (c) => {
      const act = actOf(c, needs)
      const composed = await composeLetter(needs.register, act, pathId(c))
      const bytes = await letterAsDocx(composed, act.council, composed.on)
      return download(c, bytes, asDocument.media, `letter-${pathId(c)}.docx`)
    })
    .post('/api/letters/:id/sent', takes(record, mediumBody), (c) =>
      once(c, needs, record, (tx, act) => recordLetter(tx, act, pathId(c), c.req.valid('json'))),
    )
