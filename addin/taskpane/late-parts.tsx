import { lazyComponent } from '../parts/lazy-component.tsx'
import type { KnownMessage } from './message-pane.tsx'

/** Nothing in its place where its code cannot be loaded: nobody waits for it. */
export const LateParts = lazyComponent<KnownMessage>(() =>
  import('./later.tsx').then(
    (part) => part.Later,
    () => () => null,
  ),
)
