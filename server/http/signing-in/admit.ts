import { actIn } from '../act-in.ts'
import type { Exchange, Needs } from '../exchange.ts'
import { signIn } from './sign-in.ts'

/**
 * What stands before everything under /api: sets who asks, and by which settings of the council they are answered.
 * @throws ServerRefusal of the sign-in check; RegisterUnavailable
 */
export type Admit = (exchange: Exchange) => Promise<void>

export function admission(needs: Needs): Admit {
  const { settings, council, clock, lookups } = needs
  const check = signIn(settings.signIn, clock)
  return async (exchange) => {
    await check(exchange)
    exchange.council = await council.at(clock())
    exchange.count = (lookUps) => lookups.takeAll(actIn(exchange, needs), lookUps)
  }
}
