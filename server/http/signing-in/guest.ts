import type { JWTPayload } from 'jose'

/**
 * Whether the token is of somebody from outside who was invited into the tenant. Entra ID says so by `acct` (1), if the
 * registration asks for that claim, or by an `idp` that is not this tenant. `acct` decides, because a colleague from a
 * joint service is a member and has another `idp` too.
 * https://learn.microsoft.com/entra/identity-platform/access-token-claims-reference
 */
export function isGuest({ acct, idp, iss = '', tid }: JWTPayload): boolean {
  if (acct !== undefined) return Number(acct) !== 0
  const isEntra = typeof tid === 'string' && iss.includes(tid)
  return isEntra && typeof idp === 'string' && !idp.includes(tid)
}
