import { X509Certificate } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as trusted from 'office-addin-dev-certs/lib/defaults.js'
import { generateCertificates } from 'office-addin-dev-certs/lib/generate.js'

export type Certificate = { cert: string; key: string; certFile: string; keyFile: string; caFile: string }

const days = 365
const dayMs = 86_400_000

const local = fileURLToPath(new URL('../../../.local/certificates', import.meta.url))
const ownNames = ['localhost', '127.0.0.1']

/**
 * A certificate for localhost, with the authority that signed it. Uses the pair from `npm run trust` if it exists and
 * is still valid, otherwise one made once in `.local/certificates`.
 */
export async function certificate(now = new Date()): Promise<Certificate> {
  const known = read(trusted.caCertificatePath, trusted.localhostCertificatePath, trusted.localhostKeyPath, now)
  return known ?? certificateIn(local, now)
}

/**
 * A certificate for other hosts' names as well as this machine's, for a browser and a server that are redirected here.
 */
export const certificateFor = (names: string[]): Promise<Certificate> =>
  certificateIn(`${local}-of-others`, new Date(), [...ownNames, ...names])

/**
 * The newest pair, each in a numbered folder. Makes another if there is none, or if it has expired or lacks a name.
 * Concurrent callers get the same pair.
 */
export async function certificateIn(folder: string, now = new Date(), names = ownNames): Promise<Certificate> {
  const numbers = existsSync(folder) ? readdirSync(folder).map(Number).filter(Number.isInteger) : []
  const newest = Math.max(0, ...numbers)
  const known = read(...pairIn(folder, newest), now)
  return known && covers(known, names) ? known : await make(folder, newest + 1, now, names)
}

function covers({ cert }: Certificate, names: string[]): boolean {
  const known = new X509Certificate(cert)
  return names.every((name) => known.checkHost(name) ?? known.checkIP(name))
}

const pairIn = (folder: string, number: number) => inFolder(join(folder, String(number)))

const inFolder = (folder: string): [string, string, string] => [
  join(folder, 'ca.crt'),
  join(folder, 'localhost.crt'),
  join(folder, 'localhost.key'),
]

/**
 * Made elsewhere and moved into place. If several processes start at once, the first to move wins and the others use
 * its pair. A pair in place is never replaced, because a server may already trust its authority.
 */
async function make(folder: string, number: number, now: Date, names: string[]): Promise<Certificate> {
  mkdirSync(folder, { recursive: true })
  const aside = mkdtempSync(join(folder, 'unfinished-'))
  await quietly(() => generateCertificates(...inFolder(aside), days, names))
  try {
    renameSync(aside, join(folder, String(number)))
  } catch {
    rmSync(aside, { recursive: true, force: true })
  }
  const made = read(...pairIn(folder, number), now)
  if (!made) throw new Error(`No certificate could be made in ${folder}.`)
  return made
}

function read(caFile: string, certFile: string, keyFile: string, now: Date): Certificate | null {
  if (![caFile, certFile, keyFile].every(existsSync)) return null
  const cert = readFileSync(certFile, 'utf8')
  const good = Date.parse(new X509Certificate(cert).validTo) > now.getTime() + dayMs
  return good ? { cert, key: readFileSync(keyFile, 'utf8'), certFile, keyFile, caFile } : null
}

/** The library that makes certificates writes to the console, where `npm start` should print only one line. */
async function quietly(work: () => Promise<void>) {
  const { log } = console
  console.log = () => undefined
  try {
    await work()
  } finally {
    console.log = log
  }
}
