import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { asFailure } from '../api/failure.ts'
import { Problem } from './problem.tsx'

/** What was asked of the register: nothing while it is awaited (longer than a moment: a word), the answer, or why there is none. */
export function QueryView<T>({ query, children }: { query: UseQueryResult<T>; children: (data: T) => ReactNode }) {
  if (query.data !== undefined) return children(query.data)
  if (query.isPending) return <p className="quiet late">Asking the register…</p>
  const failure = asFailure(query.error)
  return (
    <Problem failure={failure} {...(failure.reason === 'refused' ? {} : { onAgain: () => void query.refetch() })} />
  )
}
