import type { ReactNode } from 'react'

/** Details that somebody opens to read. */
export function Disclosure({ summary, children }: { summary: ReactNode; children: ReactNode }) {
  return (
    <details>
      {/* Office.js does not count a summary as a tab stop without this. */}
      <summary tabIndex={0}>{summary}</summary>
      {children}
    </details>
  )
}
