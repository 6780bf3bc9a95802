import type { CallFacts } from '../../../server/contract/parts.ts'
import type { Behaviour } from '../../../server/policy/vocabulary.ts'
import { usePaneNote } from '../../parts/pane-note.ts'

/** What is written about a call that is not recorded yet. */
export type CallDraft = Pick<CallFacts, 'channel'> & {
  note: string
  behaviours: Behaviour[]
  postalAddress: string
  /** The day and the time that the person entered; left out, it is now. */
  day?: string
  time?: string
}

export const nothingYet: CallDraft = { channel: 'telephone', note: '', behaviours: [], postalAddress: '' }

/**
 * P4: what is written about a call stays until it is recorded or somebody goes back, even if another number is looked
 * up, for example because the first was wrong.
 */
export function useCallDraft() {
  const [written, note, now] = usePaneNote<CallDraft>('call-draft', 'written', [nothingYet])
  return { written, note, now }
}
