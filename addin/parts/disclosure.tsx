import type { FoldedProps } from './folded.tsx'
import { LazyBoundary, lazyComponent } from './lazy-component.tsx'

/** Fluent's accordion is large, and the first view needs only its closed head: its room is kept. */
const Folded = lazyComponent(async () => (await import('./folded.tsx')).Folded)

/** Details that somebody opens to read, or optional fields that somebody opens to fill in. */
export function Disclosure(props: FoldedProps) {
  return (
    <div className="disclosure">
      <LazyBoundary>
        <Folded {...props} />
      </LazyBoundary>
    </div>
  )
}
