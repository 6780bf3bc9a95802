import { useCallback, useState } from 'react'

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
 * continues it.
 * @param itemKey of the open item; empty where none is open
 */
export function useLoggedCall(itemKey: string): LoggedCall {
  const [on, setOn] = useState<string | null>(null)
  const open = useCallback(() => setOn(itemKey), [itemKey])
  const close = useCallback(() => setOn(null), [])
  return { isOpen: on !== null, isHere: on === itemKey, open, close }
}
