import { Hono } from 'hono'
import { checkMailFlow } from '../../cases/check-mail-flow.ts'
import { makeMailFlowScript } from '../../cases/mail-flow-script.ts'
import { seeMailFlow } from '../../cases/see-mail-flow.ts'
import { mailFlow, mailFlowChecked, tenantRules } from '../../contract/mail-flow.ts'
import { largeBody } from '../../contract/route.ts'
import { mayAsIct } from '../../policy/who-may.ts'
import { actOf, answer, download, fileAnswer, takes } from '../endpoint.ts'
import type { Env, Needs } from '../exchange.ts'
import { onePage } from '../look-ups-old.ts'
import { once } from '../once-only-old.ts'

const see = {
  summary: 'P13: what the mail system should have, and what the last check of it found',
  answer: mailFlow,
  status: 200,
  write: false,
  refusals: ['not-authorised'],
  lookUps: onePage,
} as const

const script = {
  ...see,
  summary: 'P13: the PowerShell script that makes Exchange’s rules equal to the register',
  answer: fileAnswer,
  media: 'application/octet-stream',
} as const

const check = {
  summary: 'P13: compare what Exchange printed of its rules with the register',
  body: tenantRules,
  answer: mailFlowChecked,
  status: 200,
  write: true,
  refusals: ['not-authorised', 'rules-not-readable'],
  lookUps: onePage,
  may: mayAsIct,
} as const

export const mailFlowRoutes = (needs: Needs) =>
  new Hono<Env>()
    .get('/api/mail-flow', takes(see), async (c) => answer(c, await seeMailFlow(needs.register, actOf(c, needs)), 200))
    .get('/api/mail-flow/script', takes(script), async (c) => {
      const bytes = await makeMailFlowScript(needs.register, actOf(c, needs))
      return download(c, bytes, script.media, 'contact-register-rules.ps1')
    })
    .post('/api/mail-flow/checks', takes(check, largeBody), (c) =>
      once(c, needs, check, (tx, act) => checkMailFlow(tx, act, c.req.valid('json'))),
    )
