import { useEffect, useRef } from 'react'
import { onWriteEnded } from '../../api/ended-writes.ts'

/** A request, and the idempotency key under which it is sent. */
export type Keyed = { body: string; key: string }

/** The key changes only with the request's body. */
export const sameOrNew = (last: Keyed | null | undefined, body: unknown): Keyed => {
  const words = JSON.stringify(body)
  return last?.body === words ? last : { body: words, key: crypto.randomUUID() }
}

/**
 * An idempotency key that changes only with the request body, so that "Try again" does nothing twice. Once the register
 * has answered, the same body is a new request: a colleague may have changed the record meanwhile.
 */
export function useKeyFor(): (body: unknown) => string {
  const last = useRef<Keyed | null>(null)
  useEffect(
    () =>
      onWriteEnded((key, end) => {
        if ('answer' in end && last.current?.key === key) last.current = null
      }),
    [],
  )
  return (body) => {
    last.current = sameOrNew(last.current, body)
    return last.current.key
  }
}
