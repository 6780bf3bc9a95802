import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { keptFrom } from '../../../server/cli/backup-settings.ts'
import { refuseWhileServing } from '../../../server/cli/kept-outside.ts'
import { backUp } from '../../../server/register/copy/backup.ts'
import { openRegister } from '../../../server/register/register.ts'
import { clue, message } from '../../support/acts.ts'
import { amira, warn } from '../../support/doing.ts'
import { emptyPlaces, newRegisters } from '../../support/store/stores.ts'
import { registerCommand } from '../support/cli.ts'
import { jobsOf } from '../support/server-jobs.ts'

it('G: a restore is refused while a server may still use CHECKPOINT_FOLDER, unless every server is stopped', {
  timeout: 60_000,
}, async () => {
  const where = await newRegisters.SQLite()
  const register = await openRegister(where)
  const { folder, env, sign } = jobsOf(await emptyPlaces.SQLite())
  await warn(register, amira)
  const backup = join(folder, 'backup.db')
  await backUp(where, backup)
  await warn(register, amira, {
    customer: clue({ addresses: ['b@x.org'] }),
    contact: message({ internetMessageId: 'b' }),
  })
  // Later than now, whenever this runs.
  await sign(register, '2099-12-03')
  await register.close()
  expect(await registerCommand(env, 'restore', backup)).toEqual({
    code: 2,
    said: expect.stringMatching(
      /^CHECKPOINT_FOLDER: a server signed there at .*, name a copy .*, add --servers-stopped\. Nothing was done\.$/,
    ),
  })
  expect(readdirSync(folder)).not.toContain('log-2')

  const outside = keptFrom(env)
  if (!outside) throw new Error('There is no folder.')
  const refusing = (hours: number) => () =>
    refuseWhileServing(outside, new Date(Date.parse('2099-12-03T09:00:00Z') + hours * 3_600_000))
  expect(refusing(25)).toThrow('a server signed there at 2099-12-03T09:00:00.000Z')
  expect(refusing(27)).not.toThrow()
  expect(await registerCommand(env, 'restore', backup, '--servers-stopped')).toMatchObject({ code: 0 })
  expect(readdirSync(folder)).toContain('log-2')
})
