import { type Draft, readDraftText } from '../../outlook/draft.ts'
import { askRegister, type Known, type NotCheckedWhy, type Opened, type RegisterConnection } from './ask-register.ts'
import { type Deadline, within } from './deadline.ts'
import { isForward, type KnownDraft, mayBeForward, ownOf } from './own-draft.ts'
import { type Remembered, restrictedBefore } from './remembered.ts'

export type CheckedDraft = KnownDraft | { kind: 'silent' }

/**
 * Asks the register about a draft, and reads its text meanwhile. Recipients about whom the register does not answer count
 * as restricted if it called them so earlier, while this draft was being written; the others are not checked. Answers
 * before `until`.
 */
export async function checkDraft(
  way: RegisterConnection,
  draft: Draft,
  { kept, until, pressed = false }: { kept: Remembered | null; until: Deadline; pressed?: boolean },
): Promise<CheckedDraft> {
  const reading = within(until, readDraftText(), null)
  const passesOn = mayBeForward(draft) && isForward({ text: await reading })
  const checked = await askRegister(way, draft, until, { passesOn, pressed })
  if (checked.kind === 'silent') return checked
  return recognised(withBefore(checked, kept), draft, kept, await reading)
}

/** P14: what is known if the register's answer does not come in time. */
export const knownBefore = (draft: Draft, kept: Remembered | null, notChecked: NotCheckedWhy): KnownDraft => {
  const nothing = { restricted: [], opened: [], lookAlikes: [], unanswered: draft.recipients }
  return recognised(withBefore({ kind: 'known', ...nothing, notChecked }, kept), draft, kept, null)
}

function withBefore(known: Known, kept: Remembered | null): Known {
  if (known.unanswered.length === 0) return known
  const isNew = ({ id }: Opened) => !known.opened.some((one) => one.id === id)
  return {
    ...known,
    restricted: [...known.restricted, ...restrictedBefore(kept, known.unanswered)],
    opened: [...known.opened, ...(kept?.own ?? []).filter(isNew)],
  }
}

/** Text that the writer has changed since decides anew, also for what the draft was recognised as before. */
function recognised(known: Known, draft: Draft, kept: Remembered | null, text: string | null): KnownDraft {
  const { inReplyTo, subject } = draft
  const before = (kept?.own ?? []).map(({ id }) => id)
  return { ...known, text, own: ownOf(known.opened, { inReplyTo, subject, text, known: before }) }
}
