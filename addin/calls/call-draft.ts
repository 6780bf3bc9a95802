import type { CallFacts } from '../../server/contract/parts.ts'
import type { Behaviour } from '../../server/policy/vocabulary.ts'
import { usePaneNote } from '../parts/pane-note.ts'
import type { SentCall } from './send-call-act.ts'

/** What is written about a call that is not recorded yet. */
export type CallDraft = Pick<CallFacts, 'channel'> & {
  note: string
  behaviours: Behaviour[]
  postalAddress: string
  /** The day and the time that the person entered; left out, it is now. */
  day?: string
  time?: string
}

/** `what` says whether the same is sent again; null once it is being taken back. */
type Unanswered = SentCall & { what: string | null }

export const nothingYet: CallDraft = { channel: 'telephone', note: '', behaviours: [], postalAddress: '' }

const name = 'call-draft'

/**
 * P4: what is written about a call stays until it is recorded or somebody goes back, even if another number is looked
 * up, for example because the first was wrong. With it stays the request that was sent and not answered.
 */
export function useCallDraft() {
  const [written, note] = usePaneNote<CallDraft>(name, 'written', [nothingYet])
  const [unanswered, noteSent, sentNow] = usePaneNote<Unanswered>('call-sent', 'opened')
  const forget = () => {
    note(undefined)
    noteSent(undefined)
  }
  return { written, note, unanswered, noteSent, sentNow, forget }
}
