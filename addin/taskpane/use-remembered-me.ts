import { useMemo } from 'react'
import { fromBefore, type Remembered, useMe } from '../api/me.ts'
import type { DeviceStorage } from '../outlook/device-storage.ts'
import { useWorld } from './world.ts'

/** Who is signed in, as the register says it, or said it last on this device. */
export function useRememberedMe(personId: string) {
  const { storage } = useWorld()
  return useMe(useMemo(() => place(storage, personId), [storage, personId]))
}

/** Who is signed in, as the register said it last on this device; undefined where it has not yet. */
export const rememberedMe = (storage: DeviceStorage, personId: string) => fromBefore(place(storage, personId))

function place(storage: DeviceStorage, personId: string): Remembered {
  const name = `me.${personId}`
  return { get: () => storage.get(name), set: (answer) => storage.set(name, answer) }
}
