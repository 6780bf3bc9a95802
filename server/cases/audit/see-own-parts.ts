import type { OwnParts } from '../../contract/own-part.ts'
import { referenceOf } from '../../policy/reference.ts'
import { mayAs } from '../../policy/who-may.ts'
import { judgedWithPart } from '../../register/judging/own-part.ts'
import type { Register } from '../../register/register.ts'
import { type Act, enforce } from '../act.ts'
import { recordLogLooks } from '../log/see-log.ts'

/** More than a council has in years: each is an exception. */
const maxListed = 200

/**
 * P13, G: what somebody judged who had a part in the restriction, and why, for the auditor; newest first. The customers
 * are kept in the access ledger: the reason may say who they are.
 */
export async function seeOwnParts(register: Register, act: Act): Promise<OwnParts> {
  enforce(mayAs(act.by, 'Auditor'))
  const found = await register.read((reading) => judgedWithPart(reading, maxListed + 1))
  const shown = found.slice(0, maxListed)
  await recordLogLooks(register, act, [...new Set(shown.map(({ customerId }) => customerId))])
  return {
    judged: shown.map(({ judgment, at, of, ofId, by, outcome, involvement, reason }) => ({
      judgment,
      at,
      reference: referenceOf(of, ofId),
      by,
      outcome,
      // Before 1.0, and for formal warnings, only the officer who took the decision has to give a reason.
      involvement: involvement === null ? ['decided'] : JSON.parse(involvement),
      reason,
    })),
    more: found.length > maxListed,
  }
}
