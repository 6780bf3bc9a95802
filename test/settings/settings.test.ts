import { describe, expect, test } from 'vitest'
import { readSettings } from '../../server/settings/settings.ts'
import { certificate } from '../outlook/serve/certificate.ts'
import { councilText, messages, read, right, without } from './support/reading.ts'

const oidc = {
  OIDC_ISSUER: 'https://id.ambleford.example',
  OIDC_AUDIENCE: 'register',
  OIDC_KEYS_URL: 'https://id.ambleford.example/keys',
  OIDC_TENANT_ID: 'ambleford',
  OIDC_CLIENT_ID: 'pane',
  OIDC_SCOPE: 'register/access_as_user',
}
const mail = { SMTP_URL: 'smtp://register:secret@mail.ambleford.example:587', MAIL_FROM: 'register@ambleford.example' }
describe('valid settings', () => {
  test('Entra ID: issuer, audience and key set follow from tenant and client', () => {
    expect(read(right).signIn).toEqual({
      issuer: `https://login.microsoftonline.com/${right.ENTRA_TENANT_ID}/v2.0`,
      audience: right.ENTRA_API_CLIENT_ID,
      tenantId: right.ENTRA_TENANT_ID,
      keysUrl: `https://login.microsoftonline.com/${right.ENTRA_TENANT_ID}/discovery/v2.0/keys`,
      pane: {
        authority: `https://login.microsoftonline.com/${right.ENTRA_TENANT_ID}`,
        protocol: 'entra',
        clientId: right.ENTRA_API_CLIENT_ID,
        scope: `api://register.ambleford.example/${right.ENTRA_API_CLIENT_ID}/access_as_user`,
      },
    })
  })

  test('Entra ID: the add-in signs in with its own registration if it has one, and requests the API’s scope', () => {
    const ENTRA_ADDIN_CLIENT_ID = '99999999-2222-4333-8444-555555555555'
    const { audience, pane } = read({ ...right, ENTRA_ADDIN_CLIENT_ID }).signIn
    expect([audience, pane.clientId]).toEqual([right.ENTRA_API_CLIENT_ID, ENTRA_ADDIN_CLIENT_ID])
    expect(pane.scope).toBe(`api://register.ambleford.example/${right.ENTRA_API_CLIENT_ID}/access_as_user`)
  })

  test('any OpenID provider: values as configured', () => {
    const { signIn } = read({ ...without('ENTRA_'), ...oidc })
    expect(signIn).toMatchObject({ issuer: oidc.OIDC_ISSUER, audience: 'register', pane: { protocol: 'oidc' } })
  })

  test('a key set over plain http is accepted from this machine itself', () => {
    const env = { ...without('ENTRA_'), ...oidc, OIDC_KEYS_URL: 'http://127.0.0.1:9000/keys' }
    expect(messages(env)).toEqual([])
  })

  test('omitted settings have defaults', () => {
    expect(read(right)).toMatchObject({
      listen: { port: 8443, host: '127.0.0.1', tls: null },
      officeScripts: ['https://appsforoffice.microsoft.com/lib/1/hosted/office.js'],
      lookupsPerMinute: 300,
      originalsQuota: 20_000_000_000,
      writesPerMinute: { acts: 120, bytes: 200_000_000 },
      logLevel: 'info',
      metricsToken: null,
      graphUrl: null,
    })
  })

  test('mail: the server and the sender; without either it waits', () => {
    const mail = { SMTP_URL: 'smtps://register:s%40fe@mail.ambleford.example', MAIL_FROM: 'register@ambleford.example' }
    expect(read(right).mail).toBeNull()
    expect(read({ ...right, ...mail }).mail).toEqual({ smtpUrl: mail.SMTP_URL, from: mail.MAIL_FROM })
  })

  test('Microsoft Graph, where the council lets the pane forward through it, and another cloud’s', () => {
    const at = (url: string) => read({ ...right, GRAPH_URL: url }).graphUrl
    expect(at('https://graph.microsoft.com')).toBe('https://graph.microsoft.com')
    expect(at(' https://microsoftgraph.chinacloudapi.cn ')).toBe('https://microsoftgraph.chinacloudapi.cn')
    expect(at('')).toBeNull()
  })

  test('behind a proxy only this machine reaches the server, unless HOST names where to listen', async () => {
    const { cert, key } = await certificate()
    const withTls = { ...without('BEHIND_PROXY'), TLS_CERT_FILE: 'cert.pem', TLS_KEY_FILE: 'key.pem' }
    const files = { 'cert.pem': cert, 'key.pem': key, 'council.json': councilText }
    const hostOf = (env: NodeJS.ProcessEnv) =>
      readSettings(env, (path) => Buffer.from(files[path as keyof typeof files])).listen.host
    expect(hostOf(right)).toBe('127.0.0.1')
    expect(hostOf({ ...right, HOST: '0.0.0.0' })).toBe('0.0.0.0')
    expect(hostOf(withTls)).toBeUndefined()
  })

  test('settings cannot be changed afterwards', () => {
    const settings = read(right)
    expect(Object.isFrozen(settings)).toBe(true)
    expect(Object.isFrozen(settings.councilFile.services)).toBe(true)
  })
})

