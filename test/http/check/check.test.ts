import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { openRegister } from '../../../server/register/register.ts'
import { mailServer } from '../../support/outside/mail-server.ts'
import { freePort } from '../../support/process/free-port.ts'
import { writeNewSqlite } from '../../support/store/new-sqlite.ts'
import { startPostgres } from '../../support/store/postgres.ts'
import { asUnreleased } from '../../support/unreleased.ts'
import {
  type Broken,
  type How,
  newFolder,
  newPair,
  openSetUp,
  password,
  type SetUp,
  setUpWith,
} from '../support/set-up.ts'

const wrongPassword = 'wrong-word-7f3a'
let council: SetUp
beforeAll(async () => {
  council = await openSetUp()
})
afterEach(() => council.tamper(null))
afterAll(() => council.stop())

describe('npm run register -- check', () => {
  test('finds nothing wrong with a complete set-up on SQLite', async () => {
    const { found, said } = await council.check()
    expect(found, said).toEqual([])
    const { code, said: printed } = await council.command({}, '--manifest', council.manifest)
    expect({ code, printed }).toEqual({ code: 0, printed: said })
    expect(printed).toMatch(/^OK +Settings\nOK +Certificate\n/)
    expect(printed).toMatch(/\n0 errors, 0 warnings, 0 not checked\.$/)
  })

  test('finds nothing wrong with a complete set-up on PostgreSQL, whose disk it cannot see', async () => {
    const { url: postgresUrl, stop } = await startPostgres({ durable: true })
    onTestFinished(stop)
    const { found, said } = await (await setUpWith({ where: { postgresUrl } })).check()
    expect(found, said).toEqual(['not-checked: Database'])
    expect(said).toContain('The free space on PostgreSQL’s disk cannot be seen from here.')
  })

  test('reports every wrong setting by name, and checks nothing else', async () => {
    const broken = { PUBLIC_URL: 'http://register.example', LOG_LEVEL: 'loud' }
    expect((await council.check(broken)).found).toEqual(['error: Settings', 'error: Settings', 'not-checked: Settings'])
    const { code, said } = await council.command(broken)
    expect(code).toBe(1)
    expect(said).toMatch(/^Error +Settings: LOG_LEVEL: must be one of/m)
    expect(said).toMatch(/^Error +Settings: PUBLIC_URL: must be an https address/m)
    expect(said).toMatch(/\n2 errors, 0 warnings, 1 not checked\. Mend the errors before people use it\.$/)
  })

  test('exits with 0 when something could not be checked, and names the options for an unknown one', async () => {
    const { code, said } = await council.command()
    expect({ code, said }).toEqual({
      code: 0,
      said: expect.stringMatching(/^Not checked +Manifest: No manifest was given\./m),
    })
    const otherwise = await council.command({}, '--all')
    expect(otherwise).toEqual({ code: 2, said: expect.stringContaining("Unknown option '--all'. Type “check --help”") })
  })

  type Given = How & { env?: Broken }
  type Fault = [what: string, broken: () => Given | Promise<Given>, found: string, wrong: RegExp, right: RegExp]
  const manifestWith = (change: (text: string) => string) => {
    const file = join(newFolder(), 'manifest.xml')
    writeFileSync(file, change(readFileSync(council.manifest, 'utf8')))
    return { manifest: file }
  }
  const tampered = (path: string, change: (headers: Record<string, unknown>) => object) => {
    council.tamper((asked, answer) =>
      asked === path ? { ...answer, headers: { ...answer.headers, ...change(answer.headers) } } : answer,
    )
    return {}
  }
  const policyWithout = (part: RegExp) =>
    tampered('/taskpane.html', (headers) => ({
      'content-security-policy': String(headers['content-security-policy']).replace(part, ''),
    }))

  const faults: Fault[] = [
    [
      'a private key of another certificate',
      async () => ({
        env: { TLS_KEY_FILE: (await newPair(newFolder(), { days: 99, domains: ['localhost'] })).keyFile },
      }),
      'error: Settings, not-checked: Settings',
      /TLS_KEY_FILE: is not the key of TLS_CERT_FILE/,
      /Give the private key that belongs to that certificate/,
    ],
    [
      'an issuer whose name is spelt differently',
      () => ({ env: { OIDC_ISSUER: `${council.env.OIDC_ISSUER}/` } }),
      'error: Sign-in',
      /The issuer names itself https:\/\/localhost:\d+\/sign-in, but OIDC_ISSUER says https:\/\/localhost:\d+\/sign-in\//,
      /Set OIDC_ISSUER to https:\/\/localhost:\d+\/sign-in, letter by letter/,
    ],
    [
      'a wrong address for the issuer’s keys',
      () => ({ env: { OIDC_KEYS_URL: `${council.env.OIDC_ISSUER}/keys` } }),
      'error: Sign-in',
      /The address of the issuer’s keys answers 404/,
      /Set OIDC_KEYS_URL to https:\/\/localhost:\d+\/sign-in\/jwks/,
    ],
    [
      'an unknown client',
      () => ({ env: { OIDC_CLIENT_ID: 'somebody-else' } }),
      'error: Registration',
      /does not know the client somebody-else/,
      /Set OIDC_CLIENT_ID to the client that is registered/,
    ],
    [
      'a wrong password for the mail server',
      () => ({ env: { SMTP_URL: `smtp://register:${wrongPassword}@127.0.0.1:${council.smtpPort}` } }),
      'error: Mail',
      /The mail server 127\.0\.0\.1 does not let the register in with the name and password in SMTP_URL/,
      /Put the name and password into SMTP_URL/,
    ],
    [
      'an unreachable mail server',
      async () => ({ env: { SMTP_URL: `smtp://127.0.0.1:${await freePort()}` } }),
      'error: Mail',
      /The mail server 127\.0\.0\.1 refuses the connection/,
      /Correct the host and port in SMTP_URL/,
    ],
    [
      'a mail server with an untrusted certificate',
      async () => ({ env: { SMTP_URL: await secureMail() } }),
      'error: Mail',
      /The mail server localhost has a certificate that this machine does not trust/,
      /If your council’s own authority signed it, name that in NODE_EXTRA_CA_CERTS/,
    ],
    [
      'a mail server without STARTTLS',
      async () => ({ env: { SMTP_URL: `smtp://127.0.0.2:${(await mailServer({}, 0, '127.0.0.2')).port}` } }),
      'error: Mail',
      /The mail server 127\.0\.0\.2 does not offer STARTTLS/,
      /use smtps:\/\/ with its port for TLS/,
    ],
    [
      'a missing mail server',
      () => ({ env: { SMTP_URL: undefined, MAIL_FROM: undefined } }),
      'warning: Mail',
      /No mail server is set/,
      /Set SMTP_URL and MAIL_FROM/,
    ],
    [
      'a register file in a missing folder',
      () => ({ env: { REGISTER_FILE: join(council.folder, 'nowhere/register.db') } }),
      'error: Database',
      /The folder of REGISTER_FILE does not exist/,
      /Make it, and let the server’s account write to it/,
    ],
    [
      'a register from a later release',
      async () => ({ env: { REGISTER_FILE: await newerRegister() } }),
      'error: Database',
      /The register is newer than this program/,
      /Start the program of its own version/,
    ],
    [
      'a register that was never released',
      async () => ({ env: { REGISTER_FILE: await unreleasedRegister() } }),
      'error: Database',
      /The register was made by a version that was never released/,
      /Put it aside, and begin with an empty place/,
    ],
    [
      'a manifest for another address',
      () => ({ manifest: 'manifest.xml' }),
      'error: Manifest',
      /It is for https:\/\/localhost:8443, and PUBLIC_URL is https:\/\/localhost:\d+/,
      /npm run manifest -- --host https:\/\/localhost:\d+/,
    ],
    [
      'a manifest for another resource than the pages request',
      () => manifestWith((text) => text.replace(/api:\/\/localhost:\d+\//, 'api://')),
      'error: Manifest',
      /It names the resource api:\/\/[\da-f-]{36}, and the pages ask for api:\/\/localhost:\d+\/[\da-f-]{36}\/access_as_user/,
      /It has to be api:\/\/localhost:\d+\/[\da-f-]{36}\./,
    ],
    [
      'a missing manifest file',
      () => ({ manifest: join(council.folder, 'nowhere.xml') }),
      'error: Manifest',
      /The file given with --manifest cannot be read/,
      /Give the path of the manifest/,
    ],
    [
      'a policy that stops Office.js',
      () => policyWithout(/ https:\/\/ajax\.aspnetcdn\.com[^ ;]*/),
      'error: Page policy',
      /stops what Office\.js loads: https:\/\/ajax\.aspnetcdn\.com\/ajax\/3\.5\/MicrosoftAjax\.js\./,
      /script-src has to allow it/,
    ],
    [
      'a policy that stops Outlook from framing the pages',
      () => policyWithout(/ https:\/\/\*\.cloud\.microsoft/),
      'error: Page policy',
      /does not let Outlook frame them: https:\/\/\*\.cloud\.microsoft\./,
      /frame-ancestors has to allow it/,
    ],
    [
      'a proxy that forbids frames',
      () => tampered('/taskpane.html', () => ({ 'x-frame-options': 'SAMEORIGIN' })),
      'error: Page policy',
      /X-Frame-Options: SAMEORIGIN, so Outlook shows an empty pane/,
      /Take that header out of the proxy/,
    ],
    [
      'a well-known file that names another script',
      () => {
        council.tamper((path, answer) =>
          path.startsWith('/.well-known/')
            ? { ...answer, body: '{"allowed":["https://a.example/commands.js"]}' }
            : answer,
        )
        return {}
      },
      'error: Address',
      /https:\/\/localhost:\d+\/\.well-known\/microsoft-officeaddins-allowed\.json does not name \/commands\.js/,
      /has to answer \{"allowed":\["https:\/\/localhost:\d+\/commands\.js"\]\}/,
    ],
    [
      'a proxy that does not pass on the well-known file',
      () => {
        council.tamper((path, answer) =>
          path.startsWith('/.well-known/') ? { status: 404, headers: {}, body: 'Not found' } : answer,
        )
        return {}
      },
      'error: Address',
      /https:\/\/localhost:\d+\/\.well-known\/microsoft-officeaddins-allowed\.json does not name \/commands\.js/,
      /let the proxy in front pass the path on/,
    ],
    [
      'another server at the public address',
      () => {
        council.tamper(() => ({ status: 200, headers: {}, body: '<h1>Welcome</h1>' }))
        return {}
      },
      'error: Address, not-checked: Page policy',
      /Something other than the register answers at https:\/\/localhost:\d+/,
      /PUBLIC_URL, its name in the DNS and the proxy in front have to lead to this server/,
    ],
    [
      'a clock that is ten minutes ahead',
      () => ({ clock: () => new Date(Date.now() + 600_000) }),
      'error: Clock',
      /This machine’s clock is (599|60\d) seconds ahead of the issuer’s/,
      /take its time from a time server/,
    ],
  ]

  test.each(faults)('reports %s, and nothing else', async (_, broken, expected, wrong, right) => {
    const { env, ...how } = await broken()
    const { found, said } = await council.check(env, how)
    expect(found.join(', '), said).toBe(expected)
    expect(said).toMatch(wrong)
    expect(said).toMatch(right)
    for (const secret of [password, wrongPassword, 'metrics-secret-7f3a']) expect(said).not.toContain(secret)
  })

  async function secureMail(): Promise<string> {
    const { certFile, keyFile } = await newPair(newFolder(), { days: 99, domains: ['localhost'] })
    const files = { cert: readFileSync(certFile), key: readFileSync(keyFile) }
    const { port } = await mailServer({ secure: true, ...files }, 0, 'localhost')
    return `smtps://localhost:${port}`
  }

  async function unreleasedRegister(): Promise<string> {
    const sqliteFile = join(newFolder(), 'register.db')
    await writeNewSqlite(sqliteFile)
    await asUnreleased({ sqliteFile }, 'early on')
    return sqliteFile
  }

  async function newerRegister(): Promise<string> {
    const sqliteFile = join(newFolder(), 'register.db')
    await writeNewSqlite(sqliteFile)
    const register = await openRegister({ sqliteFile })
    await register.write((tx) =>
      sql`insert into kysely_migration values ('9999-later', '2030-01-01T00:00:00Z')`.execute(tx),
    )
    await register.close()
    return sqliteFile
  }
})
