import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type LookupAnswer, lookUp } from '../../../server/contract/standing/standing.ts'
import { useCall } from '../../api/api-context.ts'
import { ask } from '../../api/client.ts'
import { asFailure, type Failure } from '../../api/failure.ts'
import { ownAddress } from '../../outlook/profile.ts'
import type { OpenMessage } from '../../outlook/reading/open-message.ts'
import type { StandingView } from './view.ts'
import { sharedMailbox } from './who-to-ask.ts'

/** P4: who writes from an address of several people: the name that the person gives, and what the register says. */
export type WhoIsWriting = {
  itemKey: string
  /** Empty until it is given. */
  name: string
  onName: (name: string) => void
  found: LookupAnswer['found'] | null
  /** P4: what to do before a visit to whoever was named. */
  beforeVisit: string[]
  busy: boolean
  failure: Failure | null
}

type Asked = { message: OpenMessage; view: StandingView; service: string | null }

/** Asks the register once a name is given. Null unless the view is about a shared address. */
export function useWhoIsWriting({ message, view, service }: Asked): WhoIsWriting | null {
  const call = useCall()
  const [name, onName] = useState('')
  const { key: itemKey, internetMessageId: messageId } = message
  const address = sharedAddress(view)
  const mailbox = sharedMailbox(message, ownAddress()) || null
  const { data, error, isFetching } = useQuery({
    // An answer belongs to one item, its address and the name given.
    queryKey: ['standing', itemKey, 'who-is-writing', address, name, service, mailbox],
    queryFn: ({ signal }) =>
      ask(call, lookUp, {
        body: { by: 'address', value: address ?? '', also: { name }, service, mailbox, messageId },
        signal,
      }),
    enabled: address !== null && name !== '',
    staleTime: 30_000,
    refetchOnWindowFocus: false,
    retry: false,
  })
  if (address === null) return null
  const { found = null, beforeVisit = [] } = data ?? {}
  return { itemKey, name, onName, found, beforeVisit, busy: isFetching, failure: error ? asFailure(error) : null }
}

const sharedAddress = (view: StandingView): string | null =>
  view.kind === 'known' && view.standing.kind === 'shared' ? view.address : null

/** The view of whoever was named; of the shared address itself as long as nobody is known by that name. */
export function viewOfNamed(view: StandingView, writing: WhoIsWriting | null): StandingView {
  const standing = writing?.found?.kind === 'standing' ? writing.found.standing : null
  if (view.kind !== 'known' || standing === null || standing.kind === 'not-checked') return view
  return { ...view, standing, ...(writing?.beforeVisit.length ? { beforeVisit: writing.beforeVisit } : {}) }
}
