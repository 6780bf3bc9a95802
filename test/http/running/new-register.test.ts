import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeKey, secretText } from '../../../server/checkpoints/note-key.ts'
import { ownFolder } from '../../register/support/notary.ts'
import { eitherStore } from '../../support/store/stores.ts'
import { environment } from '../support/environment.ts'
import { startMain } from '../support/process.ts'

test.each(eitherStore)(
  'G: on $store, a server says that it made a new register, and makes none beside the checkpoints of another',
  { timeout: 120_000 },
  async ({ emptyPlace }) => {
    const folder = ownFolder()
    const keyFile = join(folder, 'key')
    writeFileSync(keyFile, secretText(makeKey('register.ambleford.example/trail')))
    const checkpoints = { CHECKPOINT_KEY_FILE: keyFile, CHECKPOINT_FOLDER: folder }
    const env = { ...environment('http://127.0.0.1:1/keys', await emptyPlace()), ...checkpoints }
    const made = /"level":"warn",[^\n]*"place":"[^"]+"[^\n]*"msg":"a new, empty register was made/
    const first = startMain(env)
    await first.says(made)
    await first.says(/"msg":"checkpoint signed"/)
    first.child.kill('SIGTERM')
    await first.ended()

    const again = startMain(env)
    await again.says(/"msg":"listening"/)
    expect(again.written()).not.toMatch(made)
    again.child.kill('SIGTERM')
    await again.ended()

    const elsewhere = startMain({ ...environment('http://127.0.0.1:1/keys', await emptyPlace()), ...checkpoints })
    expect(await elsewhere.ended()).toBe(1)
    expect(elsewhere.written()).toMatch(
      /the register cannot be opened: there is no register where (REGISTER_FILE|DATABASE_URL) says/,
    )
    expect(elsewhere.written()).not.toContain('listening')
  },
)
