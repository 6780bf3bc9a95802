/** A message to forward through Microsoft Graph. */
export type ToForward = {
  /** Outlook's REST id of the message. */
  id: string
  /** The owner of the mailbox it is in; null for the person's own. */
  owner: string | null
  to: { name: string; address: string }
  /** Plain text above the forwarded message. */
  comment: string
}

export type NotSent = 'not-allowed' | 'not-found' | 'too-large' | 'too-many' | 'unreachable' | 'not-sent'

/** The result. `unknown`: the request went out but its answer was lost, so the message may have been sent. */
export type Forwarded = { kind: 'accepted' } | { kind: 'not-sent'; why: NotSent } | { kind: 'unknown' }

/** Time-outs in milliseconds: for reaching Graph before sending, and for the answer to the request itself. */
const times = { reach: 8_000, send: 30_000 }

/**
 * Forwards a message through Microsoft Graph, without any retry. Never rejects. Contract:
 * https://learn.microsoft.com/graph/api/message-forward (v1.0); needs `Mail.Send`, in a shared mailbox
 * `Mail.Send.Shared`.
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

/** The browser adds nothing to a request: no cookies, no cache, no referrer. */
const alone = { credentials: 'omit', cache: 'no-store', redirect: 'error', referrerPolicy: 'no-referrer' } as const

/**
 * Whether Graph can be reached at all, tested with an empty request. A browser does not say whether a failed request
 * had gone out: after this test, only one that broke off on its way is in doubt.
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

/** Only 202 means accepted. A gateway time-out says nothing about what happened behind it. */
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
