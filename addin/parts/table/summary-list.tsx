import './summary-list.css'
import type { ReactNode } from 'react'

type Entry = { term: string; said: ReactNode }

/** Terms and what is said of each, as a description list. */
export const SummaryList = ({ entries }: { entries: readonly Entry[] }) => (
  <dl className="summary">
    {entries.map(({ term, said }) => (
      <div key={term}>
        <dt>{term}</dt>
        <dd>{said}</dd>
      </div>
    ))}
  </dl>
)
