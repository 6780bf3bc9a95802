import { readFileSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { manifestFor } from '../../addin/manifest/for-host.ts'
import { listed, type SetUp } from '../../server/check/finding.ts'
import { checkManifest } from '../../server/check/manifest.ts'
import { checkRegistration } from '../../server/check/registration.ts'
import { readSettings } from '../../server/settings/settings.ts'
import { listen, stopServer } from '../outlook/serve/listen.ts'
import { type Provider, signIn, startProvider } from '../outlook/sign-in/provider.ts'
import { ownFolder } from '../register/support/own-folder.ts'

const publicUrl = 'https://register.ambleford.gov.uk'
const settingsWith = (more: Record<string, string> = {}) =>
  readSettings({
    PUBLIC_URL: publicUrl,
    BEHIND_PROXY: 'true',
    REGISTER_FILE: 'register.db',
    COUNCIL_FILE: 'docs/council.json',
    ENTRA_TENANT_ID: '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11',
    ENTRA_API_CLIENT_ID: signIn.clientId,
    ...more,
  })
const setUp = (more: Record<string, string> = {}, document: object = {}): SetUp => {
  const answer = { status: 200, headers: {}, text: JSON.stringify(document) }
  const now = () => new Date()
  return {
    ...{ settings: settingsWith(more), env: {}, manifest: null, clock: now, page: async () => ({ answer }) },
    issuer: async () => ({ outcome: { answer }, at: now() }),
  }
}
const written = (client?: string) => manifestFor(readFileSync('manifest.xml', 'utf8'), { host: publicUrl, client })

describe('npm run register -- check, with Entra ID: the manifest', () => {
  const wrongWith = (text: string) => {
    const manifest = join(ownFolder(), 'manifest.xml')
    writeFileSync(manifest, text)
    return [...checkManifest({ ...setUp(), manifest })].map(({ grade, wrong }) => `${grade}: ${wrong}`)
  }

  it('reports nothing when it is written for the address and the client', () => {
    expect(wrongWith(written(signIn.clientId))).toEqual([])
  })

  it('reports that the compose guard of classic Outlook cannot sign in without the client', () => {
    expect(wrongWith(written())).toEqual([expect.stringMatching(/^error: It has no WebApplicationInfo/)])
  })

  it('names both the id and the resource of another client', () => {
    const other = '0c2b1d6e-8a53-4c54-9a0e-2f4b3c1d5e6f'
    expect(wrongWith(written(other))).toEqual([
      `error: It names the client ${other}, and the register’s API is ${signIn.clientId}.`,
      expect.stringContaining(`It names the resource api://register.ambleford.gov.uk/${other}`),
    ])
  })

  it('reports missing scopes that say who the person is', () => {
    const text = written(signIn.clientId).replace('<Scope>profile</Scope>', '')
    expect(wrongWith(text)).toEqual(['error: It does not ask for profile.'])
  })

  it('reports a manifest that does not tell the guard of a draft that opens', () => {
    const older = written(signIn.clientId).replace(/<LaunchEvent Type="OnNewMessageCompose"[^>]*>/g, '')
    expect(wrongWith(older)).toEqual([
      'warning: Outlook does not tell the compose guard everything: the manifest lacks OnNewMessageCompose (DesktopFormFactor), OnNewMessageCompose (MobileFormFactor).',
    ])
  })

  it('names an address that is none, such as a placeholder that nobody filled in', () => {
    const half = written(signIn.clientId).replaceAll(
      'https://register.ambleford.gov.uk/taskpane',
      'https://{host}:port/taskpane',
    )
    expect(wrongWith(half)).toEqual([
      'error: It is for https://{host}:port/taskpane.html, and PUBLIC_URL is https://register.ambleford.gov.uk.',
    ])
  })

  it('reports a file that is not a manifest', () => {
    expect(wrongWith('{"name": "register"}')).toEqual(['error: The file is not an add-in manifest.'])
  })
})

describe('npm run register -- check, with Entra ID: the registration', () => {
  let provider: Provider
  let server: Server
  let origin: string
  const start = async (registeredFor: string) => {
    provider = await startProvider({ origin, addInOrigin: registeredFor, consent: () => 'granted' })
  }
  beforeAll(async () => {
    server = createServer((request, response) => provider.handle(request, response))
    origin = `http://localhost:${await listen(server, 0)}`
  })
  afterAll(() => stopServer(server))

  const found = async (more: Record<string, string> = {}) => {
    const document = { authorization_endpoint: `${provider.issuer}/authorize` }
    return await listed(checkRegistration(setUp(more, document)))
  }
  /** It stands at every check with Entra ID. */
  const byHand = {
    grade: 'not-checked',
    wrong: expect.stringContaining('brk-multihub://register.ambleford.gov.uk'),
    right: expect.stringContaining('not as the first address'),
  }

  it('as in the guide, leaves only what Outlook itself can check', async () => {
    await start(publicUrl)
    expect(await found()).toMatchObject([byHand])
  })

  it('reports one for another address', async () => {
    await start('https://elsewhere.example')
    const right = `In Entra ID, under Authentication, the single-page application must have, in this order: ${publicUrl}/redirect.html, then brk-multihub://register.ambleford.gov.uk.`
    expect(await found()).toMatchObject([{ grade: 'error', right }, byHand])
  })

  it('reports another client', async () => {
    await start(publicUrl)
    const wrong = 'The sign-in does not know the client 0c2b1d6e-8a53-4c54-9a0e-2f4b3c1d5e6f.'
    const other = { ENTRA_ADDIN_CLIENT_ID: '0c2b1d6e-8a53-4c54-9a0e-2f4b3c1d5e6f' }
    expect(await found(other)).toMatchObject([
      { grade: 'error', wrong, right: expect.stringContaining('ENTRA_TENANT_ID') },
      byHand,
    ])
  })

  it('reports another application ID URI', async () => {
    await start(publicUrl)
    const other = {
      ENTRA_API_CLIENT_ID: '0c2b1d6e-8a53-4c54-9a0e-2f4b3c1d5e6f',
      ENTRA_ADDIN_CLIENT_ID: signIn.clientId,
    }
    const uri = 'api://register.ambleford.gov.uk/0c2b1d6e-8a53-4c54-9a0e-2f4b3c1d5e6f'
    expect(await found(other)).toMatchObject([
      {
        grade: 'error',
        wrong: `The sign-in does not know the resource ${uri}.`,
        right: `In Entra ID, under Expose an API, set the application ID URI to ${uri}.`,
      },
      byHand,
    ])
  })

  it('lists it, too, where the issuer names no address on the web', async () => {
    const document = { authorization_endpoint: 'ftp://localhost/authorize' }
    expect(await listed(checkRegistration(setUp({}, document)))).toMatchObject([
      { grade: 'not-checked', wrong: 'The sign-in is not an address on the web.' },
    ])
  })

  it('lists what must be registered where a sign-in page gives nothing away', async () => {
    const silent = createServer((_, response) =>
      response.writeHead(200).end('<input type="hidden" name="redirect_uri">'),
    )
    const at = `http://localhost:${await listen(silent, 0)}`
    const document = { authorization_endpoint: `${at}/authorize` }
    expect(await listed(checkRegistration(setUp({}, document)))).toMatchObject([
      { grade: 'not-checked', right: expect.stringContaining(`${publicUrl}/redirect.html, then brk-multihub://`) },
      byHand,
    ])
    await stopServer(silent)
  })
})
