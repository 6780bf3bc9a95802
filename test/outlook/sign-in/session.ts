import type { IncomingMessage } from 'node:http'

/** Who is signed in at the provider in this browser, which lets MSAL get a token silently. */
const sessionName = 'stand-in-session'

/** A cookie for the provider alone, also sent inside the pane's hidden frame. */
export const sessionCookie = (address: string): string =>
  `${sessionName}=${encodeURIComponent(address)}; Path=/sign-in; Secure; SameSite=None`

/** The signed-in address, if it is the requested one. */
export function sessionOf(request: IncomingMessage, wanted: string | undefined): string | undefined {
  const cookies = (request.headers.cookie ?? '').split('; ').map((one) => one.split('='))
  const address = decodeURIComponent(cookies.find(([name]) => name === sessionName)?.[1] ?? '')
  return address && (!wanted || wanted === address) ? address : undefined
}
