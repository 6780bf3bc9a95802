import type { TextToCopy } from './copied-text.tsx'
import { LazyBoundary, lazyComponent } from './lazy-component.tsx'

const CopiedText = lazyComponent(async () => (await import('./copied-text.tsx')).CopiedText)

/** A text to copy when Outlook does not open the form it is for. It can always be copied by hand. */
export const CopyText = (given: TextToCopy) => (
  <LazyBoundary>
    <CopiedText {...given} />
  </LazyBoundary>
)
