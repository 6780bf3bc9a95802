import { readFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { createServer } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { manifestFor } from '../../addin/manifest/for-host.ts'
import { registrationFor } from '../../server/contract/settings/registration.ts'
import { roles } from '../../server/policy/vocabulary.ts'
import { readSettings } from '../../server/settings/settings.ts'
import { colleagues } from '../cast.ts'
import { listen, stopServer } from '../outlook/serve/listen.ts'
import { type Provider, signIn, startProvider } from '../outlook/sign-in/provider.ts'
import { named, parse } from './xml.ts'

const host = 'register.ambleford.gov.uk'
const publicUrl = `https://${host}`
const apiClientId = '0c2b1d6e-8a53-4c54-9a0e-2f4b3c1d5e6f'
const registered = registrationFor({ publicUrl, apiClientId })

describe('the Entra ID registration is the same wherever it is written', () => {
  const inOrder = (text: string, ...parts: string[]) => {
    const places = parts.map((part) => text.indexOf(part))
    return places.every((place, i) => place >= 0 && place >= Math.max(0, ...places.slice(0, i)))
  }

  it.each([
    ['docs/microsoft-365.md', host],
    ['README.md', '<host>'],
  ])('%s matches it', (file, itsHost) => {
    const text = readFileSync(file, 'utf8').replaceAll(itsHost, host).replaceAll('<client id>', apiClientId)
    expect(inOrder(text, ...registered.redirectAddresses.map((one) => `\`${one}\``))).toBe(true)
    for (const word of [registered.applicationIdUri, 'access_as_user', ...roles]) expect(text).toContain(`\`${word}\``)
    const named = text.match(/\b(api|brk-multihub):\/\/[^`\s]+/g) ?? []
    const right: string[] = [registered.applicationIdUri, registered.scope, registered.redirectAddresses[1]]
    expect(named.filter((one) => !right.includes(one))).toEqual([])
  })

  it('the guide names Office’s client, the token version and the scope requested', () => {
    const text = readFileSync('docs/microsoft-365.md', 'utf8').replaceAll('<client id>', apiClientId)
    expect(text).toContain(`\`${registered.scope}\``)
    expect(text).toContain(`\`${registered.officeClientId}\` (all of Office)`)
    expect(text).toContain(`\`requestedAccessTokenVersion\` is \`${registered.accessTokenVersion}\``)
    expect(text).toContain(`--host ${publicUrl} --client ${apiClientId}`)
  })

  it('the manifest matches it', () => {
    const manifest = manifestFor(readFileSync('manifest.xml', 'utf8'), {
      host: publicUrl,
      client: apiClientId.toUpperCase(),
    })
    const [info] = named(parse(manifest), 'WebApplicationInfo')
    expect(info?.children.map(({ name, text }) => [name, text])).toEqual([
      ['Id', registered.apiClientId],
      ['Resource', registered.applicationIdUri],
      ['Scopes', ''],
    ])
    expect(info?.children.at(-1)?.children.map(({ text }) => text)).toEqual(registered.manifestScopes)
  })

  it.each([
    ['one registration', {}, apiClientId],
    [
      'two registrations',
      { ENTRA_ADDIN_CLIENT_ID: '99999999-2222-4333-8444-555555555555' },
      '99999999-2222-4333-8444-555555555555',
    ],
  ])('the settings request it and accept only its tokens (%s)', (_, more, clientId) => {
    const { signIn: asked } = readSettings({
      PUBLIC_URL: publicUrl,
      BEHIND_PROXY: 'true',
      REGISTER_FILE: 'register.db',
      COUNCIL_FILE: 'docs/council.json',
      ENTRA_TENANT_ID: '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11',
      ENTRA_API_CLIENT_ID: apiClientId,
      ...more,
    })
    expect(asked.pane).toMatchObject({ clientId, scope: registered.scope })
    expect(asked.audience).toBe(registered.audience)
    // Only version 2 tokens come from this issuer, and those name the client id.
    expect(asked.issuer).toMatch(/\/v2\.0$/)
  })

  it('an unusual port is part of every address', () => {
    expect(registrationFor({ publicUrl: `${publicUrl}:8443`, apiClientId })).toMatchObject({
      applicationIdUri: `api://${host}:8443/${apiClientId}`,
      redirectAddresses: [`${publicUrl}:8443/redirect.html`, `brk-multihub://${host}:8443`],
    })
  })
})

describe('the stand-in’s provider is registered as in the guide, and rejects everything else as Entra ID does', () => {
  let provider: Provider
  let server: Server
  let origin: string
  beforeAll(async () => {
    server = createServer((request, response) => provider.handle(request, response))
    origin = `http://localhost:${await listen(server, 0)}`
    provider = await startProvider({ origin, addInOrigin: publicUrl, consent: () => 'granted' })
  })
  afterAll(() => stopServer(server))
  const right = () => registrationFor({ publicUrl, apiClientId: signIn.clientId })

  type Asked = { client_id?: string; redirect_uri?: string; scope?: string }
  const authorize = async (given: Asked = {}) => {
    const { addInClientId: client_id, redirectAddresses, scope } = right()
    const hint = { login_hint: colleagues.amira.address, response_type: 'code', state: 's' }
    const asked = { ...hint, client_id, redirect_uri: redirectAddresses[0], scope: `openid ${scope}`, ...given }
    const answer = await fetch(`${provider.issuer}/authorize?${new URLSearchParams(asked)}`, { redirect: 'manual' })
    const location = answer.headers.get('location')
    const back = location ? new URL(location) : null
    return { status: answer.status, back, said: back?.searchParams, page: await answer.text() }
  }
  const token = async (given: Record<string, string>) => {
    const { addInClientId: client_id, redirectAddresses } = right()
    const body = new URLSearchParams({ client_id, redirect_uri: redirectAddresses[0], ...given })
    const answer = await fetch(`${provider.issuer}/token`, { method: 'POST', body })
    return { status: answer.status, body: (await answer.json()) as Record<string, string> }
  }
  const code = async () => (await authorize()).said?.get('code') ?? ''

  it('matches the guide', () => {
    expect(provider.registration).toEqual(right())
  })

  it.each([
    ['the scope', () => right().scope],
    ['the scope with the client id', () => `${signIn.clientId}/access_as_user`],
    ['Microsoft Graph', () => `${origin}/Mail.Send`],
  ])('%s is granted', async (_, scope) => {
    const { said } = await authorize({ scope: scope() })
    expect(said?.get('code')).toBeTruthy()
  })

  it('the token is a version 2 token, whose audience is the client id', async () => {
    const { status, body } = await token({ grant_type: 'authorization_code', code: await code(), scope: right().scope })
    expect(status).toBe(200)
    const claims = await provider.readToken(body.access_token ?? '', right().audience)
    expect(claims).toMatchObject({ aud: signIn.clientId, scp: 'access_as_user' })
  })

  it.each([
    ['the URI without the host', () => `api://${signIn.clientId}/access_as_user`],
    ['another host’s URI', () => `api://elsewhere.example/${signIn.clientId}/access_as_user`],
  ])('AADSTS500011 is returned to the add-in: %s', async (_, scope) => {
    const { back, said } = await authorize({ scope: scope() })
    expect(`${back?.origin}${back?.pathname}`).toBe(right().redirectAddresses[0])
    expect(Object.fromEntries(said ?? [])).toMatchObject({
      error: 'invalid_resource',
      error_description: expect.stringMatching(/^AADSTS500011: .*was not found in the tenant/),
      state: 's',
    })
    const refreshed = await token({ grant_type: 'refresh_token', refresh_token: 'x', scope: scope() })
    expect(refreshed).toMatchObject({ status: 400, body: { error: 'invalid_resource' } })
  })

  it.each([
    ['a scope that is not offered', () => `${right().applicationIdUri}/read_all`, 'AADSTS650053'],
    ['two resources at once', () => `${right().scope} ${origin}/Mail.Send`, 'AADSTS28000'],
  ])('%s: %s is refused', async (_, scope, words) => {
    expect((await authorize({ scope: scope() })).said?.get('error_description')).toContain(words)
  })

  it.each([
    ['a redirect address that is not registered', { redirect_uri: `${publicUrl}/taskpane.html` }, 'AADSTS50011'],
    ['a redirect address on another host', { redirect_uri: 'https://elsewhere.example/redirect.html' }, 'AADSTS50011'],
    ['the broker’s redirect address, from a browser', { redirect_uri: `brk-multihub://${host}` }, 'AADSTS7000471'],
    ['an unknown client', { client_id: apiClientId }, 'AADSTS700016'],
  ])('%s stays on the provider’s own page', async (_, given, words) => {
    const { back, page } = await authorize(given)
    expect(back).toBeNull()
    expect(page).toContain(words)
  })

  it.each([
    ['an unknown client', { client_id: apiClientId }, 'AADSTS700016'],
    ['another redirect address', { redirect_uri: `${publicUrl}/taskpane.html` }, 'AADSTS50011'],
  ])('a code is not redeemed for %s', async (_, given, words) => {
    const asked = { grant_type: 'authorization_code', code: await code(), scope: right().scope, ...given }
    const { status, body } = await token(asked)
    expect([status, body.error_description]).toEqual([400, expect.stringContaining(words)])
    expect(body).not.toHaveProperty('access_token')
  })

  it('a refresh that names no resource requests the client itself: AADSTS90009', async () => {
    const { body } = await token({ grant_type: 'authorization_code', code: await code(), scope: right().scope })
    const refresh = { grant_type: 'refresh_token', refresh_token: body.refresh_token ?? '' }
    expect((await token({ ...refresh, scope: 'openid profile' })).body.error_description).toContain('AADSTS90009')
    expect((await token({ ...refresh, scope: right().scope })).status).toBe(200)
  })

  it('Outlook as the broker needs the same registration', () => {
    const { addInClientId: clientId, scope } = right()
    expect(provider.refusalOfBroker({ clientId, scope })).toBeNull()
    expect(provider.refusalOfBroker({ clientId: apiClientId, scope })?.code).toBe('AADSTS700016')
    expect(provider.refusalOfBroker({ clientId, scope: `api://${clientId}/access_as_user` })?.code).toBe('AADSTS500011')
  })
})
