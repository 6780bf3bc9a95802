import { useCallback, useState } from 'react'
import type { DeviceStorage } from '../outlook/device-storage.ts'

const nameFor = (personId: string) => `service.${personId}`

/** The council may have renamed its services since then. */
const ifStillThere = (kept: string | null, services: string[]) => (kept && services.includes(kept) ? kept : null)

/** The service that the person chose on this device; null where they chose none. */
export const keptService = (storage: DeviceStorage, personId: string, services: string[]): string | null =>
  ifStillThere(storage.get(nameFor(personId)), services)

/** The person's service, remembered on this device; null until they choose one. */
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
