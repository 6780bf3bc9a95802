import { type ReactNode, useState } from 'react'
import { LazyBoundary, lazyComponent } from '../../parts/lazy-component.tsx'
import type { OwnService } from './service.ts'

const WhichService = lazyComponent(async () => (await import('./which-service.tsx')).WhichService)

/** Runs an act that records the person's service, now or once they have said which it is. */
export type WithService = (act: (service: string | null) => void) => void

/**
 * P8: asks for the person's service before their first act that records it, applies it to that act, and never asks
 * again. `isAsked`: a restriction on the card may not bind their service, so it is asked for anyway.
 */
export function useServiceFirst(own: OwnService, isAsked: boolean): { withService: WithService; question: ReactNode } {
  const [act, setAct] = useState<{ run: (service: string | null) => void; opener: Element | null } | null>(null)
  const withService: WithService = (run) => {
    const opener = document.activeElement
    if (!own.isUnasked) run(own.service)
    // No act waits for a question that cannot be shown.
    else
      WhichService.load().then(
        () => setAct({ run, opener }),
        () => run(null),
      )
  }
  const question =
    act || isAsked ? (
      <LazyBoundary>
        <WhichService own={own} act={act} onDone={() => setAct(null)} />
      </LazyBoundary>
    ) : null
  return { withService, question }
}
