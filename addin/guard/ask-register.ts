import { type ComposeAnswer, checkRecipients } from '../../server/contract/standing/compose.ts'
import { isAnswerTo } from '../api/client.ts'
import type { Draft } from '../outlook/draft.ts'
import { withTimeLimit } from '../words/time-limit.ts'

type Restricted = ComposeAnswer['restricted'][number]

/** What the register says about a draft's recipients. `not-checked`: no answer, which never means "all is well". */
export type Checked = { kind: 'checked'; restricted: Restricted[] } | { kind: 'not-checked' }

/** How to reach the register from a runtime that may have no page and no relative addresses. */
export type RegisterConnection = {
  origin: string
  token: () => Promise<string>
  /** P8: the service that the person chose in the pane; null where nobody knows it, and the answer is the stricter. */
  service: () => string | null
}

const maxAtOnce = 100

/**
 * Asks about all recipients within `ms` milliseconds, however many there are. Any error or time-out is `not-checked`;
 * so is a recipient who cannot be looked up where nobody else is restricted.
 */
export const askRegister = (way: RegisterConnection, draft: Draft, ms: number): Promise<Checked> =>
  withTimeLimit(ms, ask(way, draft)).catch((): Checked => ({ kind: 'not-checked' }))

async function ask({ origin, token, service }: RegisterConnection, { from, recipients }: Draft): Promise<Checked> {
  if (recipients.length === 0) return { kind: 'checked', restricted: [] }
  const bearer = await token()
  const answers: ComposeAnswer[] = []
  for (let i = 0; i < recipients.length; i += maxAtOnce) {
    const response = await fetch(origin + checkRecipients.path, {
      method: checkRecipients.method,
      headers: { Authorization: `Bearer ${bearer}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({ from, recipients: recipients.slice(i, i + maxAtOnce), service: service() }),
      credentials: 'omit',
    })
    const given: unknown = response.ok ? await response.json() : null
    if (!isAnswerTo(checkRecipients, given)) return { kind: 'not-checked' }
    answers.push(given)
  }
  const restricted = answers.flatMap((answer) => answer.restricted)
  const isUnclear = answers.some(({ notChecked }) => notChecked > 0) && restricted.length === 0
  return isUnclear ? { kind: 'not-checked' } : { kind: 'checked', restricted }
}
