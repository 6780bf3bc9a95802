import { hash } from 'node:crypto'
import { errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose'
import type { ServerRefusalName } from '../../contract/problem.ts'
import { scopeName } from '../../contract/settings/registration.ts'
import type { Claims } from '../../policy/restriction/scope.ts'
import { type Role, roles } from '../../policy/vocabulary.ts'
import type { Settings } from '../../settings/settings.ts'
import type { Exchange, Person } from '../exchange.ts'
import { ServerRefusal } from '../problems.ts'
import { isGuest } from './guest.ts'
import { type FindKey, issuerKeys } from './issuer-keys.ts'

type Known = { person: Person; validFrom: number; validUntil: number }

/** The most tokens cached at once; verifying one costs a hundred times as much as a cache hit. */
const maxTokens = 5_000
/** In characters; Entra's tokens stay under 8,000. */
const longestHeader = 16_000
/** In seconds: how far the issuer's clock and ours may differ. */
const clockTolerance = 30

/**
 * The sign-in check before every route under /api: an access token of the one issuer, for this audience and tenant,
 * signed with RS256, with the register's scope. A guest's is refused. The account is `oid` and `tid`. The address counts
 * only where the settings or a restriction name somebody by it. Sets the exchange's person.
 */
export function signIn(settings: Settings['signIn'], clock: () => Date): (exchange: Exchange) => Promise<void> {
  const keys = issuerKeys(settings.keysUrl, clock)
  const known = new Map<string, Known>()

  return async (exchange) => {
    const token = bearer(exchange.incoming.headers.authorization)
    const seconds = clock().getTime() / 1000
    const digest = hash('sha256', token)
    const remembered = known.get(digest)
    if (remembered && remembered.validFrom <= seconds && seconds < remembered.validUntil) {
      exchange.person = remembered.person
    } else {
      known.delete(digest)
      const checked = await check(token, settings, keys, clock())
      for (const oldest of known.keys()) {
        if (known.size < maxTokens) break
        known.delete(oldest)
      }
      known.set(digest, checked)
      exchange.person = checked.person
    }
  }
}

function bearer(header: string | undefined): string {
  if (header === undefined) throw unauthorised('token-missing')
  if (header.length > longestHeader || header.slice(0, 7).toLowerCase() !== 'bearer ')
    throw unauthorised('token-not-valid')
  return header.slice(7)
}

async function check(token: string, s: Settings['signIn'], findKey: FindKey, now: Date): Promise<Known> {
  // A token is cached no longer than its key counts: then it is verified again, for the issuer may have revoked the key.
  let keyUntil = now
  try {
    const findOnce: JWTVerifyGetKey = async (...of) => {
      const { key, until } = await findKey(...of)
      keyUntil = until
      return key
    }
    const { payload } = await jwtVerify(token, findOnce, {
      issuer: s.issuer,
      audience: s.audience,
      algorithms: ['RS256'],
      requiredClaims: ['exp', 'oid', 'tid'],
      clockTolerance,
      currentDate: now,
    })
    const scopes = typeof payload.scp === 'string' ? payload.scp.split(' ') : []
    if (payload.tid !== s.tenantId || !scopes.includes(scopeName) || isGuest(payload))
      throw unauthorised('token-not-for-this-register')
    return {
      person: personOf(payload),
      validFrom: (payload.nbf ?? 0) - clockTolerance,
      validUntil: Math.min((payload.exp ?? 0) + clockTolerance, keyUntil.getTime() / 1000),
    }
  } catch (error) {
    throw whyNot(error)
  }
}

function personOf(payload: JWTPayload): Person {
  const { oid, tid, name, preferred_username, email, roles: given } = payload
  if (typeof oid !== 'string' || typeof tid !== 'string' || !isId(oid)) throw unauthorised('token-not-valid')
  const shown = [name, preferred_username].find((text) => typeof text === 'string' && text.trim() !== '')
  return {
    oid,
    tid,
    name: typeof shown === 'string' ? shown.replaceAll('\0', '').toWellFormed().trim().slice(0, 200) : '',
    address: [preferred_username, email].find(isAddress) ?? null,
    roles: roles.filter((role: Role) => Array.isArray(given) && given.includes(role)),
    claims: claimsOf(payload),
  }
}

/** Claims that say nothing about a service. */
const ofTheToken = new Set(
  'iss sub aud exp nbf iat jti oid tid name preferred_username email roles scp azp ver uti rh aio sid'.split(' '),
)

/** The other claims that are a text or a list of texts: the council's settings may map some of them to services. */
const claimsOf = (payload: JWTPayload): Claims =>
  Object.fromEntries(
    Object.entries(payload)
      .filter(([name]) => !ofTheToken.has(name))
      .map(([name, value]) => [name, [value].flat().filter((one) => typeof one === 'string')]),
  )

/** Exactly one address: it becomes the recipient of a mail. */
const isAddress = (text: unknown): text is string =>
  typeof text === 'string' && text.length <= 254 && /^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z\d-]+(\.[a-z\d-]+)+$/i.test(text)

const isId = (text: string) => /^[\w-]{1,100}$/.test(text)

function whyNot(error: unknown): ServerRefusal {
  if (error instanceof ServerRefusal) return error
  if (error instanceof errors.JWTExpired) return unauthorised('token-expired')
  if (error instanceof errors.JWTClaimValidationFailed) {
    if (error.claim === 'nbf' && error.reason === 'check_failed') return unauthorised('token-not-yet-valid')
    return unauthorised(['iss', 'aud'].includes(error.claim) ? 'token-not-for-this-register' : 'token-not-valid')
  }
  if (aboutTheToken.some((kind) => error instanceof kind)) return unauthorised('token-not-valid')
  // Any other error came from fetching the keys: a time-out, a network failure, or an answer that is not a key set.
  return new ServerRefusal('sign-in-unavailable')
}

const aboutTheToken = [
  errors.JWTInvalid,
  errors.JWSInvalid,
  errors.JWSSignatureVerificationFailed,
  errors.JOSEAlgNotAllowed,
  errors.JOSENotSupported,
  errors.JWKSNoMatchingKey,
  errors.JWKSMultipleMatchingKeys,
]

/** RFC 6750: the header also says what is wrong. */
function unauthorised(name: ServerRefusalName): ServerRefusal {
  const error = name === 'token-missing' ? '' : ` error="invalid_token", error_description="${name}"`
  return new ServerRefusal(name, undefined, { 'WWW-Authenticate': `Bearer${error}` })
}
