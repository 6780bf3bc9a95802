import { type ReactNode, useCallback, useLayoutEffect, useRef, useState } from 'react'
import { LazyBoundary, lazyComponent } from '../../../parts/lazy-component.tsx'
import type { OwnService } from './service.ts'

const WhichService = lazyComponent(async () => (await import('./which-service.tsx')).WhichService)

/** Runs an act that records the person's service, now or once they have said which it is. */
export type WithService = (act: (service: string | null) => void) => void

type Waiting = { run: (service: string | null) => void; opener: Element | null }

/**
 * P8: asks for the person's service before their first act that records it, applies it to that act, and never asks
 * again. `isAsked`: a restriction on the card may not bind their service, so it is asked for anyway. `about`: whom or what
 * the acts are about. Once that is somebody else, no act waits any more; `drop` does the same.
 */
export function useServiceFirst(
  own: OwnService,
  isAsked: boolean,
  about: string,
): { withService: WithService; question: ReactNode; drop: () => void } {
  const [act, setAct] = useState<Waiting | null>(null)
  const latest = useRef<Waiting | null>(null)
  const drop = useCallback(() => {
    latest.current = null
    setAct(null)
  }, [])
  const aboutNow = useRef(about)
  useLayoutEffect(() => {
    if (aboutNow.current !== about) drop()
    aboutNow.current = about
  }, [about, drop])
  const withService: WithService = (run) => {
    if (!own.isUnasked) return run(own.service)
    const waiting = { run, opener: document.activeElement }
    latest.current = waiting
    const unlessDropped = (go: () => void) => () => {
      if (latest.current === waiting) go()
    }
    // No act waits for a question that cannot be shown.
    WhichService.load().then(
      unlessDropped(() => setAct(waiting)),
      unlessDropped(() => run(null)),
    )
  }
  const question =
    act || isAsked ? (
      <LazyBoundary>
        <WhichService own={own} act={act} onDone={drop} />
      </LazyBoundary>
    ) : null
  return { withService, question, drop }
}
