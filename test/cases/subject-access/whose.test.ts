import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { answerSubjectAccess } from '../../../server/cases/subject-access/answer-subject-access.ts'
import { ruth } from '../../support/deciding.ts'
import { amira, propose, warn } from '../../support/doing.ts'
import { add } from '../../support/keeping.ts'
import { eitherStore } from '../../support/store/stores.ts'

describe.each(eitherStore)('G: subject access and representatives, on $store', ({ openEmpty }) => {
  it('says whose each contact point is, and marks a representative as a third party', async () => {
    const register = await openEmpty()
    const { customerId } = await warn(register)
    const part = 'solicitor'
    await add(register, customerId, 'email', 'ann@law.example', { kind: 'representative', part, name: 'Ann Lee' })
    await propose(register, amira, customerId, { kind: 'number', value: '07700 900456', whose: { kind: 'shared' } })
    const pieces: Uint8Array[] = []
    for await (const piece of (await answerSubjectAccess(register, ruth, customerId)).parts) pieces.push(piece)
    const files = unzipSync(Buffer.concat(pieces))
    const json = Object.keys(files).find((one) => one.endsWith('.json')) ?? ''
    const { contactPoints, reported } = JSON.parse(strFromU8(files[json] ?? new Uint8Array()))
    expect(contactPoints).toMatchObject([
      { value: 'petra.holm@example.org', whose: 'own' },
      {
        value: { redact: 'ann@law.example' },
        whose: 'representative',
        representative: { part, name: { redact: 'Ann Lee' } },
      },
    ])
    expect(reported).toMatchObject([{ value: '07700 900456', whose: 'shared' }])
  })
})
