import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { listDeletions, runCheckpoints } from '../../../server/checkpoint-job.ts'
import { makeKey, type SigningKey, secretText, verifierText } from '../../../server/checkpoints/note-key.ts'
import type { Register } from '../../../server/register/register.ts'
import { byItself } from '../../support/acts.ts'
import type { Where } from '../../support/store/stores.ts'
import { envOf } from './cli.ts'
import { newNotary } from './notary.ts'

const nightly = (day: string) => byItself(`${day}T09:00:00.000Z`)
const silent = { info: () => undefined, error: () => undefined }

/** A server's checkpoint jobs, and the environment that gives the restore command their folder. */
export function jobsOf(where: Where) {
  const { folder, key, keyFile } = newNotary()
  const checkpoints = { key, folder, mailTo: [], witnesses: [] }
  writeFileSync(join(folder, 'key'), secretText(key))
  return {
    folder,
    keyFile,
    list: (register: Register, day: string, when?: 'at-start') =>
      listDeletions(register, nightly(day), checkpoints, when),
    sign: (register: Register, day: string) => runCheckpoints(register, nightly(day), checkpoints, silent),
    /** From now on, the server signs with another key; returns the file with its public half. */
    changeKey: (): string => {
      checkpoints.key = makeKey(key.name)
      return publicFile(folder, checkpoints.key)
    },
    env: { ...envOf(where), CHECKPOINT_FOLDER: folder, CHECKPOINT_KEY_FILE: join(folder, 'key') },
  }
}

function publicFile(folder: string, key: SigningKey): string {
  const file = join(folder, 'new.pub')
  writeFileSync(file, `${verifierText(key)}\n`)
  return file
}
