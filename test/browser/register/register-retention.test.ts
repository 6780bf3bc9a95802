import { describe, expect, test } from 'vitest'
import { customersByKey } from '../../../server/register/customer/customers.ts'
import { colleagues, customers } from '../../cast.ts'
import { actBy, clue, message } from '../../support/acts.ts'
import { warn } from '../../support/doing.ts'
import { desk, failedRequests } from '../support/desk.ts'
import { openRegister } from '../support/register-desk.ts'

const at = desk()
const yearsAgo = (n: number) => new Date(Date.now() - n * 366 * 86_400_000)

describe('the register keeper', () => {
  test('previews what is due, deletes it after confirming, and sees what was deleted', async () => {
    const { register } = at.stack
    for (let n = 0; n < 3; n++) {
      await warn(register, actBy(colleagues.amira, yearsAgo(3)), {
        customer: clue({ addresses: [`long.ago.${n}@example.org`] }),
        contact: message({ internetMessageId: `<${n}@example.org>` }),
      })
    }
    const seat = await openRegister(at, 'ruth', '#/retention', { provokes: failedRequests })
    const { page, main } = seat
    const byRule = main.getByRole('table', { name: 'Records due, by rule' })
    await byRule.getByRole('row', { name: /^Warnings that lapsed.*12 months after they lapsed.* 3$/ }).waitFor()
    await byRule.getByRole('row', { name: /^Customers of whom nothing is left.* 3$/ }).waitFor()
    const one = main.getByRole('table', { name: 'Records that would go' }).locator('tbody tr')
    expect(await one.count()).toBe(6)
    expect(await one.first().textContent()).toMatch(/W-[\dA-F]{4}-[\dA-F]{4}[\s\S]*C-[\s\S]*Warnings that lapsed/)
    // The server has looked through the register when it started.
    const before = main.getByRole('table', { name: 'Runs, newest first' }).locator('tbody tr')
    await expect.poll(() => before.allTextContents()).toEqual([expect.stringMatching(/The nightly runNothingYes$/)])
    expect(await main.textContent()).not.toContain('long.ago')

    await main.getByRole('button', { name: 'Delete these now' }).press('Enter')
    const asked = main.getByRole('group', { name: 'Delete 6 for good? Nothing brings them back.' })
    await asked.getByRole('button', { name: 'Keep them for now' }).click()
    await main.getByRole('button', { name: 'Delete these now' }).click()
    await seat.wellMade('retention asked')

    at.stack.proxy.set({ status: 503 })
    await asked.getByRole('button', { name: 'Delete for good' }).click()
    await main
      .getByText(/^Not finished\. Nothing deleted so far\./)
      .first()
      .waitFor()
    at.stack.proxy.set()
    await main.getByRole('button', { name: 'Try again' }).click()
    await main.getByText('Nothing is due today.').waitFor()
    // It stays to be read.
    await main.getByText('Deleted: three warnings and three customers.').first().waitFor()
    await expect.poll(() => before.count()).toBe(1)
    expect(await before.first().textContent()).toMatch(/Ruth Abbey[\s\S]*Three warnings and three customers[\s\S]*Yes/)
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY')
    await seat.wellMade('retention done')

    const gone = await register.read((reading) => customersByKey(reading, 'email', ['long.ago.0@example.org']))
    expect(gone).toEqual([])
    const [jo] = await register.read((reading) => customersByKey(reading, 'email', [customers.jo.addresses[0] ?? '']))
    expect(jo).toBeDefined()
  })

  test.each(['max', 'frances', 'tom'] as const)('retention is hidden from %s', async (person) => {
    const seat = await openRegister(at, person, '#/retention')
    expect(await seat.main.getByRole('heading', { level: 1 }).textContent()).not.toBe('Retention')
    expect(seat.requests.some((one) => one.url().includes('/api/retention'))).toBe(false)
  })
})
