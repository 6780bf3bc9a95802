import { servicesWithMail } from '../../policy/mail-arrangement/mail-groups.ts'
import type { ScopeStart } from '../../policy/restriction/scope.ts'
import type { Terms, TermsFacts } from '../../policy/restriction/terms.ts'
import { keysOf } from '../../register/customer/dossier.ts'
import type { Reading } from '../../register/store.ts'
import { type Act, enforceKnownService, today } from '../act.ts'
import { absencesOf } from '../designated-contact/absences.ts'

/** What the rules need to judge a customer's terms; `scopeStart`: what their scope starts from (P8). */
export async function termsFacts(
  reading: Reading,
  act: Act,
  customerId: string,
  scopeStart: ScopeStart,
): Promise<TermsFacts> {
  const { council } = act
  return {
    today: today(act),
    reach: council,
    customerKeys: await keysOf(reading, customerId),
    councillors: council.councillors.map(({ address }) => address),
    reviewWithinMonths: council.periods.reviewWithinMonths,
    services: council.services,
    withMailGroup: servicesWithMail(council.scope),
    scopeStart,
    longestMonths: council.periods.longestMonths,
    absences: absencesOf(act),
  }
}

/** Terms cover only the council's own services. Refuses: unknown-service. */
export function enforceKnownServices(act: Act, { services }: Terms): void {
  for (const service of services ?? []) enforceKnownService(act, service)
}
