import { verifyRegister } from '../../../server/register/audit/verify.ts'
import type { Difference } from '../../../server/register/audit/verify-difference.ts'
import type { ToRead } from '../../../server/register/store/open-to-read.ts'

/** What `npm run register -- verify` finds. Where a server may write meanwhile, open the register with `openToRead`: it keeps to one moment. */
export async function proved(register: Pick<ToRead, 'read'>) {
  const differences: Difference[] = []
  const proof = await register.read((reading) => verifyRegister(reading, (one) => differences.push(one)))
  return { ...proof, differences }
}

/** Nothing was done but by the program, and whatever it deleted stands in the trail. */
export const sound = { firstBroken: null, differences: [] }
