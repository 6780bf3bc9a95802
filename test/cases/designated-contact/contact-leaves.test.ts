import { describe, expect, test } from 'vitest'
import type { Act } from '../../../server/cases/act.ts'
import { sweepContacts } from '../../../server/cases/designated-contact/sweep-contacts.ts'
import { composeLetter } from '../../../server/cases/letter/compose-letter.ts'
import { changeSettings } from '../../../server/cases/settings/change-settings.ts'
import { seeWork } from '../../../server/cases/work/see-work.ts'
import { speaker } from '../../../server/contract/texts/say.ts'
import { welsh } from '../../../server/contract/texts/welsh.ts'
import { referenceOf } from '../../../server/policy/reference.ts'
import type { HeldDuty } from '../../../server/policy/vocabulary-duties.ts'
import type { Register } from '../../../server/register/register.ts'
import { colleagues, customers } from '../../cast.ts'
import { byItself } from '../../support/acts.ts'
import { agreed, approval, decide, escalated, inForce, mails, on, record, sent, terms } from '../../support/deciding.ts'
import { seen } from '../../support/doing.ts'
import { note, passedOn } from '../../support/duties.ts'
import { eitherStore } from '../../support/store/stores.ts'

const { sam, kit } = colleagues
const [petra = ''] = customers.petra.addresses
type Contact = Act['council']['contacts'][number]

/** The council whose settings say this of Sam Reyes, the contact, and of Kit Lowe, the deputy. */
const where = (act: Act, contact: Partial<Contact>, deputy: Partial<Contact> = {}): Act => ({
  ...act,
  council: {
    ...act.council,
    contacts: act.council.contacts.map((one) => ({
      ...one,
      ...contact,
      deputy: one.deputy && { ...one.deputy, ...deputy },
    })),
  },
})
const left = { lastDay: '2026-11-30' }
const away = { away: { from: '2026-12-01', until: '2026-12-20' } }
const titles = async (register: Register, act: Act) => (await seeWork(register, act)).items.map(({ title }) => title)

