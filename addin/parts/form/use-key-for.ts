import { useRef } from 'react'
import { usePaneNote } from '../pane-note.ts'

/** An idempotency key that changes only with the request body, so that "Try again" does nothing twice. */
export function useKeyFor(): (body: unknown) => string {
  const last = useRef<{ body: string; key: string } | null>(null)
  return (body) => {
    const text = JSON.stringify(body)
    if (last.current?.body !== text) last.current = { body: text, key: crypto.randomUUID() }
    return last.current.key
  }
}

/**
 * The same for a form whose draft is noted under this name: the key comes back with the draft when the form is
 * reopened, or the message is. Forget it once the form is sent.
 */
export function useNotedKeyFor(name: string): { keyFor: (body: unknown) => string; forget: () => void } {
  const [last, note] = usePaneNote<{ body: string; key: string }>(`key of ${name}`, 'opened')
  const keyFor = (body: unknown) => {
    const text = JSON.stringify(body)
    if (last?.body === text) return last.key
    const key = crypto.randomUUID()
    note({ body: text, key })
    return key
  }
  return { keyFor, forget: () => note(undefined) }
}
