import { describe, expect, test } from 'vitest'
import { seeProposals } from '../../../server/cases/contact-point/see-proposals.ts'
import { checkRecipients } from '../../../server/cases/standing/check-recipients.ts'
import { lookUp } from '../../../server/cases/standing/look-up.ts'
import { seeStanding } from '../../../server/cases/standing/see-standing.ts'
import type { LookupQuestion } from '../../../server/contract/standing/standing.ts'
import { referenceOf } from '../../../server/policy/reference.ts'
import { clue } from '../../support/acts.ts'
import { frances, ruth } from '../../support/deciding.ts'
import { amira, propose, warn } from '../../support/doing.ts'
import { another, page } from '../../support/keeping.ts'
import { rowCounts } from '../../support/store/rows.ts'
import { stores } from '../../support/store/stores.ts'

const entry = (customerId: string) => ({ customerId, reference: referenceOf('customer', customerId) })

describe.each(stores)('G: look-alikes, on $store', ({ openEmpty }) => {
  test('the answer says that a sender’s domain resembles the council’s, and no look is recorded', async () => {
    const register = await openEmpty()
    await warn(register)
    const before = await rowCounts(register)
    const asked = ['lee@amblefоrd.example', 'lee@ambleford.example', 'ana@example.org', 'x@MAIL.arnbleford.example']
    const capitals = [
      'Lee <lee@ambIeford.example>',
      'lee@Mail.ambІeford.example',
      'LEE@AMBLEFORD.EXAMPLE',
      'lee@ambieford.example',
    ]
    const shown = await seeStanding(register, amira, capitals)
    expect(shown.standings.map((one) => ('resembles' in one ? one.resembles : one.standing.kind))).toEqual([
      ...['ambleford.example', 'ambleford.example', 'colleague', 'not-on-register'],
    ])
    const { standings } = await seeStanding(register, amira, asked)
    expect(standings).toEqual([
      { address: asked[0], standing: { kind: 'not-on-register' }, resembles: 'ambleford.example' },
      { address: asked[1], standing: { kind: 'colleague' } },
      { address: asked[2], standing: { kind: 'not-on-register' } },
      { address: asked[3], standing: { kind: 'not-on-register' }, resembles: 'ambleford.example' },
    ])
    expect(await rowCounts(register)).toEqual(before)
    const known = await seeStanding(register, amira, ['petra.holm@example.org'])
    expect(known.standings[0]).not.toHaveProperty('resembles')
  })

  test('the guard and the look-up say so too, even of somebody on the register, and record no look for it', async () => {
    const register = await openEmpty()
    const before = await rowCounts(register)
    const alike = 'lee@arnbleford.example'
    const draft = { from: 'amira.khan@ambleford.example', recipients: [alike, 'ana@example.org'] }
    expect(await checkRecipients(register, amira, draft)).toMatchObject({
      restricted: [],
      lookAlikes: [{ address: alike, resembles: 'ambleford.example' }],
    })
    const asked = (given: LookupQuestion) => lookUp(register, amira, given)
    expect(await asked({ by: 'address', value: alike })).toMatchObject({
      found: { kind: 'standing', standing: { kind: 'not-on-register' } },
      resembles: 'ambleford.example',
    })
    expect(await asked({ by: 'name', value: 'Lee', also: { address: alike } })).toMatchObject({
      found: { kind: 'no-match' },
      resembles: 'ambleford.example',
    })
    expect(await asked({ by: 'address', value: 'lee@ambleford.example' })).not.toHaveProperty('resembles')
    expect(await asked({ by: 'address', value: 'ana@example.org' })).not.toHaveProperty('resembles')
    expect(await rowCounts(register)).toEqual(before)
    await warn(register, amira, { customer: clue({ addresses: [alike] }) })
    expect(await asked({ by: 'address', value: alike })).toMatchObject({
      found: { standing: { kind: 'warned' } },
      resembles: 'ambleford.example',
    })
  })

  test('only the keeper sees whom a reported address resembles, and each one shown is recorded as a look', async () => {
    const register = await openEmpty()
    const { customerId } = await warn(register)
    const other = await another(register, 'jim@example.net')
    const values = ['petra.hоlm@example.org', 'jirn@exаmple.net', 'c@arnbleford.example', 'new@example.org']
    for (const value of [...values, 'petra.hoIm@example.org', 'c@ambIeford.example'])
      await propose(register, amira, customerId, { value })
    await propose(register, amira, customerId, { kind: 'name', value: 'Jirn' })

    const resembling = [
      [{ value: 'petra.holm@example.org', customer: entry(customerId) }],
      [{ value: 'jim@example.net', customer: entry(other.customerId) }],
      [{ value: 'ambleford.example', customer: null }],
      [],
      [{ value: 'petra.holm@example.org', customer: entry(customerId) }],
      [{ value: 'ambleford.example', customer: null }],
      [],
    ]
    const { proposals } = await seeProposals(register, ruth)
    expect(proposals.map(({ resembles }) => resembles)).toEqual(resembling)
    expect((await page(register, customerId)).proposals.map(({ resembles }) => resembles)).toEqual(resembling)
    const looks = await register.read((reading) =>
      reading.selectFrom('access_ledger').select('id').where('customer_id', '=', other.customerId).execute(),
    )
    expect(looks).toHaveLength(2)

    const seen = await page(register, customerId, frances)
    expect(seen.proposals.flatMap(({ resembles }) => resembles)).toEqual([])
  })
})
