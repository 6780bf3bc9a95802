import { describe, expect, it } from 'vitest'
import { seeOwnEscalation } from '../../../server/cases/escalation/see-own-escalation.ts'
import { seeWork } from '../../../server/cases/work/see-work.ts'
import type { Decision } from '../../../server/contract/decision/decision.ts'
import { referenceOf } from '../../../server/policy/reference.ts'
import type { Register } from '../../../server/register/register.ts'
import { colleagues, customers } from '../../cast.ts'
import { actBy, clue, message } from '../../support/acts.ts'
import { agreed, approval, decide, escalated, escalation, frances, mails } from '../../support/deciding.ts'
import { amira, dan, file, minutes } from '../../support/doing.ts'
import { page } from '../../support/keeping.ts'
import { auditFacts } from '../../support/store/rows.ts'
import { eitherStore } from '../../support/store/stores.ts'

const secret = 'The neighbour gave evidence in confidence.'
const forThem = 'Thank you. Next time, add the calls as well.'

const outcomes: [Decision, RegExp][] = [
  [{ ...approval({ reasons: secret }), feedback: forThem }, /approved a restriction/],
  [{ outcome: 'decline', version: 1, reasons: secret, feedback: forThem }, /not to restrict contact/],
  [{ outcome: 'no-action', version: 1, note: secret, feedback: forThem }, /no action is needed/],
  [
    { outcome: 'refer-to-legal', version: 1, reasons: secret, lastResort: true, feedback: forThem },
    /referred this to legal services/,
  ],
]

const own = (register: Register, id: string, act = amira) => seeOwnEscalation(register, act, id)

describe.each(eitherStore)('P10: the outcome for the person who escalated, on $store', ({ openEmpty }) => {
  it.each(outcomes)(
    '%o: they see the outcome and the feedback by mail, beside the message and on their page, never the reasons',
    async (decision, words) => {
      const register = await openEmpty()
      const { escalationId } = await escalated(register)
      await decide(register, frances, escalationId, decision)

      const mail = (await mails(register)).at(-1)
      expect(mail).toMatchObject({
        to: [colleagues.amira.address],
        subject: `Your escalation has been ${'lastResort' in decision ? 'referred to legal services' : 'decided'}: ${referenceOf('escalation', escalationId)}`,
      })
      expect(mail?.body).toMatch(words)
      expect(mail?.body).toContain(forThem)
      expect(JSON.stringify(mail)).not.toMatch(/neighbour|petra/i)

      const { decided } = await seeWork(register, amira)
      expect(decided).toMatchObject([{ escalationId, feedback: forThem, messageIds: ['<one@example.org>'] }])
      expect(await own(register, escalationId)).toMatchObject({
        feedback: forThem,
        decidedAt: '2026-11-03T09:00:00.000Z',
      })
      expect(JSON.stringify([decided, await own(register, escalationId)])).not.toMatch(/neighbour|petra/i)

      expect((await seeWork(register, dan)).decided).toEqual([])
      expect((await escalation(register, escalationId)).decision).toMatchObject({ feedback: forThem })
    },
  )

  it('G (HSE): the mail of an outcome ends with the council’s words on support and reporting; a question’s does not', async () => {
    const register = await openEmpty()
    const { escalationId } = await escalated(register)
    const staffSupport = { words: 'Ring the helpline on 01632 960177.', url: 'https://ambleford.example/report' }
    const council = { ...frances.council, duties: { ...frances.council.duties, staffSupport } }
    const act = { ...frances, council }
    await decide(register, act, escalationId, { outcome: 'ask-for-more', version: 1, question: 'Which calls?' })
    expect((await mails(register)).at(-1)?.body).not.toContain('helpline')
    await decide(register, act, escalationId, { outcome: 'decline', version: 2, reasons: secret })
    expect((await mails(register)).at(-1)?.body).toContain(`${staffSupport.words}\n${staffSupport.url}`)
  })

  it('stays beside the message for ninety days, and the look is in the ledger once a day', async () => {
    const register = await openEmpty()
    const { escalationId } = await escalated(register)
    await decide(register, frances, escalationId, { outcome: 'decline', version: 1, reasons: secret })
    const day = 24 * 60
    const at = (days: number) => actBy(colleagues.amira, minutes(days * day))
    expect((await seeWork(register, at(89))).decided).toMatchObject([{ state: 'declined', feedback: null }])
    expect((await seeWork(register, at(91))).decided).toEqual([])
    await seeWork(register, at(89))
    const looks = await register.read((reading) => reading.selectFrom('access_ledger').selectAll().execute())
    expect(looks.filter(({ by_oid }) => by_oid === colleagues.amira.oid)).toHaveLength(1)
  })

  it('a question does not count as an outcome, and its mail says that details are needed, not which', async () => {
    const register = await openEmpty()
    const { escalationId } = await escalated(register)
    await decide(register, frances, escalationId, { outcome: 'ask-for-more', version: 1, question: 'Which calls?' })
    expect((await seeWork(register, amira)).decided).toEqual([])
    expect((await mails(register)).at(-1)).toMatchObject({
      subject: `Details needed for your escalation: ${referenceOf('escalation', escalationId)}`,
      body: expect.not.stringContaining('Which calls?'),
    })
  })
})

