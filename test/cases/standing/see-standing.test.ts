import { describe, expect, it } from 'vitest'
import { lookUp } from '../../../server/cases/standing/look-up.ts'
import { seeStanding } from '../../../server/cases/standing/see-standing.ts'
import { colleagues, customers } from '../../cast.ts'
import { seedDemoRegister } from '../../demo-register.ts'
import { council } from '../../support/acts.ts'
import { amira, dan, now, seen } from '../../support/doing.ts'
import { everythingKept, rowCounts } from '../../support/store/rows.ts'
import { eitherStore } from '../../support/store/stores.ts'

const { jo, mia, petra, colin, wanda, ana } = customers

describe.each(eitherStore)('what staff see, on $store', ({ openEmpty }) => {
  const openSeeded = async () => {
    const register = await openEmpty()
    await seedDemoRegister(register, council, now)
    return register
  }
  const ledger = async (register: Awaited<ReturnType<typeof openEmpty>>) =>
    register.read((reading) => reading.selectFrom('access_ledger').selectAll().orderBy('id').execute())

  it('everybody in the cast with the standing that the cast gives them', async () => {
    const register = await openSeeded()
    const asked = [...jo.addresses, ...[mia, petra, colin, wanda, ana].flatMap(({ addresses }) => addresses)]
    const { checkedAt, standings } = await seeStanding(register, amira, asked)
    expect(checkedAt).toBe(now.toISOString())
    expect(standings.map(({ address, standing }) => [address, standing.kind])).toEqual([
      [jo.addresses[0], 'restricted'],
      [jo.addresses[1], 'restricted'],
      [mia.addresses[0], 'restricted'],
      [petra.addresses[0], 'warned'],
      [colin.addresses[0], 'decision-pending'],
      [wanda.addresses[0], 'not-on-register'],
      [ana.addresses[0], 'not-on-register'],
    ])
    expect(standings[0]?.standing).toMatchObject({
      instruction: {
        mayReply: false,
        say: 'Do not reply. Pass this to Sam Reyes, Customer Relations.',
        passTo: {
          name: 'Sam Reyes',
          address: colleagues.sam.address,
          telephone: '01632 960101',
          deputy: { name: 'Kit Lowe' },
        },
        arrangements: [
          'May contact Sam Reyes only.',
          'E-mail: at most once a week.',
          'Telephone: closed. Instead: by letter to Ambleford City Council, 1 Castle Street, Ambleford AM1 2BC.',
        ],
      },
    })
    expect(standings[2]?.standing).toMatchObject({ instruction: { mayReply: true } })
    expect(standings[3]?.standing).toMatchObject({ service: 'Housing' })
    expect(await seen(register, dan, colin.addresses[0] ?? '')).toMatchObject({ mine: true })
  })

  it('one standing for each address, in the order asked, including colleagues and unknown formats', async () => {
    const register = await openSeeded()
    const asked = ['', '/O=COUNCIL/CN=JO', colleagues.sam.address, 'Jo <JO.MARSH@example.org>', ' jo.marsh@example.org']
    const { standings } = await seeStanding(register, amira, asked)
    expect(standings.map(({ address }) => address)).toEqual(asked)
    expect(standings.map(({ standing }) => standing)).toMatchObject([
      { kind: 'not-checked', why: 'no-address' },
      { kind: 'not-checked', why: 'not-an-internet-address' },
      { kind: 'colleague' },
      { kind: 'restricted' },
      { kind: 'restricted' },
    ])
  })

  it('G: a look-up that finds somebody is in the access ledger, once for each customer', async () => {
    const register = await openSeeded()
    await seeStanding(register, amira, [...jo.addresses, ...petra.addresses, ...ana.addresses])
    const { oid, name } = colleagues.amira
    const look = { by_oid: oid, by_name: name, at: now.toISOString(), found_by: 'address' }
    const entries = await ledger(register)
    expect(entries).toMatchObject([look, look])
    expect(new Set(entries.map(({ customer_id }) => customer_id)).size).toBe(2)
  })

  it('G: a look-up that finds nobody, or only lapsed records, leaves nothing in the ledger', async () => {
    const register = await openSeeded()
    const before = await rowCounts(register)
    await seeStanding(register, amira, [...ana.addresses, ...wanda.addresses, '', colleagues.sam.address])
    await lookUp(register, amira, { by: 'number', value: '07700 900789' })
    await lookUp(register, amira, { by: 'name', value: wanda.name })
    await lookUp(register, amira, { by: 'name', value: ana.name })
    expect(await rowCounts(register)).toEqual(before)
    expect(await everythingKept(register)).not.toMatch(/ana@|900789|silva/i)
  })

  it('looking up works while a write is under way', async () => {
    const register = await openSeeded()
    const done = Promise.withResolvers<void>()
    const begun = Promise.withResolvers<void>()
    const act = register.write(async () => {
      begun.resolve()
      await done.promise
    })
    await begun.promise
    expect(await seen(register, amira, ana.addresses[0] ?? '')).toEqual({ kind: 'not-on-register' })
    done.resolve()
    await act
  })

  describe('P4: looking up a caller', () => {
    it('by number or address gives the standing, and the ledger records how', async () => {
      const register = await openSeeded()
      const restricted = { kind: 'standing', standing: { kind: 'restricted' } }
      expect(await lookUp(register, amira, { by: 'number', value: '+44 7700 900123' })).toMatchObject({
        checkedAt: now.toISOString(),
        found: restricted,
      })
      expect(await lookUp(register, amira, { by: 'address', value: 'jmarsh.home@example.net' })).toMatchObject({
        found: restricted,
      })
      expect((await ledger(register)).map(({ found_by }) => found_by)).toEqual(['number', 'address'])
    })

    it('by an unknown number or address says so', async () => {
      const register = await openSeeded()
      const nobody = { kind: 'standing', standing: { kind: 'not-on-register' } }
      expect((await lookUp(register, amira, { by: 'number', value: '07700 900789' })).found).toEqual(nobody)
      expect((await lookUp(register, amira, { by: 'address', value: 'ana@example.org' })).found).toEqual(nobody)
      const { found } = await lookUp(register, amira, { by: 'address', value: colleagues.sam.address })
      expect(found).toEqual({ kind: 'standing', standing: { kind: 'colleague' } })
    })

    it('by name never gives a standing, only that somebody of that name exists', async () => {
      const register = await openSeeded()
      expect((await lookUp(register, amira, { by: 'name', value: ' PETRA  HOLM ' })).found).toEqual({
        kind: 'possible-match',
        why: 'name-alone',
      })
      expect((await ledger(register)).map(({ found_by }) => found_by)).toEqual(['name'])
      for (const value of ['Petra', 'Petra Holm Smith', ana.name, wanda.name]) {
        expect((await lookUp(register, amira, { by: 'name', value })).found).toEqual({ kind: 'no-match' })
      }
    })

    it.each([
      { by: 'number', value: '999' },
      { by: 'address', value: 'jo@' },
      { by: 'address', value: '/O=COUNCIL/CN=JO' },
      { by: 'name', value: '?' },
    ] as const)('refuses %j, which is invalid', async (question) => {
      const register = await openSeeded()
      await expect(lookUp(register, amira, question)).rejects.toMatchObject({ refusal: 'contact-point-not-valid' })
    })
  })
})
