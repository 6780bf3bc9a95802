import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Desk, Sitting } from './desk.ts'

/** A message of somebody under restriction. */
export const restricted = 'You people are useless'
export const restrictedCard = (seat: Sitting) => seat.card('Restricted contact')
export const signInButton = (seat: Sitting) => seat.pane.getByRole('button', { name: 'Sign in', exact: true })

type Claims = { aud: string; oid: string; tid: string; scp?: string; nonce?: string }
export const claimsOf = (token: string): Claims =>
  JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())

/** The tokens that were sent to the register, in order. */
export const tokensSent = ({ requests }: Sitting): string[] =>
  requests.flatMap((one) => one.headers().authorization?.replace(/^Bearer /, '') ?? [])

/** Notes every ID token that comes to this browser, by the bridge or from the provider. */
export function watchIdTokens(page: Page, seen: string[]): void {
  page.context().on('response', async (response) => {
    if (!/\/(mail\/tokens|sign-in\/token)$/.test(new URL(response.url()).pathname)) return
    const { id_token: idToken } = (await response.json()) as { id_token?: string }
    if (idToken) seen.push(idToken)
  })
}

/** Reads once more, and looks through everything that was sent to the register since the window was opened. */
export async function expectNoIdTokenSent(at: Desk, seat: Sitting, idTokens: string[]): Promise<void> {
  await restrictedCard(seat).waitFor()
  const answered = seat.page.waitForResponse(/\/api\/standing$/)
  await seat.pane.getByRole('button', { name: 'Refresh' }).click()
  await answered
  await expect.poll(() => idTokens.length).toBeGreaterThan(0)
  const sent = tokensSent(seat)
  expect(sent.length).toBeGreaterThan(1)
  for (const token of sent) expect(claimsOf(token)).toMatchObject({ aud: at.stack.provider.registration.audience })
  for (const request of seat.requests) {
    const whole = `${request.url()} ${JSON.stringify(request.headers())} ${request.postData() ?? ''}`
    for (const idToken of idTokens) expect(whole).not.toContain(idToken)
  }
}
