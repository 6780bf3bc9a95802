import { expect, test } from 'vitest'
import { desk } from '../support/desk.ts'
import { openRegister } from '../support/register-desk.ts'

const at = desk()

test('P15: a row of the log opens where it is pressed, and with Enter; its box and the Space key choose it and open nothing', async () => {
  const seat = await openRegister(at, 'ruth', '#/log')
  // Room for the grid and a record beside it.
  await seat.page.setViewportSize({ width: 1920, height: 1000 })
  const row = (name: string) => seat.main.getByRole('row').filter({ hasText: name })
  const box = (name: string) => row(name).getByRole('checkbox', { name: 'Choose this restriction' })
  const opened = () => seat.page.evaluate(() => new URLSearchParams(location.hash.split('?')[1]).get('open'))
  await box('Mia Rowe').check()
  await row('Jo Marsh').focus()
  await seat.page.keyboard.press('Space')
  await seat.main.getByText('2 restrictions chosen').waitFor()
  expect([await box('Jo Marsh').isChecked(), await row('Jo Marsh').getAttribute('aria-selected')]).toEqual([
    true,
    'true',
  ])
  await seat.page.keyboard.press('Space')
  await seat.main.getByText('1 restriction chosen').waitFor()
  await box('Mia Rowe').uncheck()
  expect(await opened()).toBe(null)

  await row('Jo Marsh').focus()
  await seat.page.keyboard.press('Enter')
  await expect.poll(opened).not.toBe(null)
  const first = await opened()
  await expect.poll(() => row('Jo Marsh').getAttribute('aria-current')).toBe('true')
  await row('Mia Rowe').getByRole('gridcell').last().click()
  await expect.poll(opened).not.toBe(first)
  await expect.poll(() => row('Mia Rowe').getAttribute('aria-current')).toBe('true')
  expect(await row('Jo Marsh').getAttribute('aria-current')).toBe(null)
})
