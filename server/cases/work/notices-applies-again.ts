import type { Writing } from '../../register/store.ts'
import type { Act } from '../act.ts'
import { tellOfRestriction } from './notices.ts'

/**
 * G, accuracy: asks the officers and the reviewer to check a restriction that applies again after its customer was
 * separated from somebody else. The records do not say what each of the two was told meanwhile, or whom the newer
 * decision is about.
 */
export async function tellThatItAppliesAgain(tx: Writing, act: Act, restrictionId: string): Promise<void> {
  const { authorisingOfficers, reviewer } = act.council.posts
  await tellOfRestriction(tx, act, {
    key: `applies-again:${restrictionId}:${act.at.toISOString()}`,
    restrictionId,
    to: [...authorisingOfficers, reviewer].map(({ address }) => address),
    what: 'Restriction that applies again, to check',
    more: [
      'Two entries were joined, and are separate again. While they were one, another restriction replaced this one. It belongs to the other person now, so this one applies again, as it did before.',
      'Check whom each of the two decisions is about, and whether the customer must be told.',
    ],
  })
}
