import { type SignedCheckpoint, withProof } from '../../checkpoints/checkpoint.ts'
import { type VerifyingKey, verifierText } from '../../checkpoints/note-key.ts'
import type { Writing } from '../../register/store.ts'
import { addMail } from '../../register/work/outbox.ts'
import { type Act, auditorAndKeeper, today } from '../act.ts'

/** The trail is not what was signed before. `before`: what was signed; `now`: how many entries there are. */
export type LostHistory = { before: number; now: number }

/** What is mailed, to whom beside the auditor, and whose signature it bears. */
type ToMail = { checkpoint: SignedCheckpoint; key: VerifyingKey; mailTo: readonly string[] }

/**
 * G: mails a checkpoint to the auditor and to the mailboxes of witnesses, once a day. It has a number, a hash and a
 * signature, and nothing about anybody. Returns whether it is new.
 */
export function mailCheckpoint(tx: Writing, act: Act, { checkpoint, key, mailTo }: ToMail): Promise<boolean> {
  const { council } = act
  return addMail(tx, {
    id: act.newId(),
    key: `${checkpointMailOf(checkpoint.origin)}${today(act)}`,
    to: readersOf(act, mailTo),
    subject: `Checkpoint of the register: ${checkpoint.size} entries`,
    text: `${why}\n\n${withProof(checkpoint)}\n${how}\n\nIts key, to compare with the one that you noted down:\n${verifierText(key)}\n\n${council.name}\n`,
    headers: {},
    at: act.at,
  })
}

/** What the key of each such e-mail begins with. */
export const checkpointMailKey = 'checkpoint:'

/** What the key of each such e-mail about one log begins with; the day follows. */
export const checkpointMailOf = (origin: string): string => `${checkpointMailKey}${origin}:`

/** Who gets a checkpoint by e-mail: the auditor and the mailboxes of witnesses. */
export const readersOf = ({ council }: Pick<Act, 'council'>, mailTo: readonly string[]): string[] => [
  ...new Set([council.posts.auditor.address, ...mailTo]),
]

const why =
  'Keep this e-mail where nobody who runs the register can delete it. It proves later whether anybody has changed or removed what was recorded until today. You get one every day. If a day passes without one, ask ICT why.'
const how =
  'To compare the register with it, save its text in a file. “What is proved, and what is not” in the register’s documents says how.'

/**
 * G: tells the auditor that the trail does not begin with what was signed before, once a day. Returns whether it is
 * new.
 */
export function tellOfLostHistory(tx: Writing, act: Act, { before, now }: LostHistory): Promise<boolean> {
  const { council } = act
  return addMail(tx, {
    id: act.newId(),
    key: `history-lost:${today(act)}`,
    to: auditorAndKeeper(act),
    subject: 'The audit trail is not the one that was signed before',
    text: `The register signed its audit trail with ${before} entries. What is there now, ${now} entries, does not begin with them: entries were removed or rewritten. The program itself cannot do that. Somebody may have changed the database, or an old backup was put in its place by hand.\n\nNo checkpoint is signed until this is settled. Keep every backup and every checkpoint, and have ICT run “npm run register -- verify --against” with the checkpoints that you kept. It says between which of them the change lies.\n\n${council.name}\n`,
    headers: {},
    at: act.at,
  })
}
