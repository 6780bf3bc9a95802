import * as v from 'valibot'
import { composeAnswer } from '../../server/contract/standing/compose.ts'
import { type Draft, draftKey } from '../outlook/draft.ts'
import { standsOnItem } from '../outlook/item-notice.ts'
import { keepBesideDraft, keptBesideDraft } from '../outlook/session-data.ts'
import type { Checked, Restricted } from './ask-register.ts'

const name = 'contact-register'
/** Milliseconds: the same event again within this time asks nobody and changes nothing. */
const freshFor = 60_000

const remembered = v.object({
  draft: v.string(),
  at: v.number(),
  restricted: composeAnswer.entries.restricted,
  own: v.array(v.string()),
  line: v.nullable(v.string()),
})

/** The last answer about a draft, for every runtime that Outlook starts beside it: one as it opens, another at Send. */
export type Remembered = v.InferOutput<typeof remembered>

/** Null where nothing is known, or Outlook keeps nothing. */
export async function remember(): Promise<Remembered | null> {
  const kept = await keptBesideDraft(name)
  return v.is(remembered, kept) ? kept : null
}

type Known = Extract<Checked, { kind: 'checked' }>

/** Keeps who is restricted, what the draft was recognised as, and the line that says so; and no more. */
export const keepAnswer = (
  draft: Draft,
  { restricted }: Known,
  { own, line }: { own: readonly { id: string }[]; line: string | null },
): Promise<void> =>
  keepBesideDraft(name, {
    draft: draftKey(draft),
    at: Date.now(),
    restricted,
    own: own.map(({ id }) => id),
    line,
  } satisfies Remembered)

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
export function restrictedBefore(kept: Remembered | null, { recipients }: Draft): Restricted[] {
  const addressed = recipients.map((one) => one.toLowerCase())
  return (kept?.restricted ?? []).filter(({ address }) => addressed.indexOf(address.toLowerCase()) >= 0)
}
