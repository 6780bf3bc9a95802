import { useWork } from '../../api/work.ts'
import { LazyBoundary, lazyComponent } from '../../parts/lazy-component.tsx'

/** Loaded late: most people have no work here, and the standing does not wait for its words. */
const StripLine = lazyComponent(async () => (await import('./strip-line.tsx')).StripLine)

type Props = {
  enabled: boolean
  onOpen: () => void
  /** Reopens what was open beside another message. */
  onResume: (() => void) | null
}

/** The person's waiting work, in one quiet line above the message's own answer. Renders nothing if there is none. */
export function WorkStrip({ enabled, onOpen, onResume }: Props) {
  const { data } = useWork(enabled)
  const work = data && data.items.length > 0 ? data : null
  if (!work && !onResume) return null
  return (
    <LazyBoundary>
      <StripLine work={work} onOpen={onOpen} onResume={onResume} />
    </LazyBoundary>
  )
}
