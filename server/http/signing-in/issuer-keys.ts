import { createLocalJWKSet, errors, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose'

type Kept = { find: JWTVerifyGetKey; at: number }

const seconds = (n: number) => n * 1000
const minutes = (n: number) => seconds(60 * n)

/** A key that the issuer has taken back counts no longer than this. */
const fresh = minutes(10)
/** Of an issuer that is down, the keys known to be good go on for so long. */
const longestKept = minutes(24 * 60)
/** An unknown key may be a new one: the issuer is asked again, but not more often. */
const betweenNew = seconds(5)
/** While the issuer is down nobody waits for it more often than this, */
const betweenFailures = seconds(30)
/** nor longer, where there are keys to go on with; */
const longestWait = seconds(1.5)
/** and so long where there are none yet. */
const longestFirstWait = seconds(5)

/**
 * The issuer's keys: fetched when first needed, again when a new one appears, and every ten minutes. Where the issuer
 * cannot be asked, the keys that were good go on, for a day at most; a key that is not among them is never trusted.
 * Rejects with an error of jose's about the token, or with the failure of asking.
 */
export function issuerKeys(keysUrl: string, clock: () => Date): JWTVerifyGetKey {
  let kept: Kept | null = null
  let asking: Promise<Kept> | null = null
  let failed: { error: unknown; at: number } | null = null

  /** What the issuer has now; whoever asks meanwhile waits for the same answer. */
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

  /** Keys that may be used; those of an issuer that does not answer for a day at most. */
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

  return async (header, token) => {
    const { find, at } = await usable()
    try {
      return await find(header, token)
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey)) throw error
      // Whether it is a new key only the issuer could tell.
      if (failed && isResting()) throw failed.error
      if (since(at) < betweenNew) throw error
      return await (await ask()).find(header, token)
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
  // A proxy's friendly page and a broken service must not take the good keys' place.
  if (given.keys.length === 0) throw new Error('The issuer has no keys.')
  return find
}
