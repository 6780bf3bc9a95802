import { randomBytes } from 'node:crypto'
import { chownSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { tenantId } from '../cast.ts'
import { type Issuer, openIssuer } from '../http/support/issuer.ts'
import { certificateIn } from '../outlook/serve/certificate.ts'

const top = resolve(import.meta.dirname, '../..')
const apiClientId = '11111111-2222-4333-8444-555555555555'
const host = 'register.ambleford.example'
const outside = ['login.microsoftonline.com', 'mail.ambleford.example']

/** A council's folder: compose.yaml unchanged, what it mounts, and what the test adds. */
export type Project = {
  folder: string
  url: string
  databasePassword: string
  /** A token for somebody of the cast, as Entra ID would sign it. */
  token(who?: Parameters<Issuer['token']>[0]): Promise<string>
  close(): Promise<void>
}

/** Fills the copied project's folder `.local`, as compose.yaml's first lines say. */
export async function makeProject(within: string): Promise<Project> {
  const folder = join(within, 'project')
  const put = (path: string, text: string | Buffer) => {
    mkdirSync(join(folder, path, '..'), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const { cert, key, ca } = await certificates(within)
  const [databasePassword, mailPassword] = [secret(), secret()]
  put('.local/tls/cert.pem', cert)
  put('.local/tls/key.pem', key)
  for (const file of ['cert.pem', 'key.pem']) chownSync(join(folder, '.local/tls', file), 1000, 1000)
  const settings = {
    PUBLIC_URL: `https://${host}`,
    POSTGRES_PASSWORD: databasePassword,
    ENTRA_TENANT_ID: tenantId,
    ENTRA_API_CLIENT_ID: apiClientId,
    SMTP_URL: `smtp://register:${mailPassword}@mail.ambleford.example:587`,
    MAIL_FROM: 'register@ambleford.example',
    PROJECT: top,
  }
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}\n`)
  put('.local/council.env', lines.join(''))

  const issuer = await openIssuer()
  put('trust/keys.json', await (await fetch(issuer.keysUrl)).text())
  put('trust/ca.crt', ca)
  put('trust/cert.pem', cert)
  put('trust/key.pem', key)
  put('trust/password', mailPassword)
  put('hosts', `127.0.0.1 localhost ${host}\n`)
  const inAWeek = Math.floor(Date.now() / 1000) + 7 * 86_400
  const iss = `https://login.microsoftonline.com/${tenantId}/v2.0`
  const token: Project['token'] = (who) => issuer.token(who, { iss, aud: apiClientId, exp: inAWeek })
  return { folder, url: `https://${host}`, databasePassword, token, close: () => issuer.close() }
}

const secret = () => randomBytes(16).toString('hex')

/** Copies compose.yaml with what it mounts, and the Dockerfile with what .dockerignore allows; returns the folder. */
export function copyProject(within: string): string {
  const folder = join(within, 'project')
  const copy = (path: string, to = path) => cpSync(join(top, path), join(folder, to), { recursive: true })
  const sources = readFileSync(join(top, '.dockerignore'), 'utf8').match(/(?<=^!).+$/gm) ?? []
  for (const path of ['compose.yaml', 'docs/compose', 'Dockerfile', '.dockerignore', ...sources]) copy(path)
  copy('docs/council.json', '.local/council.json')
  copy('test/container/project', '.')
  return folder
}

/** One certificate for every name, and its issuer's. Made before the process that trusts them starts. */
export async function certificates(within: string): Promise<{ cert: string; key: string; ca: Buffer; caFile: string }> {
  const names = ['localhost', '127.0.0.1', host, ...outside]
  const { cert, key, caFile } = await certificateIn(join(within, 'certificates'), new Date(), names)
  return { cert, key, ca: readFileSync(caFile), caFile }
}
