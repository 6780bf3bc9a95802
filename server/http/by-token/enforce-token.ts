import type { IncomingMessage } from 'node:http'
import type { ServerRefusalName } from '../../contract/problem.ts'
import { ServerRefusal } from '../problems.ts'
import { isSameSecret } from './same-secret.ts'

/**
 * Lets in a request with this bearer token. Without a token in the settings, nobody gets in. A body that the request may
 * bring is not read. Refuses with `otherwise`.
 */
export function enforceToken(
  { headers: { authorization = '' } }: IncomingMessage,
  token: string | null,
  otherwise: Extract<ServerRefusalName, `${string}-token-needed`>,
): void {
  if (token !== null && isSameSecret(authorization, `Bearer ${token}`)) return
  throw new ServerRefusal(otherwise, undefined, { 'WWW-Authenticate': 'Bearer', Connection: 'close' })
}
