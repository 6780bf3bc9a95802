import { execFileSync, spawnSync } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { describe, expect, onTestFinished, test } from 'vitest'
import { archiveOf } from '../../server/release/archive.ts'
import { differencesBetween } from '../../server/release/compare-folders.ts'
import { encodedForSigning } from '../../server/release/envelope.ts'
import { releaseOf, writeRelease } from '../../server/release/make.ts'
import { makeReleaseKey, signRelease, verifyRelease } from '../../server/release/signing.ts'
import { readStatementOf, signedFile, statementFile } from '../../server/release/statement.ts'

const bytes = (text: string) => Buffer.from(text)
const committed = (version = '0.9.0') => ({
  commit: 'c0ffee',
  day: new Date('2026-11-28T00:30:00Z'),
  files: new Map([
    ['package.json', bytes(JSON.stringify({ name: 'contact-register', version, license: 'MIT' }))],
    ['package-lock.json', bytes('{"packages":{}}')],
    ['server/main.ts', bytes('start()')],
    ['test/main.test.ts', bytes('test()')],
  ]),
})
const built = new Map([
  ['server/main.js', bytes('start()')],
  ['packages/server.json', bytes('{"build":"server","packages":[]}')],
])
const times = { startedOn: new Date('2026-11-28T06:00:00Z'), finishedOn: new Date('2026-11-28T06:01:00Z') }

