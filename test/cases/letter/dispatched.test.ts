import { describe, expect, test } from 'vitest'
import { addPoint } from '../../../server/cases/contact-point/add-contact-point.ts'
import { moveContact } from '../../../server/cases/designated-contact/move-contact.ts'
import { withdrawFormalWarning } from '../../../server/cases/formal-warning/withdraw-formal-warning.ts'
import { composeLetter } from '../../../server/cases/letter/compose-letter.ts'
import { handOverLetter } from '../../../server/cases/letter/hand-over.ts'
import { settlePosting } from '../../../server/cases/letter/settle-posting.ts'
import { liftRestriction } from '../../../server/cases/restriction/lift-restriction.ts'
import { putInForceAtOnce } from '../../../server/cases/restriction/put-in-force-at-once.ts'
import { seeWork } from '../../../server/cases/work/see-work.ts'
import type { PostingOutcome } from '../../../server/policy/letter/posting.ts'
import { claimPostings } from '../../../server/register/letter/postings.ts'
import type { Register } from '../../../server/register/register.ts'
import { colleagues } from '../../cast.ts'
import { byItself } from '../../support/acts.ts'
import {
  agreed,
  approval,
  byMail,
  decide,
  escalated,
  mails,
  on,
  record,
  restriction,
  ruth,
  sent,
  terms,
  varied,
} from '../../support/deciding.ts'
import { proved, sound } from '../../support/store/proved.ts'
import { eitherStore, stores } from '../../support/store/stores.ts'

const { sam, dan } = colleagues
const successor = { name: dan.name, post: 'Customer Relations', address: dan.address }
const toSam = terms({ ways: [byMail], measures: [{ kind: 'designated-contact' }], deputy: null })

const withAddress = (register: Register, customerId: string) =>
  register.write(async (tx) => {
    for (const [kind, value] of [
      ['name', 'Petra Holm'],
      ['postal-address', '1 Mill Lane\nAmbleford\nAM1 2JM'],
    ] as const)
      await addPoint(tx, ruth, customerId, { kind, value, whose: { kind: 'own' }, why: 'On her letter.' })
  })

/** Petra's restriction letter, decided on 3 November 2026, and what can happen to it. */
async function office(register: Register) {
  const made = await agreed(register, { terms: toSam })
  await withAddress(register, made.customerId)
  const give = (day = '2026-11-03', letterId = made.letterId) =>
    register.write((tx) => handOverLetter(tx, on(day), letterId, true))
  const move = (day = '2026-11-04', from = sam.address, to = successor) =>
    register.write((tx) => moveContact(tx, on(day, 'ruth'), { from, to, why: 'Sam Reyes has another post.' }))
  const settled = (outcome: Exclude<PostingOutcome, 'under-way'>, day = '2026-11-05') =>
    register.write(async (tx) => {
      const at = new Date(`${day}T12:00:00.000Z`)
      const [posting] = await claimPostings(tx, { now: at, server: 'here', most: 1, forMs: 60_000 })
      if (!posting) throw new Error('Nothing is on its way.')
      await settlePosting(tx, byItself(at.toISOString()), posting, { outcome, at }, 'here')
    })
  /** The letters that wait for an officer, and what each says. */
  const waiting = async (day = '2026-11-06') => {
    const { items } = await seeWork(register, on(day))
    const letters = items.filter(({ kind }) => kind === 'letter')
    return Promise.all(
      letters.map(async ({ id }) => {
        const { kind, paragraphs, missing } = await composeLetter(register, on(day), id)
        return { id, kind, missing, text: paragraphs.join('\n') }
      }),
    )
  }
  const told = async () =>
    (await mails(register))
      .filter(({ key }) => key.startsWith('posting-'))
      .map(({ subject, body }) => `${subject.split(':')[0]}: ${body.split('\n\n')[1]}`)
  const asSent = async (letterId = made.letterId) =>
    (await composeLetter(register, on('2026-11-06'), letterId)).paragraphs.join('\n')
  return { ...made, give, move, settled, waiting, told, asSent }
}

const openEmpty = () => (stores[0] as (typeof stores)[number]).openEmpty()

describe.each(eitherStore)(
  'P14: the contact is replaced while the letter is with GOV.UK Notify, on $store',
  (store) => {
    test('the letter is recorded as it went, one about the new contact waits, and the officers are told', async () => {
      const register = await store.openEmpty()
      const { restrictionId, give, move, settled, waiting, told, asSent } = await office(register)
      await give()
      expect(await move()).toMatchObject({ restrictions: 1, letters: 0 })
      await settled('dispatched')

      expect(await asSent()).toContain(sam.name)
      expect(await asSent()).not.toContain(dan.name)
      const letters = await waiting()
      expect(letters).toMatchObject([{ kind: 'variation', missing: [] }])
      expect(letters[0]?.text).toContain(dan.address)
      expect(letters[0]?.text).toContain('Sam Reyes has another post.')
      expect(await told()).toEqual([
        'Letter dispatched after things changed: GOV.UK Notify dispatched a letter on 5 November 2026. We have recorded it as it went. Somebody whom it names has been replaced. A letter that tells the customer whom to contact is waiting for you.',
      ])
      expect(await restriction(register, restrictionId)).toMatchObject({ state: 'in-force', inForceOn: '2026-11-05' })
      expect(await proved(register)).toMatchObject(sound)
    })
  },
)

