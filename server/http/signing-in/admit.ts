import { actIn } from '../act-in.ts'
import type { Exchange, Needs } from '../exchange.ts'
import { signIn } from './sign-in.ts'

/**
 * Runs before every route under /api: sets the person, and the council settings for their request.
 * @throws ServerRefusal of the sign-in check; RegisterUnavailable
 */
export type Admit = (exchange: Exchange) => Promise<void>

/** Builds the check that runs before every route under /api. */
export function admission(needs: Needs): Admit {
  const { settings, council, clock, lookups } = needs
  const check = signIn(settings.signIn, clock)
  return async (exchange) => {
    await check(exchange)
    exchange.council = await council.at(clock())
    exchange.count = (lookUps) => lookups.takeAll(actIn(exchange, needs), lookUps)
  }
}
