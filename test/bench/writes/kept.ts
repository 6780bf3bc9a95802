import { verifyAuditTrail } from '../../../server/register/audit/audit-trail.ts'
import { openToRead } from '../../../server/register/store/open-to-read.ts'
import type { Where } from '../../support/store/stores.ts'

/** Counts broken promises: answered acts that have no audit entry, and one for a broken chain. */
export async function brokenPromises(where: Where, answered: { what: string; count: number }[]): Promise<number> {
  const register = await openToRead(where)
  try {
    const entries = await register.read((reading) => reading.selectFrom('audit_trail').select('what').execute())
    const missing = answered.map(({ what, count }) =>
      Math.max(0, count - entries.filter((entry) => entry.what === what).length),
    )
    const { firstBroken } = await register.read(verifyAuditTrail)
    return missing.reduce((sum, one) => sum + one, firstBroken ? 1 : 0)
  } finally {
    await register.close()
  }
}
