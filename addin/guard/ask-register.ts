import { type ComposeAnswer, checkRecipients } from '../../server/contract/standing/compose.ts'
import type { Call } from '../api/call.ts'
import { isAnswerTo } from '../api/client.ts'
import { confirmReply } from '../api/reply.ts'
import type { Draft } from '../outlook/draft.ts'
import { withTimeLimit } from '../words/time-limit.ts'

export type Restricted = ComposeAnswer['restricted'][number]
/** A reply to the same message that the pane opened for this writer. */
export type OpenedReply = ComposeAnswer['opened'][number]
/** A recipient whose address only looks like the council's. */
export type LookAlike = ComposeAnswer['lookAlikes'][number]

/** What the register says about a draft's recipients. `not-checked`: no answer, which never means "all is well". */
export type Checked =
  | { kind: 'checked'; restricted: Restricted[]; opened: OpenedReply[]; lookAlikes: LookAlike[] }
  | { kind: 'not-checked' }

/** How to reach the register from a runtime that may have no page and no relative addresses. */
export type RegisterConnection = {
  origin: string
  token: () => Promise<string>
  /** P8: the service that the person chose in the pane; null where nobody knows it, and the answer is the stricter. */
  service: () => string | null
  call: Call
  newKey: () => string
}

const maxAtOnce = 100

/**
 * Asks about all recipients within `ms` milliseconds, however many there are. Any error or time-out is `not-checked`;
 * so is a recipient who cannot be looked up where nobody else is restricted.
 */
export const askRegister = (way: RegisterConnection, draft: Draft, ms: number): Promise<Checked> =>
  withTimeLimit(ms, check(way, draft)).catch((): Checked => ({ kind: 'not-checked' }))

async function check({ origin, token, service }: RegisterConnection, draft: Draft): Promise<Checked> {
  const { from, recipients, inReplyTo } = draft
  if (recipients.length === 0) return { kind: 'checked', restricted: [], opened: [], lookAlikes: [] }
  const bearer = await token()
  const answers: ComposeAnswer[] = []
  for (let i = 0; i < recipients.length; i += maxAtOnce) {
    const asked = { from, recipients: recipients.slice(i, i + maxAtOnce), service: service() }
    const response = await fetch(origin + checkRecipients.path, {
      method: checkRecipients.method,
      headers: { Authorization: `Bearer ${bearer}`, 'Content-Type': 'application/json' },
      body: JSON.stringify(inReplyTo === null ? asked : { ...asked, inReplyTo }),
      credentials: 'omit',
    })
    const given: unknown = response.ok ? await response.json() : null
    if (!isAnswerTo(checkRecipients, given)) return { kind: 'not-checked' }
    answers.push(given)
  }
  const restricted = answers.flatMap((answer) => answer.restricted)
  const isUnclear = answers.some(({ notChecked }) => notChecked > 0) && restricted.length === 0
  if (isUnclear) return { kind: 'not-checked' }
  return {
    kind: 'checked',
    restricted,
    opened: answers.flatMap(({ opened }) => opened),
    lookAlikes: answers.flatMap(({ lookAlikes }) => lookAlikes),
  }
}

/**
 * P9, P14: tells the register that this reply is going, and resolves to whether the register knows. Where it does not,
 * the reply goes anyway, and the pane asks the person. Never rejects.
 */
export async function confirmSent(
  { call, newKey }: RegisterConnection,
  opened: OpenedReply,
  ms: number,
): Promise<boolean> {
  const { id, kind } = opened
  const sent = confirmReply(call, { id, what: kind }, true, { key: newKey(), longest: ms })
  return await withTimeLimit(ms, sent).then(
    () => true,
    () => false,
  )
}
