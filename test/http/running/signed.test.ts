import { existsSync, readdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { colleagues } from '../../cast.ts'
import { envOf, registerCommand } from '../../register/support/cli.ts'
import { ownFolder } from '../../register/support/notary.ts'
import { newRegisters } from '../../support/store/stores.ts'
import { environment } from '../support/environment.ts'
import { openIssuer } from '../support/issuer.ts'
import { startMain } from '../support/process.ts'
import { escalateAna } from '../support/requests.ts'

test('G: a server with a key signs checkpoints; the auditor fetches them, and verifies the register against them later', {
  timeout: 120_000,
}, async () => {
  const [issuer, where, folder] = [await openIssuer(), await newRegisters.SQLite(), ownFolder()]
  onTestFinished(() => issuer.close())
  const keyFile = join(folder, 'checkpoints.key')
  const made = await registerCommand({}, 'checkpoint-key', keyFile, 'register.ambleford.example/trail')
  expect(made).toEqual({ code: 0, said: expect.stringMatching(/^register\.ambleford\.example\/trail\+[\da-f]{8}\+/) })
  expect(await registerCommand({}, 'checkpoint-key', keyFile, 'another')).toMatchObject({ code: 2 })
  const env = {
    ...environment(issuer.keysUrl, where),
    CHECKPOINT_KEY_FILE: keyFile,
    CHECKPOINT_FOLDER: join(folder, '.'),
  }
  const first = startMain(env)
  const port = Number((await first.says(/"port":(\d+)/))[1])
  await first.says(/"msg":"checkpoint signed"/)
  const filed = await fetch(`http://127.0.0.1:${port}/api/escalations`, {
    method: 'POST',
    headers: {
      Authorization: `Bearer ${await issuer.token()}`,
      'Idempotency-Key': 'signed',
      'Content-Type': 'application/json',
    },
    body: JSON.stringify(escalateAna),
  })
  expect(filed.status).toBe(201)
  first.child.kill('SIGTERM')
  await first.ended()

  const second = startMain(env)
  const again = Number((await second.says(/"port":(\d+)/))[1])
  await second.says(/"entries":\d+,"msg":"checkpoint signed"/)
  const { oid, name } = colleagues.max
  const token = await issuer.token({ oid, name, roles: ['Auditor'] })
  const answer = await fetch(`http://127.0.0.1:${again}/api/checkpoints`, {
    headers: { Authorization: `Bearer ${token}` },
  })
  const { isSigning, key, checkpoints } = await answer.json()
  expect({ isSigning, key }).toEqual({ isSigning: true, key: made.said.split('\n')[0] })
  expect(checkpoints.length).toBe(2)
  expect(readdirSync(join(folder, 'log-1')).filter((file) => file.endsWith('.checkpoint'))).toHaveLength(2)
  renameSync(folder, `${folder}-away`)
  second.child.kill('SIGTERM')
  await second.ended()
  expect(second.written()).toMatch(/"msg":"listing what was deleted failed/)
  expect(existsSync(folder)).toBe(false)
  renameSync(`${folder}-away`, folder)
  expect(second.written() + first.written()).not.toMatch(/ana|example\.org/i)

  const kept = join(folder, 'kept.txt')
  writeFileSync(kept, checkpoints.map(({ text }: { text: string }) => text).join('\n'))
  const against = ['verify', '--against', kept, '--key', `${keyFile}.pub`]
  expect(await registerCommand(envOf(where), ...against)).toEqual({
    code: 0,
    said: expect.stringMatching(/The register begins with it: .*\nThe register begins with it: .*$/),
  })
})
