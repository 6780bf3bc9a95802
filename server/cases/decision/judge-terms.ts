import { servicesWithMail } from '../../policy/mail-arrangement/mail-groups.ts'
import type { Terms, TermsFacts } from '../../policy/restriction/terms.ts'
import { keysOf } from '../../register/customer/dossier.ts'
import type { Reading } from '../../register/store.ts'
import { type Act, enforceKnownService, today } from '../act.ts'
import { absencesOf } from '../designated-contact/absences.ts'

/** What the rules need to judge a customer's terms, new ones or those of a variation. */
export async function termsFacts(
  reading: Reading,
  act: Act,
  customerId: string,
  startsFrom: Pick<TermsFacts, 'scopeStart' | 'variedDue'>,
): Promise<TermsFacts> {
  const { council } = act
  return {
    today: today(act),
    reach: council,
    customerKeys: await keysOf(reading, customerId),
    councillors: council.councillors,
    reviewWithinMonths: council.periods.reviewWithinMonths,
    services: council.services,
    withMailGroup: servicesWithMail(council.scope),
    ...startsFrom,
    longestMonths: council.periods.longestMonths,
    absences: absencesOf(act),
  }
}

/** Terms cover only the council's own services. */
export function enforceKnownServices(act: Act, { services }: Terms): void {
  for (const service of services ?? []) enforceKnownService(act, service)
}
