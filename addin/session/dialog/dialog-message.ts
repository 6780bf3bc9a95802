import * as v from 'valibot'
import type { Given } from '../provider-window.ts'

/**
 * What the sign-in dialog tells the pane: the token, or msal-browser's code of what went wrong. `attempt` is the number
 * that the pane put into the dialog's address.
 */
const dialogMessage = v.union([
  v.object({
    attempt: v.string(),
    accessToken: v.pipe(v.string(), v.nonEmpty()),
    /** In milliseconds since 1970. */
    expiresOn: v.pipe(v.number(), v.integer()),
    account: v.object({
      homeAccountId: v.pipe(v.string(), v.nonEmpty()),
      environment: v.string(),
      tenantId: v.string(),
      localAccountId: v.string(),
      username: v.string(),
    }),
  }),
  v.object({ attempt: v.string(), errorCode: v.pipe(v.string(), v.regex(/^[a-z_]{1,60}$/)) }),
])
export type DialogMessage = v.InferOutput<typeof dialogMessage>

/** The message in a text from the dialog; null if it is none, or belongs to another attempt. */
export function readDialogMessage(text: unknown, attempt: string): DialogMessage | null {
  try {
    const message: unknown = JSON.parse(String(text))
    return v.is(dialogMessage, message) && message.attempt === attempt ? message : null
  } catch {
    return null
  }
}

/** The message about a sign-in that worked. */
export function messageOf(attempt: string, { accessToken, expiresOn, account }: Given): DialogMessage {
  const { homeAccountId, environment, tenantId, localAccountId, username } = account
  return {
    attempt,
    accessToken,
    expiresOn: expiresOn?.getTime() ?? 0,
    account: { homeAccountId, environment, tenantId, localAccountId, username },
  }
}
