import { useCallback, useState } from 'react'
import type { DeviceStorage } from '../outlook/device-storage.ts'

/** The service somebody works in, remembered on this device; null until they say. */
export function useService(
  storage: DeviceStorage,
  personId: string,
  services: string[],
): [string | null, (service: string | null) => void] {
  const name = `service.${personId}`
  const [kept, setKept] = useState(() => storage.get(name))
  const say = useCallback(
    (service: string | null) => {
      if (service) storage.set(name, service)
      else storage.remove(name)
      setKept(service)
    },
    [storage, name],
  )
  // The council may have renamed its services since.
  return [kept && services.includes(kept) ? kept : null, say]
}
