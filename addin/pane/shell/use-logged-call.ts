import { useCallback } from 'react'
import { usePaneNote } from '../../parts/pane-note.ts'

export type LoggedCall = {
  /** A call is being logged, here or beside another message. */
  isOpen: boolean
  /** It is shown instead of the open message. */
  isHere: boolean
  open: () => void
  close: () => void
}

/**
 * Whether a call is being logged. Another message shows its own standing first; the call's draft waits until somebody
 * continues it. Both come back after a reload.
 * @param itemKey of the open item; empty where none is open
 */
export function useLoggedCall(itemKey: string): LoggedCall {
  const [on, setOn] = usePaneNote<string>('logged-call', 'opened')
  const open = useCallback(() => setOn(itemKey), [setOn, itemKey])
  const close = useCallback(() => setOn(undefined), [setOn])
  return { isOpen: on !== undefined, isHere: on === itemKey, open, close }
}