describe.each(eitherStore)('P1: the behaviours of an escalation, on $store', ({ openEmpty }) => {
  it('the officer can name them if the escalation does not, and the trail keeps who named which', async () => {
    const register = await openEmpty()
    const { escalationId, customerId } = await file(register)
    await expect(decide(register, frances, escalationId, approval())).rejects.toMatchObject({
      refusal: 'behaviour-missing',
    })
    await decide(register, frances, escalationId, { ...approval(), behaviours: ['harassing', 'harassing'] })
    expect(await escalation(register, escalationId)).toMatchObject({ state: 'approved', behaviours: ['harassing'] })
    expect(await auditFacts(register, 'escalation-decided')).toMatchObject({ behaviours: ['harassing'] })
    expect(await auditFacts(register, 'escalation-filed')).toMatchObject({ behaviours: [] })
    const { timeline } = await page(register, customerId, frances)
    expect(JSON.stringify(timeline)).toContain('harassing')
  })

  it('those that the escalation names count if the officer chooses none', async () => {
    const register = await openEmpty()
    const one = await agreed(register)
    expect(await escalation(register, one.escalationId)).toMatchObject({ behaviours: ['abusive'] })
  })
})

describe.each(eitherStore)('P10: evidence and the customer, on $store', ({ openEmpty }) => {
  it('a new entry keeps the sender’s display name', async () => {
    const register = await openEmpty()
    const known = clue({ addresses: customers.petra.addresses, names: ['Petra Holm'] })
    const { escalationId } = await file(register, amira, { customer: known })
    expect((await escalation(register, escalationId)).customer.contactPoints).toEqual([
      { kind: 'email', value: 'petra.holm@example.org' },
      { kind: 'name', value: 'Petra Holm' },
    ])
  })

  it('says of each message whether the customer sent it, somebody else did, or nobody knows', async () => {
    const register = await openEmpty()
    const from = (name: string, address: string) => ({
      contact: message({ internetMessageId: `<${name}@example.org>`, from: { address, name } }),
      original: null,
    })
    const { escalationId } = await file(register, amira, {
      evidence: [
        from('own', 'Petra.Holm@EXAMPLE.org'),
        from('brother', 'brother@example.net'),
        from('colleague', colleagues.dan.address),
        { contact: message({ internetMessageId: '<none@example.org>', from: null }), original: null },
        { contact: { channel: 'telephone', at: '2026-11-03T08:00:00.000Z', note: null }, original: null },
      ],
    })
    const { evidence } = await escalation(register, escalationId)
    expect(evidence.map(({ sender }) => sender)).toEqual(['customer', 'another', 'another', 'not-known', null])
  })
})
