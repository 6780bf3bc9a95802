import { useMemo } from 'react'
import { rememberedMe } from '../../api/remembered-me.ts'
import { useMe } from '../../api/use-me.ts'
import { useWorld } from './world.ts'

/** Who is signed in, from the register, or from its last answer on this device. */
export function useRememberedMe(personId: string) {
  const { storage } = useWorld()
  return useMe(useMemo(() => rememberedMe(storage, personId), [storage, personId]))
}
