import { lazyComponent } from '../../parts/lazy-component.tsx'
import type { KnownMessage } from './message-pane.tsx'

/** Loaded late, because nobody waits for it. */
export const LateParts = lazyComponent<KnownMessage>(async () => (await import('./later.tsx')).Later, null, 'unsaid')
