import { useCallback, useState } from 'react'
import type { Me } from '../../../../server/contract/settings/me.ts'
import type { DeviceStorage } from '../../../outlook/device-storage.ts'

const nameFor = (personId: string) => `service.${personId}`

/** The person's service, and those they can choose from. */
export type OwnService = {
  services: string[]
  service: string | null
  onService: (service: string | null) => void
  /** Nobody knows the service, and the person has not been asked: the first act that records it asks. */
  isUnasked: boolean
}

/** P8: the council's services that the person may be in; if the directory says, only those. */
const servicesOf = ({ inServices, council }: Me): string[] => (inServices.length > 0 ? inServices : council.services)

/** The council may have renamed its services since then. A single service needs no choice, if the directory names it. */
function chosen(kept: string | null, me: Me): string | null {
  const services = servicesOf(me)
  if (kept !== null && services.includes(kept)) return kept
  return me.inServices.length === 1 ? (services[0] ?? null) : null
}

/** Kept where the person was asked and named none. */
const none = ''

/** What was chosen on this device, perhaps a service that the council no longer has; null where nothing was. */
export const keptService = (storage: DeviceStorage, personId: string): string | null =>
  storage.get(nameFor(personId)) || null

/** The person's service; null if they chose none and the council's directory names none, or several. */
export const serviceNow = (storage: DeviceStorage, personId: string, me: Me): string | null =>
  chosen(keptService(storage, personId), me)

const noServices: string[] = []

/** The person's service, remembered on this device; null until it is known. */
export function useService(storage: DeviceStorage, personId: string, me: Me | undefined): OwnService {
  const name = nameFor(personId)
  const [kept, setKept] = useState(() => storage.get(name))
  const onService = useCallback(
    (service: string | null) => {
      storage.set(name, service ?? none)
      setKept(service ?? none)
    },
    [storage, name],
  )
  const services = me ? servicesOf(me) : noServices
  const service = me ? chosen(kept, me) : null
  return { services, service, onService, isUnasked: service === null && services.length > 0 && kept !== none }
}
