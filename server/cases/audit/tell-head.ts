import { trailHead } from '../../register/audit/audit-trail.ts'
import type { Writing } from '../../register/store.ts'
import { addMail } from '../../register/work/outbox.ts'
import { type Act, today } from '../act.ts'

/**
 * G: mails the head of the audit chain, its newest entry's number and hash, to the auditor, once a day. It says nothing
 * about anybody. Whoever has it can tell later whether the chain was written anew or cut off since then.
 * @returns the head as `verify --head` takes it: `1234:5f2b…`
 */
export async function tellHead(tx: Writing, act: Act): Promise<string> {
  const { council } = act
  const { seq, hash } = await trailHead(tx)
  const head = `${seq}:${hash}`
  await addMail(tx, {
    id: act.newId(),
    key: `head:${today(act)}`,
    to: [council.posts.auditor.address],
    subject: `The register’s audit trail today: ${seq} entries`,
    text: `${why}\n\n${head}\n\n${how}\n\n${council.name}\n`,
    headers: {},
    at: act.at,
  })
  return head
}

const why =
  'Keep this e-mail where nobody who runs the register can delete it. It proves later whether anybody has changed or removed what was recorded until today. You get one every day. If a day passes without one, ask ICT why.'
const how =
  'To compare the register with it, have ICT run “npm run register -- verify --head” with the line above, and be there.'
