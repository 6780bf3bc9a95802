import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { councilDomain, tenantId } from '../cast.ts'
import { compiledBefore, nodeEnvironment, nodeFlags } from '../support/process/as-in-the-image.ts'
import type { Answered } from './live/names.ts'
import { officeScripts } from './serve/office-js.ts'
import { signIn } from './sign-in/provider.ts'
import type { StandIn } from './stand-in.ts'

export type RunningServer = { port: number; log: () => string; stop(): Promise<void> }

/** The program to run, and its flags besides the image's. */
export type Program = { main: string; flags: string[]; env?: Record<string, string> }
const built: Program = { main: fileURLToPath(new URL('../../dist/server/main.js', import.meta.url)), flags: [] }
const council = fileURLToPath(new URL('../../docs/council.json', import.meta.url))

/** The settings of every server. */
const common = (standIn: StandIn, port: number): Record<string, string> => ({
  PORT: String(port),
  HOST: '127.0.0.1',
  PUBLIC_URL: standIn.proxy.origin,
  BEHIND_PROXY: 'true',
  COUNCIL_FILE: council,
  SMTP_URL: `smtp://127.0.0.1:${standIn.smtpPort}`,
  MAIL_FROM: `contact.register@${councilDomain}`,
  NODE_EXTRA_CA_CERTS: standIn.certificate.caFile,
})

/** Further settings: the server trusts the stand-in's sign-in and lets its mail client frame the pane. */
const onLocalhost = ({ origin, provider }: StandIn): Record<string, string> => ({
  OIDC_ISSUER: provider.issuer,
  OIDC_AUDIENCE: provider.registration.audience,
  OIDC_KEYS_URL: `${provider.issuer}/jwks`,
  OIDC_TENANT_ID: tenantId,
  OIDC_CLIENT_ID: provider.registration.addInClientId,
  OIDC_SCOPE: provider.registration.scope,
  OFFICE_JS_URLS: officeScripts(origin).join(' '),
  FRAME_ANCESTORS: origin,
  LOG_LEVEL: 'warn',
  LOOKUPS_PER_MINUTE: '100000',
  WRITES_PER_MINUTE: '100000',
  WRITE_MEGABYTES_PER_MINUTE: '100000',
})

/** Further settings as a council has them: sign-in with Entra ID, and no setting that a council would leave out. */
const asCouncil = (hosts: Answered[]): Record<string, string> => ({
  ENTRA_TENANT_ID: tenantId,
  ENTRA_API_CLIENT_ID: signIn.clientId,
  NODE_OPTIONS: `--import ${new URL('live/reach-here.ts', import.meta.url).href}`,
  REACH_HERE: hosts.map(({ host, port }) => `${host}=${port}`).join(' '),
})

const serverSettings = (standIn: StandIn, port: number, store: Record<string, string>): Record<string, string> => ({
  ...common(standIn, port),
  ...(standIn.live ? asCouncil(standIn.live.hosts) : onLocalhost(standIn)),
  ...store,
})

/** Starts the built server as a separate process and waits until it is ready. Its log is shown if the start fails. */
export async function runServer(
  standIn: StandIn,
  port: number,
  store: Record<string, string>,
  { main, flags, env: ofProgram = {} } = built,
): Promise<RunningServer> {
  const { PATH = '', HOME = '', SystemRoot = '' } = process.env
  const settings = serverSettings(standIn, port, store)
  const env = { PATH, HOME, SystemRoot, ...nodeEnvironment, ...compiledBefore(), ...ofProgram, ...settings }
  const child = spawn(process.execPath, [...nodeFlags, ...flags, main], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  let log = ''
  const note = (part: Buffer) => {
    log = (log + part).slice(-20_000)
  }
  child.stdout.on('data', note)
  child.stderr.on('data', note)
  const ended = once(child, 'exit')
  // The server ends with this process, however that ends.
  const endWithUs = () => child.kill('SIGKILL')
  process.once('exit', endWithUs)
  child.once('exit', () => process.off('exit', endWithUs))
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return
    child.kill('SIGTERM')
    const killed = setTimeout(() => child.kill('SIGKILL'), 11_000)
    await ended
    clearTimeout(killed)
  }
  try {
    await untilReady(port, () => child.exitCode !== null)
  } catch (error) {
    await stop()
    throw new Error(`The server did not start.\n${log}`, { cause: error })
  }
  return { port, log: () => log, stop }
}

async function untilReady(port: number, gone: () => boolean, deadline = Date.now() + 20_000): Promise<void> {
  while (!gone() && Date.now() < deadline) {
    const answer = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => null)
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(gone() ? 'It ended at once.' : 'It was not ready in 20 seconds.')
}
