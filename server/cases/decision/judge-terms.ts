import type { Terms, TermsFacts } from '../../policy/restriction/terms.ts'
import { pointsOf } from '../../register/customer/dossier.ts'
import type { Reading } from '../../register/store.ts'
import { type Act, enforceKnownService, today } from '../act.ts'

/** What the rules need to judge a customer's terms. */
export async function termsFacts(reading: Reading, act: Act, customerId: string): Promise<TermsFacts> {
  const { council } = act
  const points = (await pointsOf(reading, [customerId])).get(customerId)
  return {
    today: today(act),
    reach: council,
    customerKeys: points?.emails.map(({ key }) => key) ?? [],
    councillors: council.councillors.map(({ address }) => address),
    reviewWithinMonths: council.periods.reviewWithinMonths,
  }
}

/** Terms cover only the council's own services. Refuses: unknown-service. */
export function enforceKnownServices(act: Act, { services }: Terms): void {
  for (const service of services ?? []) enforceKnownService(act, service)
}
