import type { ReactNode } from 'react'
import { LazyBoundary, lazyComponent } from './lazy-component.tsx'

/** Fluent's accordion is large, and the first view needs only its closed head: its room is kept. */
const Folded = lazyComponent(async () => (await import('./folded.tsx')).Folded)

/** Details that somebody opens to read. */
export function Disclosure({ summary, children }: { summary: ReactNode; children: ReactNode }) {
  return (
    <div className="disclosure">
      <LazyBoundary>
        <Folded summary={summary}>{children}</Folded>
      </LazyBoundary>
    </div>
  )
}