describe('P14: the contact is replaced', () => {
  test('before the letter is handed over: it names the new one, and no other letter waits', async () => {
    const register = await openEmpty()
    const { give, move, settled, waiting, told, asSent } = await office(register)
    await move('2026-11-03')
    await give('2026-11-04')
    await settled('dispatched')
    expect(await asSent()).toContain(dan.name)
    expect([await waiting(), await told()]).toEqual([[], []])
  })

  test('and is back before the letter goes: no other letter waits', async () => {
    const register = await openEmpty()
    const { give, move, settled, waiting, told } = await office(register)
    await give()
    await move()
    await move('2026-11-05', dan.address, { name: sam.name, post: 'Customer Relations', address: sam.address })
    await settled('dispatched')
    expect([await waiting(), await told()]).toEqual([[], []])
  })

  test('and the letter comes back: one about the new contact waits, and the officers are told of both', async () => {
    const register = await openEmpty()
    const { give, move, settled, waiting, told } = await office(register)
    await give()
    await move()
    await settled('returned')
    expect(await waiting()).toMatchObject([{ kind: 'variation' }])
    expect(await told()).toMatchObject([
      expect.stringMatching(/^Letter dispatched after things changed/),
      expect.stringMatching(/^Letter came back/),
    ])
  })

  test.each(['cancelled', 'unknown'] as const)(
    'and the dispatch ends in %s: the letter itself waits again, with the new name',
    async (outcome) => {
      const register = await openEmpty()
      const { letterId, give, move, settled, waiting } = await office(register)
      await give()
      await move()
      await settled(outcome)
      const letters = await waiting()
      expect(letters).toMatchObject([{ id: letterId, kind: 'restriction' }])
      expect(letters[0]?.text).toContain(dan.name)
      expect(letters[0]?.text).not.toContain(sam.name)
    },
  )

  test('again, while the letter about the first change is on its way: a third letter waits', async () => {
    const register = await openEmpty()
    const { give, move, settled, waiting } = await office(register)
    await give()
    await move()
    await settled('dispatched')
    const [second] = await waiting()
    await give('2026-11-06', second?.id)
    const { kit } = colleagues
    await move('2026-11-07', dan.address, { name: kit.name, post: 'Housing', address: kit.address })
    await settled('dispatched', '2026-11-08')
    const letters = await waiting('2026-11-09')
    expect(letters).toMatchObject([{ kind: 'variation' }])
    expect(letters[0]?.text).toContain(kit.name)
  })
})