describe.each(eitherStore)('P14: a contact leaves, on $store', ({ openEmpty }) => {
  test('staff pass messages to the deputy meanwhile; if nobody is here, they ask a post', async () => {
    const register = await openEmpty()
    await inForce(register)
    const amira = on('2026-12-01', 'amira')
    const told = async (act: Act) => {
      const standing = await seen(register, act, petra)
      return standing?.kind === 'restricted' ? standing.instruction : null
    }
    expect((await told(amira))?.passTo).toMatchObject({ address: sam.address, deputy: { address: kit.address } })
    const meanwhile = await told(where(amira, away))
    expect(meanwhile?.passTo).toMatchObject({ address: kit.address, deputy: null })
    expect(meanwhile?.say).toMatch(/ Kit Lowe, .*Sam Reyes is away until 20 December 2026\.$/)
    expect(meanwhile?.reminder).toMatch(/Kit Lowe.* Kit Lowe is acting for Sam Reyes at the moment\.$/)
    expect(meanwhile?.passTo.standIn?.label).toBe('Acting for the designated contact, Sam Reyes')
    expect(meanwhile?.arrangements[0]).toBe(
      'May contact Sam Reyes only. Kit Lowe is acting for Sam Reyes at the moment.',
    )
    expect((await told(where(amira, left)))?.say).toMatch(/Sam Reyes has left the council\.$/)

    const nobody = await told(where(amira, left, away))
    const [post] = amira.council.posts.authorisingOfficers
    expect(nobody?.passTo.address).toBe(post?.address)
    expect(nobody?.say).toMatch(new RegExp(`Ask the ${post?.post} what to do\\.$`))
    expect(nobody?.passTo.standIn).toMatchObject({ who: 'post', label: 'Ask instead, while Sam Reyes is not here' })
    expect(nobody?.arrangements[0]).toBe('May contact Sam Reyes only. Nobody is here for Sam Reyes at the moment.')
    // Mail to the post would be forwarded to Sam, so the reminder gives no address.
    expect(nobody?.reminder).toContain(
      `Sam Reyes cannot answer at the moment. Please contact the ${post?.post} instead`,
    )
    expect(nobody?.reminder).not.toContain(sam.address)
    // In a Welsh pane, the register's own lines are in Welsh.
    const inWelsh = await told(where({ ...amira, say: speaker(welsh) }, left))
    expect(inWelsh?.passTo.standIn?.label).toBe('Yn gweithredu dros y cyswllt dynodedig, Sam Reyes')
    expect(inWelsh?.arrangements[0]).toMatch(/^Caiff gysylltu â Sam Reyes yn unig\. Mae Kit Lowe/)
    // The day before, nothing has changed.
    expect((await told(where(on('2026-11-30', 'amira'), left, away)))?.passTo.address).toBe(sam.address)
    // The deputy may write.
    expect((await told(where(on('2026-12-01', 'kit'), left)))?.you).toBe('deputy')
  })

  test('a concern noted meanwhile is mailed to whoever is here; with nobody here, to the authorising officers', async () => {
    const register = await openEmpty()
    const { passedOnId, restrictionId } = await passedOn(register)
    const amira = on('2026-12-01', 'amira')
    const noted = async (holds: HeldDuty, act: Act) => {
      await note(register, passedOnId, [holds], act)
      return (await mails(register)).find(({ key }) => key.startsWith('duties-noted') && key.endsWith(`:${holds}`))
    }
    expect((await noted('complaint', where(amira, {}, away)))?.to).toEqual([sam.address])
    expect((await noted('subject-access', where(amira, left)))?.to).toEqual([kit.address])
    const urgent = await noted('safeguarding', where(amira, left, away))
    expect(urgent).toMatchObject({
      to: amira.council.posts.authorisingOfficers.map(({ address }) => address),
      subject: `Safeguarding concern in a message passed to Sam Reyes: ${referenceOf('restriction', restrictionId)}`,
      headers: { 'X-Contact-Register-Restriction': restrictionId },
    })
    expect(urgent?.body).toContain('Sam Reyes and any deputy are away or have left. Somebody else must deal with this.')
    expect(urgent?.body).toContain(amira.council.duties.safeguarding.words)
    expect(JSON.stringify(urgent)).not.toMatch(/petra|holm/i)
  })

  test('keeper and officers have the restriction on their list, and a mail that night, after a change and each week', async () => {
    const register = await openEmpty()
    const { restrictionId } = await inForce(register)
    const reference = referenceOf('restriction', restrictionId)
    const sweep = async (act: Act) => {
      await register.write((tx) => sweepContacts(tx, act))
      return (await mails(register)).filter(({ subject }) => /another contact/.test(subject))
    }
    const night = (day: string) => byItself(`${day}T02:00:00.000Z`)
    // A contact who is away and has a deputy needs nobody's attention.
    expect(await sweep(where(night('2026-12-01'), away))).toEqual([])
    expect(await titles(register, where(on('2026-12-01', 'ruth'), away))).toEqual([])

    for (const who of ['ruth', 'frances'] as const)
      expect(await titles(register, where(on('2026-12-01', who), left))).toEqual([
        expect.stringMatching(/: contact to replace, since Sam Reyes has left$/),
      ])
    expect(await titles(register, where(on('2026-12-01', 'ruth'), left, away))).toEqual([
      expect.stringMatching(/: nobody to contact, since Sam Reyes and any deputy are away or have left$/),
    ])
    expect(await titles(register, where(on('2026-12-01', 'max'), left))).toEqual([])

    const first = await sweep(where(night('2026-12-01'), left))
    expect(first).toEqual([expect.objectContaining({ subject: '1 restriction needs another contact' })])
    expect(first[0]?.body).toContain(`${reference}: contact to replace, since Sam Reyes has left`)
    expect(first[0]?.body).not.toMatch(/Petra|petra/)
    expect(await sweep(where(night('2026-12-02'), left))).toHaveLength(1)
    expect(await sweep(where(night('2026-12-03'), left, left))).toHaveLength(2)
    expect(await sweep(where(night('2026-12-08'), left, left))).toHaveLength(3)
  })

  test('P13: each week, the keeper is told about a post whose holder has left', async () => {
    const register = await openEmpty()
    const act = byItself('2026-12-01T02:00:00.000Z')
    const { posts } = act.council
    const reviewer = { ...posts.reviewer, holder: posts.reviewer.holder && { ...posts.reviewer.holder, ...left } }
    const council = { ...act.council, posts: { ...posts, reviewer } }
    for (let n = 0; n < 2; n++) await register.write((tx) => sweepContacts(tx, { ...act, council }))
    expect((await mails(register)).map(({ subject }) => subject)).toEqual([`A post has no holder: ${reviewer.post}`])
  })

  test('no restriction is agreed with a contact who has left and no deputy to take over', async () => {
    const register = await openEmpty()
    const { escalationId } = await escalated(register)
    const approve = (act: Act) =>
      decide(register, act, escalationId, approval({ terms: terms({ reviewOn: '2027-05-31' }) }))
    await expect(approve(where(on('2026-12-01'), left, left))).rejects.toMatchObject({ refusal: 'contact-has-left' })
    expect(await approve(where(on('2026-12-01'), left))).toMatchObject({ state: 'approved' })
  })

  test('nobody whom a restriction names can be removed from the settings; their last day can be set', async () => {
    const register = await openEmpty()
    await inForce(register)
    const ruth = on('2026-12-01', 'ruth')
    const change = (value: Contact[]) =>
      register.write((tx) => changeSettings(tx, ruth, { part: 'contacts', base: 0, why: 'They left', value }))
    const { contacts } = ruth.council
    await expect(change([])).rejects.toMatchObject({ refusal: 'contact-still-named' })
    await expect(change(contacts.map((one) => ({ ...one, deputy: null })))).rejects.toMatchObject({
      refusal: 'contact-still-named',
    })
    expect(await change(contacts.map((one) => ({ ...one, ...left })))).toMatchObject({ number: 1 })
  })

  test('a letter that names somebody who has left cannot be sent; one that names somebody away can', async () => {
    const register = await openEmpty()
    const { letterId } = await agreed(register)
    const tom = on('2026-12-01')
    const send = (act: Act) => record(register, act, letterId, sent('2026-12-01'))
    await expect(send(where(tom, left))).rejects.toMatchObject({ refusal: 'letter-incomplete' })
    expect((await composeLetter(register, where(tom, left), letterId)).missing).toEqual(['who'])
    expect(await send(where(tom, away))).toMatchObject({ inForceOn: '2026-12-01' })
  })
})
