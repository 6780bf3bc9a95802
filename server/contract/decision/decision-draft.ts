import * as v from 'valibot'
import { moment, words } from '../parts.ts'
import { mediumBody, write } from '../route.ts'
import { object } from '../schemas.ts'

function isJson(text: string): boolean {
  try {
    return typeof JSON.parse(text) === 'object'
  } catch {
    return false
  }
}

/**
 * P13: what the form of a decision holds, as JSON; null deletes the draft. `seen`: the `savedAt` of the draft that the
 * page began from, null if there was none. A newer draft, saved in another window, is then not replaced. Where `seen` is
 * left out, whatever was saved is replaced.
 */
export const decisionDraft = object({
  form: v.nullable(v.pipe(words(100_000), v.check(isJson, 'must be JSON'))),
  seen: v.optional(v.nullable(moment)),
})

/** `savedAt`: null once it is deleted. */
export const draftSaved = object({ savedAt: v.nullable(moment) })

export const draftDecision = write('/api/escalations/:id/draft', ['AuthorisingOfficer'], {
  summary: 'P13: save a decision to finish later, for oneself alone, or delete what was saved',
  body: decisionDraft,
  answer: draftSaved,
  refusals: [
    'unknown-escalation',
    'not-authorised',
    'posts-without-holders',
    'not-a-post-holder',
    'own-escalation',
    'already-withdrawn',
    'already-decided',
    'advice-awaited',
    'changed-meanwhile',
  ],
  longest: mediumBody,
})

export type DraftSaved = v.InferOutput<typeof draftSaved>
