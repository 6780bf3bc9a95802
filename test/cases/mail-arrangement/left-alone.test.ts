import { describe, expect, test } from 'vitest'
import type { Act } from '../../../server/cases/act.ts'
import { moveContact } from '../../../server/cases/designated-contact/move-contact.ts'
import { composeLetter } from '../../../server/cases/letter/compose-letter.ts'
import { mailFlowWanted } from '../../../server/cases/mail-arrangement/mail-flow-wanted.ts'
import { seeArrangements } from '../../../server/cases/mail-arrangement/see-arrangements.ts'
import { sweepForwarding } from '../../../server/cases/mail-arrangement/sweep-forwarding.ts'
import type { Register } from '../../../server/register/register.ts'
import { colleagues, customers } from '../../cast.ts'
import { byItself, council } from '../../support/acts.ts'
import { inForce, lee, mails, on, terms } from '../../support/deciding.ts'
import { seen } from '../../support/doing.ts'
import { confirmNow } from '../../support/keeping.ts'
import { auditedKinds } from '../../support/store/rows.ts'
import { stores } from '../../support/store/stores.ts'

const { sam, kit, dan } = colleagues
const [petra = ''] = customers.petra.addresses
const measures = [{ kind: 'fewer-people' as const, people: [`${dan.name} <${dan.address}>`] }]
const forwarded = { measures: [{ kind: 'designated-contact' as const }, ...measures], ways: [] }

/** The council whose settings say this of Sam Reyes. */
const where = (act: Act, presence: object): Act => ({
  ...act,
  council: {
    ...council,
    contacts: council.contacts.map((one) => (one.address === sam.address ? { ...one, ...presence } : one)),
  },
})
const left = { lastDay: '2026-11-30' }
const rule = async (register: Register) => {
  const { rules } = await register.look((tx) => mailFlowWanted(tx, lee))
  const found = rules.find(({ action }) => action.kind === 'redirect')
  return { to: found?.action.kind === 'redirect' ? found.action.to : null, except: found?.exceptIfSentTo ?? [] }
}
const confirmed = async (register: Register) => {
  for (const { arrangementId, state } of (await seeArrangements(register, lee)).arrangements)
    if (state !== 'in-place') await register.write((tx) => confirmNow(tx, lee, arrangementId))
}
const states = async (register: Register) =>
  (await seeArrangements(register, lee)).arrangements.map(({ state, forwardTo }) => [state, forwardTo])
const night = (register: Register, presence: object) =>
  register.write((tx) => sweepForwarding(tx, where(byItself('2026-12-01T02:00:00.000Z'), presence)))
const asked = async (register: Register) =>
  (await mails(register)).filter(({ key }) => key.startsWith('arrangement-make-again')).length

describe.each(stores)('P13, P14: mail that the customer is told to send arrives, on $store', ({ openEmpty }) => {
  test('everybody whom the letter names for e-mail, and the deputy, gets it, by script and by ICT’s page', async () => {
    const register = await openEmpty()
    const { letterId } = await inForce(register, { terms: terms(forwarded) })
    const { paragraphs } = await composeLetter(register, on('2026-12-01'), letterId)
    const all = [sam.address, kit.address, dan.address]
    expect(paragraphs.join('\n')).toContain(`By e-mail: ${sam.address} or ${dan.address}`)
    expect(await rule(register)).toEqual({ to: sam.address, except: all.toSorted() })
    const [shown] = (await seeArrangements(register, lee)).arrangements
    expect(shown?.exceptions.toSorted()).toEqual(all.toSorted())
  })

  test('while the contact is away, the reminder names the deputy, whose mail is left alone; ICT is not asked', async () => {
    const register = await openEmpty()
    await inForce(register, { terms: terms(forwarded) })
    const away = { away: { from: '2026-12-01', until: '2026-12-20' } }
    const standing = await seen(register, where(on('2026-12-01', 'amira'), away), petra)
    expect(standing?.kind === 'restricted' && standing.instruction.reminder).toContain(`(${kit.address})`)
    await night(register, away)
    expect(await asked(register)).toBe(0)
    expect((await rule(register)).except).toContain(kit.address)
  })

  test('the night after the contact has left, ICT is asked once to forward to the deputy, and back if it was wrong', async () => {
    const register = await openEmpty()
    await inForce(register, { terms: terms(forwarded) })
    await confirmed(register)
    await night(register, left)
    await night(register, left)
    expect(await asked(register)).toBe(1)
    expect(await states(register)).toEqual([['to-make', kit.address]])
    // Mail to Sam's own address reaches Kit, too.
    expect(await rule(register)).toEqual({ to: kit.address, except: [dan.address, kit.address].toSorted() })
    expect((await auditedKinds(register)).filter((kind) => kind === 'arrangement-wanted')).toHaveLength(2)
    await night(register, {})
    expect(await states(register)).toEqual([['to-make', sam.address]])
  })

  test('a successor then gets the mail that was forwarded to the deputy meanwhile', async () => {
    const register = await openEmpty()
    await inForce(register, { terms: terms({ ...forwarded, measures: [{ kind: 'designated-contact' }] }) })
    await confirmed(register)
    await night(register, left)
    const to = { name: dan.name, post: 'Customer Relations', address: dan.address }
    const act = where(on('2026-12-02', 'ruth'), left)
    const done = await register.write((tx) => moveContact(tx, act, { from: sam.address, to, why: 'Sam left.' }))
    expect(done).toMatchObject({ restrictions: 1, arrangements: 1 })
    expect(await states(register)).toEqual(
      expect.arrayContaining([
        ['to-remove', kit.address],
        ['to-make', dan.address],
      ]),
    )
  })

  test('if only the deputy is replaced, ICT makes the same arrangement again, without the one who leaves', async () => {
    const register = await openEmpty()
    await inForce(register, { terms: terms({ ...forwarded, measures: [{ kind: 'designated-contact' }] }) })
    await confirmed(register)
    const to = { name: dan.name, post: 'Customer Relations', address: dan.address }
    const done = await register.write((tx) =>
      moveContact(tx, on('2026-12-02', 'ruth'), { from: kit.address, to, why: 'Kit left.' }),
    )
    expect(done.arrangements).toBe(1)
    expect(await states(register)).toEqual([['to-make', sam.address]])
    expect((await rule(register)).except).toEqual([dan.address, sam.address].toSorted())
  })
})
