import * as v from 'valibot'
import { moment, words } from '../parts.ts'
import { mediumBody, type Route } from '../route.ts'
import { object } from '../schemas.ts'

function isJson(text: string): boolean {
  try {
    return typeof JSON.parse(text) === 'object'
  } catch {
    return false
  }
}

/** P13: what the form of a decision holds, as JSON; null deletes the draft. */
export const decisionDraft = object({ form: v.nullable(v.pipe(words(100_000), v.check(isJson, 'must be JSON'))) })

/** `savedAt`: null once it is deleted. */
export const draftSaved = object({ savedAt: v.nullable(moment) })

export const draftDecision = {
  method: 'POST',
  path: '/api/escalations/:id/draft',
  may: ['AuthorisingOfficer'],
  summary: 'P13: save a decision to finish later, for oneself alone, or delete what was saved',
  body: decisionDraft,
  answer: draftSaved,
  write: true,
  refusals: [
    'unknown-escalation',
    'not-authorised',
    'posts-without-holders',
    'not-a-post-holder',
    'own-escalation',
    'already-withdrawn',
    'already-decided',
    'advice-awaited',
  ],
  longest: mediumBody,
} as const satisfies Route

export type DraftSaved = v.InferOutput<typeof draftSaved>
