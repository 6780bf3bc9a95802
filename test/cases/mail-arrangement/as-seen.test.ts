import { describe, expect, test } from 'vitest'
import { confirmArrangement } from '../../../server/cases/mail-arrangement/confirm-arrangement.ts'
import { requestRearrangement } from '../../../server/cases/mail-arrangement/request-arrangement.ts'
import { seeArrangements } from '../../../server/cases/mail-arrangement/see-arrangements.ts'
import { sweepForwarding } from '../../../server/cases/mail-arrangement/sweep-forwarding.ts'
import { liftRestriction } from '../../../server/cases/restriction/lift-restriction.ts'
import type { MailArrangement } from '../../../server/contract/mail-arrangement/mail-arrangement.ts'
import type { Register } from '../../../server/register/register.ts'
import { colleagues } from '../../cast.ts'
import { byItself, council } from '../../support/acts.ts'
import { inForce, lee, on, tom } from '../../support/deciding.ts'
import { stores } from '../../support/store/stores.ts'

const { sam, kit } = colleagues
const page = async (register: Register) => {
  const [shown] = (await seeArrangements(register, lee)).arrangements
  if (!shown) throw new Error('Nothing is arranged.')
  return shown
}
const confirm = (register: Register, seen: MailArrangement, at = lee) =>
  register.write((tx) => confirmArrangement(tx, at, seen.arrangementId, { seen }))
const changed = { refusal: 'changed-meanwhile' }

describe.each(stores)('P13: ICT confirms what they saw, on $store', ({ openEmpty }) => {
  test('an arrangement that was to be made, and is to be removed by now, is not recorded as removed', async () => {
    const register = await openEmpty()
    const { restrictionId } = await inForce(register)
    const before = await page(register)
    await register.write((tx) => liftRestriction(tx, tom, restrictionId, { reasons: 'It is over.' }))
    await expect(confirm(register, before)).rejects.toMatchObject(changed)
    const now = await page(register)
    expect(now.state).toBe('to-remove')
    expect(await confirm(register, now)).toMatchObject({ state: 'removed' })
  })

  test('a rule that forwards to a contact who has left meanwhile is not the one that is asked for', async () => {
    const register = await openEmpty()
    await inForce(register)
    const before = await page(register)
    const contacts = council.contacts.map((one) =>
      one.address === sam.address ? { ...one, lastDay: '2026-11-30' } : one,
    )
    const night = { ...byItself('2026-12-01T02:00:00.000Z'), council: { ...council, contacts } }
    await register.write((tx) => sweepForwarding(tx, night))
    const then = { ...lee, at: night.at, council: night.council }
    await expect(confirm(register, before, then)).rejects.toMatchObject(changed)
    const [now] = (await seeArrangements(register, then)).arrangements
    expect(now).toMatchObject({ state: 'to-make', forwardTo: kit.address })
    expect(now && (await confirm(register, now, then))).toMatchObject({ state: 'in-place' })
  })

  test('what is asked for again is confirmed again, by what the page shows since', async () => {
    const register = await openEmpty()
    const { customerId } = await inForce(register)
    const first = await page(register)
    expect(await confirm(register, first)).toMatchObject({ state: 'in-place' })
    await register.write((tx) => requestRearrangement(tx, on('2026-12-02', 'frances'), customerId))
    await expect(confirm(register, first)).rejects.toMatchObject(changed)
    expect(await confirm(register, await page(register))).toMatchObject({ state: 'in-place' })
  })

  test('the order in which the addresses are shown does not matter', async () => {
    const register = await openEmpty()
    await inForce(register)
    const shown = await page(register)
    expect(shown.exceptions.length).toBeGreaterThan(1)
    const other = { ...shown, exceptions: shown.exceptions.toReversed() }
    expect(await confirm(register, other)).toMatchObject({ state: 'in-place' })
  })
})
