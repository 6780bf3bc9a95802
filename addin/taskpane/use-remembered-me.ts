import { useMemo } from 'react'
import { useMe } from '../api/me.ts'
import { useWorld } from './world.ts'

/** Who is signed in, as the register says it, or said it last on this device. */
export function useRememberedMe(personId: string) {
  const { storage } = useWorld()
  return useMe(
    useMemo(() => {
      const name = `me.${personId}`
      return { get: () => storage.get(name), set: (answer) => storage.set(name, answer) }
    }, [storage, personId]),
  )
}
