import { Hono } from 'hono'
import { exportLedger, exportTrail } from '../../cases/export-look-back.ts'
import { proveTrail } from '../../cases/prove-trail.ts'
import { seeLedger } from '../../cases/see-ledger.ts'
import { seeTrail } from '../../cases/see-trail.ts'
import { ledgerPage, lookBack, lookBackPage, trailPage, trailProof } from '../../contract/audit.ts'
import { actOf, answer, downloadPieces, fileAnswer, takes } from '../endpoint.ts'
import type { Env, Needs } from '../exchange.ts'
import { lookUpsOfFilter, nobodyTold } from '../look-ups-old.ts'
import { ServerRefusal } from '../problems.ts'

const refusals = ['not-authorised', 'contact-point-not-valid', 'colleague'] as const

const ledger = {
  summary: 'G: who looked at whom, newest first, for the auditor',
  body: lookBackPage,
  answer: ledgerPage,
  status: 200,
  write: false,
  refusals,
  lookUps: lookUpsOfFilter,
} as const

const trail = {
  summary: 'G: what was done, newest first, for the auditor',
  body: lookBackPage,
  answer: trailPage,
  status: 200,
  write: false,
  refusals,
  lookUps: lookUpsOfFilter,
} as const

const prove = {
  summary:
    'G: prove the audit trail part by part, from after entry `after` of the query on, or name its first broken entry',
  answer: trailProof,
  status: 200,
  write: false,
  refusals: ['not-authorised'],
  lookUps: nobodyTold,
} as const

const ledgerFile = {
  ...ledger,
  summary: 'G: the same looks as a .csv; the export is itself in the audit trail',
  body: lookBack,
  answer: fileAnswer,
  media: 'text/csv',
} as const

const trailFile = {
  ...ledgerFile,
  summary: 'G: the same entries of the audit trail as a .csv; the export is itself in it',
} as const

export const auditRoutes = (needs: Needs) =>
  new Hono<Env>()
    .post('/api/ledger', takes(ledger), async (c) => {
      return answer(c, await seeLedger(needs.register, actOf(c, needs), c.req.valid('json')), 200)
    })
    .post('/api/audit', takes(trail), async (c) => {
      return answer(c, await seeTrail(needs.register, actOf(c, needs), c.req.valid('json')), 200)
    })
    .post('/api/ledger/export', takes(ledgerFile), async (c) => {
      return downloadPieces(
        c,
        await exportLedger(needs.register, actOf(c, needs), c.req.valid('json')),
        ledgerFile.media,
        'access-ledger.csv',
      )
    })
    .post('/api/audit/export', takes(trailFile), async (c) => {
      return downloadPieces(
        c,
        await exportTrail(needs.register, actOf(c, needs), c.req.valid('json')),
        trailFile.media,
        'audit-trail.csv',
      )
    })
    .get('/api/audit/verify', takes(prove), async (c) => {
      const after = c.req.query('after') ?? '0'
      if (!/^\d{1,15}$/.test(after)) {
        throw new ServerRefusal('not-valid', [{ path: 'after', message: 'must be the number of an entry' }])
      }
      return answer(c, await proveTrail(needs.register, actOf(c, needs), Number(after)), 200)
    })
