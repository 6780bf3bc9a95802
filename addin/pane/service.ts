import { useCallback, useState } from 'react'
import type { DeviceStorage } from '../outlook/device-storage.ts'

const nameFor = (personId: string) => `service.${personId}`

/** The council may have renamed its services since. */
const ifStillThere = (kept: string | null, services: string[]) => (kept && services.includes(kept) ? kept : null)

/** The service that somebody said on this device to work in; null where they said none. */
export const keptService = (storage: DeviceStorage, personId: string, services: string[]): string | null =>
  ifStillThere(storage.get(nameFor(personId)), services)

/** The service somebody works in, remembered on this device; null until they say. */
export function useService(
  storage: DeviceStorage,
  personId: string,
  services: string[],
): [string | null, (service: string | null) => void] {
  const name = nameFor(personId)
  const [kept, setKept] = useState(() => storage.get(name))
  const say = useCallback(
    (service: string | null) => {
      if (service) storage.set(name, service)
      else storage.remove(name)
      setKept(service)
    },
    [storage, name],
  )
  return [ifStillThere(kept, services), say]
}
