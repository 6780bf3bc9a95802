import { describe, expect, it } from 'vitest'
import { correctContactPoint } from '../../../server/cases/contact-point/correct-contact-point.ts'
import { acceptProposal, refuseProposal } from '../../../server/cases/contact-point/decide-proposal.ts'
import { removePoint } from '../../../server/cases/contact-point/remove-contact-point.ts'
import { seeProposals } from '../../../server/cases/contact-point/see-proposals.ts'
import { seeArrangements } from '../../../server/cases/mail-arrangement/see-arrangements.ts'
import { seeWork } from '../../../server/cases/work/see-work.ts'
import { Refusal } from '../../../server/policy/refusal.ts'
import { colleagues } from '../../cast.ts'
import { actBy } from '../../support/acts.ts'
import { frances, inForce, lee, mails, ruth } from '../../support/deciding.ts'
import { amira, now, propose, seen, warn } from '../../support/doing.ts'
import { add, another, confirmNow, page, told } from '../../support/keeping.ts'
import { auditedKinds, everythingKept, rowCounts } from '../../support/store/rows.ts'
import { eitherStore } from '../../support/store/stores.ts'

const slip = { why: 'A slip of the pen.' }

describe.each(eitherStore)('G, accuracy: contact points, on $store', ({ openEmpty }) => {
  it('one that the keeper adds counts at once, with who added it and why', async () => {
    const register = await openEmpty()
    const { customerId } = await warn(register)
    await add(register, customerId, 'email', 'petra.other@example.net')
    expect(await seen(register, amira, 'petra.other@example.net')).toMatchObject({ kind: 'warned', customerId })
    const { contactPoints } = await page(register, customerId)
    expect(contactPoints.at(-1)).toMatchObject({
      value: 'petra.other@example.net',
      why: 'She wrote so.',
      by: { name: 'Ruth Abbey' },
      removed: null,
    })
    expect(await auditedKinds(register)).toContain('contact-point-added')
    expect(await everythingKept(register, 'audit_trail')).not.toMatch(/petra|wrote/i)
  })

  it('another customer’s address is refused, and the refusal names that customer; two can have the same number', async () => {
    const register = await openEmpty()
    const { customerId } = await warn(register)
    const other = await another(register)
    const before = await rowCounts(register)
    const refused = await add(register, customerId, 'email', 'P.Holm@example.net').catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(Refusal)
    expect(refused).toMatchObject({ refusal: 'belongs-to-another', customerId: other.customerId })
    expect(await rowCounts(register)).toEqual(before)
    await add(register, customerId, 'number', '07700 900456')
    await add(register, other.customerId, 'number', '+44 7700 900456')
  })

  it.each([
    ['email', 'petra.holm@example.org', 'already-known'],
    ['email', 'amira.khan@ambleford.example', 'colleague'],
    ['email', 'not an address', 'contact-point-not-valid'],
    ['number', 'none', 'contact-point-not-valid'],
  ] as const)('%s %s is refused (%s)', async (kind, value, refusal) => {
    const register = await openEmpty()
    const { customerId } = await warn(register)
    const before = await rowCounts(register)
    await expect(add(register, customerId, kind, value)).rejects.toMatchObject({ refusal })
    expect(await rowCounts(register)).toEqual(before)
  })

  it('a corrected one no longer matches the wrong value, which stays in the history', async () => {
    const register = await openEmpty()
    const { customerId } = await warn(register)
    const [wrong] = (await page(register, customerId)).contactPoints
    const id = wrong?.contactPointId ?? ''
    await register.write((tx) => correctContactPoint(tx, ruth, id, { value: 'petra.h@example.org', ...slip }))
    expect(await seen(register, amira, 'petra.holm@example.org')).toEqual({ kind: 'not-on-register' })
    expect(await seen(register, amira, 'petra.h@example.org')).toMatchObject({ customerId })
    expect((await page(register, customerId)).contactPoints).toMatchObject([
      {
        value: 'petra.holm@example.org',
        removed: { why: 'A slip of the pen.', by: { name: 'Ruth Abbey' }, correctedTo: 'petra.h@example.org' },
      },
      { value: 'petra.h@example.org', removed: null },
    ])
    expect(await told(register, customerId)).toContain(
      'The address petra.holm@example.org was corrected to petra.h@example.org.',
    )
    const again = register.write((tx) => correctContactPoint(tx, ruth, id, { value: 'x@example.org', ...slip }))
    await expect(again).rejects.toMatchObject({ refusal: 'already-removed' })
    // The wrong value can be somebody else's address.
    const other = await another(register, 'petra.holm@example.org')
    expect(other.customerId).not.toBe(customerId)
  })

  it('a correction may change only the spelling, but must change something', async () => {
    const register = await openEmpty()
    const { customerId } = await warn(register)
    const [point] = (await page(register, customerId)).contactPoints
    const correctTo = (value: string) =>
      register.write((tx) => correctContactPoint(tx, ruth, point?.contactPointId ?? '', { value, ...slip }))
    await expect(correctTo('petra.holm@example.org')).rejects.toMatchObject({ refusal: 'not-changed' })
    await correctTo('Petra.Holm@example.org')
    expect(await seen(register, amira, 'petra.holm@example.org')).toMatchObject({ kind: 'warned', customerId })
  })

  it('a removed one no longer matches anyone; the last one cannot be removed', async () => {
    const register = await openEmpty()
    const { customerId } = await warn(register)
    const [first] = (await page(register, customerId)).contactPoints
    const remove = () => register.write((tx) => removePoint(tx, ruth, first?.contactPointId ?? '', slip))
    await expect(remove()).rejects.toMatchObject({ refusal: 'last-contact-point' })
    await add(register, customerId, 'name', 'Petra Holm')
    // Staff would see nothing about her warning: a name alone finds nobody.
    await expect(remove()).rejects.toMatchObject({ refusal: 'last-way-to-find' })
    await add(register, customerId, 'postal-address', '4 Sallow Lane, Ambleford, YO1 7HU')
    await remove()
    await expect(remove()).rejects.toMatchObject({ refusal: 'already-removed' })
    expect(await seen(register, amira, 'petra.holm@example.org')).toEqual({ kind: 'not-on-register' })
    expect((await page(register, customerId)).name).toBe('Petra Holm')
  })

  it('G: the last way to find somebody goes if it was a stranger’s, and the officers are told', async () => {
    const register = await openEmpty()
    const { customerId } = await warn(register)
    const [first] = (await page(register, customerId)).contactPoints
    await add(register, customerId, 'name', 'Petra Holm')
    const why = 'It is her neighbour’s.'
    await register.write((tx) => removePoint(tx, ruth, first?.contactPointId ?? '', { why, unfindable: true }))
    expect(await seen(register, amira, 'petra.holm@example.org')).toEqual({ kind: 'not-on-register' })
    const told = (await mails(register)).find(({ subject }) => subject.includes('no longer find'))
    expect(told?.to).toEqual(ruth.council.posts.authorisingOfficers.map(({ address }) => address))
  })

  it('P4: with nothing about the customer that staff must see, a name may be all that is left', async () => {
    const register = await openEmpty()
    const { customerId } = await warn(register)
    const later = actBy(colleagues.ruth, new Date('2027-12-01T09:00:00.000Z'))
    const [first] = (await page(register, customerId)).contactPoints
    await add(register, customerId, 'name', 'Petra Holm')
    await register.write((tx) => removePoint(tx, later, first?.contactPointId ?? '', slip))
    expect((await page(register, customerId)).name).toBe('Petra Holm')
  })

  it('P13: ICT is asked to set up mail forwarding again when the addresses change', async () => {
    const register = await openEmpty()
    const { customerId } = await inForce(register)
    const { arrangements } = await seeArrangements(register, lee)
    await register.write((tx) => confirmNow(tx, lee, arrangements[0]?.arrangementId ?? ''))
    await add(register, customerId, 'number', '07700 900456')
    expect((await seeArrangements(register, lee)).arrangements).toMatchObject([{ state: 'in-place' }])
    await add(register, customerId, 'email', 'petra.other@example.net')
    expect((await seeArrangements(register, lee)).arrangements).toMatchObject([
      { state: 'to-make', addresses: ['petra.holm@example.org', 'petra.other@example.net'] },
    ])
    expect((await mails(register)).at(-1)?.subject).toMatch(/^Mail rule to set up again for other addresses: R-/)
    expect(await told(register, customerId)).toContain(
      'The customer’s addresses changed, so ICT was asked to make the mail arrangement again.',
    )
  })
})

