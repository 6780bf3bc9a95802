import type { Reading, Writing } from './store.ts'

/** `key` names the notice: the same key twice is no second mail. `headers` by their names. */
export type NewMail = {
  id: string
  key: string
  to: string[]
  subject: string
  text: string
  headers: Record<string, string>
  at: Date
}

/** `id` never changes, so that a Message-ID made of it is the same at every attempt. `attempts` counts this one too. */
export type ClaimedMail = Omit<NewMail, 'key' | 'at'> & { attempts: number; since: string }

/** Puts mail into the outbox, in the transaction of the change that it tells of; says whether it is new. */
export declare function addMail(tx: Writing, mail: NewMail): Promise<boolean>

/** Takes mail that is due, oldest first, for one server until `now` + `forMs`; then anybody may take it again. */
export declare function claimMail(
  tx: Writing,
  wanted: { now: Date; server: string; most: number; forMs: number },
): Promise<ClaimedMail[]>

/** It left: what it said and to whom is not kept. Only the server that holds the claim may say so; says whether it did. */
export declare function markSent(tx: Writing, sent: { id: string; server: string; at: Date }): Promise<boolean>

/** It did not: to be tried again at `nextAt`, or dead. `error` is for the register keeper. */
export declare function markFailed(
  tx: Writing,
  failed: { id: string; server: string; error: string; nextAt: Date | 'dead' },
): Promise<boolean>

/** When the next mail is due: a claimed one at the end of its claim; null when none waits. */
export declare function nextMailAt(reading: Reading): Promise<Date | null>