/** A release in a folder of its own, signed, and the key that people check it with. */
function signedRelease(version?: string) {
  const folder = mkdtempSync(join(tmpdir(), 'contact-register-release-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const release = releaseOf(committed(version), { built, differences: [] }, times)
  writeRelease(release, folder)
  const [archive, key] = [join(folder, release.archive), join(folder, 'release.key')]
  makeReleaseKey(key)
  signRelease(archive, key)
  return { folder, archive, key, publicKey: `${key}.pub`, signed: signedFile(archive) }
}

/** Changes one byte of a file. */
function damage(path: string, at: number): void {
  const content = readFileSync(path)
  content[at] = (content[at] ?? 0) ^ 1
  writeFileSync(path, content)
}

describe('an archive', () => {
  const files = new Map([
    ['b.txt', bytes('two')],
    ['a.txt', bytes('one')],
  ])
  const day = new Date('2026-11-28T23:59:00Z')

  test('depends on the files, the folder and the day alone', () => {
    const first = archiveOf(files, 'contact-register-0.9.0', day)
    expect(archiveOf(new Map([...files].reverse()), 'contact-register-0.9.0', new Date('2026-11-28'))).toEqual(first)
    const elsewhere = `
      import { archiveOf } from './server/release/archive.ts'
      const files = new Map([['a.txt', Buffer.from('one')], ['b.txt', Buffer.from('two')]])
      process.stdout.write(archiveOf(files, 'contact-register-0.9.0', new Date(${day.getTime()})))`
    const options = ['--input-type=module', '--eval', elsewhere]
    const env = { ...process.env, TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8' }
    expect(execFileSync(process.execPath, options, { env }).equals(first)).toBe(true)
  })

  test('has everything in one folder', () => {
    const unpacked = unzipSync(archiveOf(files, 'contact-register-0.9.0', day))
    expect(Object.keys(unpacked)).toEqual(['contact-register-0.9.0/a.txt', 'contact-register-0.9.0/b.txt'])
  })
})

describe('a release', () => {
  test('has sources, the build and bills of materials, and no tests', () => {
    const { archive, files } = releaseOf(committed(), { built, differences: [] }, times)
    expect(archive).toBe('contact-register-0.9.0.zip')
    const paths = Object.keys(unzipSync(files.get(archive) ?? new Uint8Array()))
    expect(paths.map((path) => path.replace('contact-register-0.9.0/', ''))).toEqual([
      'dist/bills/add-in.cdx.json',
      'dist/bills/server.cdx.json',
      'dist/packages/server.json',
      'dist/server/main.js',
      'package-lock.json',
      'package.json',
      'server/main.ts',
    ])
  })

  test('states its origin as in-toto and SLSA write it', () => {
    const { archive, files } = releaseOf(committed(), { built, differences: [] }, times)
    const sum = Buffer.from(files.get(`${archive}.sha256`) ?? [])
      .toString()
      .slice(0, 64)
    expect(JSON.parse(Buffer.from(files.get(statementFile(archive)) ?? []).toString())).toMatchObject({
      _type: 'https://in-toto.io/Statement/v1',
      subject: [{ name: archive, digest: { sha256: sum } }],
      predicateType: 'https://slsa.dev/provenance/v1',
      predicate: {
        buildDefinition: {
          externalParameters: { version: '0.9.0' },
          resolvedDependencies: [
            { name: 'source', digest: { gitCommit: 'c0ffee' } },
            { name: 'package-lock.json', digest: { sha256: expect.stringMatching(/^[\da-f]{64}$/) } },
            { name: 'node', uri: `pkg:generic/node@${process.versions.node}` },
          ],
        },
        runDetails: { byproducts: [{ name: 'dist/bills/add-in.cdx.json' }, { name: 'dist/bills/server.cdx.json' }] },
      },
    })
  })

  test('is not made if two builds differ', () => {
    const other = new Map([...built, ['server/extra.js', bytes('')], ['server/main.js', bytes('stop()')]])
    const differences = differencesBetween(built, other)
    expect(differences).toEqual(['server/extra.js: only in the second build.', 'server/main.js: differs from byte 2.'])
    expect(() => releaseOf(committed(), { built, differences }, times)).toThrow('Two builds differ')
  })
})

describe('whoever installs a release', () => {
  test('is told which version it is, from which commit', () => {
    const { archive, publicKey } = signedRelease()
    expect(verifyRelease(archive, publicKey)).toMatchObject({ version: '0.9.0', commit: 'c0ffee' })
  })

  test('is told that a byte of the archive was changed', () => {
    const { archive, publicKey } = signedRelease()
    damage(archive, 60)
    expect(() => verifyRelease(archive, publicKey)).toThrow(/isn’t the file that was signed: its SHA-256 is/)
  })

  test('is told that another key signed it, even if it claims to be the right one', () => {
    const { archive, publicKey, signed, folder } = signedRelease()
    const other = join(folder, 'other.key')
    const otherId = makeReleaseKey(other)
    expect(() => verifyRelease(archive, `${other}.pub`)).toThrow(`Signed with another key. Yours is ${otherId}`)
    const { signatures, ...rest } = JSON.parse(readFileSync(signed, 'utf8'))
    const [{ keyid }] = signatures
    signRelease(archive, other)
    const [{ sig }] = JSON.parse(readFileSync(signed, 'utf8')).signatures
    writeFileSync(signed, JSON.stringify({ ...rest, signatures: [{ keyid, sig }] }))
    expect(() => verifyRelease(archive, publicKey)).toThrow('The signature doesn’t match')
  })

  test('is told that the statement is about another archive', () => {
    const [one, other] = [signedRelease(), signedRelease('0.9.1')]
    writeFileSync(one.signed, readFileSync(other.signed))
    expect(() => verifyRelease(one.archive, other.publicKey)).toThrow(
      'The statement is about another archive: contact-register-0.9.1.zip.',
    )
  })

  test('is told that the statement was changed after it was signed', () => {
    const { archive, publicKey, signed } = signedRelease()
    const { payload, ...rest } = JSON.parse(readFileSync(signed, 'utf8'))
    const changed = Buffer.from(payload, 'base64').toString().replace('0.9.0', '0.9.9')
    writeFileSync(signed, JSON.stringify({ ...rest, payload: Buffer.from(changed).toString('base64') }))
    expect(() => verifyRelease(archive, publicKey)).toThrow('The signature doesn’t match')
  })

  test('is told that the signed file was cut off, wherever', () => {
    const { archive, publicKey, signed } = signedRelease()
    const whole = readFileSync(signed)
    for (const length of [0, 1, 20, Math.floor(whole.length / 2), whole.length - 3]) {
      writeFileSync(signed, whole.subarray(0, length))
      expect(() => verifyRelease(archive, publicKey), `${length} bytes`).toThrow('damaged or cut off')
    }
  })

  test.each([
    ['no object', '[]'],
    ['no signature', '{"payloadType":"application/vnd.in-toto+json","payload":"e30=","signatures":[{}]}'],
    ['no Base64', '{"payloadType":"application/vnd.in-toto+json","payload":"<>","signatures":[]}'],
    ['nothing', 'null'],
  ])('is told of an envelope that is none: %s', (_, text) => {
    const { archive, publicKey, signed } = signedRelease()
    writeFileSync(signed, text)
    expect(() => verifyRelease(archive, publicKey)).toThrow('damaged or cut off')
  })

  test('is told of a signed file about something else', () => {
    const { archive, publicKey, signed } = signedRelease()
    const envelope = JSON.parse(readFileSync(signed, 'utf8'))
    writeFileSync(signed, JSON.stringify({ ...envelope, payloadType: 'text/plain' }))
    expect(() => verifyRelease(archive, publicKey)).toThrow('isn’t a statement about a release')
    writeFileSync(signed, JSON.stringify({ ...envelope, signatures: [] }))
    expect(() => verifyRelease(archive, publicKey)).toThrow('the signed file names none')
    const about = { name: 'a.zip', sha256: '' }
    expect(() => readStatementOf(about, bytes('{'))).toThrow('isn’t a statement about a release')
    expect(() => readStatementOf(about, bytes('{"_type":"https://in-toto.io/Statement/v1","subject":[]}'))).toThrow(
      'isn’t about how this program was built',
    )
  })

  test('is told of a missing file and of a key that is none', () => {
    const { archive, publicKey, key, folder } = signedRelease()
    expect(() => verifyRelease(join(folder, 'none.zip'), publicKey)).toThrow('none.zip.intoto.json: there is no such')
    expect(() => verifyRelease(archive, key)).toThrow('The key is a secret key. Give the public one.')
    expect(() => verifyRelease(archive, archive)).toThrow('There is no key in the key file')
    const { publicKey: rsa } = generateKeyPairSync('rsa', { modulusLength: 2048 })
    writeFileSync(publicKey, rsa.export({ format: 'pem', type: 'spki' }))
    expect(() => verifyRelease(archive, publicKey)).toThrow('The key must be Ed25519, not rsa.')
  })
})

describe('whoever signs a release', () => {
  test('signs only the statement of the archive beside it', () => {
    const { archive, key } = signedRelease()
    damage(archive, 60)
    expect(() => signRelease(archive, key)).toThrow('isn’t the file that was signed')
  })

  test('overwrites no key, and can give it a passphrase', () => {
    const { archive, key, folder, publicKey } = signedRelease()
    expect(() => makeReleaseKey(key)).toThrow('is there already')
    const other = join(folder, 'other.key')
    makeReleaseKey(other, 'a passphrase')
    expect(readFileSync(other, 'utf8')).toContain('ENCRYPTED')
    expect(() => signRelease(archive, other)).toThrow('its passphrase is wrong')
    signRelease(archive, other, 'a passphrase')
    expect(verifyRelease(archive, `${other}.pub`).version).toBe('0.9.0')
    expect(() => verifyRelease(archive, publicKey)).toThrow('Signed with another key')
  })

  test('signs what DSSE says', () => {
    expect(encodedForSigning('http://example.com/HelloWorld', bytes('hello world')).toString()).toBe(
      'DSSEv1 29 http://example.com/HelloWorld 11 hello world',
    )
  })
})

test('the command says in words whether an archive is genuine, and needs no packages for it', () => {
  const { archive, publicKey, folder } = signedRelease()
  const program = ['server/release', 'server/cli/arguments.ts', 'server/cli/say.ts', 'package.json']
  for (const path of program) cpSync(path, join(folder, 'alone', path), { recursive: true })
  const run = (...given: string[]) =>
    spawnSync(process.execPath, [join(folder, 'alone/server/release/main.ts'), ...given], { encoding: 'utf8' })
  const told = run('verify', archive, '--key', publicKey)
  expect(told.stdout).toMatch(/^contact-register-0\.9\.0\.zip is genuine: version 0\.9\.0, built on 2026-11-28/)
  expect(told.status).toBe(0)
  damage(archive, 60)
  const wrong = run('verify', archive, '--key', publicKey)
  expect(wrong.stderr).toContain('Don’t install.')
  expect(wrong.status).toBe(1)
  expect(run('verify', archive).status).toBe(2)
})
