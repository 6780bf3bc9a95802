import { referenceOf } from '../../policy/reference.ts'
import type { Writing } from '../../register/store.ts'
import { addMail } from '../../register/work/outbox.ts'
import type { Act } from '../act.ts'

/** P3: asks legal services for advice. It names the officer, and nothing of the customer or the reasons. */
export async function askLegal(
  tx: Writing,
  act: Act,
  { escalationId, version }: { escalationId: string; version: number },
): Promise<void> {
  const { legal } = act.council.posts
  if (legal === null) return
  const reference = referenceOf('escalation', escalationId)
  const officer = [act.by.name, ...(act.by.address === null ? [] : [act.by.address])].join(', ')
  await addMail(tx, {
    id: act.newId(),
    key: `legal-advice:${escalationId}:${version}`,
    to: [legal.address],
    subject: `Legal advice wanted: ${reference}`,
    text: `An authorising officer asks for your advice on ${reference}.\n\nThey will send you what you need. Please answer ${officer}, and quote the reference.\n\n${act.council.name}\n`,
    headers: {},
    at: act.at,
  })
}
