import { describe, expect, test } from 'vitest'
import type { Act } from '../../../server/cases/act.ts'
import { seeContactNamed } from '../../../server/cases/designated-contact/contact-named.ts'
import { moveContact } from '../../../server/cases/designated-contact/move-contact.ts'
import { changeDuty } from '../../../server/cases/duty/change-duty.ts'
import { seePassedToYou } from '../../../server/cases/duty/see-passed-to-you.ts'
import { composeLetter } from '../../../server/cases/letter/compose-letter.ts'
import { changeSettings } from '../../../server/cases/settings/change-settings.ts'
import { seeSettings } from '../../../server/cases/settings/see-settings.ts'
import { seeWork } from '../../../server/cases/work/see-work.ts'
import { referenceOf } from '../../../server/policy/reference.ts'
import type { Register } from '../../../server/register/register.ts'
import { colleagues, customers } from '../../cast.ts'
import { actBy, council } from '../../support/acts.ts'
import {
  agreed,
  frances,
  inForce,
  lee,
  mails,
  on,
  record,
  restriction,
  ruth,
  sent,
  terms,
} from '../../support/deciding.ts'
import { amira, pass, seen } from '../../support/doing.ts'
import { note } from '../../support/duties.ts'
import { auditedKinds, everythingKept, recordCounts, rowCounts } from '../../support/store/rows.ts'
import { stores } from '../../support/store/stores.ts'

const { sam, kit, dan } = colleagues
const successor = { name: dan.name, post: 'Customer Relations', address: dan.address }
const [petra = ''] = customers.petra.addresses
const later = on('2026-12-01', 'ruth')

const move = (register: Register, given: Partial<Parameters<typeof moveContact>[2]> = {}, act: Act = later) =>
  register.write((tx) =>
    moveContact(tx, act, { from: sam.address, to: successor, why: 'Sam Reyes has moved to another post.', ...given }),
  )

/** Somebody, with the list of contacts as it is now. */
async function asOf(register: Register, one: (typeof colleagues)[keyof typeof colleagues]): Promise<Act> {
  const { parts } = await seeSettings(register, ruth)
  const contacts = parts.find(({ part }) => part === 'contacts')?.value as typeof council.contacts
  return { ...actBy(one, later.at.toISOString()), council: { ...council, contacts } }
}

