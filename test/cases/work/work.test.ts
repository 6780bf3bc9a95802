import { describe, expect, it } from 'vitest'
import { seeWork } from '../../../server/cases/work/see-work.ts'
import { speaker } from '../../../server/contract/texts/say.ts'
import { welsh } from '../../../server/contract/texts/welsh.ts'
import type { Register } from '../../../server/register/register.ts'
import { clue, message } from '../../support/acts.ts'
import { decide, frances, tom } from '../../support/deciding.ts'
import { amira, file, minutes } from '../../support/doing.ts'
import { eitherStore } from '../../support/store/stores.ts'

const titles = async (register: Register, act = tom) => (await seeWork(register, act)).items.map(({ title }) => title)

describe.each(eitherStore)('the work list on $store', ({ openEmpty }) => {
  it('P13: shows an officer whom each item concerns: by name, else by address or number, and namesakes by both', async () => {
    const register = await openEmpty()
    for (const customer of [
      clue({ addresses: ['one@example.org'] }),
      clue({ addresses: ['two@example.org'] }),
      clue({ numbers: ['07700 900321'] }),
      clue({ names: ['Kim Hart'], addresses: ['kim@example.org'] }),
      clue({ names: ['Lou Bell'], addresses: ['lou@example.org'] }),
      clue({ names: ['Lou Bell'], numbers: ['07700 900322'] }),
    ]) {
      await file(register, amira, {
        customer,
        evidence: [{ contact: message({ internetMessageId: null }), original: null }],
      })
    }
    expect(await titles(register)).toEqual(
      [
        'one@example.org',
        'two@example.org',
        '07700 900321',
        'Kim Hart',
        'Lou Bell (lou@example.org)',
        'Lou Bell (07700 900322)',
      ].map((who) => `${who}: decision on an escalation`),
    )
  })

  it('P10: shows people their own escalation by its date, without an address from the register, in their language', async () => {
    const register = await openEmpty()
    const { escalationId } = await file(register, amira, { customer: clue({ addresses: ['one@example.org'] }) })
    await decide(register, frances, escalationId, { outcome: 'ask-for-more', version: 1, question: 'Which calls?' })
    expect(await titles(register, amira)).toEqual(['A customer, escalated on 3 November 2026: more details wanted'])
    expect(await titles(register, { ...amira, say: speaker(welsh) })).toEqual([
      'Cwsmer, uwchgyfeiriwyd ar 3 Tachwedd 2026: angen rhagor o fanylion',
    ])
  })

  it('P13: shows the items that have waited longest, and that there are more', async () => {
    const register = await openEmpty()
    const filed: string[] = []
    for (let n = 0; n < 201; n++) {
      const customer = clue({ addresses: [`customer-${n}@example.org`] })
      const { escalationId } = await file(register, { ...amira, at: minutes(n) }, { customer })
      filed.push(escalationId)
    }
    const { items, more } = await seeWork(register, tom)
    expect([items.map(({ id }) => id), more]).toEqual([filed.slice(0, 200), true])

    await decide(register, frances, filed[0] ?? '', { outcome: 'decline', version: 1, reasons: 'Once, under stress.' })
    expect(await seeWork(register, tom)).toMatchObject({ items: { length: 200 }, more: false })
  })
})