describe('P14: a restriction has ended when its letter is dispatched', () => {
  test.each([
    ['it never came into force', false],
    ['it started at once', true],
  ])('lifted, and %s: the text is kept, and one letter that says that it ended waits', async (_, atOnce) => {
    const register = await openEmpty()
    const { restrictionId, letterId, give, settled, waiting, told, asSent } = await office(register)
    if (atOnce)
      await register.write((tx) => putInForceAtOnce(tx, on('2026-11-03'), restrictionId, { reason: 'Threats.' }))
    await give()
    await register.write((tx) => liftRestriction(tx, on('2026-11-04'), restrictionId, { reasons: 'He is well.' }))
    await settled('dispatched')

    expect(await asSent()).toContain(sam.name)
    expect(await restriction(register, restrictionId)).toMatchObject({
      state: 'lifted',
      liftedOn: '2026-11-04',
      inForceOn: atOnce ? '2026-11-03' : null,
      letters: expect.arrayContaining([expect.objectContaining({ letterId, state: 'sent', sentOn: '2026-11-05' })]),
    })
    const letters = await waiting()
    expect(letters).toMatchObject([{ kind: 'lifting', missing: [] }])
    expect(letters[0]?.text).toContain(atOnce ? 'He is well.' : 'Our letter of 3 November 2026 told you')
    expect(await told()).toEqual([expect.stringContaining('The restriction had already ended.')])
    // It can be sent.
    await record(register, on('2026-11-06'), letters[0]?.id ?? '', sent('2026-11-06'))
    expect(await waiting()).toEqual([])
    expect(await proved(register)).toMatchObject(sound)
  })

  test('past its last day, before the nightly run has recorded that: it does not come into force, and ends', async () => {
    const register = await openEmpty()
    const { escalationId, customerId } = await escalated(register)
    await withAddress(register, customerId)
    const { letterId = '', restrictionId = '' } = (await decide(
      register,
      on('2026-11-03'),
      escalationId,
      approval({ terms: terms({ until: '2026-11-04', reviewOn: '2026-11-04' }) }),
    )) as { letterId: string; restrictionId: string }
    await register.write((tx) => handOverLetter(tx, on('2026-11-03'), letterId, true))
    await register.write(async (tx) => {
      const at = new Date('2026-11-05T12:00:00.000Z')
      const [posting] = await claimPostings(tx, { now: at, server: 'here', most: 1, forMs: 60_000 })
      if (posting) await settlePosting(tx, byItself(at.toISOString()), posting, { outcome: 'dispatched', at }, 'here')
    })
    expect(await restriction(register, restrictionId)).toMatchObject({
      state: 'lifted',
      liftedOn: '2026-11-05',
      inForceOn: null,
    })
    const { items } = await seeWork(register, on('2026-11-06'))
    expect(items.map(({ title }) => title)).toEqual([
      expect.stringContaining('letter to say that the restriction is lifted'),
    ])
  })

  test('replaced by a change whose letter has gone: a letter waits that says what applies', async () => {
    const register = await openEmpty()
    const { restrictionId, give, settled, waiting, told, asSent } = await office(register)
    await register.write((tx) => putInForceAtOnce(tx, on('2026-11-03'), restrictionId, { reason: 'Threats.' }))
    await give()
    const { letterId } = await varied(register, restrictionId, on('2026-11-03'), {
      reasons: 'Kit knows her.',
      terms: { ...toSam, contact: successor, ways: [{ channel: 'email', address: dan.address }] },
    })
    await record(register, on('2026-11-04'), letterId, sent('2026-11-04'))
    await settled('dispatched')
    expect(await asSent()).toContain(sam.name)
    const letters = await waiting()
    expect(letters).toMatchObject([{ kind: 'variation', missing: [] }])
    expect(letters[0]?.text).toContain(dan.name)
    expect(letters[0]?.text).toContain('told you of earlier arrangements')
    expect(await told()).toEqual([expect.stringContaining('had already been replaced')])
  })
})

describe('P14: a letter is dispatched that was recorded already', () => {
  test.each([
    ['sent another way', sent('2026-11-10'), 'so the customer may get it twice'],
    ['not sent: the customer is not told', { how: 'not-notified', reason: 'Risk.' }, 'that the customer is not told'],
  ] as const)('as %s: both are kept, and the mail says so', async (_, recorded, words) => {
    const register = await openEmpty()
    const { restrictionId, letterId, give, settled, told, waiting } = await office(register)
    await give()
    await record(register, on('2026-11-10'), letterId, recorded)
    await settled('dispatched', '2026-11-11')
    const { letters } = await restriction(register, restrictionId)
    expect(letters).toMatchObject([
      { letterId, state: recorded.how },
      { kind: 'restriction', state: 'sent', sentOn: '2026-11-11' },
    ])
    expect(await told()).toEqual([expect.stringMatching(/^Letter dispatched that was already recorded: /)])
    expect((await told())[0]).toContain(words)
    expect(await waiting('2026-11-12')).toEqual([])
    expect(await proved(register)).toMatchObject(sound)
  })
})

test('P14: the letter of a formal warning that was withdrawn meanwhile is kept as it went, and another letter says so', async () => {
  const register = await openEmpty()
  const { escalationId, customerId } = await escalated(register)
  await withAddress(register, customerId)
  const { formalWarningId = '' } = (await decide(register, on('2026-11-03'), escalationId, {
    outcome: 'warn-formally',
    version: 1,
    reasons: 'Twelve abusive messages.',
  } as Parameters<typeof decide>[3])) as { formalWarningId?: string }
  await register.write((tx) => handOverLetter(tx, on('2026-11-03'), formalWarningId, true))
  await register.write((tx) => withdrawFormalWarning(tx, on('2026-11-04'), formalWarningId, { why: 'It was not her.' }))
  await register.write(async (tx) => {
    const at = new Date('2026-11-05T12:00:00.000Z')
    const [posting] = await claimPostings(tx, { now: at, server: 'here', most: 1, forMs: 60_000 })
    if (posting) await settlePosting(tx, byItself(at.toISOString()), posting, { outcome: 'dispatched', at }, 'here')
  })
  expect(await composeLetter(register, on('2026-11-06'), formalWarningId)).toMatchObject({ state: 'sent' })
  const { items } = await seeWork(register, on('2026-11-06'))
  const letters = items.filter(({ kind }) => kind === 'letter')
  expect(letters).toHaveLength(1)
  const { kind, paragraphs } = await composeLetter(register, on('2026-11-06'), letters[0]?.id ?? '')
  expect(kind).toBe('formal-warning-withdrawal')
  expect(paragraphs.join('\n')).toContain('5 November 2026')
})
