import { once } from 'node:events'
import { parentPort } from 'node:worker_threads'
import { sealLooks } from '../cases/audit/seal-looks.ts'
import { checkImport, runImport } from '../cases/import/run-import.ts'
import { openStaging } from '../register/import/staging.ts'
import { openRegister } from '../register/register.ts'
import { newId } from '../register/store/new-id.ts'
import type { Job } from './import-work.ts'

if (!parentPort) throw new Error('This runs in a thread of its own.')
const [{ where, importId, what, act }] = (await once(parentPort, 'message')) as [Job]
const register = await openRegister(where)
// Continues the server's clock from the moment of the act.
const ahead = act.at.getTime() - Date.now()
const working = { register, openStaging: () => openStaging(where), clock: () => new Date(Date.now() + ahead) }
try {
  await (what === 'check' ? checkImport : runImport)(working, { ...act, newId }, importId)
  await sealLooks(register, { at: working.clock(), newId })
} finally {
  await register.close()
}
