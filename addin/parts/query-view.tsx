import { Spinner } from '@fluentui/react-components'
import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { say } from '../../server/contract/texts/say.ts'
import { asFailure } from '../api/failure.ts'
import { Problem } from './problem.tsx'

/** A query's answer or its error; while it is pending nothing at first, after a moment a spinner. */
export function QueryView<T>({ query, children }: { query: UseQueryResult<T>; children: (data: T) => ReactNode }) {
  if (query.data !== undefined) return children(query.data)
  if (query.isPending) return <Waiting />
  const failure = asFailure(query.error)
  return (
    <Problem failure={failure} {...(failure.reason === 'refused' ? {} : { onAgain: () => void query.refetch() })} />
  )
}

/** Shown only once a wait can be noticed. */
const Waiting = ({ words = say('Asking the register…') }: { words?: string }) => (
  <Spinner className="late" style={{ justifyContent: 'start' }} size="tiny" label={words} />
)
