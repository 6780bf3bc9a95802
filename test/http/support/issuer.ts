import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose'
import { colleagues, tenantId } from '../../cast.ts'

export const audience = 'api-of-the-register'
export const issuerName = 'https://sign-in.ambleford.example'

type Claims = { [Name in keyof JWTPayload]: unknown }
export type Issuer = {
  keysUrl: string
  /** A valid token for a member of the cast; `other` claims replace these, and undefined removes one. */
  token(who?: { oid: string; name: string; roles: string[] }, other?: Claims): Promise<string>
  /** The claims as they are before signing. */
  claims(who?: { oid: string; name: string; roles: string[] }): Claims
  /** Signed by the issuer's key, under its key id. */
  sign(claims: Claims): Promise<string>
  /** From now on, the key set answers with another status, with something other than keys, or never. */
  answerKeysWith(next: number | { text: string } | 'never'): void
  /** A new key signs from now on; `published` are the ids of the keys that the key set has: `first`, `second`. */
  rotate(published: KeyId[]): Promise<void>
  /** How often the keys were asked for. */
  asked(): number
  close(): Promise<void>
}

type KeyId = 'first' | 'second'

/** All issuers of a process have the same keys: making one takes longer than most tests. */
const made = new Map<KeyId, ReturnType<typeof newKey>>()

function keyOf(kid: KeyId) {
  const key = made.get(kid) ?? newKey(kid)
  made.set(kid, key)
  return key
}

/** Signing takes longer than most requests, and always gives the same token for the same claims. */
const signed = new Map<string, Promise<string>>()

async function newKey(kid: KeyId) {
  const { publicKey, privateKey } = await generateKeyPair('RS256')
  return { kid, privateKey, published: { ...(await exportJWK(publicKey)), kid, alg: 'RS256', use: 'sig' } }
}

/** The part of an OpenID issuer that a server sees: a key set on loopback, and tokens signed with it. */
export async function openIssuer(): Promise<Issuer> {
  let signing = await keyOf('first')
  const keys = [signing]
  let shown = ['first']
  let how: number | { text: string } | 'never' = 200
  let asked = 0
  const server = createServer((_, answer) => {
    asked++
    if (how === 'never') return
    const set = JSON.stringify({ keys: keys.filter(({ kid }) => shown.includes(kid)).map((one) => one.published) })
    const [status, text] = typeof how === 'number' ? [how, set] : [200, how.text]
    answer.writeHead(status, { 'Content-Type': 'application/json' }).end(text)
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
    const { kid, privateKey } = signing
    const text = JSON.stringify([kid, given])
    const token =
      signed.get(text) ??
      new SignJWT(JSON.parse(JSON.stringify(given)))
        .setProtectedHeader({ alg: 'RS256', kid, typ: 'JWT' })
        .sign(privateKey)
    signed.set(text, token)
    return token
  }
  return {
    keysUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/keys`,
    token: (who, other) => sign({ ...claims(who), ...other }),
    claims,
    sign,
    answerKeysWith: (next) => {
      how = next
    },
    rotate: async (published) => {
      const known = keys.find(({ kid }) => kid === 'second')
      signing = known ?? (await keyOf('second'))
      if (!known) keys.push(signing)
      shown = published
    },
    asked: () => asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
