import { Hono } from 'hono'
import { answerSubjectAccess } from '../../cases/answer-subject-access.ts'
import { actOf, downloadPieces, fileAnswer, pathId, takes } from '../endpoint.ts'
import type { Env, Needs } from '../exchange.ts'

const give = {
  summary: 'G: everything held on one person as one .zip, third parties marked; each time is in ledger and trail',
  answer: fileAnswer,
  media: 'application/zip',
  status: 200,
  write: false,
  refusals: ['not-authorised', 'unknown-entry', 'record-too-large'],
} as const

export const subjectAccessRoutes = (needs: Needs) =>
  new Hono<Env>().post('/api/customers/:id/subject-access', takes(give), async (c) => {
    const { name, parts } = await answerSubjectAccess(needs.register, actOf(c, needs), pathId(c))
    return downloadPieces(c, parts, give.media, name)
  })
