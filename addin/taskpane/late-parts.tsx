import { lazyComponent } from '../parts/lazy-component.tsx'
import type { KnownMessage } from './message-pane.tsx'

/** Nobody waits for it. */
export const LateParts = lazyComponent<KnownMessage>(async () => (await import('./later.tsx')).Later, null, 'unsaid')
