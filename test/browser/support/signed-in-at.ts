import type { BrowserContext } from 'playwright-core'
import { colleagues } from '../../cast.ts'
import type { Stack } from '../../support/stack.ts'

export type Person = keyof typeof colleagues

/** Signs somebody in at the stand-in's provider in this browser, so that no page has to ask who they are. */
export async function signedInAt(
  context: BrowserContext,
  { provider }: Pick<Stack, 'provider'>,
  person: Person,
): Promise<void> {
  const { hostname: domain, pathname: path } = new URL(provider.issuer)
  const value = encodeURIComponent(colleagues[person].address)
  await context.addCookies([{ name: 'stand-in-session', value, domain, path, secure: true, sameSite: 'None' }])
}
