import { X509Certificate } from 'node:crypto'
import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as trusted from 'office-addin-dev-certs/lib/defaults.js'
import { generateCertificates } from 'office-addin-dev-certs/lib/generate.js'

export type Certificate = { cert: string; key: string; certFile: string; keyFile: string; caFile: string }

const days = 365
const dayMs = 86_400_000

/**
 * A certificate for localhost, with the authority that signed it. The pair that `npm run trust` made is taken where
 * it is there and still good; else one of the project's own, made once in `.local/certificates`.
 */
export async function certificate(now = new Date()): Promise<Certificate> {
  const known = read(trusted.caCertificatePath, trusted.localhostCertificatePath, trusted.localhostKeyPath, now)
  if (known) return known
  const own = inFolder(fileURLToPath(new URL('../../../.local/certificates', import.meta.url)))
  return read(...own, now) ?? (await make(own, now))
}

const inFolder = (folder: string): [string, string, string] => [
  join(folder, 'ca.crt'),
  join(folder, 'localhost.crt'),
  join(folder, 'localhost.key'),
]

/** Made aside and moved into place, so that two runs starting at once never see half a pair. */
async function make(own: [string, string, string], now: Date): Promise<Certificate> {
  const folder = dirname(own[0])
  const aside = `${folder}.${process.pid}`
  await quietly(() => generateCertificates(...inFolder(aside), days, ['localhost', '127.0.0.1']))
  rmSync(folder, { recursive: true, force: true })
  try {
    renameSync(aside, folder)
  } catch {
    rmSync(aside, { recursive: true, force: true })
  }
  const made = read(...own, now)
  if (!made) throw new Error(`No certificate could be made in ${folder}.`)
  return made
}

function read(caFile: string, certFile: string, keyFile: string, now: Date): Certificate | null {
  if (![caFile, certFile, keyFile].every(existsSync)) return null
  const cert = readFileSync(certFile, 'utf8')
  const good = Date.parse(new X509Certificate(cert).validTo) > now.getTime() + dayMs
  return good ? { cert, key: readFileSync(keyFile, 'utf8'), certFile, keyFile, caFile } : null
}

/** The maker of certificates reports on the console, where `npm start` wants to say one thing only. */
async function quietly(work: () => Promise<void>) {
  const { log } = console
  console.log = () => undefined
  try {
    await work()
  } finally {
    console.log = log
  }
}
