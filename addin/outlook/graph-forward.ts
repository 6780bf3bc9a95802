/** A message to be forwarded through Microsoft Graph. */
export type ToForward = {
  /** Outlook's REST id of the message. */
  id: string
  /** Whose mailbox it is in, where that is not the person's own. */
  owner: string | null
  to: { name: string; address: string }
  /** Plain text above the forwarded message. */
  comment: string
}

/** Why it was not sent. */
export type NotSent = 'not-allowed' | 'not-found' | 'too-large' | 'too-many' | 'unreachable' | 'not-sent'

/** What became of it. `unknown`: the request went out and its answer is lost, so that the message may have gone. */
export type Forwarded = { kind: 'accepted' } | { kind: 'not-sent'; why: NotSent } | { kind: 'unknown' }

/** How long is waited, in milliseconds: for any answer at all before something is sent, and for the answer to it. */
const times = { reach: 8_000, send: 30_000 }

/**
 * Forwards a message through Microsoft Graph, once: it never tries again by itself. Never rejects.
 * Contract: https://learn.microsoft.com/graph/api/message-forward (v1.0); `Mail.Send`, in a shared mailbox `Mail.Send.Shared`.
 * @param graphUrl Graph's origin, without a path
 * @param token an access token for Graph, never the register's own
 */
export async function graphForward(
  graphUrl: string,
  token: string,
  message: ToForward,
  { reach, send } = times,
): Promise<Forwarded> {
  if (!(await answers(graphUrl, reach))) return { kind: 'not-sent', why: 'unreachable' }
  const { id, owner, to, comment } = message
  const whose = owner === null ? 'me' : `users/${encodeURIComponent(owner)}`
  try {
    const { status } = await fetch(`${graphUrl}/v1.0/${whose}/messages/${encodeURIComponent(id)}/forward`, {
      ...alone,
      method: 'POST',
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({
        comment,
        toRecipients: [{ emailAddress: { name: to.name, address: to.address } }],
      }),
      signal: AbortSignal.timeout(send),
    })
    return afterAnswer(status)
  } catch {
    return { kind: 'unknown' }
  }
}

/** Nothing of this browser goes with a request but what stands in it. */
const alone = { credentials: 'omit', cache: 'no-store', redirect: 'error', referrerPolicy: 'no-referrer' } as const

/**
 * Whether Graph can be reached at all, asked with nothing in the question. A browser does not say whether a request that
 * failed had gone out: after this, only one that broke off on its way is in doubt.
 */
async function answers(graphUrl: string, ms: number): Promise<boolean> {
  if (typeof navigator !== 'undefined' && navigator.onLine === false) return false
  const asked = fetch(`${graphUrl}/v1.0/`, {
    ...alone,
    redirect: 'follow',
    mode: 'no-cors',
    signal: AbortSignal.timeout(ms),
  })
  return asked.then(
    () => true,
    () => false,
  )
}

/** 202 alone means accepted. A gateway that ran out of time says nothing of what happened behind it. */
function afterAnswer(status: number): Forwarded {
  if (status === 202) return { kind: 'accepted' }
  if (status < 400 || [408, 502, 504].includes(status)) return { kind: 'unknown' }
  return { kind: 'not-sent', why: reasons[status] ?? 'not-sent' }
}

const reasons: Record<number, NotSent> = {
  401: 'not-allowed',
  403: 'not-allowed',
  404: 'not-found',
  413: 'too-large',
  429: 'too-many',
  503: 'too-many',
}
