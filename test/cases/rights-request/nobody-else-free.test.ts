import { describe, expect, test } from 'vitest'
import type { Act } from '../../../server/cases/act.ts'
import { seeOwnParts } from '../../../server/cases/audit/see-own-parts.ts'
import { referenceOf } from '../../../server/policy/reference.ts'
import type { Register } from '../../../server/register/register.ts'
import { colleagues } from '../../cast.ts'
import { actBy, whileAway, withPosts } from '../../support/acts.ts'
import { frances, answer as hear, inForce, represent, ruth, tom } from '../../support/deciding.ts'
import { disclosed } from '../../support/disclosed.ts'
import { another, merge, page, told } from '../../support/keeping.ts'
import { proved, sound } from '../../support/store/proved.ts'
import { eitherStore } from '../../support/store/stores.ts'
import { answer, ask } from './asking.ts'

const auditor = actBy(colleagues.max, ruth.at)
const reviewer = actBy({ ...colleagues.dan, roles: ['Reviewer'] }, ruth.at)
const reason = 'The council has two officers and one keeper.'

/** Frances decided, Tom answered a representation; with the keeper who joined entries, everybody had a part. */
async function allHadAPart(register: Register, keeper: Act = ruth) {
  const { customerId, restrictionId } = await inForce(register)
  await hear(register, tom, await represent(register, restrictionId))
  await merge(register, customerId, (await another(register, 'other@example.org')).customerId, keeper)
  const { rightsRequestId } = await ask(register, customerId, { kind: 'complaint' })
  return { customerId, rightsRequestId }
}
const ownPart = async (register: Register, customerId: string, act: Act = ruth) =>
  (await page(register, customerId, act)).rightsRequests[0]?.ownPart

describe.each(eitherStore)(
  'G: a complaint about a record in which everybody had a part, on $store',
  ({ openEmpty }) => {
    test('is answered by one of them with a reason, which is kept where a judge’s reason is', async () => {
      const register = await openEmpty()
      const { customerId, rightsRequestId } = await allHadAPart(register)
      for (const act of [frances, tom, ruth]) {
        expect(await ownPart(register, customerId, act)).toEqual({ isAnotherFree: false, proposed: null })
        const missing = { refusal: 'same-officer-reason-missing' }
        await expect(answer(register, rightsRequestId, act)).rejects.toMatchObject(missing)
      }
      expect(await ownPart(register, customerId, reviewer)).toBeNull()
      await answer(register, rightsRequestId, tom, { sameOfficerReason: reason })

      const [request] = (await page(register, customerId)).rightsRequests
      expect(request).toMatchObject({ ownPart: null, answer: { sameOfficerReason: reason } })
      const [unread] = (await page(register, customerId, reviewer)).rightsRequests
      expect(unread).toMatchObject({ answer: { sameOfficerReason: null } })
      const { timeline } = await page(register, customerId)
      const answered = timeline.events.find(({ words }) =>
        words.startsWith('The request about the record was answered'),
      )
      expect(answered?.said.at(-1)).toMatchObject({ text: reason })
      const { record } = await disclosed(register, customerId)
      expect(record.requestsAboutTheRecord).toMatchObject([{ answer: { sameOfficerBecause: { freeText: reason } } }])
      const { judged } = await seeOwnParts(register, auditor)
      expect(judged[0]).toMatchObject({
        ...{ judgment: 'request', reference: referenceOf('customer', customerId), by: { name: 'Tom Birch' } },
        ...{ outcome: 'in-part', involvement: ['record'], reason },
      })
      const entries = await register.read((tx) =>
        tx.selectFrom('audit_trail').select('facts').where('what', '=', 'rights-request-answered').execute(),
      )
      expect(entries.map(({ facts }) => JSON.parse(facts))).toMatchObject([{ ownPart: ['record'] }])
      expect(await proved(register)).toMatchObject(sound)
    })

    test('is not theirs while an officer is free; a reason changes nothing. An officer who is away is not waited for', async () => {
      const register = await openEmpty()
      const { customerId } = await inForce(register)
      await merge(register, customerId, (await another(register, 'other@example.org')).customerId)
      const { rightsRequestId } = await ask(register, customerId, { kind: 'objection' })
      const proposed = { name: 'Tom Birch', post: 'Assistant Director Governance and ICT' }
      expect(await ownPart(register, customerId, frances)).toEqual({ isAnotherFree: true, proposed })
      const given = { sameOfficerReason: reason }
      await expect(answer(register, rightsRequestId, frances, given)).rejects.toMatchObject({ refusal: 'had-a-part' })
      await answer(register, rightsRequestId, whileAway(frances, 'Tom Birch', '2026-11-03'), given)
      expect(await told(register, customerId)).toContain('The request about the record was answered: granted in part.')
    })

    test('is the keeper’s while they had no part, if somebody signs in with the address of their post', async () => {
      const register = await openEmpty()
      const joiner = actBy({ ...colleagues.dan, roles: ['RegisterKeeper'] }, ruth.at)
      const { customerId, rightsRequestId } = await allHadAPart(register, joiner)
      expect(await ownPart(register, customerId, tom)).toEqual({ isAnotherFree: true, proposed: null })
      const shared = withPosts(tom, { registerKeeper: { address: 'register@ambleford.example' } })
      expect(await ownPart(register, customerId, shared)).toEqual({ isAnotherFree: false, proposed: null })
      const given = { sameOfficerReason: reason }
      await expect(answer(register, rightsRequestId, tom, given)).rejects.toMatchObject({ refusal: 'had-a-part' })
      await answer(register, rightsRequestId)
    })

    test('a reason that nobody needed is not kept', async () => {
      const register = await openEmpty()
      const { customerId } = await inForce(register)
      const { rightsRequestId } = await ask(register, customerId, { kind: 'complaint' })
      await answer(register, rightsRequestId, ruth, { sameOfficerReason: reason })
      expect((await page(register, customerId)).rightsRequests).toMatchObject([{ answer: { sameOfficerReason: null } }])
      expect((await seeOwnParts(register, auditor)).judged).toEqual([])
    })
  },
)
