import type { StandingView } from './view.ts'

/** Whether another try can bring an answer. It does not help an address that cannot be looked up. */
export const canTryAgain = (view: StandingView): boolean =>
  view.kind === 'not-checked' && (typeof view.why !== 'string' || view.why === 'reply-to-unread')
