import type { Exchange } from '../exchange.ts'
import { ServerRefusal, statusFor } from '../problems.ts'

/**
 * Counts a write for the person before its body is read. It counts as an act unless it was already answered under the
 * same key, or the server failed: a retry is not a new act.
 * @throws ServerRefusal idempotency-key-needed, too-many-writes, too-much-written; RegisterUnavailable
 */
export async function countWrite(exchange: Exchange, bytes: number): Promise<void> {
  const { outgoing, writes, person, clock } = exchange
  const giveBack = await writes.take({ by: person, at: clock(), key: idempotencyKeyOf(exchange), bytes })
  outgoing.once('close', () => {
    if (exchange.isRepeated || outgoing.statusCode >= statusFor('unexpected')) giveBack()
  })
}

/** The Idempotency-Key of a write. @throws ServerRefusal idempotency-key-needed */
export function idempotencyKeyOf({ incoming }: Exchange): string {
  const key = incoming.headers['idempotency-key']
  if (typeof key !== 'string' || !/^[\x21-\x7e]{1,200}$/.test(key)) throw new ServerRefusal('idempotency-key-needed')
  return key
}
