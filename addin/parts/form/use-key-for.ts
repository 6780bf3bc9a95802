import { useRef } from 'react'
import { usePaneNote } from '../pane-note.ts'

/** An Idempotency-Key that stays the same for as long as what is sent stays the same, so that "Try again" is no second act. */
export function useKeyFor(): (body: unknown) => string {
  const last = useRef<{ body: string; key: string } | null>(null)
  return (body) => {
    const text = JSON.stringify(body)
    if (last.current?.body !== text) last.current = { body: text, key: crypto.randomUUID() }
    return last.current.key
  }
}

/**
 * The same for a form whose draft is noted under this name: the key is there again with the draft, when the form is
 * closed and opened again or another message was looked at meanwhile. To be forgotten once it was sent.
 */
export function useNotedKeyFor(name: string): { keyFor: (body: unknown) => string; forget: () => void } {
  const [last, note] = usePaneNote<{ body: string; key: string }>(`key of ${name}`)
  const keyFor = (body: unknown) => {
    const text = JSON.stringify(body)
    if (last?.body === text) return last.key
    const key = crypto.randomUUID()
    note({ body: text, key })
    return key
  }
  return { keyFor, forget: () => note(undefined) }
}