describe('each wrong setting is named, with what would be right', () => {
  const set = (env: NodeJS.ProcessEnv) => ({ env: { ...right, ...env } })
  const cases: [title: string, given: { env: NodeJS.ProcessEnv }, message: RegExp][] = [
    ['no public address', { env: without('PUBLIC_URL') }, /^PUBLIC_URL: is missing\./],
    ['a public address without TLS', set({ PUBLIC_URL: 'http://register.example' }), /^PUBLIC_URL: must be an https/],
    ['a public address with a path', set({ PUBLIC_URL: 'https://a.example/b' }), /^PUBLIC_URL: must have no path/],
    [
      'a public address with a name and password',
      set({ PUBLIC_URL: 'https://a:secret@b.example' }),
      /^PUBLIC_URL: must have no name/,
    ],
    ['a public address with a query', set({ PUBLIC_URL: 'https://a.example/?b' }), /^PUBLIC_URL: must have no name/],
    ['a public address with a fragment', set({ PUBLIC_URL: 'https://a.example#b' }), /^PUBLIC_URL: must have no name/],
    ['no register', { env: without('REGISTER_FILE') }, /^REGISTER_FILE: is missing/],
    ['two registers', set({ DATABASE_URL: 'postgres://a:b@c/d' }), /^DATABASE_URL: leave it out/],
    [
      'another kind of database',
      { env: { ...without('REGISTER_FILE'), DATABASE_URL: 'mysql://a:secret@b/c' } },
      /^DATABASE_URL: must be like/,
    ],
    ['neither TLS nor a proxy', { env: without('BEHIND_PROXY') }, /^TLS_CERT_FILE: is missing/],
    ['TLS and a proxy', set({ TLS_CERT_FILE: 'a.pem', TLS_KEY_FILE: 'b.pem' }), /^BEHIND_PROXY: leave it out/],
    ['a proxy that is neither true nor false', set({ BEHIND_PROXY: 'yes' }), /^BEHIND_PROXY: must be true or false/],
    [
      'a missing certificate file',
      { env: { ...without('BEHIND_PROXY'), TLS_CERT_FILE: 'a', TLS_KEY_FILE: 'b.pem' } },
      /^TLS_CERT_FILE: the file cannot be read \(ENOENT\)/,
    ],
    [
      'an invalid certificate',
      { env: { ...without('BEHIND_PROXY'), TLS_CERT_FILE: 'a.pem', TLS_KEY_FILE: 'b.pem' } },
      /^TLS_CERT_FILE: must be a PEM certificate/,
    ],
    ['no sign-in', { env: without('ENTRA_') }, /^ENTRA_TENANT_ID: is missing/],
    ['two kinds of sign-in', set(oidc), /^ENTRA_TENANT_ID: two kinds of sign-in/],
    ['a tenant by its name', set({ ENTRA_TENANT_ID: 'ambleford' }), /^ENTRA_TENANT_ID: must be the tenant’s id/],
    ['half of a sign-in', { env: without('ENTRA_API') }, /^ENTRA_API_CLIENT_ID: is missing/],
    [
      'a key set over plain http elsewhere',
      { env: { ...without('ENTRA_'), ...oidc, OIDC_KEYS_URL: 'http://id.example/keys' } },
      /^OIDC_KEYS_URL: must be an https/,
    ],
    [
      'a scope that gives no access to the register',
      { env: { ...without('ENTRA_'), ...oidc, OIDC_SCOPE: 'openid' } },
      /^OIDC_SCOPE: must be .* ending in \/access_as_user\.$/,
    ],
    [
      'an issuer over plain http',
      { env: { ...without('ENTRA_'), ...oidc, OIDC_ISSUER: 'http://id.example' } },
      /^OIDC_ISSUER: must be an https/,
    ],
    ['an invalid port', set({ PORT: '70000' }), /^PORT: must be a whole number from 0 to 65535/],
    ['an invalid log level', set({ LOG_LEVEL: 'loud' }), /^LOG_LEVEL: must be one of/],
    ['scripts over plain http', set({ OFFICE_JS_URLS: 'http://a.example/o.js' }), /^OFFICE_JS_URLS: must be https/],
    ['a script address with a quote', set({ OFFICE_JS_URLS: 'https://a.example/"x' }), /^OFFICE_JS_URLS: must be/],
    ['a frame origin with a path', set({ FRAME_ANCESTORS: 'https://a.example/x' }), /^FRAME_ANCESTORS: must be/],
    ['Graph over plain http', set({ GRAPH_URL: 'http://graph.microsoft.com' }), /^GRAPH_URL: must be an https address/],
    [
      'Graph with a path',
      set({ GRAPH_URL: 'https://graph.microsoft.com/v1.0' }),
      /^GRAPH_URL: must be an https address/,
    ],
    ['Graph anywhere', set({ GRAPH_URL: 'https://*.microsoft.com' }), /^GRAPH_URL: must be an https address/],
    [
      'Graph as a switch',
      set({ GRAPH_URL: 'true' }),
      /^GRAPH_URL: must be .*, such as https:\/\/graph\.microsoft\.com/,
    ],
    ['no writes', set({ WRITES_PER_MINUTE: '0' }), /^WRITES_PER_MINUTE: must be a whole number/],
    [
      'less than one message a minute',
      set({ WRITE_MEGABYTES_PER_MINUTE: '10' }),
      /^WRITE_MEGABYTES_PER_MINUTE: must be a whole number from 50/,
    ],
    ['no originals', set({ ORIGINALS_GIGABYTES: '0' }), /^ORIGINALS_GIGABYTES: must be a whole number/],
    ['no look-ups', set({ LOOKUPS_PER_MINUTE: '0' }), /^LOOKUPS_PER_MINUTE: must be a whole number/],
    ['mail without a mail server', set({ MAIL_FROM: 'register@ambleford.example' }), /^SMTP_URL: must be like/],
    ['an invalid mail server', set({ ...mail, SMTP_URL: 'https://secret@mail.example' }), /^SMTP_URL: must be like/],
    ...[mail.SMTP_URL.replace('secret', 'secret%s'), mail.SMTP_URL.replace('register', '100%')].map(
      (SMTP_URL): (typeof cases)[number] => [
        'a % that begins no code',
        set({ ...mail, SMTP_URL }),
        /^SMTP_URL: has a % .* as %25/,
      ],
    ),
    [
      'a % in the password of the database',
      { env: { ...without('REGISTER_FILE'), DATABASE_URL: 'postgres://a:secret%@b/c' } },
      /^DATABASE_URL: has a % .* as %25/,
    ],
    ['mail without a sender', set({ SMTP_URL: mail.SMTP_URL }), /^MAIL_FROM: must be the one e-mail address/],
    [
      'mail from a name with an address',
      set({ ...mail, MAIL_FROM: 'Register <a@b.example>' }),
      /^MAIL_FROM: must be the one/,
    ],
    [
      'a missing council file',
      set({ COUNCIL_FILE: 'elsewhere.json' }),
      /^COUNCIL_FILE: the file cannot be read \(ENOENT\)/,
    ],
  ]
  test.each(cases)('%s', (_, { env }, message) => {
    const said = messages(env)
    expect(said).toHaveLength(1)
    expect(said[0]).toMatch(message)
    expect(said[0]).not.toContain('secret')
  })

  test('all are named at once, so that nobody has to try again and again', () => {
    const said = messages({})
    expect(said.map((line) => line.split(':')[0])).toEqual([
      'PUBLIC_URL',
      'TLS_CERT_FILE',
      'REGISTER_FILE',
      'COUNCIL_FILE',
      'ENTRA_TENANT_ID',
    ])
  })
})
