import { randomUUID } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { request as ask, type IncomingMessage, type OutgoingHttpHeaders, type ServerResponse } from 'node:http'
import { createServer } from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setDefaultCACertificates } from 'node:tls'
import { createCA, createCert } from 'mkcert'
import { onTestFinished } from 'vitest'
import { manifestFor } from '../../../addin/manifest/for-host.ts'
import { check, inWords } from '../../../server/check/check.ts'
import { createCouncilCache } from '../../../server/council/council-cache.ts'
import { paneSettingsOf } from '../../../server/http/app.ts'
import { openLog } from '../../../server/http/log.ts'
import { withCommandSettings } from '../../../server/http/pages/commands.ts'
import { loadPane } from '../../../server/http/pages/pages.ts'
import { serve } from '../../../server/http/serve.ts'
import { makeIdentity } from '../../../server/register/copy/encrypted-file.ts'
import { openRegister } from '../../../server/register/register.ts'
import { newId } from '../../../server/register/store/new-id.ts'
import { readSettings } from '../../../server/settings/settings.ts'
import { councilDomain, tenantId } from '../../cast.ts'
import { certificate } from '../../outlook/serve/certificate.ts'
import { listen, stopServer } from '../../outlook/serve/listen.ts'
import { startProvider } from '../../outlook/sign-in/provider.ts'
import { registerCommand } from '../../register/support/cli.ts'
import { startMailServer } from '../../support/outside/smtp-server.ts'
import { writeNewSqlite } from '../../support/store/new-sqlite.ts'
import type { Where } from '../../support/store/stores.ts'

type Pair = { certFile: string; keyFile: string; caFile: string }

export type Answer = { status: number; headers: OutgoingHttpHeaders; body: string }
/** How a proxy in front of the server changes an answer. */
export type Tamper = (path: string, answer: Answer) => Answer

export const password = 'pass-word-7f3a'

/** One council's complete set-up, and the parts that a test can break. */
export type SetUp = {
  folder: string
  publicUrl: string
  env: Record<string, string>
  /** The path of the deployed manifest. */
  manifest: string
  smtpPort: number
  /** Adds a proxy's changes in front of the server, or removes them. */
  tamper(how: Tamper | null): void
  /** What the check finds with these changes to the environment; undefined removes a setting. */
  check(broken?: Broken, how?: How): Promise<Checked>
  /** The same as `npm run register -- check`, in a process of its own. */
  command(broken?: Broken, ...given: string[]): Promise<{ code: number; said: string }>
  /** Stops everything at the public address. */
  stopFront(): Promise<void>
  stop(): Promise<void>
}

export type Broken = Record<string, string | undefined>
/** Another manifest, other authorities that this machine trusts, another clock. */
export type How = { manifest?: string; authorities?: string[]; clock?: () => Date }
/** `found`: the grade and the area of each finding; `said`: what the command prints. */
export type Checked = { found: string[]; said: string }

/** `registeredFor`: the address for which the add-in is registered with the provider. */
type Options = { where?: Where; pair?: Pair; registeredFor?: string }

