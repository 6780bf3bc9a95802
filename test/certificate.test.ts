import { execFile } from 'node:child_process'
import { X509Certificate } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Certificate, certificateIn } from './outlook/serve/certificate.ts'

const module = new URL('outlook/serve/certificate.ts', import.meta.url).href
let parent: string
let folder: string

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'certificate-'))
  folder = join(parent, 'own')
})
afterEach(() => rmSync(parent, { recursive: true }))

/** A process of its own asks for the pair, and says what it got. */
async function anotherProcess(): Promise<Certificate> {
  const script = `import { certificateIn } from '${module}'
    console.log(JSON.stringify(await certificateIn(process.argv[1])))`
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script, folder])
  return JSON.parse(stdout)
}

const signedBy = ({ cert, caFile }: Certificate) =>
  new X509Certificate(cert).verify(new X509Certificate(readFileSync(caFile)).publicKey)

test('several processes starting at once on a new machine get one pair, signed by the authority that is kept', async () => {
  const all = await Promise.all([anotherProcess(), anotherProcess(), anotherProcess()])
  expect(new Set(all.map(({ cert }) => cert)).size).toBe(1)
  expect(all.map(signedBy)).toEqual([true, true, true])
  expect(readdirSync(folder)).toEqual(['1'])
}, 30_000)

test('a valid pair is kept; one that expires within a day is replaced', async () => {
  const first = await certificateIn(folder)
  expect(await certificateIn(folder)).toEqual(first)
  const nextYear = new Date(Date.parse(new X509Certificate(first.cert).validTo) - 3_600_000)
  await expect(certificateIn(folder, nextYear)).rejects.toThrow('No certificate could be made')
  const second = await certificateIn(folder)
  expect(second.cert).not.toBe(first.cert)
  expect(signedBy(second)).toBe(true)
}, 30_000)
