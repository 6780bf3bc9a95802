import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose'
import { colleagues, tenantId } from '../../cast.ts'

export const audience = 'api-of-the-register'
export const issuerName = 'https://sign-in.ambleford.example'

type Claims = { [Name in keyof JWTPayload]: unknown }
export type Issuer = {
  keysUrl: string
  /** A token for a member of the cast that the server accepts; `other` claims replace these, undefined takes one out. */
  token(who?: { oid: string; name: string; roles: string[] }, other?: Claims): Promise<string>
  /** The claims as they are before signing. */
  claims(who?: { oid: string; name: string; roles: string[] }): Claims
  /** Signed by the issuer's key, under its key id. */
  sign(claims: Claims): Promise<string>
  /** Makes the key set answer with another status from now on. */
  answerKeysWith(status: number): void
  close(): Promise<void>
}

/** An OpenID issuer as far as a server sees one: a key set on loopback, and tokens signed with it. */
export async function openIssuer(): Promise<Issuer> {
  const { publicKey, privateKey } = await generateKeyPair('RS256')
  const key = { ...(await exportJWK(publicKey)), kid: 'first', alg: 'RS256', use: 'sig' }
  let status = 200
  const server = createServer((_, answer) => {
    answer.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify({ keys: [key] }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))

  const claims = (who: { oid: string; name: string; roles: string[] } = colleagues.amira): Claims => {
    const now = Math.floor(Date.now() / 1000)
    return {
      iss: issuerName,
      aud: audience,
      tid: tenantId,
      oid: who.oid,
      name: who.name,
      roles: who.roles,
      scp: 'access_as_user',
      nbf: now - 60,
      exp: now + 3600,
    }
  }
  const sign = (given: Claims) => {
    const present = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
    return new SignJWT(present).setProtectedHeader({ alg: 'RS256', kid: 'first', typ: 'JWT' }).sign(privateKey)
  }
  return {
    keysUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/keys`,
    token: (who, other) => sign({ ...claims(who), ...other }),
    claims,
    sign,
    answerKeysWith: (next) => {
      status = next
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
