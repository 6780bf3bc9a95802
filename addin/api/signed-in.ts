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
