import { createLocalJWKSet, errors, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose'

type Kept = { find: JWTVerifyGetKey; at: number }

/** A key of the issuer's, and until when its answer counts: then whoever uses the key has to ask for it again. */
type Found = { key: Awaited<ReturnType<JWTVerifyGetKey>>; until: Date }

/** Finds the issuer's key for a token. */
export type FindKey = (...token: Parameters<JWTVerifyGetKey>) => Promise<Found>

const seconds = (n: number) => n * 1000
const minutes = (n: number) => seconds(60 * n)

/** A revoked key is accepted no longer than this. */
const fresh = minutes(10)
/** While the issuer is down, its last known keys stay valid this long. */
const longestKept = minutes(24 * 60)
/** An unknown key may be new: the issuer is asked again, but no more often than this. */
const minBetweenFetches = seconds(5)
/** The shortest time between two attempts while the issuer is down. */
const betweenFailures = seconds(30)
/** The time-out of a request while there are cached keys. */
const longestWait = seconds(1.5)
/** The time-out of a request while there are none. */
const longestFirstWait = seconds(5)

/**
 * The issuer's keys: fetched when first needed, when an unknown key appears, and every ten minutes. If the issuer
 * cannot be reached, the last good keys stay valid for a day at most; a key that is not among them is never trusted.
 * Rejects with jose's error about the token, or with the failure to fetch.
 */
export function issuerKeys(keysUrl: string, clock: () => Date): FindKey {
  let kept: Kept | null = null
  let asking: Promise<Kept> | null = null
  let failed: { error: unknown; at: number } | null = null

  /** Fetches the issuer's current keys; concurrent callers share one request. */
  const ask = (): Promise<Kept> => {
    asking ??= fetchKeys(keysUrl, kept ? longestWait : longestFirstWait)
      .then(
        (find) => {
          failed = null
          kept = { find, at: clock().getTime() }
          return kept
        },
        (error) => {
          failed = { error, at: clock().getTime() }
          throw error
        },
      )
      .finally(() => {
        asking = null
      })
    return asking
  }
  const since = (moment: number) => Math.abs(clock().getTime() - moment)
  const isResting = () => failed !== null && since(failed.at) < betweenFailures

  /** The usable keys; if the issuer does not answer, the cached ones for a day at most. */
  async function usable(): Promise<Kept> {
    if (!kept) return await ask()
    const old = kept
    if (since(old.at) < fresh) return old
    const mayGoOn = since(old.at) < longestKept
    if (mayGoOn && isResting()) return old
    return await ask().catch((error) => {
      if (mayGoOn) return old
      throw error
    })
  }

  /** When these keys are due to be fetched again: after a failure, when the issuer may be asked next. */
  const dueOf = ({ at }: Kept): Date =>
    new Date(Math.min(Math.max(at + fresh, failed ? failed.at + betweenFailures : 0), at + longestKept))
  const foundIn = async (keys: Kept, [header, token]: Parameters<JWTVerifyGetKey>): Promise<Found> => ({
    key: await keys.find(header, token),
    until: dueOf(keys),
  })

  return async (...token) => {
    const keys = await usable()
    try {
      return await foundIn(keys, token)
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey)) throw error
      // Only the issuer could tell whether it is a new key.
      if (failed && isResting()) throw failed.error
      if (since(keys.at) < minBetweenFetches) throw error
      return await foundIn(await ask(), token)
    }
  }
}

async function fetchKeys(url: string, longest: number): Promise<JWTVerifyGetKey> {
  const answer = await fetch(url, {
    headers: { Accept: 'application/json' },
    redirect: 'manual',
    signal: AbortSignal.timeout(longest),
  })
  if (!answer.ok) throw new Error(`The issuer answered ${answer.status} when asked for its keys.`)
  const given = (await answer.json()) as JSONWebKeySet
  const find = createLocalJWKSet(given)
  // A proxy's error page or a broken service must not replace the good keys.
  if (given.keys.length === 0) throw new Error('The issuer has no keys.')
  return find
}
