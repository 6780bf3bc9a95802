import { useCallback, useState } from 'react'
import type { Me } from '../../server/contract/settings/me.ts'
import type { DeviceStorage } from '../outlook/device-storage.ts'

const nameFor = (personId: string) => `service.${personId}`

/** The person's service, and those they can choose from. */
export type OwnService = { services: string[]; service: string | null; onService: (service: string | null) => void }

/** P8: those of the council's services that the person may be in: where its directory says, these alone. */
const servicesOf = ({ inServices, council }: Me): string[] => (inServices.length > 0 ? inServices : council.services)

/** The council may have renamed its services since then. A single service needs no choice, if the directory names it. */
function chosen(kept: string | null, me: Me): string | null {
  const services = servicesOf(me)
  if (kept !== null && services.includes(kept)) return kept
  return me.inServices.length === 1 ? (services[0] ?? null) : null
}

/** What was chosen on this device, perhaps a service that the council no longer has; null where nothing was. */
export const keptService = (storage: DeviceStorage, personId: string): string | null => storage.get(nameFor(personId))

/** The person's service; null where they chose none and the council's directory names none, or several. */
export const serviceNow = (storage: DeviceStorage, personId: string, me: Me): string | null =>
  chosen(keptService(storage, personId), me)

const none: string[] = []

/** The person's service, remembered on this device; null until it is known. */
export function useService(storage: DeviceStorage, personId: string, me: Me | undefined): OwnService {
  const name = nameFor(personId)
  const [kept, setKept] = useState(() => storage.get(name))
  const onService = useCallback(
    (service: string | null) => {
      if (service) storage.set(name, service)
      else storage.remove(name)
      setKept(service)
    },
    [storage, name],
  )
  return { services: me ? servicesOf(me) : none, service: me ? chosen(kept, me) : null, onService }
}
