import type { Register } from '../../server/register/register.ts'
import { verifyRegister } from '../../server/register/verify.ts'
import type { Difference } from '../../server/register/verify-difference.ts'

/** What `npm run register -- verify` finds. */
export async function proved(register: Register) {
  const differences: Difference[] = []
  const proof = await register.read((reading) => verifyRegister(reading, (one) => differences.push(one)))
  return { ...proof, differences }
}

/** Nothing was done but by the program, and whatever it deleted stands in the trail. */
export const sound = { firstBroken: null, differences: [] }
