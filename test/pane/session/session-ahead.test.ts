import type { AuthenticationResult, IPublicClientApplication } from '@azure/msal-browser'
import { expect, test } from 'vitest'
import { startSession } from '../../../addin/session/start-session.ts'
import type { PaneSettings } from '../../../server/contract/settings/pane-settings.ts'

const signIn: PaneSettings['signIn'] = {
  authority: 'https://sign-in.example',
  protocol: 'oidc',
  clientId: 'the-pane',
  scope: 'register/access_as_user',
}
const account = (id: string) => ({ homeAccountId: id, username: `${id}@ambleford.example` })
const result = (id: string, accessToken: string, minutes: number) =>
  ({ account: account(id), accessToken, expiresOn: new Date(Date.now() + minutes * 60_000) }) as AuthenticationResult

/** A session of Amira's pane on a device that knows both; `kept` was read before Outlook said whose pane it is. */
function amirasSession(kept: AuthenticationResult | null) {
  const asked: string[] = []
  const client = {
    getAllAccounts: () => [account('amira'), account('dan')],
    acquireTokenSilent: async ({ account: of }: { account: { homeAccountId: string } }) => {
      asked.push(of.homeAccountId)
      return result(of.homeAccountId, `asked for ${of.homeAccountId}`, 60)
    },
  } as unknown as IPublicClientApplication
  const ahead = { client: Promise.resolve(client), kept: Promise.resolve(kept) }
  const remembered = { get: () => 'amira', set: () => undefined }
  return { session: startSession(signIn, false, 'amira@ambleford.example', remembered, ahead), asked }
}

test('a stored token signs its own person in, without another request', async () => {
  const { session, asked } = amirasSession(result('amira', 'kept', 60))
  await session.start()
  expect(session.now()).toEqual({ status: 'signed-in', person: { id: 'amira' } })
  expect([await session.token(), asked]).toEqual(['kept', []])
})

test.each([
  ['somebody else’s token', result('dan', 'kept', 60)],
  ['a token about to expire', result('amira', 'kept', 1)],
  ['no token', null],
])('%s signs nobody in: the library is asked for this person’s', async (_, kept) => {
  const { session, asked } = amirasSession(kept)
  await session.start()
  expect(asked).toEqual(['amira'])
  expect(session.now()).toEqual({ status: 'signed-in', person: { id: 'amira' } })
  expect([await session.token(), asked]).toEqual(['asked for amira', ['amira']])
})

test('a token that the register rejected is not tried again', async () => {
  const { session, asked } = amirasSession(result('amira', 'kept', 60))
  await session.start()
  expect([await session.token(true), asked]).toEqual(['asked for amira', ['amira']])
  session.lost()
  await session.start()
  expect([await session.token(), asked]).toEqual(['asked for amira', ['amira', 'amira']])
})
