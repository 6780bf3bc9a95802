import { describe, expect, it } from 'vitest'
import { refuseProposal } from '../../../server/cases/contact-point/decide-proposal.ts'
import { removePoint } from '../../../server/cases/contact-point/remove-contact-point.ts'
import { message } from '../../support/acts.ts'
import { ruth } from '../../support/deciding.ts'
import { disclosed } from '../../support/disclosed.ts'
import { amira, file, propose, warn } from '../../support/doing.ts'
import { add } from '../../support/keeping.ts'
import { eitherStore } from '../../support/store/stores.ts'

describe.each(eitherStore)('G: subject access and representatives, on $store', ({ openEmpty }) => {
  it('says whose each contact point is, and marks a representative as a third party', async () => {
    const register = await openEmpty()
    const { customerId } = await warn(register)
    const part = 'solicitor'
    await add(register, customerId, 'email', 'ann@law.example', { kind: 'representative', part, name: 'Ann Lee' })
    await propose(register, amira, customerId, { kind: 'number', value: '07700 900456', whose: { kind: 'shared' } })
    const { contactPoints, reported } = (await disclosed(register, customerId)).record
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

  it('marks an address that was removed or refused, as it may be another’s, and whoever wrote from it', async () => {
    const register = await openEmpty()
    const { customerId } = await warn(register)
    const bob = { address: 'bob.stranger@example.net', name: 'Bob Stranger' }
    const { contactPointId } = await add(register, customerId, 'email', bob.address)
    const from = (sender: typeof bob) => ({ contact: message({ from: sender }), original: null })
    await file(register, amira, { behaviours: ['abusive'], evidence: [from(bob)] })
    const marked = { address: { redact: bob.address }, name: { redact: bob.name } }
    const read = async () => {
      const { record, text } = await disclosed(register, customerId)
      const { contactPoints, reported, escalations } = record
      return { contactPoints, reported, text, from: escalations[0].evidence[0].contact.from }
    }
    expect((await read()).from).toEqual(bob)

    const refused = await propose(register, amira, customerId)
    await register.write((tx) => refuseProposal(tx, ruth, refused.proposalId, { reason: 'It is her neighbour’s.' }))
    await register.write((tx) => removePoint(tx, ruth, contactPointId, { why: 'It is another man’s.' }))
    const told = await read()
    expect(told).toMatchObject({
      contactPoints: [{ value: 'petra.holm@example.org' }, { value: { redact: bob.address } }],
      reported: [{ value: { redact: 'petra.other@example.net' } }],
      from: marked,
    })
    expect(told.text.replaceAll(/\[REDACT\? [^\]]*\]/g, '')).not.toMatch(/bob|petra\.other/i)

    await add(register, customerId, 'email', bob.address)
    expect(await read()).toMatchObject({
      from: bob,
      contactPoints: [{}, { value: bob.address }, { value: bob.address }],
    })
  })

  it('P12: leaves a shared address, and marks the names of others who wrote from it', async () => {
    const register = await openEmpty()
    const { customerId } = await warn(register)
    const address = 'family@example.net'
    await add(register, customerId, 'email', address, { kind: 'shared' })
    await add(register, customerId, 'name', 'Petra Holm')
    const from = (name: string) => ({
      contact: message({ from: { address, name }, internetMessageId: `<${name[0]}@example.net>` }),
      original: null,
    })
    await file(register, amira, { behaviours: ['abusive'], evidence: [from('Carol Holm'), from('Holm, Petra')] })
    const { record } = await disclosed(register, customerId)
    expect(record.escalations[0].evidence).toMatchObject([
      { contact: { from: { address, name: { redact: 'Carol Holm' } } } },
      { contact: { from: { address, name: 'Holm, Petra' } } },
    ])
  })
})
