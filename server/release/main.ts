/** `npm run release -- COMMAND`: the commands are in `usage` below, and in CONTRIBUTING.md, “A release”. */
import { join, resolve } from 'node:path'
import { readArguments } from '../cli/arguments.ts'
import { fail, say } from '../cli/say.ts'
import { NotGenuine } from './envelope.ts'
import { makeReleaseKey, signRelease, verifyRelease } from './signing.ts'

const top = resolve(import.meta.dirname, '../..')
const usage = `Say what to do:
  npm run release -- check [--installed yes]
                                   builds twice and compares: with the packages of the lock file, or those installed here
  npm run release -- make [--out FOLDER]
                                   makes a release of this commit, in dist/release
  npm run release -- key FILE      makes a key that signs releases
  npm run release -- sign ARCHIVE --key FILE
                                   signs the statement about an archive, on a machine without a network
  npm run release -- verify ARCHIVE --key FILE
                                   checks an archive before it is installed
RELEASE_PASSPHRASE is the passphrase of the secret key, if it has one.`

async function main(given: string[], env: NodeJS.ProcessEnv): Promise<number> {
  const [command = '', ...more] = given
  const { words, options } = readArguments(more, ['--installed', '--out', '--key']) ?? { words: [''], options: null }
  const [word, extra] = words
  const [key, out] = [options?.get('--key')?.[0], options?.get('--out')?.[0]]
  if (!options || extra !== undefined) return fail(usage)
  if (command === 'check' && !word) return await check(options.has('--installed'))
  if (command === 'make' && !word) return await make(out ?? join(top, 'dist/release'))
  if (command === 'key' && word) {
    const id = makeReleaseKey(word, env.RELEASE_PASSPHRASE)
    return say(`${id}\nThis is the key’s id. Keep ${word} offline, and give ${word}.pub to councils in person.`, 0)
  }
  if (!word || !key) return fail(usage)
  if (command === 'sign') return say(`Signed: ${signRelease(word, key, env.RELEASE_PASSPHRASE)}`, 0)
  if (command !== 'verify') return fail(usage)
  const { name, sha256, version, commit, builtOn } = verifyRelease(word, key)
  return say(
    `${name} is genuine: version ${version}, built on ${builtOn.slice(0, 10)} from commit ${commit}.\nSHA-256: ${sha256}`,
    0,
  )
}

/** Only these two need packages: signing and verifying work without. */
async function check(isInstalled: boolean): Promise<number> {
  const { buildTwice, prepareFromHere } = await import('./build-twice.ts')
  const { prepareFromCommit } = await import('./make.ts')
  const { built, differences } = buildTwice(isInstalled ? prepareFromHere(top) : prepareFromCommit(top))
  if (differences.length > 0) return say(`Two builds differ:\n${differences.join('\n')}`, 1)
  return say(`Two builds are byte for byte the same: ${built.size} files.`, 0)
}

async function make(folder: string): Promise<number> {
  const { buildTwice } = await import('./build-twice.ts')
  const { committedIn, prepareFromCommit, releaseOf, writeRelease } = await import('./make.ts')
  const startedOn = new Date()
  const committed = committedIn(top)
  const twice = buildTwice(prepareFromCommit(top))
  const release = releaseOf(committed, twice, { startedOn, finishedOn: new Date() })
  writeRelease(release, folder)
  return say(`Made ${join(folder, release.archive)}. Sign it: npm run release -- sign ARCHIVE --key FILE`, 0)
}

try {
  process.exitCode = await main(process.argv.slice(2), process.env)
} catch (error) {
  if (!(error instanceof NotGenuine)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
