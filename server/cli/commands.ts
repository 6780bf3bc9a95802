import type { StoreLocation } from '../register/copy/backup.ts'
import { backUpTo, makeBackupKey } from './backup.ts'
import type { Given, Shape } from './read-command.ts'
import { moveTo, restoreFrom } from './restore.ts'
import { fail, isFolder, say } from './say.ts'
import { upgrade } from './upgrade.ts'
import { verify } from './verify.ts'

export type Command = Shape & { run(given: Given, env: NodeJS.ProcessEnv): Promise<number> | number }

const backups = { takes: 'FOLDER', says: 'the folder for the backup. With PostgreSQL’s own backups, leave it out' }

/** Every command of `npm run register`, by its name. */
export const commands: Record<string, Command> = {
  check: {
    does: 'Checks the whole set-up before people use it, and changes nothing. It says what is wrong and how to put it right.',
    options: { manifest: { takes: 'FILE', says: 'also compares this manifest with the settings' } },
    run: (given, env) => checkSetUp(given.option('manifest') ?? null, env),
  },
  verify: {
    does: 'Compares everything in the register with the audit trail, and changes nothing. It names the first broken entry.',
    options: {
      head: {
        takes: 'NUMBER:HASH',
        says: 'also says whether the chain continues this head, from the auditor’s e-mail',
      },
    },
    run: ({ option }, env) => inRegister(env, (where) => verify(where, option('head'))),
  },
  backup: {
    does: 'Copies the register into a new file, while servers run. In a folder, it names the file by the time and deletes backups that have expired.',
    words: ['FILE'],
    run: ({ words: [file = ''] }, env) => inRegister(env, (where) => backUpTo(where, file, env, new Date())),
  },
  'backup-key': {
    ...{ does: 'Makes the key for encrypted backups.', words: ['FILE'] },
    run: ({ words: [file = ''] }) => makeBackupKey(file),
  },
  restore: {
    ...{ does: 'Makes a register of a backup, in an empty place.', words: ['FILE'] },
    run: ({ words: [file = ''] }, env) => inRegister(env, (where) => restoreFrom(where, file, env)),
  },
  upgrade: {
    does: 'Backs the register up, brings it up to date with this program, and verifies it. No server may run.',
    options: { backups, 'dry-run': { says: 'only say what it would do, and change nothing' } },
    run: ({ option, has }, env) => {
      const wanted = { dryRun: has('dry-run'), backups: option('backups') ?? null }
      return inRegister(env, (where) => upgrade(where, wanted, env, new Date()))
    },
  },
  move: {
    does: 'Copies the register to the other store, with no server running. STORE is postgresql (from REGISTER_FILE to an empty DATABASE_URL) or sqlite (from DATABASE_URL to a new REGISTER_FILE).',
    words: ['STORE'],
    run: ({ words: [store] }, env) =>
      store === 'postgresql' || store === 'sqlite'
        ? moveTo(store, env)
        : fail(`move: “${store}” is no store. Move to postgresql or to sqlite.`),
  },
}

async function inRegister(env: NodeJS.ProcessEnv, run: (where: StoreLocation) => Promise<number>): Promise<number> {
  const [postgresUrl, sqliteFile] = [env.DATABASE_URL?.trim(), env.REGISTER_FILE?.trim()]
  if (!postgresUrl === !sqliteFile) return fail('DATABASE_URL or REGISTER_FILE: say which register, one of the two.')
  const where = postgresUrl ? { postgresUrl } : { sqliteFile: sqliteFile ?? '' }
  return isFolder(where) ? fail('REGISTER_FILE: it is a folder. Name the file in it.') : await run(where)
}

async function checkSetUp(manifest: string | null, env: NodeJS.ProcessEnv): Promise<number> {
  // Loaded here because no other command needs it.
  const { check, inWords } = await import('../check/check.ts')
  const findings = await check(env, manifest, () => new Date())
  return say(inWords(findings), findings.some(({ grade }) => grade === 'error') ? 1 : 0)
}
