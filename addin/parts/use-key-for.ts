import { useRef } from 'react'

/** An Idempotency-Key that stays the same for as long as what is sent stays the same, so that "Try again" is no second act. */
export function useKeyFor(): (body: unknown) => string {
  const last = useRef<{ body: string; key: string } | null>(null)
  return (body) => {
    const text = JSON.stringify(body)
    if (last.current?.body !== text) last.current = { body: text, key: crypto.randomUUID() }
    return last.current.key
  }
}
