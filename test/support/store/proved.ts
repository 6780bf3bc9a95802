import { verifyRegister } from '../../../server/register/audit/verify.ts'
import type { Difference } from '../../../server/register/audit/verify-difference.ts'
import type { ToRead } from '../../../server/register/store/open-to-read.ts'

/**
 * What `npm run register -- verify` finds. If a server may write meanwhile, open the register with `openToRead`, which
 * reads from one snapshot.
 */
export async function proved(register: Pick<ToRead, 'read'>) {
  const differences: Difference[] = []
  const proof = await register.read((reading) => verifyRegister(reading, (one) => differences.push(one)))
  return { ...proof, differences }
}

/** Only the program made changes, and whatever it deleted is in the trail. */
export const sound = { firstBroken: null, differences: [] }
