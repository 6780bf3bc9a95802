import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readCheckpoints } from '../../../server/checkpoints/checkpoint.ts'
import { openRegister } from '../../../server/register/register.ts'
import { amira, warn } from '../../support/doing.ts'
import { stores } from '../../support/store/stores.ts'
import { envOf, registerCommand } from '../support/cli.ts'
import { newNotary } from '../support/notary.ts'
import { secondVerifierOf } from '../support/second-verifier.ts'
import { inTheirHands, putGuardsBack } from '../support/tampering.ts'

describe.each(stores)('checkpoints that the key did not sign, on $store', { timeout: 120_000 }, ({ newRegister }) => {
  it('are named by both verifiers', async () => {
    const where = await newRegister()
    const register = await openRegister(where)
    const { sign, keyFile } = newNotary()
    await warn(register, amira)
    const file = await sign(register)
    await register.close()
    const against = ['--against', file, '--key', keyFile]
    expect(await registerCommand(envOf(where), 'verify', ...against)).toMatchObject({ code: 0 })

    const text = readFileSync(file, 'utf8')
    const { origin = '' } = readCheckpoints(text)[0] ?? {}
    // The second is signed, but is the checkpoint of another size.
    const planted = ['-', text].map((note, n) => ({ origin, size: 5_001 + n, signed_at: '-', note }))
    const db = await inTheirHands(where)
    await db.insertInto('checkpoints').values(planted).execute()
    await putGuardsBack(db)
    expect(await registerCommand(envOf(where), 'verify', ...against)).toEqual({
      code: 1,
      said: expect.stringMatching(
        /^checkpoints \S+\/5001: not signed by .*^checkpoints \S+\/5002: not .*^2 differences\./ms,
      ),
    })
    // Whoever has no key sees at least what is no such checkpoint.
    expect(await registerCommand(envOf(where), 'verify')).toEqual({
      code: 1,
      said: expect.stringMatching(/^checkpoints \S+\/5001: no checkpoint, .*^2 differences\./ms),
    })
    expect(await secondVerifierOf(where, keyFile, [file])).toEqual({
      code: 1,
      said: expect.stringMatching(/: checkpoints \S+5001: not signed .*: checkpoints \S+5002: not .*: 2 differences/s),
    })
  })
})
