import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { backUp } from '../../../server/register/copy/backup.ts'
import type { Where } from '../../support/store/stores.ts'
import { ownFolder } from './notary.ts'
import { inOneProcess } from './one-process.ts'

type Said = { code: number; said: string }

const program = 'docs/auditor/check-backup.ts'

/** The second verifier, as an auditor runs it: with Node alone. */
export const auditorsVerifier = (...given: string[]): Promise<Said> =>
  promisify(execFile)(process.execPath, [program, ...given])
    .then(({ stdout }) => ({ code: 0, said: stdout }))
    .catch(({ code, stdout, stderr }) => ({ code, said: stdout + stderr }))

/** The same, in the process that runs one program after another. */
export async function secondVerifier(...given: string[]): Promise<Said> {
  const done = await inOneProcess({ program, env: {}, given })
  if (!done) return await auditorsVerifier(...given)
  return { code: done.code, said: done.code === 0 ? done.stdout : done.stdout + done.stderr }
}

/** The same on a backup of a register. */
export async function secondVerifierOf(where: Where, keyFile: string, files: string[]): Promise<Said> {
  const backup = join(ownFolder(), 'backup.db')
  await backUp(where, backup)
  return await secondVerifier('--key', keyFile, '--backup', backup, ...files)
}
