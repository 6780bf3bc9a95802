import { describe, expect, it } from 'vitest'
import { addEscalationDetails } from '../../../server/cases/escalation/add-escalation-details.ts'
import { seeOwnEscalation } from '../../../server/cases/escalation/see-own-escalation.ts'
import { seeWork } from '../../../server/cases/work/see-work.ts'
import { colleagues, customers } from '../../cast.ts'
import { actBy, message } from '../../support/acts.ts'
import {
  agreed,
  approval,
  considered,
  decide,
  escalated,
  escalation,
  frances,
  mails,
  restriction,
  terms,
  tom,
} from '../../support/deciding.ts'
import { amira, dan, file, minutes, seen } from '../../support/doing.ts'
import { everythingKept, rowCounts } from '../../support/store/rows.ts'
import { eitherStore } from '../../support/store/stores.ts'
import { makeWords } from '../../support/words.ts'

const [address = ''] = customers.petra.addresses
const officers = [colleagues.frances.address, colleagues.tom.address]
const raw = Buffer.from(
  'From: Petra <petra.holm@example.org>\r\nSubject: x\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>You <b>fools</b></p><script>alert(1)</script>',
).toString('base64')

describe.each(eitherStore)('decisions on $store', ({ openEmpty }) => {
  it('P10: an escalation is mailed only to the authorising officers: a link and a header, no reasons or name', async () => {
    const register = await openEmpty()
    const { escalationId } = await escalated(register)
    const [mail, ...others] = await mails(register)
    expect(others).toEqual([])
    expect(mail).toMatchObject({
      key: `escalation-filed:${escalationId}`,
      to: officers,
      headers: { 'X-Contact-Register-Escalation': escalationId },
    })
    expect(mail?.body).toContain(`https://register.ambleford.example/register.html#/escalations/${escalationId}`)
    expect(JSON.stringify(mail)).not.toMatch(/petra|abus|happened/i)
  })

  it('P10: an officer sees the evidence as plain text and the customer’s contact points; the look is recorded', async () => {
    const register = await openEmpty()
    const { escalationId, customerId } = await file(register, amira, {
      behaviours: ['abusive'],
      evidence: [{ contact: message(), original: raw }],
    })
    expect(await makeWords(register)).toEqual([])
    const shown = await escalation(register, escalationId)
    expect(shown).toMatchObject({ escalationId, version: 1, state: 'pending', mine: false, by: { name: 'Amira Khan' } })
    expect(shown.evidence[0]?.text).toBe('You fools')
    expect(shown.customer.contactPoints).toEqual([{ kind: 'email', value: address }])
    const ledger = await register.read((reading) => reading.selectFrom('access_ledger').selectAll().execute())
    expect(ledger).toEqual([
      expect.objectContaining({ customer_id: customerId, found_by: 'case', by_name: 'Frances Lane' }),
    ])
  })

  it('P13: an approved restriction is agreed and waits for its letter; none of it applies yet', async () => {
    const register = await openEmpty()
    const { escalationId, customerId, restrictionId, letterId } = await agreed(register)
    expect(await escalation(register, escalationId)).toMatchObject({
      state: 'approved',
      version: 2,
      decision: { outcome: 'approve', by: { name: 'Frances Lane' } },
    })
    expect(await restriction(register, restrictionId)).toMatchObject({
      state: 'agreed',
      escalationId,
      inForceOn: null,
      reviewDue: null,
      terms: terms(),
      considered: considered(),
      letters: [{ letterId, kind: 'restriction', state: 'to-write', sentOn: null }],
    })
    expect(await seen(register, amira, address)).toEqual({ kind: 'agreed', customerId, mayWarn: true })
    expect((await seeWork(register, tom)).items).toMatchObject([{ kind: 'letter', id: letterId, restrictionId }])
    expect(await everythingKept(register, 'audit_trail')).not.toMatch(/petra|twelve|sam[ .]/i)
  })

  it('P13: of two officers who decide at the same time, one wins and the other is refused', async () => {
    const register = await openEmpty()
    const { escalationId } = await escalated(register)
    const both = await Promise.allSettled([
      decide(register, frances, escalationId, approval()),
      decide(register, tom, escalationId, { outcome: 'decline', version: 1, reasons: 'Once only.' }),
    ])
    const refused = both.filter((one) => one.status === 'rejected')
    expect(refused).toHaveLength(1)
    expect(refused[0]?.reason).toMatchObject({ refusal: 'changed-meanwhile' })
  })

  it('P13: the person who escalated never decides, even as an officer, and does not see it in their work', async () => {
    const register = await openEmpty()
    const { escalationId } = await escalated(register, frances)
    for (const decision of [
      approval(),
      { outcome: 'decline', version: 1, reasons: 'No.' },
      { outcome: 'no-action', version: 1, note: null },
      { outcome: 'ask-for-more', version: 1, question: 'What else?' },
      { outcome: 'refer-to-legal', version: 1, reasons: 'Threats.', lastResort: true },
    ] as const) {
      await expect(decide(register, frances, escalationId, decision)).rejects.toMatchObject({
        refusal: 'own-escalation',
      })
    }
    expect((await seeWork(register, frances)).items).toEqual([])
    expect((await seeWork(register, tom)).items).toMatchObject([{ kind: 'decision', id: escalationId }])
  })

  it('P10: a request for more goes to the person who escalated, and their answer to the officers', async () => {
    const register = await openEmpty()
    const { escalationId } = await escalated(register)
    await decide(register, frances, escalationId, { outcome: 'ask-for-more', version: 1, question: 'Which calls?' })
    expect(await escalation(register, escalationId)).toMatchObject({
      state: 'more-wanted',
      question: 'Which calls?',
      decision: null,
    })
    expect((await mails(register)).at(-1)).toMatchObject({ to: [colleagues.amira.address] })
    expect((await seeWork(register, amira)).items).toMatchObject([{ kind: 'details-wanted', id: escalationId }])
    expect((await seeWork(register, dan)).items).toEqual([])
    expect((await seeWork(register, frances)).items).toEqual([])
    expect(await seen(register, amira, address)).toMatchObject({ kind: 'decision-pending', mine: true })

    const later = actBy(colleagues.amira, minutes(60))
    const more = await register.write((tx) =>
      addEscalationDetails(tx, later, escalationId, { account: 'All of them.', evidence: [] }),
    )
    expect(more.state).toBe('pending')
    expect((await mails(register)).at(-1)).toMatchObject({ to: officers })
    const shown = await escalation(register, escalationId)
    expect(shown).toMatchObject({ state: 'pending', question: null, account: 'All of them.' })
    await decide(register, frances, escalationId, approval({ version: shown.version }))
  })

  it('P10: only the person who escalated sees their own words and the question; the look is recorded', async () => {
    const register = await openEmpty()
    const { escalationId } = await escalated(register)
    await decide(register, frances, escalationId, { outcome: 'ask-for-more', version: 1, question: 'Which calls?' })
    expect(await seeOwnEscalation(register, amira, escalationId)).toMatchObject({
      state: 'more-wanted',
      account: 'What happened.',
      question: 'Which calls?',
    })
    expect((await rowCounts(register)).access_ledger).toBe(1)
    await expect(seeOwnEscalation(register, dan, escalationId)).rejects.toMatchObject({ refusal: 'not-yours' })
    expect((await rowCounts(register)).access_ledger).toBe(1)
  })

  it.each([
    ['P5: a one-off under stress', { outcome: 'no-action', version: 1, note: null }, 'no-action'],
    ['P10: a declined escalation', { outcome: 'decline', version: 1, reasons: 'Rude, once.' }, 'declined'],
    [
      'P3: a referral to legal services as a last resort',
      { outcome: 'refer-to-legal', version: 1, reasons: 'Threats.', lastResort: true },
      'referred',
    ],
  ] as const)(
    '%s restricts nothing, and the person who escalated hears of the decision',
    async (_, decision, state) => {
      const register = await openEmpty()
      const { escalationId } = await escalated(register)
      expect(await decide(register, frances, escalationId, decision)).toMatchObject({
        state,
        restrictionId: null,
        letterId: null,
      })
      const shown = state === 'referred' ? { kind: 'decision-pending', mine: false } : { kind: 'not-on-register' }
      expect(await seen(register, amira, address)).toMatchObject(shown)
      const told = (await mails(register)).at(-1)
      expect(told).toMatchObject({
        to: [colleagues.amira.address],
        headers: { 'X-Contact-Register-Escalation': escalationId },
      })
      expect(JSON.stringify(told)).not.toMatch(/rude|threat|petra/i)
    },
  )

  it('P13: of several agreed restrictions waiting for one customer, the latest decision counts', async () => {
    const register = await openEmpty()
    const first = await agreed(register)
    const again = await file(register, dan, {
      behaviours: ['harassing'],
      evidence: [{ contact: message({ internetMessageId: '<two@example.org>' }), original: null }],
    })
    await decide(register, tom, again.escalationId, approval())
    expect(await restriction(register, first.restrictionId)).toMatchObject({ state: 'replaced', inForceOn: null })
    expect((await seeWork(register, tom)).items.map(({ kind }) => kind)).toEqual(['letter'])
  })
})
