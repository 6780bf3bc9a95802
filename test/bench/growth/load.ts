import { colleagues } from '../../cast.ts'
import type { Issuer } from '../../http/support/issuer.ts'
import { addressesOf } from '../scale/fill.ts'
import { underLoad } from '../support/load.ts'
import { customers, warnings } from '../writes/acts.ts'

const people = 200
const secondsEach = 1

type Kind = { path: string; body: (n: number) => object }

/** Unknown addresses, keys and messages are new each time, so that anything that remembers them grows. */
const misses: Kind = { path: '/api/standing', body: (n) => ({ addresses: [`nobody.${n}@example.org`] }) }
const hits: Kind = { path: '/api/standing', body: (n) => ({ addresses: [addressesOf(n % customers)[n % 2]] }) }
const recipients: Kind = {
  path: '/api/compose',
  body: (n) => ({ from: colleagues.amira.address, recipients: [`nobody.${n}@example.net`] }),
}
const kinds: Kind[] = [misses, hits, recipients, warnings, misses]

/** The kinds of request that servers get in a day from many people, one kind after another. */
export async function openLoad(issuer: Issuer) {
  const tokens = await Promise.all(
    Array.from({ length: people }, (_, n) =>
      issuer.token({
        oid: `00000000-0000-4000-9000-${String(n).padStart(12, '0')}`,
        name: `Colleague ${n}`,
        roles: [],
      }),
    ),
  )
  let n = 0
  const next = ({ body }: Kind) => {
    n++
    return {
      headers: { Authorization: `Bearer ${tokens[n % people]}`, 'Idempotency-Key': `growth-${n}` },
      body: body(n),
    }
  }
  return {
    /**
     * Sends each kind of request for a second, alternating the servers by connection, and returns how many were
     * answered.
     */
    async once(urls: string[], afterEach: () => Promise<void> = async () => {}): Promise<number> {
      let answered = 0
      for (const kind of kinds) {
        const { count } = await underLoad({ urls, path: kind.path, seconds: secondsEach, asked: () => next(kind) })
        answered += count
        await afterEach()
      }
      return answered
    },
  }
}
