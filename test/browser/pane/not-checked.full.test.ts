import { expect, test } from 'vitest'
import { desk } from '../support/desk.ts'
import { screenshot } from '../support/screenshot.ts'

const at = desk()

test('a phone, which lacks the call, shows the standing and what is missing', async () => {
  const other = await at.sit({ layout: 'phone', message: 'Repair to the back door' })
  await other.outlook.openPane()
  const card = other.card('No contact restriction')
  await card.getByText(/Outlook did not say where a reply would go\./).waitFor()
  await screenshot(other.page, 'phone')
})

test('Outlook never starts: “Not checked” within ten seconds, and trying again starts afresh', async () => {
  const other = await at.sit({
    message: 'You people are useless',
    before: async ({ page }) => {
      await page.clock.install()
      await page.addInitScript(() => {
        if (window !== window.top) return
        const deaf = (event: Event) => !('hears' in window) && event.stopImmediatePropagation()
        window.addEventListener('message', deaf, true)
      })
    },
  })
  await other.pane.locator('#pane').waitFor({ state: 'attached' })
  await expect.poll(() => other.frame().evaluate(() => typeof Office)).toBe('object')
  await other.page.clock.fastForward(9_000)
  await other.card('Not checked').getByText('Outlook did not answer.').waitFor()
  await screenshot(other.page, 'outlook silent')
  await other.page.evaluate(() => Object.assign(window, { hears: true }))
  await other.pane.getByRole('button', { name: 'Try again' }).click()
  await other.card('Restricted contact').waitFor()
})