/** The real server behind a proxy that does TLS, the stand-in's provider, a mail server that wants a password, a store. */
export async function openSetUp({ where, pair, registeredFor }: Options = {}): Promise<SetUp> {
  const folder = mkdtempSync(join(tmpdir(), 'set-up-'))
  const own = await certificate()
  const shown = pair ?? own
  const trusted = [...new Set([own.caFile, shown.caFile])]
  const caFile = join(folder, 'authorities.pem')
  writeFileSync(caFile, trusted.map((file) => readFileSync(file, 'utf8')).join('\n'))

  const routes: { serverPort: number; tamper: Tamper | null } = { serverPort: 0, tamper: null }
  const files = { cert: readFileSync(shown.certFile), key: readFileSync(shown.keyFile) }
  const front = createServer(files, (request, response) => pass(request, response, routes))
  const publicUrl = `https://localhost:${await listen(front, 0)}`
  const provides = createServer(own, (request, response) => provider.handle(request, response))
  const provider = await startProvider({
    origin: `https://localhost:${await listen(provides, 0)}`,
    addInOrigin: registeredFor ?? publicUrl,
    consent: () => 'granted',
  })
  const mail = await startMailServer({
    authOptional: false,
    allowInsecureAuth: true,
    onAuth: ({ password: given }, _, done) =>
      given === password ? done(null, { user: 'register' }) : done(new Error('No')),
  })
  const ownFile = { sqliteFile: join(folder, 'register.db') }
  if (!where) await writeNewSqlite(ownFile.sqliteFile)
  const place = where ?? ownFile
  const { registration } = provider
  const env: Record<string, string> = {
    PUBLIC_URL: publicUrl,
    TLS_CERT_FILE: shown.certFile,
    TLS_KEY_FILE: shown.keyFile,
    COUNCIL_FILE: 'docs/council.json',
    OIDC_ISSUER: provider.issuer,
    OIDC_AUDIENCE: registration.audience,
    OIDC_KEYS_URL: `${provider.issuer}/jwks`,
    OIDC_TENANT_ID: tenantId,
    OIDC_CLIENT_ID: registration.addInClientId,
    OIDC_SCOPE: registration.scope,
    SMTP_URL: `smtp://register:${password}@127.0.0.1:${mail.port}`,
    MAIL_FROM: `contact.register@${councilDomain}`,
    METRICS_TOKEN: 'metrics-secret-7f3a',
    BACKUP_RECIPIENTS: (await makeIdentity()).recipient,
    ...('sqliteFile' in place ? { REGISTER_FILE: place.sqliteFile } : { DATABASE_URL: place.postgresUrl }),
  }
  const manifest = join(folder, 'manifest.xml')
  writeFileSync(
    manifest,
    manifestFor(readFileSync('manifest.xml', 'utf8'), { host: publicUrl, client: registration.apiClientId }),
  )
  const server = await startBehind(env, folder)
  routes.serverPort = server.port

  const settled = (broken: Broken) => {
    const all = Object.entries({ ...env, ...broken })
    return Object.fromEntries(all.filter((one): one is [string, string] => one[1] !== undefined))
  }

  return {
    folder,
    publicUrl,
    env,
    manifest,
    smtpPort: mail.port,
    tamper: (how) => {
      routes.tamper = how
    },
    check: async (broken = {}, { manifest: file = manifest, authorities = trusted, clock = () => new Date() } = {}) => {
      // Without the many that Node brings: each connection reads all of them anew.
      setDefaultCACertificates(authorities.map((one) => readFileSync(one, 'utf8')))
      const findings = await check(settled(broken), file, clock)
      return { found: findings.map(({ grade, area }) => `${grade}: ${area}`), said: inWords(findings) }
    },
    command: (broken = {}, ...given) =>
      registerCommand({ ...settled(broken), NODE_EXTRA_CA_CERTS: caFile }, 'check', ...given),
    stopFront: () => stopServer(front),
    stop: async () => {
      await Promise.all([server.stop(), stopServer(front), stopServer(provides), mail.stop()])
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** The server itself, by plain http behind the proxy, with the smallest pane that it accepts. */
async function startBehind({ TLS_CERT_FILE: _, TLS_KEY_FILE: __, ...env }: Record<string, string>, folder: string) {
  const pages = join(folder, 'pane')
  const settings = readSettings({ ...env, BEHIND_PROXY: 'true', HOST: '127.0.0.1', PORT: '0' })
  mkdirSync(pages)
  writeFileSync(join(pages, 'taskpane.html'), '<!doctype html><!--office-scripts--><!--pane-settings-->')
  writeFileSync(join(pages, 'commands.js'), '"use strict"')
  const register = await openRegister(settings.register)
  const pane = await withCommandSettings(loadPane(pages), settings.publicUrl, paneSettingsOf(settings))
  const log = openLog('silent')
  const council = createCouncilCache(register, settings.councilFile, () => undefined)
  const serving = await serve(settings, {
    register,
    beside: register,
    council,
    pane,
    log,
    clock: () => new Date(),
    newId,
  })
  const stop = async () => {
    await serving.stop(2_000)
    await register.close()
  }
  return { port: serving.port, stop }
}

function pass(request: IncomingMessage, response: ServerResponse, to: { serverPort: number; tamper: Tamper | null }) {
  const { method, url: path = '/', headers } = request
  const onward = ask({ host: '127.0.0.1', port: to.serverPort, method, path, headers }, async (answer) => {
    let body = ''
    for await (const part of answer) body += part
    const { 'content-length': __, 'transfer-encoding': ___, ...rest } = answer.headers
    const given = { status: answer.statusCode ?? 502, headers: rest, body }
    const told = to.tamper?.(path, given) ?? given
    response.writeHead(told.status, told.headers).end(told.body)
  })
  onward.on('error', () => response.destroy())
  request.pipe(onward)
}

/** Making one takes longer than most tests. */
let authority: ReturnType<typeof createCA> | undefined

/**
 * A certificate from another authority than `certificate()` has, with another name: of two authorities with one name,
 * OpenSSL tries only the first.
 */
export async function newPair(folder: string, given: { days: number; domains: string[] }): Promise<Pair> {
  authority ??= createCA({
    ...{ countryCode: 'GB', state: 'Amblefordshire', locality: 'Ambleford' },
    ...{ organization: `Authority ${randomUUID()}`, validity: 365 },
  })
  const ca = await authority
  const { cert, key } = await createCert({ ca, domains: given.domains, validity: given.days })
  const pair = { caFile: join(folder, 'ca.crt'), certFile: join(folder, 'cert.crt'), keyFile: join(folder, 'cert.key') }
  writeFileSync(pair.caFile, ca.cert)
  writeFileSync(pair.certFile, cert)
  writeFileSync(pair.keyFile, key)
  return pair
}

/** A separate folder for a test. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'check-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A complete set-up for one test. */
export async function setUpWith(options: Options = {}): Promise<SetUp> {
  const setUp = await openSetUp(options)
  onTestFinished(() => setUp.stop())
  return setUp
}

/** The manifest of an add-in without Entra ID, for a check with a resource that no manifest names. */
export function withoutClient({ folder, publicUrl }: SetUp): string {
  const file = join(folder, 'without-client.xml')
  writeFileSync(file, manifestFor(readFileSync('manifest.xml', 'utf8'), { host: publicUrl }))
  return file
}
