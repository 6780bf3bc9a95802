import { type Filed, hasOriginals, isFiled } from '../api/escalate.ts'
import type { Act } from '../outbox/act.ts'
import { useNoted } from '../parts/noted.ts'

/** P1: an escalation that was filed although Outlook did not give the original, or the register could not take it. */
export const filedWithoutOriginal = ({ state }: Act): Filed | null =>
  state.step === 'done' && isFiled(state.answer) && !hasOriginals(state.answer) ? state.answer : null

/** What became of a missing original, for as long as the pane is open; undefined while nothing has. */
export const useMissingOriginal = (escalationId: string) =>
  useNoted<'added' | 'left-out'>(`missing-original ${escalationId}`)
