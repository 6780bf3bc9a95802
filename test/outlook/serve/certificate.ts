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
 * A certificate for localhost, with the authority that signed it. The pair that `npm run trust` made is taken where
 * it is there and still good; else one of the project's own, made once in `.local/certificates`.
 */
export async function certificate(now = new Date()): Promise<Certificate> {
  const known = read(trusted.caCertificatePath, trusted.localhostCertificatePath, trusted.localhostKeyPath, now)
  return known ?? certificateIn(local, now)
}

/** A certificate for names of others beside this machine's own, for a browser and a server that are led here by them. */
export const certificateFor = (names: string[]): Promise<Certificate> =>
  certificateIn(`${local}-of-others`, new Date(), [...ownNames, ...names])

/**
 * The newest pair in a folder of their own, each in one of its number; another is made when there is none, or it has run
 * out or lacks a name. The same one for all who ask at once.
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
 * Made aside and moved into place. Of several processes that start at once the first to move wins, and the others
 * take its pair: a pair once in place stays, for a server may have been told to trust its authority by then.
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
