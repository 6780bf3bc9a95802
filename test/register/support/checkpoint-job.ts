import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { listDeletions, runCheckpoints } from '../../../server/checkpoint-job.ts'
import { makeKey } from '../../../server/checkpoints/note-key.ts'
import type { Witness } from '../../../server/checkpoints/witness.ts'
import type { Register } from '../../../server/register/register.ts'
import { colleagues } from '../../cast.ts'
import { actBy, clue, message } from '../../support/acts.ts'
import { amira, warn } from '../../support/doing.ts'
import { ownFolder } from './notary.ts'

export const origin = 'register.ambleford.example/trail'
export const key = makeKey(origin)
export const at = (when: string) => actBy(colleagues.max, `${when.length > 8 ? when : `2026-12-${when}`}:00.000Z`)

/** The job as the server runs it, with what it logged. */
export function newJob(witnesses: Witness[] = []) {
  const folder = ownFolder()
  const logged: string[] = []
  const write = (about: object, what: string) => void logged.push(`${what} ${JSON.stringify(about)}`)
  const checkpoints = { key, folder, mailTo: ['witness@another.example'], witnesses }
  const run = (register: Register, when: string) =>
    runCheckpoints(register, at(when), checkpoints, { info: write, error: write })
  const list = (register: Register, when: string) => listDeletions(register, at(when), checkpoints)
  return { folder, logged, run, list, kept: () => readdirSync(join(folder, 'log-1')).toSorted() }
}

let n = 0
/** Records something. */
export const goOn = (register: Register) =>
  warn(register, amira, {
    customer: clue({ addresses: [`somebody.${++n}@example.net`] }),
    contact: message({ internetMessageId: `<${n}@goes.on>` }),
  })
