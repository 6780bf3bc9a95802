import { useEffect, useRef } from 'react'
import { onAnswered } from '../../api/answered-keys.ts'
import { usePaneNote } from '../pane-note.ts'

/** The last request, and the idempotency key under which it was sent. */
type Last = { body: string; key: string }

const sameOrNew = (last: Last | null | undefined, body: string): Last =>
  last?.body === body ? last : { body, key: crypto.randomUUID() }

/** Calls `drop` once the request under the key of the moment was answered. Where it failed, it is tried again. */
function useDropWhenAnswered(keyNow: () => string | undefined, drop: () => void): void {
  const latest = useRef({ keyNow, drop })
  latest.current = { keyNow, drop }
  useEffect(
    () =>
      onAnswered((key) => {
        if (latest.current.keyNow() === key) latest.current.drop()
      }),
    [],
  )
}

/**
 * An idempotency key that changes only with the request body, so that "Try again" does nothing twice. Once the register
 * has answered, the same body is a new request: a colleague may have changed the record meanwhile.
 */
export function useKeyFor(): (body: unknown) => string {
  const last = useRef<Last | null>(null)
  useDropWhenAnswered(
    () => last.current?.key,
    () => {
      last.current = null
    },
  )
  return (body) => {
    last.current = sameOrNew(last.current, JSON.stringify(body))
    return last.current.key
  }
}

/**
 * The same for a form whose draft is noted under this name: the key comes back with the draft when the form is
 * reopened, or the message is. Forget it where the draft goes. A form that was closed before the answer came keeps
 * both: nobody has seen that it was sent.
 */
export function useNotedKeyFor(name: string): { keyFor: (body: unknown) => string; forget: () => void } {
  const [, note, now] = usePaneNote<Last>(`key of ${name}`, 'opened')
  const forget = () => note(undefined)
  useDropWhenAnswered(() => now()?.key, forget)
  // Read now: of two presses, the second may come before the form is drawn again.
  const keyFor = (body: unknown) => {
    const last = sameOrNew(now(), JSON.stringify(body))
    if (last !== now()) note(last)
    return last.key
  }
  return { keyFor, forget }
}
