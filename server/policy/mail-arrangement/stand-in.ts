import type { MailArrangementKind } from '../vocabulary.ts'

type Arranged = { kind: Exclude<MailArrangementKind, 'none'>; services: readonly string[] | null }

const severity = { mark: 0, forward: 1, block: 2 } as const satisfies Record<Arranged['kind'], number>

/**
 * P11, P13: whether an earlier arrangement can stay until a later one is made, which has its place. Not if it is more
 * severe, or for a service that the later one leaves alone: nobody decided on that.
 */
export function mayStandIn(earlier: Arranged, later: Arranged): boolean {
  if (severity[earlier.kind] > severity[later.kind]) return false
  const { services } = later
  return services === null || (earlier.services?.every((service) => services.includes(service)) ?? false)
}
