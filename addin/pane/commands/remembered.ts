import * as v from 'valibot'
import { composeAnswer } from '../../../server/contract/standing/compose.ts'
import { type Draft, draftKey } from '../../outlook/draft.ts'
import { standsOnItem } from '../../outlook/item-notice.ts'
import { keepBesideDraft, keptBesideDraft } from '../../outlook/session-data.ts'
import type { Restricted } from './ask-register.ts'
import type { KnownDraft } from './own-draft.ts'

const name = 'contact-register'
/** Milliseconds: the same event again within this time asks nobody and changes nothing. */
const freshFor = 60_000

const remembered = v.object({
  draft: v.string(),
  at: v.number(),
  restricted: composeAnswer.entries.restricted,
  /** What the draft was recognised as. */
  own: composeAnswer.entries.opened,
  line: v.nullable(v.string()),
})

/** The last answer about a draft, for every runtime that Outlook starts beside it: one as it opens, another at Send. */
export type Remembered = v.InferOutput<typeof remembered>

/** Null where nothing is known, or Outlook keeps nothing. */
export async function remember(): Promise<Remembered | null> {
  const kept = await keptBesideDraft(name)
  return v.is(remembered, kept) ? kept : null
}

/**
 * Keeps who is restricted, what the draft was recognised as, and the line that says so; and no more. An answer about some
 * recipients alone is kept for Send, but the same event again asks again. Without any answer the last one stays.
 */
export async function keepAnswer(
  draft: Draft,
  { restricted, own, unanswered }: KnownDraft,
  line: string | null,
): Promise<void> {
  const isWhole = unanswered.length === 0
  if (!isWhole && unanswered.length >= draft.recipients.length) return
  const key = isWhole ? draftKey(draft) : ''
  await keepBesideDraft(name, { draft: key, at: Date.now(), restricted, own, line } satisfies Remembered)
}

/**
 * Whether the line above the draft already says what is known of these recipients. An answer may have been kept by a
 * runtime that Outlook ended before it showed the line, or another event's line may have come since.
 */
export async function isNothingNew(kept: Remembered | null, draft: Draft): Promise<boolean> {
  if (kept?.draft !== draftKey(draft)) return false
  const age = Date.now() - kept.at
  return age >= 0 && age < freshFor && (await standsOnItem('check', kept.line))
}

/** Which recipients were restricted when the register last answered. It says nothing about the others. */
export function restrictedBefore(kept: Remembered | null, recipients: readonly string[]): Restricted[] {
  const addressed = recipients.map((one) => one.toLowerCase())
  return (kept?.restricted ?? []).filter(({ address }) => addressed.indexOf(address.toLowerCase()) >= 0)
}
