import type { Route } from '../../contract/route.ts'
import type { Settings } from '../../settings/settings.ts'
import type { Person } from '../exchange.ts'
import { ServerRefusal } from '../problems.ts'

/**
 * Asks for a stronger sign-in before what is hard to undo (RFC 9470): the token must say that the person met the
 * authentication context that the council has set, in Entra's `acrs` or in `acr`. The header tells the client what to
 * ask for; Entra takes it as `claims`.
 * @throws ServerRefusal stronger-sign-in-needed
 */
export function enforceStepUp({ stepUp }: Route, { claims }: Person, { strongSignIn }: Settings): void {
  if (!stepUp || strongSignIn === null) return
  if ([...(claims?.acrs ?? []), ...(claims?.acr ?? [])].includes(strongSignIn)) return
  const asked = JSON.stringify({ access_token: { acrs: { essential: true, value: strongSignIn } } })
  const challenge = [
    'error="insufficient_user_authentication"',
    'error_description="stronger-sign-in-needed"',
    `acr_values="${strongSignIn}"`,
    `claims="${Buffer.from(asked).toString('base64')}"`,
  ]
  throw new ServerRefusal('stronger-sign-in-needed', undefined, {
    'WWW-Authenticate': `Bearer ${challenge.join(', ')}`,
  })
}
