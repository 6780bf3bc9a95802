import { describe, expect, test } from 'vitest'
import { moveContact } from '../../../server/cases/designated-contact/move-contact.ts'
import { composeLetter } from '../../../server/cases/letter/compose-letter.ts'
import { seeWork } from '../../../server/cases/work/see-work.ts'
import { termsInLetter } from '../../../server/policy/letter/former-contacts.ts'
import type { Register } from '../../../server/register/register.ts'
import { colleagues } from '../../cast.ts'
import { actBy } from '../../support/acts.ts'
import { agreed, byMail, on, record, restriction, sent, terms } from '../../support/deciding.ts'
import { disclosed } from '../../support/disclosed.ts'
import { proved, sound } from '../../support/store/proved.ts'
import { eitherStore, stores } from '../../support/store/stores.ts'

const { sam, dan, kit } = colleagues
const as = ({ name, address }: { name: string; address: string }) => ({ name, post: 'Customer Relations', address })
const toSam = terms({ ways: [byMail], measures: [{ kind: 'designated-contact' }], deputy: null })

const move = (register: Register, day: string, from: string, to: ReturnType<typeof as>) =>
  register.write((tx) => moveContact(tx, on(day, 'ruth'), { from, to, why: 'Sam Reyes has another post.' }))
const textOf = async (register: Register, letterId: string, dated: string | null = null) =>
  (await composeLetter(register, on('2026-11-06'), letterId, dated)).paragraphs.join('\n')
const waiting = async (register: Register) =>
  (await seeWork(register, on('2026-11-06'))).items.filter(({ kind }) => kind === 'letter').map(({ id }) => id)

describe.each(eitherStore)(
  'P14: a letter is posted, the contact is replaced, and then the letter is recorded, on $store',
  (store) => {
    test('the kept text names the contact of the day on which it went, and a letter about the new contact waits', async () => {
      const register = await store.openEmpty()
      const { customerId, restrictionId, letterId } = await agreed(register, { terms: toSam })
      await move(register, '2026-11-04', sam.address, as(dan))
      await move(register, '2026-11-06', dan.address, as(kit))
      // As it would go today, and as it would have gone on each day.
      expect(await textOf(register, letterId)).toContain(kit.name)
      expect(await textOf(register, letterId, '2026-11-05')).toContain(dan.name)
      expect(await textOf(register, letterId, '2026-11-03')).toContain(sam.name)
      expect(JSON.stringify((await disclosed(register, customerId)).record)).toContain('namedBefore')

      await record(register, on('2026-11-06'), letterId, sent('2026-11-03'))
      const kept = await textOf(register, letterId)
      expect(kept).toContain(sam.name)
      expect(kept).not.toMatch(new RegExp(`${dan.name}|${kit.name}`))
      expect(await restriction(register, restrictionId)).toMatchObject({ state: 'in-force', inForceOn: '2026-11-03' })
      const [next = '', ...others] = await waiting(register)
      expect(others).toEqual([])
      const about = await textOf(register, next)
      expect(about).toContain(kit.address)
      expect(about).toContain('Sam Reyes has another post.')
      // The kept text has the contact that it named, so the former contacts are no longer listed.
      expect(JSON.stringify((await disclosed(register, customerId)).record)).not.toContain('namedBefore')
      expect(await proved(register)).toMatchObject(sound)
    })
  },
)

test('P14: a letter sent after the contact was replaced names the new one, and no other letter waits', async () => {
  const register = await (stores[0] as (typeof stores)[number]).openEmpty()
  const { letterId } = await agreed(register, { terms: toSam })
  await move(register, '2026-11-04', sam.address, as(dan))
  await record(register, on('2026-11-06'), letterId, sent('2026-11-04'))
  expect(await textOf(register, letterId)).toContain(dan.name)
  expect(await waiting(register)).toEqual([])
})

test('P14: for a letter sent on the day of the change, the officer’s own version says which of the two it named', async () => {
  const register = await (stores[0] as (typeof stores)[number]).openEmpty()
  const { letterId } = await agreed(register, { terms: toSam })
  const asItWent = await textOf(register, letterId)
  await move(register, '2026-11-04', sam.address, as(dan))
  expect((await composeLetter(register, on('2026-11-06'), letterId)).contactReplacedOn).toBe('2026-11-04')
  const text = asItWent.replaceAll('6 November 2026', '4 November 2026')
  await record(register, on('2026-11-06'), letterId, {
    ...{ how: 'sent', sentOn: '2026-11-04', method: 'post', text },
  })
  expect(await textOf(register, letterId)).toContain(sam.name)
  expect(await textOf(register, letterId)).not.toContain(dan.name)
  expect(await waiting(register)).toHaveLength(1)
})

test('P14: a contact replaced half past midnight in summer was replaced on the council’s day: the next letter says why', async () => {
  const register = await (stores[0] as (typeof stores)[number]).openEmpty()
  const { letterId } = await agreed(register, { terms: toSam })
  const { paragraphs } = await composeLetter(register, on('2027-06-30'), letterId, '2027-07-01')
  const halfPast = actBy(colleagues.ruth, '2027-06-30T23:30:00.000Z')
  const { address: from } = sam
  await register.write((tx) => moveContact(tx, halfPast, { from, to: as(dan), why: 'Sam Reyes has another post.' }))
  await record(register, on('2027-07-02'), letterId, {
    ...{ how: 'sent', sentOn: '2027-07-01', method: 'post', text: paragraphs.join('\n') },
  })
  const [next = ''] = await waiting(register)
  expect(await textOf(register, next)).toContain('Sam Reyes has another post.')
})

test('P14: the day on which a letter was sent decides whom it named', () => {
  const { measures, ways, deputy } = toSam
  const former = [
    { measures, ways, deputy, contact: as(sam), replacedOn: '2026-11-04' },
    { measures, ways, deputy, contact: as(dan), replacedOn: '2026-11-06' },
  ]
  const now = { ...toSam, contact: as(kit) }
  const named = (day: string) => termsInLetter(now, former, day).contact.name
  expect(['2026-11-03', '2026-11-04', '2026-11-05', '2026-11-06', '2026-11-07'].map(named)).toEqual([
    ...[sam.name, dan.name, dan.name, kit.name, kit.name],
  ])
  expect(termsInLetter(now, [], '2026-11-03')).toBe(now)
})
