import { Hono } from 'hono'
import { decideEscalation } from '../../cases/decide-escalation.ts'
import { evidenceOriginal, evidenceWords } from '../../cases/evidence-original.ts'
import { seeEscalation } from '../../cases/see-escalation.ts'
import { decided, decision } from '../../contract/decision.ts'
import { escalationSeen, evidenceWords as wordsOfEvidence } from '../../contract/dossier.ts'
import { mediumBody } from '../../contract/route.ts'
import { refusalsOfTerms } from '../../contract/terms.ts'
import { mayAsOfficer } from '../../policy/who-may.ts'
import { actOf, answer, download, fileAnswer, pathId, takes } from '../endpoint.ts'
import type { Env, Needs } from '../exchange.ts'
import { once } from '../once-only-old.ts'

const see = {
  summary: 'P10, P13: an escalation with its evidence, as it is decided on',
  answer: escalationSeen,
  status: 200,
  write: false,
  refusals: ['not-authorised', 'unknown-escalation'],
} as const

const original = {
  summary: 'P10: the original of a piece of evidence, to be saved',
  answer: fileAnswer,
  media: 'message/rfc822',
  status: 200,
  write: false,
  refusals: ['not-authorised', 'unknown-evidence', 'original-not-as-filed'],
} as const

const words = {
  summary: 'P10: the words of a piece of evidence, of an escalation with many',
  answer: wordsOfEvidence,
  status: 200,
  write: false,
  refusals: ['not-authorised', 'unknown-evidence', 'original-not-as-filed'],
} as const

const decide = {
  summary: 'P13: decide on an escalation, or ask for more',
  body: decision,
  answer: decided,
  status: 200,
  write: true,
  refusals: [
    'unknown-escalation',
    'not-authorised',
    'own-escalation',
    'changed-meanwhile',
    'already-withdrawn',
    'already-decided',
    'already-restricted',
    'behaviour-missing',
    'warnings-not-considered',
    'support-not-considered',
    'not-last-resort',
    ...refusalsOfTerms,
  ],
  may: mayAsOfficer,
} as const

export const decisionRoutes = (needs: Needs) =>
  new Hono<Env>()
    .get('/api/escalations/:id', takes(see), async (c) =>
      answer(c, await seeEscalation(needs.register, actOf(c, needs), pathId(c)), 200),
    )
    .post('/api/escalations/:id/decision', takes(decide, mediumBody), (c) =>
      once(c, needs, decide, (tx, act) => decideEscalation(tx, act, pathId(c), c.req.valid('json'))),
    )
    .get('/api/evidence/:id/words', takes(words), async (c) =>
      answer(c, await evidenceWords(needs.register, actOf(c, needs), pathId(c)), 200),
    )
    .get('/api/evidence/:id/original', takes(original), async (c) => {
      const bytes = await evidenceOriginal(needs.register, actOf(c, needs), pathId(c))
      return download(c, new Uint8Array(bytes), original.media, `evidence-${pathId(c)}.eml`)
    })
