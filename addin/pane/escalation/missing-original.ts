import type { EscalationFiled } from '../../../server/contract/escalation/escalation.ts'
import { usePaneNote } from '../../parts/pane-note.ts'
import type { Act } from '../../queue/act.ts'
import { filedAs, hasOriginals } from './complete-escalation.ts'

/** P1: the escalation that was filed although Outlook did not give the original, or the register could not take it. */
export function filedWithoutOriginal(act: Act): EscalationFiled | null {
  const filed = filedAs(act)
  return filed && !hasOriginals(filed) ? filed : null
}

/** What happened to a missing original, for as long as the pane is open; undefined while nothing has. */
export const useMissingOriginal = (escalationId: string) =>
  usePaneNote<'added' | 'left-out'>(`missing-original ${escalationId}`)
