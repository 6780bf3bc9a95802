import { type Reader, servicesByClaims } from '../../policy/restriction/scope.ts'
import type { Act } from '../act.ts'

/**
 * What the pane says about the person who asks: the service that they chose there, and the mailbox that they read or
 * write in.
 */
export type SaidOfReader = { service?: string | null | undefined; mailbox?: string | null | undefined }

/**
 * P8: who asks. The council's directory says whose service they are in; otherwise it is what they chose in the pane. A
 * service that the council does not have counts as unknown.
 */
export function readerOf({ by, council }: Act, { service = null, mailbox = null }: SaidOfReader): Reader {
  const chosen = service !== null && council.services.includes(service) ? [service] : null
  const directory = servicesByClaims(by.claims ?? {}, council.scope.members, council.services)
  const addresses = [by.address, mailbox].filter((address) => address !== null)
  return { services: directory ?? chosen, addresses }
}

/** P8: for a page about a customer, which shows the strictest standing that anybody sees. */
export const anyReader: Reader = { services: null, addresses: [] }
