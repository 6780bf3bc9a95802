import { SignJWT } from 'jose'
import * as v from 'valibot'

/** How to reach GOV.UK Notify. `secret` signs each request. */
export type NotifyAccess = { url: string; serviceId: string; secret: string }

/** A message as GOV.UK Notify reports it. Everything else in its answer is ignored. */
export type NotifyMessage = {
  id: string
  status: string
  createdAt: Date
  completedAt: Date | null
  emailAddress: string | null
}

/** GOV.UK Notify answered, but with a refusal or something unexpected. */
export class NotifyAnswer extends Error {
  readonly status: number
  constructor(status: number, why: string) {
    super(`GOV.UK Notify answered ${status}. ${why}`.trim())
    this.name = 'NotifyAnswer'
    this.status = status
  }
  /**
   * The request itself is wrong, so the same again is useless. A wrong key can be corrected, and too many requests
   * pass.
   */
  get isForGood(): boolean {
    return this.status === 400 || this.status === 413 || this.status === 422
  }
}

export type NotifyClient = ReturnType<typeof notifyClient>

const patienceMs = 30_000

/** "2024-05-17 15:58:38.342838" or "2024-05-17T15:58:38.342838Z": both are UTC. */
const moment = v.pipe(
  v.string(),
  v.transform((text) => new Date(`${text.replace(' ', 'T').replace(/Z$/, '')}Z`)),
  v.check((at) => !Number.isNaN(at.getTime())),
)
const message = v.pipe(
  v.object({
    id: v.string(),
    status: v.string(),
    created_at: moment,
    completed_at: v.nullish(moment, null),
    email_address: v.nullish(v.string(), null),
  }),
  v.transform(
    ({ id, status, created_at, completed_at, email_address }): NotifyMessage => ({
      ...{ id, status, createdAt: created_at, completedAt: completed_at, emailAddress: email_address },
    }),
  ),
)
const messages = v.object({ notifications: v.array(message) })
const made = v.object({ id: v.string() })

/**
 * GOV.UK Notify's REST API, as far as letters and e-mails need it. Every call may throw NotifyAnswer; after any other
 * error, nobody knows whether it was done.
 */
export function notifyClient({ url, serviceId, secret }: NotifyAccess, clock: () => Date) {
  const key = new TextEncoder().encode(secret)
  const closed = new AbortController()
  const call = async (path: string, body?: object): Promise<unknown> => {
    const token = await new SignJWT({})
      .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
      .setIssuer(serviceId)
      .setIssuedAt(clock())
      .sign(key)
    const answer = await fetch(`${url}${path}`, {
      ...{ redirect: 'error', signal: AbortSignal.any([closed.signal, AbortSignal.timeout(patienceMs)]) },
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      ...(body ? { method: 'POST', body: JSON.stringify(body) } : {}),
    })
    const told: unknown = await answer.json().catch(() => null)
    if (!answer.ok) throw new NotifyAnswer(answer.status, whyNot(told))
    return told
  }
  return {
    /** What GOV.UK Notify has under a reference of ours, newest first. It keeps that for seven days. */
    async byReference(type: 'letter' | 'email', reference: string): Promise<NotifyMessage[]> {
      const { notifications } = v.parse(
        messages,
        await call(`/v2/notifications?template_type=${type}&reference=${reference}`),
      )
      return notifications.toSorted((a, b) => b.createdAt.getTime() - a.createdAt.getTime())
    },
    /** Null: it no longer knows about it. */
    async byId(id: string): Promise<NotifyMessage | null> {
      try {
        return v.parse(message, await call(`/v2/notifications/${id}`))
      } catch (error) {
        if (error instanceof NotifyAnswer && error.status === 404) return null
        throw error
      }
    },
    async sendLetter(templateId: string, reference: string, personalisation: Record<string, string>): Promise<string> {
      const body = { template_id: templateId, reference, personalisation }
      return v.parse(made, await call('/v2/notifications/letter', body)).id
    },
    async sendEmail(templateId: string, reference: string, to: string, personalisation: Record<string, string>) {
      const body = { template_id: templateId, reference, email_address: to, personalisation }
      return v.parse(made, await call('/v2/notifications/email', body)).id
    },
    /** Reads a template; for checking the set-up. */
    template: (id: string) => call(`/v2/template/${id}`),
    /** Ends every call under way, and any later one. */
    close: () => closed.abort(),
  }
}

const problems = v.object({ errors: v.array(v.object({ message: v.string() })) })

function whyNot(told: unknown): string {
  const { success, output } = v.safeParse(problems, told)
  return success ? output.errors.map(({ message }) => message).join(' ') : ''
}
