import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { signCheckpoint } from '../../../server/cases/audit/sign-checkpoint.ts'
import { readCheckpoints, withProof } from '../../../server/checkpoints/checkpoint.ts'
import { CheckpointFolder } from '../../../server/checkpoints/checkpoint-folder.ts'
import { consistencyProof } from '../../../server/checkpoints/merkle.ts'
import { makeKey, verifierText } from '../../../server/checkpoints/note-key.ts'
import { leavesOf } from '../../../server/register/audit/checkpoints.ts'
import type { Register } from '../../../server/register/register.ts'
import { openToRead } from '../../../server/register/store/open-to-read.ts'
import { colleagues } from '../../cast.ts'
import { actBy } from '../../support/acts.ts'
import type { Where } from '../../support/store/stores.ts'

/** A folder that is deleted after the test. */
export function ownFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'contact-checkpoints-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Somebody who signs a register, and an auditor who keeps the checkpoints in files. */
export function newNotary(key = makeKey('register.ambleford.example/trail')) {
  const folder = ownFolder()
  const kept = new CheckpointFolder(join(folder, 'kept'))
  mkdirSync(kept.folder)
  const keyFile = join(folder, 'key.pub')
  writeFileSync(keyFile, `${verifierText(key)}\n`)
  let files = 0
  return {
    folder,
    key,
    kept,
    keyFile,
    /** Signs the trail as it is now; returns the file in which the auditor keeps the checkpoint. */
    sign: async (register: Register, at = '2026-12-02T09:00:00.000Z'): Promise<string> => {
      const { signed } = await signCheckpoint(register, actBy(colleagues.max, at), { key, kept, mailTo: [] })
      if (!signed) throw new Error('Nothing was signed.')
      const file = join(folder, `${++files}.txt`)
      writeFileSync(file, withProof(signed))
      return file
    },
    /** The same checkpoint with a proof from another size, made from a register as it is now. */
    prove: async (where: Where, from: number, of: string): Promise<string> => {
      const [checkpoint] = readCheckpoints(readFileSync(of, 'utf8'))
      if (!checkpoint) throw new Error('There is no checkpoint.')
      const looking = await openToRead(where)
      const proof = await consistencyProof(leavesOf(looking.read), from, checkpoint.size)
      await looking.close()
      const file = join(folder, `${++files}.txt`)
      writeFileSync(file, withProof({ ...checkpoint, from: { size: from, proof } }))
      return file
    },
  }
}