describe.each(stores)('replacing a designated contact, on $store', ({ openEmpty }) => {
  test('lists everything that names them by reference, without the customer, and changes no record', async () => {
    const register = await openEmpty()
    const measures = [
      ...terms().measures,
      { kind: 'fewer-people' as const, people: [`Sam R. <${sam.address}>`, `Kit Lowe, Housing <${kit.address}>`] },
    ]
    const { restrictionId } = await inForce(register, { terms: terms({ measures }) })
    const before = await recordCounts(register)
    const named = await seeContactNamed(register, ruth, ` ${sam.address.toUpperCase()} `)
    expect(named).toEqual({
      names: [sam.name],
      restrictions: [
        {
          restrictionId,
          reference: referenceOf('restriction', restrictionId),
          state: 'in-force',
          as: ['contact', 'people'],
          forwarded: true,
        },
      ],
      settings: [{ part: 'contacts', as: 'a designated contact' }],
    })
    expect((await seeContactNamed(register, frances, kit.address)).settings).toEqual([
      { part: 'contacts', as: `deputy of ${sam.name}` },
    ])
    expect((await seeContactNamed(register, ruth, 'frances.lane@ambleford.example')).settings).toHaveLength(2)
    expect(await seeContactNamed(register, ruth, 'nobody_%@ambleford.example')).toEqual({
      names: [],
      restrictions: [],
      settings: [],
    })
    expect(await recordCounts(register)).toEqual(before)
  })

  test('P14: takes one step: staff pass on to the new contact, ICT rearranges mail, an officer has a letter to send', async () => {
    const register = await openEmpty()
    const measures = [
      ...terms().measures,
      {
        kind: 'fewer-people' as const,
        people: [`${sam.name} <${sam.address}>`, `${sam.name}, Planning <${sam.address}>`],
      },
    ]
    const { restrictionId } = await inForce(register, { terms: terms({ measures }) })
    const { version } = await restriction(register, restrictionId)
    expect(await move(register)).toMatchObject({ restrictions: 1, letters: 1, arrangements: 1, settings: true })

    expect(await seen(register, amira, petra)).toMatchObject({
      kind: 'restricted',
      instruction: { passTo: { name: dan.name, address: dan.address, deputy: { name: kit.name } } },
    })
    const after = await restriction(register, restrictionId)
    expect(after.version).toBe(version + 1)
    expect(after.terms.contact).toEqual(successor)
    expect(after.terms.measures).toContainEqual({
      kind: 'fewer-people',
      people: [`${dan.name} <${dan.address}>`, `${dan.name}, Customer Relations <${dan.address}>`],
    })

    const work = await seeWork(register, { ...lee, at: later.at })
    expect(work.items.map(({ title }) => title)).toEqual(
      expect.arrayContaining(['Mail forwarding to remove', 'Mail forwarding to make']),
    )
    const { items } = await seeWork(register, { ...frances, at: later.at })
    const letter = items.find(({ kind }) => kind === 'letter')
    expect(letter).toMatchObject({ restrictionId, title: expect.stringContaining('letter to confirm the change') })
    const { paragraphs, missing } = await composeLetter(register, { ...frances, at: later.at }, letter?.id ?? '')
    const words = paragraphs.join('\n')
    expect(missing).toEqual([])
    for (const said of ['1 December 2026', dan.name, dan.address, 'Sam Reyes has moved to another post.'])
      expect(words).toContain(said)
    await record(register, { ...frances, at: later.at }, letter?.id ?? '', sent('2026-12-01'))
    expect(await restriction(register, restrictionId)).toMatchObject({ state: 'in-force', inForceOn: '2026-11-03' })

    const { parts } = await seeSettings(register, ruth)
    expect(parts.find(({ part }) => part === 'contacts')).toMatchObject({
      version: { number: 1, why: 'Sam Reyes has moved to another post.' },
      value: [{ ...successor, deputy: { name: kit.name } }],
    })
    expect((await auditedKinds(register)).slice(-5)).toEqual([
      'contact-moved',
      'arrangement-to-remove',
      'arrangement-wanted',
      'settings-changed',
      'letter-recorded',
    ])
    expect(await everythingKept(register, 'audit_trail')).not.toMatch(/Reyes|Okafor|okafor@/)
    expect(await everythingKept(register, 'contact_moves')).toContain(restrictionId)
  })

  test('keeps the telephone number of whoever stays, and gives the newcomer nobody else’s', async () => {
    const register = await openEmpty()
    await inForce(register)
    await move(register, { from: kit.address, to: successor })
    const contacts = async () =>
      (await seeSettings(register, ruth)).parts.find(({ part }) => part === 'contacts')?.value as unknown[]
    expect(await contacts()).toEqual([expect.objectContaining({ telephone: '01632 960101', deputy: successor })])
    const other = await openEmpty()
    await inForce(other)
    await move(other, { to: successor })
    const { parts } = await seeSettings(other, ruth)
    expect(JSON.stringify(parts.find(({ part }) => part === 'contacts')?.value)).not.toContain('telephone')
  })

  test('P14: a successor whom the settings know keeps their accounts, and sees what was passed on before', async () => {
    const register = await openEmpty()
    const { restrictionId } = await inForce(register)
    const { passedOnId } = await pass(register, amira, restrictionId)
    await note(register, passedOnId, ['subject-access'])
    const to = { name: kit.name, post: 'Customer Relations', address: kit.address }
    expect(await move(register, { to })).not.toHaveProperty('withoutAccounts')
    const byKit = await asOf(register, kit)
    expect((await seePassedToYou(register, byKit)).messages).toMatchObject([
      { passedOnId, duties: [{ kind: 'message' }, { kind: 'subject-access' }] },
    ])
    expect((await seeWork(register, byKit)).items).toMatchObject([{ kind: 'passed-on', id: passedOnId }])
    expect((await seePassedToYou(register, await asOf(register, sam))).messages).toEqual([])
  })

  test('P14: the same for the holder of a post, whose accounts are listed there; an unknown one has none yet', async () => {
    const register = await openEmpty()
    await inForce(register)
    expect(await move(register)).toMatchObject({ withoutAccounts: true })
    const other = await openEmpty()
    await inForce(other)
    const to = { name: colleagues.frances.name, post: 'Director', address: colleagues.frances.address }
    expect(await move(other, { to })).not.toHaveProperty('withoutAccounts')
    const { council: now } = await asOf(other, kit)
    expect(now.contacts[0]?.accounts).toContain(colleagues.frances.address)
  })

  test('P14: what was passed on under a restriction that has ended since is seen by the successor’s successor, too', async () => {
    const register = await openEmpty()
    const { restrictionId } = await inForce(register)
    const { passedOnId } = await pass(register, amira, restrictionId)
    await register.write((tx) =>
      tx.updateTable('restrictions').set({ state: 'replaced' }).where('id', '=', restrictionId).execute(),
    )
    await move(register)
    const to = { name: colleagues.frances.name, post: 'Director', address: colleagues.frances.address }
    await move(register, { from: dan.address, to }, on('2026-12-02', 'ruth'))
    const [dutyId = ''] = (await seePassedToYou(register, await asOf(register, colleagues.frances))).messages.flatMap(
      (one) => (one.passedOnId === passedOnId ? one.duties.map((duty) => duty.dutyId) : []),
    )
    const byFrances = await asOf(register, colleagues.frances)
    expect(await register.write((tx) => changeDuty(tx, byFrances, dutyId, { become: 'dealt-with' }))).toMatchObject({
      duty: { dealtBy: colleagues.frances.name },
    })
    expect((await seePassedToYou(register, await asOf(register, dan))).messages).toEqual([])
  })

  test('leaves no deputy where the deputy takes over, in restrictions and settings', async () => {
    const register = await openEmpty()
    const { restrictionId } = await inForce(register)
    await move(register, { to: { name: kit.name, post: 'Customer Relations', address: kit.address } })
    const { terms: after } = await restriction(register, restrictionId)
    expect(after).toMatchObject({ contact: { name: kit.name }, deputy: null })
    const { parts } = await seeSettings(register, ruth)
    expect(parts.find(({ part }) => part === 'contacts')?.value).toMatchObject([{ name: kit.name, deputy: null }])
  })

  test('names the new contact in the letter of an agreed restriction, whose mail is not yet arranged', async () => {
    const register = await openEmpty()
    const { restrictionId, letterId } = await agreed(register)
    expect(await move(register)).toMatchObject({ restrictions: 1, letters: 0, arrangements: 0 })
    expect((await restriction(register, restrictionId)).terms.contact).toEqual(successor)
    const { paragraphs } = await composeLetter(register, { ...frances, at: later.at }, letterId)
    expect(paragraphs.join('\n')).toContain(dan.name)
    await record(register, { ...frances, at: later.at }, letterId, sent('2026-12-01'))
    const forwards = (await everythingKept(register, 'arrangements')).match(/"forward_to":"([^"]+)"/)
    expect(forwards?.[1]).toBe(dan.address)
  })

  test('needs no second letter when the contact changes twice before the first goes', async () => {
    const register = await openEmpty()
    await inForce(register)
    await move(register)
    const back = { from: dan.address, to: { name: sam.name, post: 'Customer Relations', address: sam.address } }
    expect(await move(register, back)).toMatchObject({ restrictions: 1, letters: 0, arrangements: 1 })
  })

  test('makes no work for ICT when only the name changes', async () => {
    const register = await openEmpty()
    await inForce(register)
    const married = { name: 'Sam Reyes-Holt', post: 'Customer Relations', address: sam.address }
    expect(await move(register, { to: married })).toMatchObject({ restrictions: 1, letters: 1, arrangements: 0 })
    await expect(move(register, { to: married })).rejects.toMatchObject({ refusal: 'not-changed' })
  })

  test('is refused for a contact that nothing names, for a successor outside the council, or without the role', async () => {
    const register = await openEmpty()
    await register.write((tx) => changeSettings(tx, ruth, { part: 'contacts', base: 0, why: 'None kept', value: [] }))
    const without = { ...later, council: { ...council, contacts: [] } }
    const before = await rowCounts(register)
    await expect(move(register, {}, without)).rejects.toMatchObject({ refusal: 'unknown-contact' })
    const elsewhere = { ...successor, address: 'dan@elsewhere.example' }
    await expect(move(register, { to: elsewhere })).rejects.toMatchObject({ refusal: 'address-not-councils' })
    await expect(move(register, {}, { ...frances })).rejects.toMatchObject({ refusal: 'not-authorised' })
    expect(await rowCounts(register)).toEqual(before)
  })

  test('mails nobody what the customer is told: the outbox has only ICT’s notices', async () => {
    const register = await openEmpty()
    await inForce(register)
    const earlier = (await mails(register)).length
    await move(register)
    const added = (await mails(register)).slice(earlier)
    expect(added.map(({ to }) => to)).toEqual([[lee.by.address], [lee.by.address]])
  })
})
