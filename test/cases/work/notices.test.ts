import { describe, expect, it } from 'vitest'
import { addEscalationDetails } from '../../../server/cases/escalation/add-escalation-details.ts'
import { seeOwnEscalation } from '../../../server/cases/escalation/see-own-escalation.ts'
import { seeArrangements } from '../../../server/cases/mail-arrangement/see-arrangements.ts'
import { liftRestriction } from '../../../server/cases/restriction/lift-restriction.ts'
import { sweepDueDates } from '../../../server/cases/review/sweep-due-dates.ts'
import { referenceOf } from '../../../server/policy/reference.ts'
import type { Register } from '../../../server/register/register.ts'
import { customers } from '../../cast.ts'
import { byItself, message } from '../../support/acts.ts'
import {
  approval,
  decide,
  escalated,
  escalation,
  frances,
  lee,
  mails,
  on,
  record,
  restriction,
  terms,
  tom,
} from '../../support/deciding.ts'
import { amira, file, minutes } from '../../support/doing.ts'
import { eitherStore } from '../../support/store/stores.ts'

/** A restriction from escalation to lifting, with every notice on the way. */
async function fromEscalationToLifting(register: Register) {
  const { escalationId } = await escalated(register)
  await decide(register, frances, escalationId, { outcome: 'ask-for-more', version: 1, question: 'Which calls?' })
  const more = { account: 'Twelve calls.', evidence: [] }
  await register.write((tx) => addEscalationDetails(tx, amira, escalationId, more))
  const decision = approval({ version: 3, terms: terms() })
  const { restrictionId, letterId } = await decide(register, tom, escalationId, decision)
  await record(register, frances, letterId ?? '')
  for (const day of ['2027-04-05', '2027-05-04']) {
    await register.write((tx) => sweepDueDates(tx, byItself(`${day}T09:00:00.000Z`)))
  }
  await register.write((tx) => liftRestriction(tx, on('2027-05-05'), restrictionId ?? '', { reasons: 'Over.' }))
  return { escalationId, restrictionId: restrictionId ?? '' }
}

describe.each(eitherStore)('the register’s own mails on $store', ({ openEmpty }) => {
  it('have subjects that say what is needed and give the reference, never a name', async () => {
    const register = await openEmpty()
    const { escalationId, restrictionId } = await fromEscalationToLifting(register)
    const e = referenceOf('escalation', escalationId)
    const r = referenceOf('restriction', restrictionId)
    const notices = (await mails(register)).filter(({ key }) => !key.startsWith('review-customer'))
    expect(notices.map(({ subject }) => subject)).toEqual([
      `Escalation awaiting your decision: ${e}`,
      `Details needed for your escalation: ${e}`,
      `Escalation awaiting your decision, with the details you asked for: ${e}`,
      `Your escalation has been decided: ${e}`,
      `New mail rule to set up: ${r}`,
      `Review due by 3 May 2027: ${r}`,
      `Review overdue since 3 May 2027: ${r}`,
      `Mail rule to remove: ${r}`,
    ])
    expect(notices.map(({ subject, body }) => subject + body).join()).not.toMatch(/petra|holm/i)
  })

  it('link to the register’s page first, and name Outlook as the second way', async () => {
    const register = await openEmpty()
    await fromEscalationToLifting(register)
    const notices = (await mails(register)).filter(({ key }) => !key.startsWith('review-customer'))
    for (const { subject, body, headers } of notices) {
      const [[header = '', id = ''] = []] = Object.entries(headers)
      const section = `${header.replace('X-Contact-Register-', '').toLowerCase()}s`
      const link = `https://register.ambleford.example/register.html#/${section}/${id}`
      const paragraphs = body.split('\n\n')
      expect([paragraphs[0], ...paragraphs.slice(-3, -1)], subject).toEqual([
        subject,
        `Open it in the register:\n${link}`,
        'Or open this message in Outlook and choose Contact register.',
      ])
    }
  })

  it('give a reference that their page shows, so that people can match the two', async () => {
    const register = await openEmpty()
    const { escalationId, restrictionId } = await fromEscalationToLifting(register)
    const reference = referenceOf('escalation', escalationId)
    expect((await escalation(register, escalationId)).reference).toBe(reference)
    expect((await seeOwnEscalation(register, amira, escalationId)).reference).toBe(reference)
    const r = referenceOf('restriction', restrictionId)
    expect((await restriction(register, restrictionId)).reference).toBe(r)
    expect((await seeArrangements(register, lee)).arrangements).toMatchObject([{ reference: r }])
  })

  it('for several escalations at once, name the first references in the subject and all of them in the text', async () => {
    const register = await openEmpty()
    const ids: string[] = []
    for (const minute of [0, 1, 2, 3]) {
      const evidence = [{ contact: message({ internetMessageId: `<${minute}@example.org>` }), original: null }]
      ids.push((await file(register, { ...amira, at: minutes(minute) }, { evidence })).escalationId)
    }
    const [, gathered] = await mails(register)
    const [, ...references] = ids.map((id) => referenceOf('escalation', id))
    expect(gathered?.subject).toBe(
      `3 escalations awaiting your decision: ${references[0]}, ${references[1]} and 1 more`,
    )
    for (const reference of references)
      expect(gathered?.body).toContain(`Escalation awaiting your decision: ${reference}`)
    expect(gathered?.subject).not.toContain(customers.petra.name)
  })
})
