import type { ReactNode } from 'react'

/** What is told only when somebody wants to read it. */
export function Unfolds({ summary, children }: { summary: ReactNode; children: ReactNode }) {
  return (
    <details>
      {/* Office.js does not count a summary among what Tab leads to, unless it says so. */}
      <summary tabIndex={0}>{summary}</summary>
      {children}
    </details>
  )
}
