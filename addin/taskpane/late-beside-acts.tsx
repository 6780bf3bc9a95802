import { lazyComponent } from '../parts/lazy-component.tsx'
import type { ActsProps } from './acts-props.ts'

/** Nothing in its place where its code cannot be loaded: nobody waits for it. */
export const BesideActs = lazyComponent<ActsProps>(() =>
  import('./beside-acts.tsx').then(
    (part) => part.BesideActs,
    () => () => null,
  ),
)
