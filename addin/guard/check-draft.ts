import { type Draft, readDraftText } from '../outlook/draft.ts'
import { askRegister, type Checked, type Opened, type RegisterConnection } from './ask-register.ts'
import type { Deadline } from './deadline.ts'
import { isForward, mayBeForward, ownOf } from './own-draft.ts'
import { type Remembered, restrictedBefore } from './remembered.ts'

/** A checked draft, and which of the messages opened by the pane it is. */
export type CheckedDraft =
  | Exclude<Checked, { kind: 'checked' }>
  | (Extract<Checked, { kind: 'checked' }> & { own: Opened[]; text: string | null })

/**
 * Asks the register about a draft. If it does not answer, recipients whom it called restricted earlier, while this
 * draft was being written, still count as restricted; the others are not checked.
 */
export async function checkDraft(
  way: RegisterConnection,
  draft: Draft,
  { kept, until, pressed = false }: { kept: Remembered | null; until: Deadline; pressed?: boolean },
): Promise<CheckedDraft> {
  const reading = mayBeForward(draft) ? readDraftText() : null
  const passesOn = isForward({ text: await reading })
  const checked = await askRegister(way, draft, until, { passesOn, pressed })
  if (checked.kind === 'silent') return checked
  if (checked.kind === 'not-checked') {
    const restricted = restrictedBefore(kept, draft)
    if (restricted.length === 0) return checked
    return { kind: 'checked', restricted, opened: [], lookAlikes: [], own: [], text: null }
  }
  const { opened, restricted } = checked
  const mayBeOwn = opened.length > 0 || restricted.length > 0
  const text = mayBeOwn ? await (reading ?? readDraftText()) : null
  const { inReplyTo, subject } = draft
  return { ...checked, text, own: ownOf(opened, { inReplyTo, subject, text, known: kept?.own ?? [] }) }
}
