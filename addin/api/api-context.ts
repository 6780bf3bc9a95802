import { createContext, useContext } from 'react'
import type { Call } from './call.ts'

const CallContext = createContext<Call | null>(null)
export const CallProvider = CallContext.Provider

/** Calls the register, for hooks. */
export function useCall(): Call {
  const call = useContext(CallContext)
  if (!call) throw new Error('No way to the register above this component')
  return call
}
