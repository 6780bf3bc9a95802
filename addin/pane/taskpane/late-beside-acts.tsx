import { lazyComponent } from '../../parts/lazy-component.tsx'
import type { ActsProps } from './acts-props.ts'

/** Loaded late, because nobody waits for it. */
export const BesideActs = lazyComponent<ActsProps>(
  async () => (await import('./beside-acts.tsx')).BesideActs,
  null,
  'unsaid',
)
