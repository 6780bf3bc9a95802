import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { desk, failedRequests } from '../support/desk.ts'
import { choose, fill } from '../support/form.ts'
import { escalated } from '../support/records.ts'
import { openRegister } from '../support/register-desk.ts'

const at = desk()

/** Reloads as a person does, and says whether the browser asked first; the person stays on the page. */
async function asksToLeave(page: Page): Promise<boolean> {
  const asked = page.waitForEvent('dialog', { timeout: 2_000 }).then(
    async (dialog) => {
      expect(dialog.type()).toBe('beforeunload')
      await dialog.dismiss()
      return true
    },
    () => false,
  )
  await page.evaluate(() => setTimeout(() => location.reload()))
  return await asked
}

describe('P13: a decision on the register’s page', () => {
  test('is asked about before the tab is closed, while something is written and not saved', async () => {
    const { escalationId } = await escalated(at.stack)
    const { page, main, go } = await openRegister(at, 'frances', `#/escalations/${escalationId}`)
    await choose(main, 'What do you decide?', /^Decline/)
    await fill(main, 'Reasons', 'It was one message.')
    expect(await asksToLeave(page)).toBe(true)
    await go('#/log', /./)
    expect(await asksToLeave(page), 'on another page, too').toBe(true)
    await go(`#/escalations/${escalationId}`, 'Decide on this escalation')
    await main.getByRole('button', { name: 'Save and finish later' }).click()
    await main.getByText(/^Saved on /).waitFor()
    expect(await asksToLeave(page)).toBe(false)
  })

  test('saved in another window meanwhile, is not replaced: the officer sees it, and loses neither', async () => {
    const { escalationId } = await escalated(at.stack)
    const { page, main, context } = await openRegister(at, 'frances', `#/escalations/${escalationId}`, {
      provokes: failedRequests,
    })
    await choose(main, 'What do you decide?', /^Decline/)
    await fill(main, 'Reasons', 'From the first window.')
    const other = await context.newPage()
    await other.goto(page.url())
    const there = other.getByRole('main')
    await choose(there, 'What do you decide?', /^Decline/)
    await fill(there, 'Reasons', 'From the second window.')
    await there.getByRole('button', { name: 'Save and finish later' }).click()
    await there.getByText(/^Saved on /).waitFor()

    await main.getByRole('button', { name: 'Save and finish later' }).click()
    await main.getByText(/^You saved a newer version/).waitFor()
    await main.getByRole('button', { name: 'See the newer version' }).click()
    const reasons = main.getByLabel('Reasons', { exact: true })
    await expect.poll(() => reasons.inputValue()).toBe('From the second window.')
    await main.getByRole('button', { name: 'Show the other version' }).click()
    await expect.poll(() => reasons.inputValue()).toBe('From the first window.')
    await main.getByRole('button', { name: 'Save and finish later' }).click()
    // The line “Saved on” is there before, of the other version.
    const kept = () =>
      at.stack.register.read((reading) =>
        reading.selectFrom('decision_drafts').select('form').where('escalation_id', '=', escalationId).execute(),
      )
    await expect.poll(kept).toMatchObject([{ form: expect.stringContaining('From the first window.') }])
    await other.close()
  })
})
