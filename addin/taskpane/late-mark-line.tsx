import { lazyComponent } from '../parts/lazy-component.tsx'
import type { KnownMessage } from './message-pane.tsx'

/** Nothing in its place where its code cannot be loaded: nobody waits for a mark. */
export const MarkLine = lazyComponent<KnownMessage>(() =>
  import('../mark/mark-line.tsx').then(
    (part) => part.MarkLine,
    () => () => null,
  ),
)
