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

test('P15: filtering and sorting the log leave the record open beside it, and do not look it up again', async () => {
  const seat = await openRegister(at, 'ruth', '#/log')
  await seat.page.setViewportSize({ width: 1920, height: 1000 })
  await seat.main.getByRole('row').filter({ hasText: 'Jo Marsh' }).getByRole('gridcell').last().click()
  const record = seat.page.getByRole('complementary', { name: 'Open record' })
  const shown = record.getByRole('heading', { name: 'Representations' })
  await shown.waitFor()
  const looked = () => seat.requests.filter((one) => /\/api\/restrictions\//.test(one.url())).length
  const before = looked()

  await seat.main.getByRole('button', { name: 'Lifted', exact: true }).click()
  await expect.poll(() => seat.main.getByRole('row').filter({ hasText: 'Jo Marsh' }).count()).toBe(0)
  await shown.waitFor()
  await seat.main.getByRole('button', { name: 'Lifted', exact: true }).click()
  await seat.main.getByRole('columnheader', { name: 'Until' }).getByRole('button').first().click()
  await expect.poll(() => new URL(seat.page.url()).hash).toContain('by=until')
  await shown.waitFor()
  expect(looked()).toBe(before)
})