describe.each(eitherStore)('G, accuracy: what staff report, on $store', ({ openEmpty }) => {
  const accept = (register: Awaited<ReturnType<typeof openEmpty>>, id: string, act = ruth) =>
    register.write((tx) => acceptProposal(tx, act, id))

  it('waits for the keeper, counts once accepted, and whoever reported it is told', async () => {
    const register = await openEmpty()
    const { customerId } = await warn(register)
    const { proposalId } = await propose(register, amira, customerId)
    expect((await seeWork(register, ruth)).items).toMatchObject([
      { kind: 'proposal', id: proposalId, title: 'petra.holm@example.org: another contact point to accept or refuse' },
    ])
    expect((await seeWork(register, frances)).items).toEqual([])
    expect(await seeProposals(register, ruth)).toMatchObject({
      proposals: [{ proposalId, value: 'petra.other@example.net', belongsTo: null, customer: { customerId } }],
      more: false,
    })
    await accept(register, proposalId)
    expect(await seen(register, amira, 'petra.other@example.net')).toMatchObject({ kind: 'warned', customerId })
    expect((await seeWork(register, ruth)).items).toEqual([])
    const [mail] = await mails(register)
    expect(mail).toMatchObject({
      to: [colleagues.amira.address],
      subject: 'What you reported now counts in the register',
    })
    expect(JSON.stringify(mail)).not.toMatch(/petra|wrote/i)
    await expect(accept(register, proposalId)).rejects.toMatchObject({ refusal: 'already-decided' })
  })

  it('does not count if refused; the reason is kept, and a reporter without an address gets no e-mail', async () => {
    const register = await openEmpty()
    const { customerId } = await warn(register)
    const nameless = actBy({ ...colleagues.amira, address: '' }, now)
    const { proposalId } = await propose(register, { ...nameless, by: { ...nameless.by, address: null } }, customerId)
    await register.write((tx) => refuseProposal(tx, ruth, proposalId, { reason: 'It is her sister’s.' }))
    expect(await seen(register, amira, 'petra.other@example.net')).toEqual({ kind: 'not-on-register' })
    expect(await mails(register)).toEqual([])
    const [newest] = (await page(register, customerId)).timeline.events
    expect(newest).toMatchObject({
      words: 'The reported address petra.other@example.net was not accepted.',
      said: [{ label: 'Why', text: 'It is her sister’s.' }],
      by: { name: 'Ruth Abbey' },
    })
  })

  it('cannot be accepted if it belongs to another customer; the page says to whom', async () => {
    const register = await openEmpty()
    const { customerId } = await warn(register)
    const other = await another(register, 'petra.other@example.net')
    const { proposalId } = await propose(register, amira, customerId)
    expect((await page(register, customerId)).proposals).toMatchObject([
      { proposalId, belongsTo: { customerId: other.customerId } },
    ])
    await expect(accept(register, proposalId)).rejects.toMatchObject({
      refusal: 'belongs-to-another',
      customerId: other.customerId,
    })
  })

  it('makes the customer’s restriction show for the new address', async () => {
    const register = await openEmpty()
    const { customerId } = await inForce(register)
    const { proposalId } = await propose(register, amira, customerId)
    expect(await seen(register, amira, 'petra.other@example.net')).toEqual({ kind: 'not-on-register' })
    await accept(register, proposalId)
    expect(await seen(register, amira, 'petra.other@example.net')).toMatchObject({ kind: 'restricted', customerId })
  })
})
