import { describe, expect, it } from 'vitest'
import { checkRecipients } from '../../../server/cases/standing/check-recipients.ts'
import { lookUp } from '../../../server/cases/standing/look-up.ts'
import type { Register } from '../../../server/register/register.ts'
import { colleagues, customers } from '../../cast.ts'
import { council } from '../../support/acts.ts'
import { byLetter, inForce, terms } from '../../support/deciding.ts'
import { amira, dan, seen } from '../../support/doing.ts'
import { eitherStore } from '../../support/store/stores.ts'

const address = customers.petra.addresses[0] ?? ''
const [councillor = ''] = council.councillors.map((one) => one.address)

/** A weekly call, and all e-mail blocked: no measure says that e-mail is closed. */
const blocked = (register: Register, services: string[] | null = null) =>
  inForce(register, {
    terms: terms({
      measures: [{ kind: 'volume', channel: 'telephone', atMost: 1, each: 'week' }],
      mail: { kind: 'block', exceptions: [councillor] },
      ways: [byLetter],
      services,
    }),
  })
const told = {
  mayReply: false,
  arrangements: [
    'Telephone: at most once a week.',
    'E-mail: closed. Instead: by letter to Ambleford City Council, 1 Castle Street, Ambleford AM1 2BC.',
  ],
  reminder: council.wording.reminder.replace('{contact}', colleagues.sam.name),
}
const writing = (register: Register, from: string, service: string | null = null) =>
  checkRecipients(register, dan, { from, recipients: [address], service })

describe.each(eitherStore)('P11, P13: a customer whose e-mail is blocked, on $store', ({ openEmpty }) => {
  it('pane, look-up and guard say that e-mail is closed, as the letter does', async () => {
    const register = await openEmpty()
    await blocked(register)
    expect(await seen(register, amira, address)).toMatchObject({ kind: 'restricted', instruction: told })
    expect((await lookUp(register, amira, { by: 'address', value: address })).found).toMatchObject({
      standing: { instruction: told },
    })
    expect((await writing(register, colleagues.dan.address)).restricted).toMatchObject([
      { mayWrite: false, instruction: told },
    ])
  })

  it('P16: the contact and an excepted councillor may still write; P8: so may a service that it does not cover', async () => {
    const register = await openEmpty()
    await blocked(register, ['Housing'])
    for (const from of [colleagues.sam.address, councillor])
      expect((await writing(register, from)).restricted).toMatchObject([{ mayWrite: true }])
    expect((await writing(register, colleagues.dan.address, 'Housing')).restricted).toMatchObject([{ mayWrite: false }])
    expect((await writing(register, colleagues.dan.address, 'Planning')).restricted).toEqual([])
  })
})
