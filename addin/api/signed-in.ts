import { createContext, useContext } from 'react'
import type { Me } from '../../server/contract/settings/me.ts'

const MeContext = createContext<Me | null>(null)
export const MeProvider = MeContext.Provider

/** Who is signed in at the register's page, with their roles and the council's settings. */
export function useSignedIn(): Me {
  const me = useContext(MeContext)
  if (!me) throw new Error('Nobody is signed in above this component')
  return me
}

const PersonIdContext = createContext('')
export const PersonIdProvider = PersonIdContext.Provider

/** The id of the person signed in at the register's page, under which the device keeps what is theirs. */
export const usePersonId = (): string => useContext(PersonIdContext)
